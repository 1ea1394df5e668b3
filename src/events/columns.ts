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

/** Lists whose events are made when they are looked at: then looking at all of them is to be avoided. */
const lazy = new WeakSet<readonly Dated[]>();

/** Says what the columns of a list are whose events are only made when they are looked at. */
export function giveColumns(events: readonly Dated[], columns: EventColumns): void {
  known.set(events, columns);
  lazy.add(events);
}

/** Whether looking at an event of the list makes it. */
export function isLazy(events: readonly Dated[]): boolean {
  return lazy.has(events);
}
