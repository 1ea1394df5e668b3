// One worker from its start to its end: it reads one request at a time.

import type {EventList} from '../events/event.js';
import {joinList, type ListPart, type ReadRequest, type WorkerReply} from './messages.js';

/** The worker was refused, never came up, or died: the page has to read by itself. */
export class WorkerLostError extends Error {}

/** How long a worker's script may take to load, in milliseconds. */
const START_LIMIT = 3000;

export interface SessionOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

export class WorkerSession {
  readonly #worker: Worker;
  /** Never fulfilled; rejected when the worker is gone. */
  readonly #loss: Promise<never>;
  #ended = false;

  constructor(worker: Worker, startLimit = START_LIMIT) {
    this.#worker = worker;
    this.#loss = lossOf(worker, startLimit);
    this.#loss.catch(() => this.end());
  }

  /** True when it can read no more. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * @throws {WorkerLostError} When the worker is gone.
   * @throws The signal's reason, when it is aborted: the worker is ended with it.
   */
  async read(request: ReadRequest, {signal, onProgress}: SessionOptions): Promise<EventList> {
    const listening = new AbortController();
    const parts: ListPart[] = [];
    const reply = new Promise<EventList>((resolve, reject) => {
      const onMessage = ({data}: MessageEvent<WorkerReply>) => {
        if (data.type === 'progress') onProgress?.(data.done);
        else if (data.type === 'part') parts.push(data.part);
        else if (data.type === 'result') resolve(joinList(parts, data.eventList));
        else if (data.type === 'error') reject(new Error(data.message));
      };
      const onAbort = () => {
        this.end();
        reject(signal?.reason);
      };
      this.#worker.addEventListener('message', onMessage, {signal: listening.signal});
      signal?.addEventListener('abort', onAbort, {signal: listening.signal});
    });
    try {
      // Posted before the script has loaded, it waits in the worker's queue.
      this.#worker.postMessage(request);
      return await Promise.race([reply, this.#loss]);
    } finally {
      listening.abort();
    }
  }

  end(): void {
    this.#ended = true;
    this.#worker.terminate();
  }
}

function lossOf(worker: Worker, startLimit: number): Promise<never> {
  return new Promise((_, reject) => {
    const lose = (why: string) => reject(new WorkerLostError(`The reader's worker ${why}.`));
    const timer = setTimeout(lose, startLimit, `was not ready after ${startLimit} ms`);
    // Its first message says that it is ready.
    worker.addEventListener('message', () => clearTimeout(timer), {once: true});
    worker.addEventListener('messageerror', () => lose('sent what cannot be read'));
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // reported here, and the reading goes on: nothing for the console
      clearTimeout(timer);
      lose(event.message || 'could not be loaded');
    });
  });
}
