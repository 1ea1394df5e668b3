// What the command touches of the world, handed to it so that tests can hand it something else.

import type {Writable} from 'node:stream';
import type {Article} from '../article/article.js';
import type {EventList} from '../events/event.js';
import {oneLine} from '../formats/words.js';
import type {ByteStream} from './inputs.js';
import type {Terminal} from './progress.js';

/** Reads articles that belong together into one event list. */
export type Reader = (
  articles: readonly Article[],
  options: {readonly today?: string; readonly onProgress?: (share: number) => void},
) => EventList | Promise<EventList>;

export interface Environment {
  readonly stdin: ByteStream & {readonly isTTY?: boolean; readonly fd?: number};
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number};
  readonly stderr: Terminal;
  readonly read: Reader;
  readonly version: string;
  /** A clock in milliseconds, for the progress line. */
  readonly now: () => number;
}

/** Says on standard error what is wrong. */
export function complain(stderr: Terminal, message: string): void {
  stderr.write(`whenabouts: ${oneLine(message)}\n`);
}
