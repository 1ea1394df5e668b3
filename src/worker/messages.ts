// What the page and its worker say to each other: one reading at a time, plain data only.

import type {Article} from '../article/article.js';
import type {EventList} from '../events/event.js';

/** To the worker. To abort is to end the worker: nothing is faster, and nothing of it is worth keeping. */
export interface ReadRequest {
  readonly articles: readonly Article[];
  readonly today?: string | undefined;
  readonly language?: string | undefined;
}

/** From the worker; `ready` once, when its script has run. */
export type WorkerReply =
  | {readonly type: 'ready'}
  | {readonly type: 'progress'; readonly done: number}
  | {readonly type: 'result'; readonly eventList: EventList}
  | {readonly type: 'error'; readonly message: string};
