// One line on a terminal that says how far reading is; nothing anywhere else.

export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Milliseconds between two writings: more often cannot be read. */
const INTERVAL = 100;
const ERASE_LINE = '\r\u001B[K';

export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #begun: number;
  #shown = -Infinity;

  /** @param now - A clock in milliseconds. */
  constructor(terminal: Terminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
    this.#begun = now();
  }

  /** @param count - Articles that are done. */
  count(count: number): void {
    const seconds = (this.#now() - this.#begun) / 1000;
    const pace = seconds < 1 ? '' : `, ${Math.round(count / seconds)} a second`;
    this.#show(`${count} ${count === 1 ? 'article' : 'articles'}${pace}`);
  }

  /** @param share - Of the whole, 0–1. */
  share(share: number): void {
    this.#show(`reading: ${Math.floor(share * 100)} %`);
  }

  #show(text: string): void {
    const now = this.#now();
    if (!this.#terminal.isTTY || now - this.#shown < INTERVAL) return;
    this.#shown = now;
    this.#terminal.write(ERASE_LINE + text);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown !== -Infinity) this.#terminal.write(ERASE_LINE);
    this.#shown = -Infinity;
  }
}
