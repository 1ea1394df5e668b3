// Finds a Chromium to test in; nothing is ever downloaded from npm.

import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Flags under which Chromium runs headless as root in a container and stays off the network. */
export const CHROMIUM_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP = `No Chromium found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program,
for example: CHROME_PATH=/opt/chrome/chrome npm test`;

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...ELSEWHERE].find(
    isProgram,
  );
}

/** Debian and Ubuntu as root: `chromium` comes from the distribution's own packages. */
function installFromDistribution() {
  const debian =
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian || process.getuid?.() !== 0) return undefined;
  console.error('No Chromium found: installing the chromium package …');
  const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ])
    execFileSync('apt-get', words, {env: environment, stdio: ['ignore', 'ignore', 'inherit']});
  return installed();
}

/**
 * The Chromium to test in: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else the
 * distribution's package where we may install it.
 * @returns {string} The path of the program.
 * @throws {Error} Says what to do when there is none, or when CHROME_PATH names no program.
 */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH is not a program: ${given}`);
  }
  const found = installed() ?? installFromDistribution();
  if (found) return found;
  throw new Error(HELP);
}
