// Thousands of events from outside, looked over in one pass: when each starts and ends, as typed arrays, is all
// that a picture of them asks. What else makes one of them ours (its EDTF date, its sources) is made when it is
// looked at: making it of 100,000 events takes longer than drawing them.
//
// Only plain events are looked over: an id, a title, and milliseconds of a start and perhaps an end. Whatever needs
// a closer look, or would be a problem to tell of, goes through `normalizeEvents`.

import {giveColumns} from '../events/columns.js';
import type {EventColumns} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import {lazyArray} from '../events/lazy-array.js';
import {timeOrder} from '../events/time-order.js';
import {DAY, HOUR, MINUTE, SECOND} from '../time/calendar.js';
import {normalizeEvents} from './event-input.js';

interface PlainEvent {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end?: number | null;
}

/** Far years are written in other ways; about the years -4000 to 8000. */
const FARTHEST = 2e14;

/** Whether each has an id of its own is asked later of more events than this: it takes as long as all else. */
const MANY = 5000;

/**
 * What normalizing the events would give, where all are plain and none is a problem; else null. Their columns are
 * known; each event is made when it is looked at.
 *
 * @param idsLater - Of thousands, the ids are not compared: `haveOwnIds` does so when there is time.
 * @returns Events by start, then the longer first.
 */
export function plainEvents(given: readonly unknown[], idsLater = false): readonly TimelineEvent[] | null {
  try {
    const isPlain = arePlain(given) && ((idsLater && given.length > MANY) || haveOwnIds(given));
    return isPlain ? lookOver(given) : null;
  } catch {
    return null; // an object handed over by a page may throw when it is read
  }
}

function arePlain(given: readonly unknown[]): given is readonly PlainEvent[] {
  for (const event of given) if (!isPlain(event)) return false;
  return true;
}

/** Whether no two events have the same id. */
export function haveOwnIds(events: readonly {readonly id: string}[]): boolean {
  const ids = new Set<string>();
  for (const {id} of events) ids.add(id);
  return ids.size === events.length;
}

function isPlain(value: unknown): value is PlainEvent {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  const {id, title, start, end, interval, date, extent, status, salience} = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    id.trim() !== '' &&
    typeof title === 'string' &&
    isNear(start) &&
    (end === undefined || end === null || (isNear(end) && end >= start)) &&
    // What else says when an event happened, how it looks, or how much it matters.
    interval === undefined &&
    date === undefined &&
    extent === undefined &&
    status === undefined &&
    salience === undefined
  );
}

function isNear(ms: unknown): ms is number {
  return typeof ms === 'number' && Math.abs(ms) <= FARTHEST;
}

function lookOver(given: readonly PlainEvent[]): readonly TimelineEvent[] {
  const columns = columnsOfPlain(given);
  const order = timeOrder(columns.starts, columns.ends);
  // A copy: the page may go on with its own array as it likes.
  const sorted = given.slice();
  order?.forEach((from, to) => (sorted[to] = given[from]!));
  const seen = new Map<string, number>();
  let all: Map<string, number> | undefined;
  const events = lazyArray(given.length, (i) => {
    const event = inFull(sorted[i]!);
    seen.set(event.id, i);
    return event;
  });
  giveColumns(events, {
    ...(order ? ordered(columns, order) : columns),
    given: sorted,
    // Whoever asks for an event has nearly always looked at it before.
    indexOf: (id) => seen.get(id) ?? (all ??= new Map(sorted.map(({id}, i) => [id, i]))).get(id) ?? -1,
  });
  return events;
}

function columnsOfPlain(given: readonly PlainEvent[]): EventColumns {
  const {length} = given;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const throughout = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const {start, end} = given[i]!;
    const from = Math.round(start);
    const to = Math.round(end ?? start);
    if (to > from) {
      starts[i] = from;
      ends[i] = to;
      throughout[i] = mayBeOneDate(from, to) && inFull(given[i]!).extent === 'within' ? 0 : 1;
    } else {
      const unit = unitAt(from);
      starts[i] = Math.floor(from / unit) * unit;
      ends[i] = starts[i]! + unit;
    }
  }
  return {starts, ends, throughout};
}

function ordered({starts, ends, throughout}: EventColumns, order: Uint32Array): EventColumns {
  return {starts: picked(starts, order), ends: picked(ends, order), throughout: picked(throughout, order)};
}

function picked<T extends Float64Array | Uint8Array>(column: T, order: Uint32Array): T {
  const result = column.slice() as T;
  for (let i = 0; i < order.length; i++) result[i] = column[order[i]!]!;
  return result;
}

/** A single instant is as precise as it is round. */
function unitAt(ms: number): number {
  return ms % DAY === 0 ? DAY : ms % MINUTE === 0 ? MINUTE : SECOND;
}

/** From the first to the last of June is one date, "June", and what is dated so happened some time within. */
function mayBeOneDate(from: number, to: number): boolean {
  const length = to - from;
  const days = from % DAY === 0 && to % DAY === 0;
  return days || length <= SECOND || length === MINUTE || length === HOUR;
}

function inFull(event: PlainEvent): TimelineEvent {
  const {events} = normalizeEvents([event]);
  // The page has spoilt its own object since.
  return events[0] ?? normalizeEvents([{id: String(event.id), title: ' ', start: 0}]).events[0]!;
}
