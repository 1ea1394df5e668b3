// Thousands of events from outside, looked over in one pass: their columns are all that a picture of them asks. What
// else makes one of them ours (its EDTF date, its sources) is made when it is looked at: making it of 100,000 events
// takes longer than drawing them.
//
// Only plain events are looked over: an id, a title, and milliseconds of a start and perhaps an end. Whatever needs
// a closer look, or would be a problem to tell of, goes through `normalizeEvents`.

import {giveColumns, shortness, TRAITS} from '../events/columns.js';
import type {EventColumns} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import {lazyArray} from '../events/lazy-array.js';
import {timeOrder} from '../events/time-order.js';
import {DAY, MINUTE, SECOND} from '../time/calendar.js';
import {plainEvent} from './plain-event.js';
import type {PlainEvent} from './plain-event.js';

/** To look into a longer title, which may have been joined from parts, V8 copies it: twice the time of all else. */
const JOINED = 12;

/** Far years are written in other ways; about the years -4000 to 8000. */
const FARTHEST = 2e14;

/**
 * What normalizing the events would give, where all are plain; else null. Their columns are known; each event is made
 * when it is looked at. Whether their ids differ is not asked: that takes as long as all else.
 *
 * @returns Events by start, then the longer first.
 */
export function plainEvents(given: readonly unknown[]): readonly TimelineEvent[] | null {
  return arePlain(given) ? lookOver(given) : null;
}

function arePlain(given: readonly unknown[]): given is readonly PlainEvent[] {
  try {
    return given.every(isPlain);
  } catch {
    return false; // an object handed over by a page may throw when it is read
  }
}

function isPlain(value: unknown): value is PlainEvent {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  const {id, title, start, end} = value as Record<string, unknown>;
  const {interval, date, extent, status, salience, sources, conflicts} = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    id.trim() !== '' &&
    typeof title === 'string' &&
    (title.length > JOINED || title.trim() !== '') &&
    isNear(start) &&
    (end === undefined || end === null || (isNear(end) && end >= start)) &&
    (interval ?? date ?? extent ?? status ?? salience ?? sources ?? conflicts ?? undefined) === undefined
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
  for (let i = 0; order && i < order.length; i++) sorted[i] = given[order[i]!]!;
  const events = lazyArray(sorted.length, (i) => inFull(sorted[i]!));
  giveColumns(events, {...(order ? ordered(columns, order) : columns), given: sorted});
  return events;
}

function ordered({starts, ends, traits, salience, given}: EventColumns, order: Uint32Array): EventColumns {
  return {
    starts: picked(starts, order),
    ends: picked(ends, order),
    traits: picked(traits, order),
    salience, // the same of all
    given,
  };
}

function picked<T extends Float64Array | Uint16Array>(column: T, order: Uint32Array): T {
  const result = column.slice() as T;
  for (let i = 0; i < order.length; i++) result[i] = column[order[i]!]!;
  return result;
}

function columnsOfPlain(given: readonly PlainEvent[]): EventColumns {
  const {length} = given;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const traits = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const {start: first, end: last} = given[i]!;
    const from = Math.round(first);
    const to = Math.round(last ?? first);
    const unit = unitOf(from, to);
    const start = to > from ? from : Math.floor(from / unit) * unit;
    const end = to > from ? to : start + unit;
    starts[i] = start;
    ends[i] = end;
    traits[i] = shortness({start, end}) | (isOneUnit(start, end, unit) ? 0 : TRAITS.throughout);
  }
  return {starts, ends, traits, salience: new Float64Array(length).fill(0.5), given};
}

/** A stretch, or a single instant, is as precise as its ends are round. */
function unitOf(from: number, to: number): number {
  return areEdges(from, to, DAY) ? DAY : areEdges(from, to, MINUTE) ? MINUTE : SECOND;
}

function areEdges(from: number, to: number, unit: number): boolean {
  return from % unit === 0 && to % unit === 0;
}

/** What lies in one day, minute or second is dated by it, so that it happened some time within. */
function isOneUnit(start: number, end: number, unit: number): boolean {
  return Math.floor(Math.max(start, end - unit) / unit) === Math.floor(start / unit);
}

function inFull(event: PlainEvent): TimelineEvent {
  // The page may have spoilt its own object since.
  return plainEvent(arePlain([event]) ? event : {id: String(event.id), title: '…', start: 0});
}
