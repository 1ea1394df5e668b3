// Intervals as EDTF (ISO 8601-2:2019, levels 0 and 1). To read it takes as much code again: `edtf.ts`. A page that is given
// milliseconds loads neither, but `exact-edtf.ts` alone.

import {msToCivil, unitInterval} from './calendar.js';
import {exactEdtf, lastUnitStart, writtenUnit} from './exact-edtf.js';
import type {Granularity} from './granularity.js';
import type {Interval} from './interval.js';
import {isoDate, isoYear} from './write-iso.js';

/** Months in which EDTF's spring, summer, autumn and winter (21–24) begin, as in TIMEX3. */
export const SEASON_STARTS = [3, 6, 9, 12];

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
  return exactEdtf(interval, mark);
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
