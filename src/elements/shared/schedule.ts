// When a task that may be asked for again and again is run: at once for a new wish, which ends the run
// under way; later for what has only changed a little, which lets that run end first, so that a page
// that never stops changing is read all the same.

/** Runs one task, never twice at a time. */
export class Schedule {
  readonly #task: (signal: AbortSignal) => Promise<void>;
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long to wait after the run under way; null if it needs no other. */
  #next: number | null = null;
  #complete: Promise<void> = Promise.resolve();
  #settle: (() => void) | null = null;

  constructor(task: (signal: AbortSignal) => Promise<void>) {
    this.#task = task;
  }

  /** Settles when no run is under way or waiting. */
  get complete(): Promise<void> {
    return this.#complete;
  }

  /** Runs as soon as the current script has ended; a run under way is ended. */
  now(): void {
    this.#running?.abort();
    this.#running = null;
    this.#wait(0);
  }

  /** Runs after a while, in milliseconds, unless a run is waiting already. */
  later(delay: number): void {
    if (this.#running) this.#next ??= delay;
    else if (this.#timer === undefined) this.#wait(delay);
  }

  /** Ends what is under way and forgets what is waiting. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#finish();
  }

  #wait(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), delay);
    if (!this.#settle) this.#complete = new Promise((resolve) => (this.#settle = resolve));
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    const running = (this.#running = new AbortController());
    this.#next = null;
    const started = performance.now();
    await this.#task(running.signal);
    if (this.#running !== running) return; // ended by a newer wish
    this.#running = null;
    // No more than a quarter of the time goes into reading a page that keeps changing.
    if (this.#next !== null) this.#wait(Math.max(this.#next, 3 * (performance.now() - started)));
    else if (this.#timer === undefined) this.#finish();
  }

  #finish(): void {
    this.#next = null;
    this.#settle?.();
    this.#settle = null;
  }
}
