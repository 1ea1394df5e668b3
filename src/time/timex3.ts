// TIMEX3 values as intervals and as EDTF.
// Source: TimeML 1.2.1 annotation guidelines, section 2.2 (TIMEX3), and TIDES TIMEX2 (2005) for BC, seasons,
// parts of day and fiscal years, which TIMEX3 takes over.

import {pad, yearValue} from './digits.js';
import {
  civilToMs,
  DAY,
  daysInMonth,
  HOUR,
  MINUTE,
  msToCivil,
  SECOND,
  unitInterval,
  WEEK,
} from './calendar.js';
import {isoWeekOf, isoWeekStart} from './iso-week.js';
import {intervalToEdtf, lastUnitStart} from './edtf.js';
import type {Granularity} from './granularity.js';
import {isFiner} from './granularity.js';
import type {Interval} from './interval.js';
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

/** A TIMEX3 value with its `mod`. */
export interface Timex3 {
  readonly value: string;
  readonly mod?: 'APPROX' | 'BEFORE' | 'AFTER';
}

/**
 * The TIMEX3 of an interval: `timex3ToInterval` of it begins and ends where the interval does, if that is at a full
 * second. One `mod` says one thing: an open end goes before an approximate one.
 */
export function intervalToTimex3(interval: Interval): Timex3 {
  const {approximate, openStart, openEnd} = interval;
  const value = unitName(interval) ?? rangeName(interval);
  if (openStart) return {value, mod: 'BEFORE'};
  if (openEnd) return {value, mod: 'AFTER'};
  return approximate ? {value, mod: 'APPROX'} : {value};
}

/** The name of an interval that is one unit. */
function unitName({start, end, granularity}: Interval): string | null {
  return (
    candidates(start, granularity).find((value) => {
      const named = unit(value);
      return named?.start === start && named.end === end;
    }) ?? null
  );
}

/** From the first to the last unit of the coarsest kind whose edges the interval keeps. */
function rangeName({start, end}: Interval): string {
  const kind =
    RANGE_UNITS.find(
      (size) => unitInterval(start, size).start === start && unitInterval(end, size).start === end,
    ) ?? 'second';
  const name = (ms: number) => candidates(ms, kind)[0]!;
  const [first, last] = [name(start), name(lastUnitStart({start, end}, kind))];
  return first === last ? first : `${first}/${last}`;
}

const RANGE_UNITS: readonly Granularity[] = ['year', 'month', 'day', 'minute', 'second'];

/** What a unit of this size that begins at `start` may be called. */
function candidates(start: number, granularity: Granularity): string[] {
  const {year, month, day, hour, minute, second} = msToCivil(start);
  const date = `${yearValue(year)}-${pad(month)}-${pad(day)}`;
  switch (granularity) {
    case 'millennium':
      return [String(year / 1000), `BC${-(year - 1) / 1000 - 1}`];
    case 'century':
      return [pad(year / 100), `BC${pad(-(year - 1) / 100 - 1)}`];
    case 'decade':
      return [pad(year / 10, 3), `BC${pad((-8 - year) / 10, 3)}`];
    case 'year':
      return [yearValue(year)];
    case 'half':
    case 'quarter':
    case 'season':
      return Object.keys(PARTS_OF_YEAR)
        .filter((part) => PARTS_OF_YEAR[part]![2] === granularity && PARTS_OF_YEAR[part]![0] === month)
        .map((part) => `${yearValue(year)}-${part}`);
    case 'month':
      return [date.slice(0, -3)];
    case 'week':
    case 'weekend': {
      const {isoYear, week} = isoWeekOf(start);
      return [`${yearValue(isoYear)}-W${pad(week)}${granularity === 'weekend' ? '-WE' : ''}`];
    }
    case 'day':
      return [date];
    case 'part-of-day':
      return Object.keys(PARTS_OF_DAY).map((part) => `${date}T${part}`);
    case 'hour':
      return [`${date}T${pad(hour)}`];
    case 'minute':
      return [`${date}T${pad(hour)}:${pad(minute)}`];
    case 'second':
      return [`${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`];
  }
}

/** The same values come again and again in a text. */
const unit = remembered((value: string): Interval | null => {
  // Lengths of time, and what leaves its year open.
  if (value.startsWith('P') || value.startsWith('X')) return null;
  const time = value.indexOf('T');
  if (time >= 0) {
    const day = dateUnit(value.slice(0, time));
    return day?.granularity === 'day' ? timeUnit(day.start, value.slice(time)) : null;
  }
  return dateUnit(value);
});

function dateUnit(value: string): Interval | null {
  let match = DATE.exec(value);
  if (match) {
    const year = yearOf(match[1], match[2]!);
    return year === null ? null : calendarDate(year, match[3], match[4]);
  }
  match = WEEK_DATE.exec(value);
  if (match) {
    const year = yearOf(match[1], match[2]!);
    return year === null ? null : weekDate(year, Number(match[3]), match[4]);
  }
  match = PART_OF_YEAR.exec(value);
  if (match) {
    const year = yearOf(match[2], match[3]!);
    if (year === null) return null;
    const [month, months, granularity] = PARTS_OF_YEAR[match[4]!]!;
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
  match = TRUNCATED_BC.exec(value);
  return match && beforeChrist(match[1]!);
}

/** The astronomical year; null for BC 0, which there never was. */
function yearOf(sign: string | undefined, digits: string): number | null {
  const number = Number(digits);
  if (sign === 'BC') return number === 0 ? null : 1 - number;
  return sign === '-' ? 0 - number : number;
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
  // Nobody means a part of a second.
  if (granularity === 'second' && (mod === 'START' || mod === 'MID' || mod === 'END'))
    return {...interval, approximate: true};
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
  minute: 'second',
};

/** The edge of a calendar unit that is nearest to `ms`. */
function nearest(ms: number, granularity: Granularity): number {
  const {start, end} = unitInterval(ms, granularity);
  return ms - start < end - ms ? start : end;
}
