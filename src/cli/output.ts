// Where results are written: slowly when the other side is slow, and silently not at all when it has gone.

import {once} from 'node:events';
import type {Writable} from 'node:stream';

/** The other side of a pipe has closed it: `whenabouts … | head`. */
export class ClosedPipe extends Error {}

export class Output {
  readonly #stream: Writable;
  #failure: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === 'EPIPE' ? new ClosedPipe() : error;
    });
  }

  /** Resolves when more may be written. @throws {ClosedPipe} When nobody reads any more. */
  async write(text: string): Promise<void> {
    this.#check();
    if (this.#stream.write(text)) return;
    // The listener above has seen the error before this wait ends with it.
    await once(this.#stream, 'drain').catch(() => this.#check());
  }

  /** Resolves when all has been handed over; a file is closed, a standard stream is left open. */
  async finish({close}: {readonly close: boolean}): Promise<void> {
    this.#check();
    await new Promise<void>((resolve) => {
      if (close) this.#stream.end(resolve);
      else this.#stream.write('', () => resolve());
      this.#stream.once('error', () => resolve());
    });
    this.#check();
  }

  #check(): void {
    if (this.#failure) throw this.#failure;
  }
}
