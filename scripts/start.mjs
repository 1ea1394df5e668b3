// npm start: installs what is missing, builds, serves the demo, says where, and opens it where there is a browser.

import {spawn} from 'node:child_process';
import {build} from './build.mjs';
import {serve} from './serve.mjs';

const PORT = Number(process.env.PORT ?? 8000);

/** Another program may have the port: then any free one will do. */
async function serveSomewhere() {
  try {
    return await serve({port: PORT});
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve();
  }
}

/** Opens the reader's browser; where there is none, the printed address is all. */
function open(url) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen || process.env.CI) return;
  const [program, ...words] = {darwin: ['open'], win32: ['cmd', '/c', 'start', '']}[process.platform] ?? [
    'xdg-open',
  ];
  spawn(program, [...words, url], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}

try {
  await build();
  const {url} = await serveSomewhere();
  console.log(`\nThe demo is at ${url}/demo/  (Ctrl+C ends it)`);
  open(`${url}/demo/`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
