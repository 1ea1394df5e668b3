// Whether two files are one, by device and inode: a file may have many names, and standard input has none.

import {fstatSync, statSync} from 'node:fs';

/** @param file - A name, or the descriptor of what is open. False where one of them is none that keeps what is written. */
export function isSameFile(file: string | number, other: string): boolean {
  const options = {bigint: true, throwIfNoEntry: false} as const;
  const [a, b] = [
    typeof file === 'number' ? fstatSync(file, options) : statSync(file, options),
    statSync(other, options),
  ];
  return Boolean(a?.isFile() && b) && a!.dev === b!.dev && a!.ino === b!.ino;
}
