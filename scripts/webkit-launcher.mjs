// Runs browser tests in WebKitGTK: its MiniBrowser, driven by WebKitWebDriver, as Debian packages them (webkit2gtk-driver).

import {spawn} from 'node:child_process';
import {once} from 'node:events';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Nothing but this machine is reached; without a graphics card, painting in one's own memory is ten times as fast. */
const ENVIRONMENT = {
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  http_proxy: 'http://127.0.0.1:9',
  https_proxy: 'http://127.0.0.1:9',
  no_proxy: '127.0.0.1,localhost',
};

/** As large as the pages of the other browsers, with the bars of its window. */
const WINDOW = {x: 0, y: 0, width: 800, height: 638};

const FIRST_PORT = 4500;
const PATIENCE = 5000;

/** A command of WebDriver (W3C). */
async function ask(driver, method, path, body) {
  const response = await fetch(`${driver}${path}`, {
    method,
    body: body && JSON.stringify(body),
    headers: {'content-type': 'application/json'},
  });
  const {value} = await response.json();
  if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}

async function untilReady(driver) {
  for (const end = Date.now() + PATIENCE; ;) {
    try {
      return await ask(driver, 'GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function startBrowser() {
  const port = FIRST_PORT + (process.pid % 400);
  const program = process.env.WEBKIT_DRIVER ?? DRIVER;
  const child = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, ...ENVIRONMENT},
  });
  await Promise.race([
    once(child, 'spawn'),
    once(child, 'error').then(([error]) => Promise.reject(new Error(`No WebKit: ${error.message}`))),
  ]);
  const driver = `http://127.0.0.1:${port}`;
  await untilReady(driver);
  const binary = process.env.WEBKIT_BROWSER ?? BROWSER;
  const options = {'webkitgtk:browserOptions': {binary, args: ['--automation']}};
  const {sessionId} = await ask(driver, 'POST', '/session', {capabilities: {alwaysMatch: options}});
  const session = `/session/${sessionId}`;
  const browser = {
    goTo: (url) => ask(driver, 'POST', `${session}/url`, {url}),
    place: () => ask(driver, 'GET', `${session}/url`),
    close: () => ask(driver, 'DELETE', session).finally(() => child.kill()),
  };
  await ask(driver, 'POST', `${session}/window/rect`, WINDOW);
  return browser;
}

/** A launcher of web-test-runner with one window, which the test files get one after the other. */
export function webkitLauncher() {
  let browser;
  let running;
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= startBrowser();
      running = id;
      await (await browser).goTo(url);
    },
    isActive: (id) => id === running,
    getBrowserUrl: async () => (await browser).place(),
    async stopSession() {
      running = undefined;
      await (await browser).goTo('about:blank');
      return {};
    },
    stop: async () => (await browser)?.close(),
  };
}
