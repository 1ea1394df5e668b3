// Events as typed arrays: what pictures of thousands go by, without looking at each event again.

import type {Interval} from '../time/interval.js';
import {DAY} from '../time/calendar.js';
import type {Extent, TimelineEvent} from './event.js';

/** What a scale asks of an event. */
export interface Dated {
  readonly interval: Interval;
  readonly extent: Extent;
}

/** What a mark asks of its event. */
export type Marked = Dated &
  Partial<Pick<TimelineEvent, 'id' | 'title' | 'status' | 'salience' | 'sources' | 'conflicts'>>;

/** Parallel to the events. */
export interface EventColumns {
  /** Epoch milliseconds, `[start, end)`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** What else there is to see of an event in its mark: the sum of its `TRAITS`. */
  readonly traits: Uint16Array;
  /** 0–1. */
  readonly salience: Float64Array;
  /** Who the events are: they themselves, or what they are made of once they are looked at. */
  readonly given: readonly {readonly id?: string; readonly title?: string}[];
}

/** Bits of `EventColumns.traits`. */
export const TRAITS = {
  /** Lasted all of its interval. */
  throughout: 1,
  /** A day or less. */
  short: 2,
  approximate: 4,
  openStart: 8,
  openEnd: 16,
  /** Sources give other dates. */
  conflict: 32,
  /** Several articles tell of it. */
  several: 64,
  /** Its status, unless it happened. */
  planned: 128,
  possible: 256,
  recurring: 512,
  /** Less than a day. */
  brief: 1024,
} as const;

export function traitsOf({interval, extent, status = 'happened', sources, conflicts}: Marked): number {
  return (
    (extent === 'throughout' ? TRAITS.throughout : 0) |
    shortness(interval) |
    (interval.approximate ? TRAITS.approximate : 0) |
    (interval.openStart ? TRAITS.openStart : 0) |
    (interval.openEnd ? TRAITS.openEnd : 0) |
    (conflicts?.length ? TRAITS.conflict : 0) |
    (sources?.some(({article}) => article !== sources[0]!.article) ? TRAITS.several : 0) |
    (status === 'happened' ? 0 : (TRAITS[status] ?? 0))
  );
}

/** `TRAITS.short` for what takes a day or less, with `TRAITS.brief` for less; else 0. */
export function shortness({start, end}: Pick<Interval, 'start' | 'end'>): number {
  const length = end - start;
  return length > DAY ? 0 : TRAITS.short | (length < DAY ? TRAITS.brief : 0);
}

const known = new WeakMap<readonly Marked[], EventColumns>();

/** The columns of a list, made once. */
export function columnsOf(events: readonly Marked[]): EventColumns {
  let columns = known.get(events);
  if (!columns) known.set(events, (columns = makeColumns(events)));
  return columns;
}

/** Says what the columns of a list are whose events are made when they are looked at. */
export function giveColumns(events: readonly Marked[], columns: EventColumns): void {
  known.set(events, columns);
}

function makeColumns(events: readonly Marked[]): EventColumns {
  const {length} = events;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const traits = new Uint16Array(length);
  const salience = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const event = events[i]!;
    starts[i] = event.interval.start;
    ends[i] = event.interval.end;
    traits[i] = traitsOf(event);
    salience[i] = event.salience ?? 0;
  }
  return {starts, ends, traits, salience, given: events};
}

/** The number of the event that ends last; 0 where there is none. */
export function lastToEnd(ends: Float64Array): number {
  let last = 0;
  for (let i = 1; i < ends.length; i++) if (ends[i]! > ends[last]!) last = i;
  return last;
}
