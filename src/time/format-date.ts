// EDTF in words.

import {edtfToInterval} from './edtf.js';
import {formatInterval} from './format.js';
import type {DateFormat} from './format.js';

/**
 * An EDTF date in words: "Sunday 7 October 2018", "June 2018", "1950 – 1953", "about 1890", "44 BC", "1990s",
 * "until 1953", "7 October 2018 at 17:15".
 *
 * @returns `edtf` itself where it cannot be read.
 */
export function formatDate(edtf: string, format: DateFormat = {}): string {
  const interval = edtfToInterval(edtf);
  return interval ? formatInterval(interval, format) : edtf;
}
