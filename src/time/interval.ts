// Where a temporal expression or an event lies on the civil calendar.

import {isFiner} from './granularity.js';
import type {Granularity} from './granularity.js';

/**
 * A stretch of the civil calendar, half-open: `start` belongs to it, `end` does not.
 *
 * Both ends are epoch milliseconds of the proleptic Gregorian calendar read as if it were
 * UTC: a civil date has no time zone and never passes through the host's. They are plain
 * floats, so that years beyond ±271,821 (the limits of `Date`) work too.
 */
export interface Interval {
  /** Epoch milliseconds of the first instant inside. */
  readonly start: number;
  /** Epoch milliseconds of the first instant after; always greater than `start`. */
  readonly end: number;
  /** The unit that was named; for a range, the unit of its ends. */
  readonly granularity: Granularity;
  /** The ends are about right only ("circa 1890", EDTF `1890~`). Left out when false. */
  readonly approximate?: boolean;
  /** Began at an unknown time before: the interval is its last known unit ("until 1953"). Left out when false. */
  readonly openStart?: boolean;
  /** Goes on for an unknown time after: the interval is its first known unit ("since 2011"). Left out when false. */
  readonly openEnd?: boolean;
}

/** Whether the two share any instant. */
export function intersects(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether all of `inner` lies inside `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** From one to another, in the finer of their units; null when one is missing, or the last ends before the first begins. */
export function fromTo(first: Interval | null, last: Interval | null): Interval | null {
  if (!first || !last || last.end <= first.start) return null;
  return {
    start: first.start,
    end: last.end,
    granularity: isFiner(first.granularity, last.granularity) ? first.granularity : last.granularity,
    ...(first.approximate || last.approximate ? {approximate: true} : {}),
  };
}

/** Length in milliseconds. */
export function span(interval: Interval): number {
  return interval.end - interval.start;
}
