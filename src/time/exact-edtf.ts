// Intervals that are known to their edges, from one unit to another, as EDTF.

import {civilToMs, DAY, SECOND, unitInterval} from './calendar.js';
import type {Granularity} from './granularity.js';
import {isFiner} from './granularity.js';
import type {Interval} from './interval.js';
import {isoDate} from './write-iso.js';

/** `2018-06-12`, `2018-06-12/2018-06-14`, `2018-10-07T17:15`. @param mark - Behind each date. Defaults to none. */
export function exactEdtf(interval: Interval, mark = ''): string {
  const unit = writtenUnit(interval);
  const first = isoDate(interval.start, unit);
  const last = isoDate(lastUnitStart(interval, unit), unit);
  return first === last ? first + mark : `${first}${mark}/${last}${mark}`;
}

const FOUR_DIGITS = {start: civilToMs(-9999), end: civilToMs(10_000)};

const WRITTEN: readonly Granularity[] = ['year', 'month', 'day', 'minute', 'second'];

/** The coarsest unit, not coarser than one, whose edges the interval keeps. */
export function edgeUnit({start, end}: Pick<Interval, 'start' | 'end'>, coarsest: Granularity): Granularity {
  const keeps = (unit: Granularity) =>
    unitInterval(start, unit).start === start && unitInterval(end, unit).start === end;
  return WRITTEN.find((unit) => !isFiner(coarsest, unit) && keeps(unit)) ?? 'second';
}

/** That of what was named. EDTF knows months and days only in years of four digits. */
export function writtenUnit(interval: Interval): Granularity {
  const {start, end, granularity} = interval;
  return start < FOUR_DIGITS.start || end > FOUR_DIGITS.end ? 'year' : edgeUnit(interval, granularity);
}

/**
 * The start of the last unit of an interval. Beyond 285,000 years a millisecond is lost in a float, a day is not;
 * an interval shorter than that ends in its first unit.
 */
export function lastUnitStart({start, end}: Pick<Interval, 'start' | 'end'>, unit: Granularity): number {
  return unitInterval(Math.max(start, end - (isFiner(unit, 'day') ? SECOND : DAY)), unit).start;
}
