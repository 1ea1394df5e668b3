// The browsers that the browser tests run in: Chromium always, others where one is asked for by BROWSER.
//
//   BROWSER=firefox npm run test:browser      Firefox as the distribution has it, by WebDriver BiDi
//   BROWSER=webkit npm run test:browser       WebKitGTK, the engine of Safari, by its WebDriver; wants a display (xvfb-run)
//
// FIREFOX_PATH, WEBKIT_DRIVER and WEBKIT_BROWSER name the programs where they are elsewhere.

import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_FLAGS, findChromium} from './chromium.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

/** Nothing but this machine is reached. */
const FIREFOX_PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
};

/** A page whose size may be set also in a Firefox (140 ESR) that cannot be told how it is held. */
async function firefoxPage({context}) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!/unknown command emulation/.test(error.message)) throw error;
    });
  return page;
}

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      // Tests of leaks ask for a garbage collection.
      launchOptions: {executablePath: findChromium(), args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc']},
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
        extraPrefsFirefox: FIREFOX_PREFERENCES,
        defaultViewport: null,
      },
      createPage: firefoxPage,
    }),
  webkit: webkitLauncher,
};

/** @throws {Error} For a browser that we have no launcher for, naming it. */
export function testBrowser(name = process.env.BROWSER ?? 'chromium') {
  const launcher = LAUNCHERS[name];
  if (launcher) return launcher();
  throw new Error(`BROWSER is ${name}: there are ${Object.keys(LAUNCHERS).join(', ')}.`);
}
