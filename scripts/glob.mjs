// Lists files, as Node 20 has no glob of its own.

import {readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * @param {string} folder
 * @param {RegExp} pattern What the file's name matches.
 * @returns {string[]} Paths, sorted.
 */
export function globSync(folder, pattern) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
