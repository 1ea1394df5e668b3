// The harness with which timeline libraries are compared: it and they stay outside the project.

import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Copies the harness to a temporary directory and installs there what it compares, unless that has been done.
 *
 * @param {string} peers Where the harness is.
 * @returns {string} The copy.
 * @throws {Error} When there is no harness, or when npm fails.
 */
export function prepareHarness(peers) {
  if (!existsSync(path.join(peers, 'run.mjs')))
    throw new Error(`The harness is not here: ${path.resolve(peers)} (--peers DIR says where it is).`);
  const place = path.join(tmpdir(), 'whenabouts-bench-timeline');
  mkdirSync(place, {recursive: true});
  cpSync(peers, place, {recursive: true, filter: (file) => !file.includes('node_modules')});
  if (!existsSync(path.join(place, 'node_modules'))) {
    const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
    const {status} = spawnSync('npm', words, {cwd: place, stdio: 'inherit'});
    if (status !== 0) throw new Error('The libraries to compare with cannot be installed: npm has said why.');
  }
  return place;
}
