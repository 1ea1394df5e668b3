// Arithmetic of the civil calendar: proleptic Gregorian, astronomical years (0 is 1 BCE), no time zones.
// Days are counted as in Howard Hinnant, "chrono-compatible low-level date algorithms" (2013), which holds
// for any year a double can count; `Date` stops at ±271,821 and reads the years 0–99 as 1900–1999.

import type {Granularity} from './granularity.js';
import type {Interval} from './interval.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** A civil date and time of day. */
export interface Civil {
  /** Astronomical: 0 is 1 BCE, -43 is 44 BCE. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: number;
}

/** How many months a unit has, where it has whole ones. */
export const MONTHS_IN: Partial<Record<Granularity, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** How long a unit is, where each is as long as the next, in milliseconds. */
export const MS_IN: Partial<Record<Granularity, number>> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: WEEK,
};

/** Leap years of the Gregorian rule, carried back before 1582. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month - 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to the given date. */
function daysFromCivil(year: number, month: number, day: number): number {
  // The year of the algorithm begins in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * Epoch milliseconds of a civil date and time.
 *
 * @param year - Astronomical, of any size.
 * @param month - 1–12; others carry into the year.
 */
export function civilToMs(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  const carry = Math.floor((month - 1) / 12);
  const days = daysFromCivil(year + carry, month - carry * 12, day);
  return days * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}

/** The civil date and time of epoch milliseconds. */
export function msToCivil(ms: number): Civil {
  const days = Math.floor(ms / DAY);
  const rest = ms - days * DAY;
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor(rest / MINUTE) % 60,
    second: Math.floor(rest / SECOND) % 60,
    millisecond: rest % SECOND,
    weekday: weekdayOf(ms),
  };
}

/** The weekday of epoch milliseconds: 1 is Monday, 7 is Sunday. */
export function weekdayOf(ms: number): number {
  // 1970-01-01 was a Thursday.
  return modulo(Math.floor(ms / DAY) + 3, 7) + 1;
}

/** Days from the day of `ms` to the next such weekday, 0 where it is one. @param weekday - 1 is Monday. */
export function daysUntil(weekday: number, ms: number): number {
  return (weekday - weekdayOf(ms) + 7) % 7;
}

/** The day that holds `ms`, at its midnight. */
export function startOfDay(ms: number): number {
  return Math.floor(ms / DAY) * DAY;
}

/** Months between the starts of northern seasons (meteorological: spring begins in March). */
const SEASON_MONTHS = 3;

/** Hours at which parts of the day begin; the last ends at midnight. */
const PARTS_OF_DAY = [0, 6, 12, 18, 24];

/** The calendar unit that holds `ms`: the month, the ISO week, the decade (1990–1999) … */
export function unitInterval(ms: number, granularity: Granularity): Interval {
  // Week is no plain multiple: 1970 began on a Thursday.
  const length = granularity === 'week' ? undefined : MS_IN[granularity];
  if (length !== undefined) {
    const start = Math.floor(ms / length) * length;
    return {start, end: start + length, granularity};
  }
  const {year, month, hour, weekday} = msToCivil(ms);
  const monthly = MONTHS_IN[granularity];
  if (monthly !== undefined) {
    const first = Math.floor((year * 12 + month - 1) / monthly) * monthly;
    return {start: startOfMonth(first), end: startOfMonth(first + monthly), granularity};
  }
  const day = startOfDay(ms);
  switch (granularity) {
    case 'season': {
      const first = Math.floor((year * 12 + month - 3) / SEASON_MONTHS) * SEASON_MONTHS + 2;
      return {start: startOfMonth(first), end: startOfMonth(first + SEASON_MONTHS), granularity};
    }
    case 'week': {
      const monday = day - (weekday - 1) * DAY;
      return {start: monday, end: monday + WEEK, granularity};
    }
    case 'weekend': {
      // The weekend that holds the day, or that ends its week.
      const saturday = day + (6 - weekday) * DAY;
      return {start: saturday, end: saturday + 2 * DAY, granularity};
    }
    default: {
      const next = PARTS_OF_DAY.findIndex((begins) => begins > hour);
      return {
        start: day + PARTS_OF_DAY[next - 1]! * HOUR,
        end: day + PARTS_OF_DAY[next]! * HOUR,
        granularity,
      };
    }
  }
}

/** @param months - Counted from January of the year 0. */
function startOfMonth(months: number): number {
  return civilToMs(Math.floor(months / 12), modulo(months, 12) + 1);
}

/** The remainder, from 0 up to `n`, also of negative numbers. */
export function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}
