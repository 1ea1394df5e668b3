// One unit of the calendar by its name in TIMEX3: `2018-10`, `2018-W40`, `FY2018-Q3`, `199`, `BC0044`, `2018-10-07TEV`.
// Source: TimeML 1.2.1 annotation guidelines, section 2.2 (TIMEX3), and TIDES TIMEX2 (2005) for BC, seasons,
// parts of day and fiscal years, which TIMEX3 takes over.

import {civilToMs, DAY, daysInMonth, HOUR, MINUTE, SECOND, WEEK} from './calendar.js';
import type {Granularity} from './granularity.js';
import type {Interval} from './interval.js';
import {isoWeekOf, isoWeekStart} from './iso-week.js';
import {remembered} from './remembered.js';

/** `2018`, `BC0044` and `-0043` (astronomical) for 44 BC; more than four digits for geology and cosmology. */
const YEAR = String.raw`(BC|-|\+)?(\d{4,12})`;
const DATE = new RegExp(String.raw`^${YEAR}(?:-(\d\d)(?:-(\d\d))?)?$`);
const WEEK_DATE = new RegExp(String.raw`^${YEAR}-W(\d\d)(?:-(WE|[1-7]))?$`);
const PART_OF_YEAR = new RegExp(`^(FY)?${YEAR}-(Q[1-4]|H[12]|SP|SU|FA|WI)$`);
const FISCAL_YEAR = /^FY(\d{4})$/;
/** "199" and "199X" are a decade, "19" and "19XX" a century, "1" and "1XXX" a millennium. */
const TRUNCATED = /^(?:(\d{3})X?|(\d\d)(?:XX)?|(\d)(?:XXX)?)$/;
/** `BC004`, `BC00`, `BC0`: the same before our era. */
const TRUNCATED_BC = /^BC(\d{1,3})$/;
const TIME_OF_DAY =
  /^T(?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?|(MO|MI|AF|EV|NI|DT))(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/** First month and length in months of parts of the year; seasons are those of the north (meteorological). */
export const PARTS_OF_YEAR: Readonly<
  Record<string, readonly [month: number, months: number, granularity: Granularity]>
> = {
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
export const PARTS_OF_DAY: Record<string, readonly [from: number, to: number]> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18],
};

/** Where it lies; null for what names no unit. The same values come again and again in a text. */
export const unitNamed = remembered((value: string): Interval | null => {
  // Lengths of time, and what leaves its year open.
  if (value.startsWith('P') || value.startsWith('X')) return null;
  const time = value.indexOf('T');
  if (time >= 0) {
    const day = dateUnit(value.slice(0, time));
    return day?.granularity === 'day' ? timeUnit(day.start, value.slice(time)) : null;
  }
  return dateUnit(value);
});

type Groups = readonly (string | undefined)[];

/** What dates look like, and what each then is. A year BC 0 there never was: what lies in it is not a number. */
const DATES: readonly (readonly [pattern: RegExp, read: (groups: Groups) => Interval | null])[] = [
  [DATE, ([sign, digits, month, day]) => calendarDate(yearOf(sign, digits), month, day)],
  [WEEK_DATE, ([sign, digits, week, day]) => weekDate(yearOf(sign, digits), Number(week), day)],
  [
    PART_OF_YEAR,
    ([fiscal, sign, digits, part]) => partOfYear(yearOf(sign, digits), part!, fiscal !== undefined),
  ],
  // When a fiscal year begins is the company's choice: the calendar year is about right.
  [FISCAL_YEAR, ([digits]) => ({...years(Number(digits), 1, 'year'), approximate: true})],
  [TRUNCATED, ([decade, century, millennium]) => truncated(decade, century, millennium)],
  [TRUNCATED_BC, ([digits]) => beforeChrist(digits!)],
];

function dateUnit(value: string): Interval | null {
  for (const [pattern, read] of DATES) {
    const match = pattern.exec(value);
    if (!match) continue;
    const interval = read(match.slice(1));
    return interval && !Number.isNaN(interval.start) ? interval : null;
  }
  return null;
}

/** The astronomical year; NaN for BC 0. */
function yearOf(sign: string | undefined, digits: string | undefined): number {
  const number = Number(digits);
  if (sign === 'BC') return number === 0 ? NaN : 1 - number;
  return sign === '-' ? 0 - number : number;
}

function calendarDate(year: number, monthText?: string, dayText?: string): Interval | null {
  if (!monthText) return years(year, 1, 'year');
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (!dayText) return {start: civilToMs(year, month), end: civilToMs(year, month + 1), granularity: 'month'};
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const start = civilToMs(year, month, day);
  return {start, end: start + DAY, granularity: 'day'};
}

function weekDate(isoYear: number, week: number, day?: string): Interval | null {
  const start = isoWeekStart(isoYear, week);
  if (week < 1 || isoWeekOf(start).isoYear !== isoYear) return null;
  if (!day) return {start, end: start + WEEK, granularity: 'week'};
  if (day === 'WE') return {start: start + 5 * DAY, end: start + WEEK, granularity: 'weekend'};
  const begins = start + (Number(day) - 1) * DAY;
  return {start: begins, end: begins + DAY, granularity: 'day'};
}

function partOfYear(year: number, part: string, isFiscal: boolean): Interval {
  const [month, months, granularity] = PARTS_OF_YEAR[part]!;
  const interval = {start: civilToMs(year, month), end: civilToMs(year, month + months), granularity};
  return isFiscal ? {...interval, approximate: true} : interval;
}

function truncated(decade?: string, century?: string, millennium?: string): Interval {
  if (decade) return years(Number(decade) * 10, 10, 'decade');
  if (century) return years(Number(century) * 100, 100, 'century');
  return years(Number(millennium) * 1000, 1000, 'millennium');
}

/**
 * `BC04` is the 400s BC as `04` would be the 400s: years BC count backwards, so that the 40s BC run from 49 BC (-48) to
 * 40 BC (-39) and the first century, `BC00`, from 100 BC to 1 BC. There is no year 0: the first decade has nine years.
 */
function beforeChrist(digits: string): Interval {
  const number = Number(digits);
  if (digits.length === 3) return years(-8 - 10 * number, number === 0 ? 9 : 10, 'decade');
  const [size, granularity]: [number, Granularity] =
    digits.length === 2 ? [100, 'century'] : [1000, 'millennium'];
  return years(1 - (number + 1) * size, size, granularity);
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
  const [granularity, length]: [Granularity, number] = second
    ? ['second', SECOND]
    : minute
      ? ['minute', MINUTE]
      : ['hour', HOUR];
  return {start, end: start + length, granularity};
}
