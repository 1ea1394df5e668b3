// Runs a program of the project's and passes its output on.

import {spawn} from 'node:child_process';

/**
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {Promise<{status: number, output: string}>} What it printed is both shown and returned.
 */
export function run(program, words, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', reject).on('close', (status) => resolve({status: status ?? 1, output}));
  });
}

/** Runs a tool that npm installed. */
export const tool = (name, words) => run(process.execPath, [`node_modules/${name}`, ...words]);
