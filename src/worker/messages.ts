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
  | {readonly type: 'part'; readonly part: ListPart}
  | {readonly type: 'result'; readonly eventList: EventList}
  | {readonly type: 'error'; readonly message: string};

/** Some of the events of a list. */
export type ListPart = Pick<EventList, 'events' | 'unplaced'>;

/** Events of one part: taking them over from another thread keeps the page for a few milliseconds. */
const PART = 500;

/** Cuts a list into parts, each a message and so a task of its own, and the rest without events. */
export function cutList({events, unplaced, ...rest}: EventList): {parts: ListPart[]; rest: EventList} {
  const parts: ListPart[] = [];
  for (let i = 0; i < Math.max(events.length, unplaced.length); i += PART) {
    parts.push({events: events.slice(i, i + PART), unplaced: unplaced.slice(i, i + PART)});
  }
  return {parts, rest: {...rest, events: [], unplaced: []}};
}

export function joinList(parts: readonly ListPart[], rest: EventList): EventList {
  return {
    ...rest,
    events: parts.flatMap(({events}) => events),
    unplaced: parts.flatMap(({unplaced}) => unplaced),
  };
}
