// Installs the project's packages where they are missing, with nothing but Node's own modules.

import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const INSTALLED = 'node_modules/.package-lock.json';

/** Runs `npm ci` unless the packages of package-lock.json are there. */
export function ensureInstalled() {
  const current =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (current) return;
  console.log('Installing what is missing …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci ended with status ${status}`);
}
