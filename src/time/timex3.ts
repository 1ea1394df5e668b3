// TIMEX3 values as intervals and as EDTF.
// Source: TimeML 1.2.1 annotation guidelines, section 2.2 (TIMEX3), and TIDES TIMEX2 (2005) for BC, seasons,
// parts of day and fiscal years, which TIMEX3 takes over.

import {
  civilToMs,
  DAY,
  daysInMonth,
  HOUR,
  isoWeekOf,
  isoWeekStart,
  MINUTE,
  SECOND,
  unitInterval,
  WEEK,
} from './calendar.js';
import {intervalToEdtf} from './edtf.js';
import type {Granularity} from './granularity.js';
import {isFiner} from './granularity.js';
import type {Interval} from './interval.js';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const WEEK_DATE = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?$/;
const PART_OF_YEAR = /^(FY)?(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/;
const FISCAL_YEAR = /^FY(\d{4})$/;
/** "199" and "199X" are a decade, "19" and "19XX" a century, "1" and "1XXX" a millennium. */
const TRUNCATED = /^(?:(\d{3})X?|(\d\d)(?:XX)?|(\d)(?:XXX)?)$/;
const BEFORE_CHRIST = /^(?:BC|-)(\d{1,12})$/;
/** More than four digits of a year: geology and cosmology. */
const LONG_YEAR = /^[+]?(\d{5,12})$/;
const TIME_OF_DAY =
  /^T(?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?|(MO|MI|AF|EV|NI|DT))(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/** First month and length in months of parts of the year; seasons are those of the north (meteorological). */
const PARTS: Record<string, readonly [month: number, months: number, granularity: Granularity]> = {
  Q1: [1, 3, 'quarter'],
  Q2: [4, 3, 'quarter'],
  Q3: [7, 3, 'quarter'],
  Q4: [10, 3, 'quarter'],
  H1: [1, 6, 'half'],
  H2: [7, 6, 'half'],
  SP: [3, 3, 'season'],
  SU: [6, 3, 'season'],
  FA: [9, 3, 'season'],
  WI: [12, 3, 'season'],
};

/** Hours of the parts of the day: morning, midday, afternoon, evening, night, daytime. */
const PARTS_OF_DAY: Record<string, readonly [from: number, to: number]> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18],
};

/**
 * Where a TIMEX3 value lies on the calendar.
 *
 * @param mod - TIMEX3 `mod`: `START`, `MID` and `END` take a third of the interval, `APPROX` marks its ends,
 *   `BEFORE` and `AFTER` (and `ON_OR_…`) open it.
 * @returns Null for durations, sets, `PAST_REF` and its kin, and values with digits left open (`XXXX-10-07`).
 */
export function timex3ToInterval(value: string, mod?: string): Interval | null {
  const slash = value.indexOf('/');
  const whole = slash < 0 ? unit(value) : join(unit(value.slice(0, slash)), unit(value.slice(slash + 1)));
  return whole && modified(whole, mod);
}

/** The EDTF of a TIMEX3 value, or null where it has no interval. */
export function timex3ToEdtf(value: string, mod?: string): string | null {
  const interval = timex3ToInterval(value, mod);
  return interval && intervalToEdtf(interval);
}

function unit(value: string): Interval | null {
  const time = value.indexOf('T');
  if (time >= 0) {
    const day = dateUnit(value.slice(0, time));
    return day?.granularity === 'day' ? timeUnit(day.start, value.slice(time)) : null;
  }
  return dateUnit(value);
}

function dateUnit(value: string): Interval | null {
  let match = DATE.exec(value);
  if (match) return calendarDate(Number(match[1]), match[2], match[3]);
  match = WEEK_DATE.exec(value);
  if (match) return weekDate(Number(match[1]), Number(match[2]), match[3]);
  match = PART_OF_YEAR.exec(value);
  if (match) {
    const [month, months, granularity] = PARTS[match[3]!]!;
    const year = Number(match[2]);
    const interval = {start: civilToMs(year, month), end: civilToMs(year, month + months), granularity};
    return match[1] ? {...interval, approximate: true} : interval;
  }
  match = FISCAL_YEAR.exec(value);
  // When a fiscal year begins is the company's choice: the calendar year is about right.
  if (match) return {...years(Number(match[1]), 1, 'year'), approximate: true};
  match = TRUNCATED.exec(value);
  if (match) {
    const [, decade, century, millennium] = match;
    if (decade) return years(Number(decade) * 10, 10, 'decade');
    if (century) return years(Number(century) * 100, 100, 'century');
    return years(Number(millennium) * 1000, 1000, 'millennium');
  }
  match = LONG_YEAR.exec(value);
  if (match) return years(Number(match[1]), 1, 'year');
  match = BEFORE_CHRIST.exec(value);
  if (match) return beforeChrist(value, match[1]!);
  return null;
}

function calendarDate(year: number, monthText?: string, dayText?: string): Interval | null {
  if (monthText === undefined) return years(year, 1, 'year');
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined)
    return {start: civilToMs(year, month), end: civilToMs(year, month + 1), granularity: 'month'};
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const start = civilToMs(year, month, day);
  return {start, end: start + DAY, granularity: 'day'};
}

function weekDate(isoYear: number, week: number, day?: string): Interval | null {
  const start = isoWeekStart(isoYear, week);
  if (week < 1 || isoWeekOf(start).isoYear !== isoYear) return null;
  if (day === undefined) return {start, end: start + WEEK, granularity: 'week'};
  if (day === 'WE') return {start: start + 5 * DAY, end: start + WEEK, granularity: 'weekend'};
  const begins = start + (Number(day) - 1) * DAY;
  return {start: begins, end: begins + DAY, granularity: 'day'};
}

/**
 * `BC0044` is 44 BC, `BC04` the 400s BC as `04` would be the 400s; `-0043` is the astronomical year.
 * There is no year 0: the century of `BC00` ends with 1 BC.
 */
function beforeChrist(value: string, digits: string): Interval | null {
  if (value.startsWith('-')) return digits.length < 4 ? null : years(-Number(digits), 1, 'year');
  const size = digits.length === 3 ? 10 : digits.length === 2 ? 100 : digits.length === 1 ? 1000 : 1;
  const granularity: Granularity =
    size === 1 ? 'year' : size === 10 ? 'decade' : size === 100 ? 'century' : 'millennium';
  // BC years count backwards: the 40s BC run from 49 BC (-48) to 40 BC (-39), the first century from 100 BC.
  const earliest = Number(digits) * size + (size >= 100 ? size : size - 1);
  return years(1 - earliest, size, granularity);
}

function years(first: number, count: number, granularity: Granularity): Interval {
  return {start: civilToMs(first), end: civilToMs(first + count), granularity};
}

function timeUnit(midnight: number, value: string): Interval | null {
  const match = TIME_OF_DAY.exec(value);
  if (!match) return null;
  const [, hour, minute, second, part] = match;
  if (part) {
    const [from, to] = PARTS_OF_DAY[part]!;
    return {start: midnight + from * HOUR, end: midnight + to * HOUR, granularity: 'part-of-day'};
  }
  if (Number(hour) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
  const start = midnight + Number(hour) * HOUR + Number(minute ?? 0) * MINUTE + Number(second ?? 0) * SECOND;
  const [granularity, length]: [Granularity, number] =
    second !== undefined ? ['second', SECOND] : minute !== undefined ? ['minute', MINUTE] : ['hour', HOUR];
  return {start, end: start + length, granularity};
}

function join(first: Interval | null, last: Interval | null): Interval | null {
  if (!first || !last || last.end <= first.start) return null;
  const granularity = isFiner(first.granularity, last.granularity) ? first.granularity : last.granularity;
  const approximate = first.approximate || last.approximate;
  return {start: first.start, end: last.end, granularity, ...(approximate ? {approximate} : {})};
}

function modified(interval: Interval, mod: string | undefined): Interval {
  const {start, end, granularity} = interval;
  const third = (end - start) / 3;
  const edge = (ms: number) => nearest(ms, THIRDS_OF[granularity] ?? 'minute');
  switch (mod) {
    case 'START':
      return {...interval, end: edge(start + third), approximate: true};
    case 'MID':
      return {...interval, start: edge(start + third), end: edge(end - third), approximate: true};
    case 'END':
      return {...interval, start: edge(end - third), approximate: true};
    case 'APPROX':
      return {...interval, approximate: true};
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return {...interval, openStart: true};
    case 'AFTER':
    case 'ON_OR_AFTER':
      return {...interval, openEnd: true};
    default:
      return interval;
  }
}

/** What the thirds of a unit are counted in: the early 1990s are 1990–1992, early June is 1–10 June. */
const THIRDS_OF: Partial<Record<Granularity, Granularity>> = {
  millennium: 'year',
  century: 'year',
  decade: 'year',
  year: 'month',
  half: 'month',
  quarter: 'month',
  season: 'month',
  month: 'day',
  week: 'day',
};

/** The edge of a calendar unit that is nearest to `ms`. */
function nearest(ms: number, granularity: Granularity): number {
  const {start, end} = unitInterval(ms, granularity);
  return ms - start < end - ms ? start : end;
}
