// Reads articles without holding up the page: short ones at once in slices, since a worker takes longer to
// start than they take to read; long ones in a worker, and in slices all the same where a worker is refused,
// never comes up or dies. There is one worker per page, and none while nothing is read.

import type {Article} from '../article/article.js';
import type {EventList} from '../events/event.js';
import {addedLanguage} from '../timex/added-languages.js';
import {createWorker} from './create-worker.js';
import {WorkerLostError, WorkerSession} from './worker-session.js';

export interface ReadOptions {
  /** ISO date that counts as today; only refuses futures when a date is inferred. Defaults to the host's. */
  readonly today?: string;
  /** BCP 47 language of articles that do not say. */
  readonly language?: string;
  readonly signal?: AbortSignal;
  /** Called now and then with the share that has been read, 0–1. */
  readonly onProgress?: (done: number) => void;
}

export type ReadArticles = (articles: readonly Article[], options: ReadOptions) => Promise<EventList>;

/** Texts shorter than this in all, in UTF-16 units, are read on the page's own thread. */
const SHORT = 50_000;
/** How long the worker is kept for the next reading, in milliseconds. */
const IDLE_LIMIT = 5000;

export interface ClientOptions {
  /** Starts a worker; null where there can be none. */
  readonly createWorker: () => Worker | null;
  /** Reads on the page's own thread, in slices. */
  readonly readHere: ReadArticles;
  /** In milliseconds. */
  readonly startLimit?: number;
  readonly idleLimit?: number;
}

export class ReaderClient {
  readonly #options: ClientOptions;
  #session: WorkerSession | null = null;
  #refused = false;
  /** Settles when the worker is free for the next reading. */
  #turn: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * Reads articles; the result is the same wherever they are read.
   *
   * @throws {DOMException} `AbortError`, or the signal's own reason, at once when it is aborted.
   */
  async read(articles: readonly Article[], options: ReadOptions = {}): Promise<EventList> {
    options.signal?.throwIfAborted();
    const length = articles.reduce((sum, {text}) => sum + text.length, 0);
    if (length >= SHORT && !this.#refused && !needsAdded(articles, options)) {
      try {
        return await this.#readInTurn(articles, options);
      } catch (error) {
        if (!(error instanceof WorkerLostError)) throw error;
        this.#refused = true;
      }
    }
    return this.#options.readHere(articles, options);
  }

  #readInTurn(articles: readonly Article[], options: ReadOptions): Promise<EventList> {
    const reading = this.#turn.then(() => this.#readInWorker(articles, options));
    this.#turn = reading.catch(() => {});
    const {signal} = options;
    return signal ? Promise.race([reading, abortOf(signal)]) : reading;
  }

  async #readInWorker(
    articles: readonly Article[],
    {today, language, ...options}: ReadOptions,
  ): Promise<EventList> {
    options.signal?.throwIfAborted();
    clearTimeout(this.#idle);
    try {
      return await this.#openSession().read({articles, today, language}, options);
    } finally {
      this.#idle = setTimeout(() => this.#closeSession(), this.#options.idleLimit ?? IDLE_LIMIT);
    }
  }

  #openSession(): WorkerSession {
    if (this.#session && !this.#session.ended) return this.#session;
    const worker = this.#refused ? null : this.#options.createWorker();
    if (!worker) throw new WorkerLostError('There is no worker here.');
    this.#session = new WorkerSession(worker, this.#options.startLimit);
    return this.#session;
  }

  #closeSession(): void {
    this.#session?.end();
    this.#session = null;
  }
}

/** A worker has English only: a language that the page added is known to the page alone. */
function needsAdded(articles: readonly Article[], {language}: ReadOptions): boolean {
  return articles.some((article) => addedLanguage(article.language ?? language ?? 'en'));
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {once: true});
  });
}

const page = new ReaderClient({
  createWorker,
  // Loaded when first needed: a page that only shows events never loads the reader.
  readHere: async (articles, options) => (await import('../pipeline.js')).readArticles(articles, options),
});

/** Reads articles in the background of this page. See `ReaderClient.read`. */
export const readInBackground: ReadArticles = (articles, options) => page.read(articles, options);
