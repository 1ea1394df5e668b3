// Between which rows of the vertical picture days stand that are marked: those of publication, and today.

import type {MarkIndex} from './mark-index.js';
import type {PublishedDay} from './published.js';

/** The days that are marked, and how their dates are written. */
export interface MarkedDays {
  /** In the order of time. */
  readonly days: readonly PublishedDay[];
  readonly date: (ms: number) => string;
}

/** What stands between two events, from the top. */
export interface Between {
  /** Before what is folded there, and after it. */
  readonly early: readonly PublishedDay[];
  readonly late: readonly PublishedDay[];
}

/**
 * The days by the place of the event after them, which is the number of events for those after the last.
 * A day in the middle of a long gap stands on the side that is nearer in time.
 *
 * @param inside - Leaves out what lies before the first event or after the last.
 */
export function daysBetween(
  {starts, ends}: Pick<MarkIndex, 'starts' | 'ends'>,
  days: readonly PublishedDay[],
  inside: boolean,
): Map<number, Between> {
  const found = new Map<number, Between>();
  let [place, lastEnd] = [0, -Infinity];
  for (const day of days) {
    while (place < starts.length && starts[place]! < day.ms) {
      lastEnd = Math.max(lastEnd, ends[place]!);
      place += 1;
    }
    const [isBefore, isAfter] = [place === 0, place === starts.length];
    if (inside && ((isBefore && starts[0] !== day.ms) || (isAfter && day.ms >= lastEnd))) continue;
    const {early = [], late = []} = found.get(place) ?? {};
    const isEarly = !isBefore && (isAfter || day.ms - lastEnd < starts[place]! - day.ms);
    found.set(place, isEarly ? {early: [...early, day], late} : {early, late: [...late, day]});
  }
  return found;
}
