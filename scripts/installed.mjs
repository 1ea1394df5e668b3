// Installs the project's packages where they are missing, with nothing but Node's own modules.

import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/** What npm wrote down of its last installation. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Whether every package of the lock file that this system needs is there in its version. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(INSTALLED);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([place, {version, optional}]) => place === '' || optional || there[place]?.version === version,
  );
}

/**
 * Installs what package-lock.json lists unless it is there.
 *
 * @throws {Error} When npm fails; it has then said why.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what is missing …');
  // Not `npm ci`, which removes what is there first: what changed since the last time is enough.
  const {status} = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install ended with status ${status}`);
}
