// When events happen, as typed arrays: what layouts of thousands go by, without looking at each event again.

import type {Interval} from '../time/interval.js';
import type {Extent} from './event.js';

/** What layouts ask of an event. */
export interface Dated {
  readonly interval: Interval;
  readonly extent: Extent;
}

/** Parallel to the events. */
export interface EventColumns {
  /** Epoch milliseconds, `[start, end)`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 1 where an event lasted all of its interval, 0 where it happened some time within. */
  readonly throughout: Uint8Array;
}

/** Columns of events that are made when they are looked at; looking for one must not make all. */
export interface LazyColumns extends EventColumns {
  /** The number of the event with an id; -1 for none. */
  indexOf(id: string): number;
  /** What the events are made of, parallel to them. */
  readonly given: readonly {readonly id: string}[];
}

const known = new WeakMap<readonly Dated[], EventColumns>();

/** The columns of a list, made once. */
export function columnsOf(events: readonly Dated[]): EventColumns {
  let columns = known.get(events);
  if (!columns) known.set(events, (columns = makeColumns(events)));
  return columns;
}

function makeColumns(events: readonly Dated[]): EventColumns {
  const {length} = events;
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const throughout = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const {interval, extent} = events[i]!;
    starts[i] = interval.start;
    ends[i] = interval.end;
    if (extent === 'throughout') throughout[i] = 1;
  }
  return {starts, ends, throughout};
}

/** The number of the event that ends last; 0 where there is none. */
export function lastToEnd(ends: Float64Array): number {
  let last = 0;
  for (let i = 1; i < ends.length; i++) if (ends[i]! > ends[last]!) last = i;
  return last;
}

const lazy = new WeakMap<readonly Dated[], LazyColumns>();

/** Says what the columns of a list are whose events are only made when they are looked at. */
export function giveColumns(events: readonly Dated[], columns: LazyColumns): void {
  known.set(events, columns);
  lazy.set(events, columns);
}

/** The columns of a list whose events are made when they are looked at: so looking at all is to be avoided. */
export function lazyColumns(events: readonly Dated[]): LazyColumns | undefined {
  return lazy.get(events);
}
