// EDTF (ISO 8601-2:2019, levels 0 and 1; Library of Congress, "Extended Date/Time Format Specification")
// as intervals and back.

import {civilToMs, DAY, msToCivil, SECOND, unitInterval} from './calendar.js';
import type {Granularity} from './granularity.js';
import {isFiner} from './granularity.js';
import {fromTo} from './interval.js';
import type {Interval} from './interval.js';
import {isoDate, isoYear, parseIso} from './iso.js';

const LONG_YEAR = /^Y(-?\d{5,12})$/;
const SEASON = /^(-?\d{4})-2([1-4])$/;
/** Digits left open from the right: `199X`, `19XX`, `1XXX`, `2004-XX`, `2004-06-XX`. */
const UNSPECIFIED = /^(-?)(\d{3}X|\d{2}XX|\dXXX|\d{4}-XX(?:-XX)?|\d{4}-\d\d-XX)$/;
const QUALIFIED = /[^?~%][?~%]$/;

/** Months in which EDTF's spring, summer, autumn and winter (21–24) begin, as in TIMEX3. */
const SEASON_STARTS = [3, 6, 9, 12];

/**
 * The stretch that an EDTF string names. `?`, `~` and `%` make it approximate; `..` and an empty end open it.
 *
 * @returns Null when it is not EDTF of level 0–1 or ends before it starts.
 */
export function edtfToInterval(text: string): Interval | null {
  const ends = text.trim().split('/');
  if (ends.length === 1) return single(ends[0]!);
  if (ends.length !== 2) return null;
  const [from, to] = ends as [string, string];
  const unknown = (end: string) => end === '..' || end === '';
  const last = unknown(to) ? null : single(to);
  const first = unknown(from) ? null : single(from);
  if (unknown(from)) return last && {...last, openStart: true};
  if (unknown(to)) return first && {...first, openEnd: true};
  return fromTo(first, last);
}

function single(text: string): Interval | null {
  if (QUALIFIED.test(text)) {
    const interval = single(text.slice(0, -1));
    return interval && {...interval, approximate: true};
  }
  let match = LONG_YEAR.exec(text);
  if (match) return yearsFrom(Number(match[1]), 1, 'year');
  match = SEASON.exec(text);
  if (match) {
    const month = SEASON_STARTS[Number(match[2]) - 1]!;
    const year = Number(match[1]);
    return {start: civilToMs(year, month), end: civilToMs(year, month + 3), granularity: 'season'};
  }
  match = UNSPECIFIED.exec(text);
  if (match) return unspecified(match[1] === '-', match[2]!);
  return parseIso(text)?.interval ?? null;
}

function unspecified(negative: boolean, text: string): Interval | null {
  const known = text.replace(/-?X.{0,9}$/, '');
  if (known.length >= 4) return parseIso((negative ? '-' : '') + known)?.interval ?? null;
  const count = 10 ** (4 - known.length);
  const granularity = count === 10 ? 'decade' : count === 100 ? 'century' : 'millennium';
  const lowest = Number(known) * count;
  return yearsFrom(negative ? -(lowest + count - 1) : lowest, count, granularity);
}

function yearsFrom(first: number, count: number, granularity: Granularity): Interval {
  return {start: civilToMs(first), end: civilToMs(first + count), granularity};
}

/** How many digits of its years a unit leaves open. */
export const OPEN_DIGITS: Partial<Record<Granularity, number>> = {decade: 1, century: 2, millennium: 3};

/**
 * Writes an interval in EDTF: `2018-06`, `199X`, `2018-22`, `1950/1953`, `1890~`, `../1953`, `2018-10-07T17:15`.
 * Weeks, quarters and parts of the day, which levels 0–1 cannot name, become an interval of days, months or minutes.
 */
export function intervalToEdtf(interval: Interval): string {
  const {start, approximate, openStart, openEnd} = interval;
  const mark = approximate ? '~' : '';
  const whole = calendarUnit(interval);
  if (openStart || openEnd) {
    const unit = writtenUnit(interval);
    return openStart
      ? `../${isoDate(lastUnitStart(interval, unit), unit)}${mark}`
      : `${isoDate(start, unit)}${mark}/..`;
  }
  if (whole !== null) return whole + mark;
  const unit = writtenUnit(interval);
  const first = isoDate(start, unit);
  const last = isoDate(lastUnitStart(interval, unit), unit);
  return first === last ? first + mark : `${first}${mark}/${last}${mark}`;
}

/** The EDTF of an interval that is one unit which EDTF has a name for; else null. */
function calendarUnit({start, end, granularity}: Interval): string | null {
  const unit = unitInterval(start, granularity);
  if (unit.start !== start || unit.end !== end) return null;
  const {year} = msToCivil(start);
  const open = OPEN_DIGITS[granularity];
  if (open !== undefined) {
    // Digits can be left open only in years of four digits; BC decades do not end on the digit 0.
    if (year < 0 || year > 9999) return null;
    return isoYear(year).slice(0, 4 - open) + 'X'.repeat(open);
  }
  switch (granularity) {
    case 'season':
      return `${isoYear(year)}-2${SEASON_STARTS.indexOf(msToCivil(start).month) + 1}`;
    case 'year':
      return isoYear(year);
    case 'month':
    case 'day':
    case 'minute':
    case 'second':
      return Math.abs(year) > 9999 ? null : isoDate(start, granularity);
    default:
      return null;
  }
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
function writtenUnit(interval: Interval): Granularity {
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
