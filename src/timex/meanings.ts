// Short names for building readings, so that grammars say what they mean on one line.

import {daysInMonth, WEEK} from '../time/calendar.js';
import {pad, yearValue} from '../time/digits.js';
import {isoWeekStart} from '../time/iso-week.js';
import type {DateParts, Meaning, Unit} from './expression.js';
import type {Reading} from './grammar.js';
import type {TimexMod, TimexType} from './timex.js';

export type Extra = Partial<Pick<Reading, 'start' | 'end' | 'mod' | 'opensRange'>>;

/** In `nthWeekday`: any day from Monday to Friday. */
export const WORKING_DAY = 8;

/** Final as it stands. */
export function complete(type: TimexType, value: string, extra?: Extra): Reading {
  return {type, meaning: {kind: 'complete', value}, ...extra};
}

/** Small units named, larger ones left open; a TIME if a time of day is among them. */
export function partial(parts: DateParts, direction?: -1 | 0 | 1, extra?: Extra): Reading {
  const type = parts.time ? 'TIME' : 'DATE';
  return {
    type,
    meaning: direction === undefined ? {kind: 'partial', parts} : {kind: 'partial', parts, direction},
    ...extra,
  };
}

/** Counted from the article's date or from the time last spoken of. */
export function shifted(
  unit: Unit,
  amount: number,
  anchor: 'published' | 'context' | 'either',
  rest?: {readonly parts?: DateParts; readonly exact?: boolean; readonly working?: boolean},
  extra?: Extra,
): Reading {
  return {
    type: rest?.parts?.time ? 'TIME' : 'DATE',
    meaning: {kind: 'shifted', unit, amount, anchor, ...rest},
    ...extra,
  };
}

/** A reading with a modifier, if there is one. */
export function withMod(reading: Reading, mod: TimexMod | undefined): Reading {
  return mod ? {...reading, mod} : reading;
}

/** A day of the calendar, or null where its month has no such day (31 April); without a year 29 February is one. */
export function calendarDay(year: number | undefined, month: number, day: number): DateParts | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month))) return null;
  return year === undefined ? {month, day} : {year, month, day};
}

const LEAP_YEAR = 2000;

/** A date once its parts are known: complete with a year, open without. */
export function dateReading(parts: DateParts, extra?: Extra): Reading {
  const {year, month, day, time} = parts;
  if (year === undefined || month === undefined) return partial(parts, undefined, extra);
  const date = `${yearValue(year)}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  return time ? complete('TIME', `${date}T${time}`, extra) : complete('DATE', date, extra);
}

/** Parts of the day that the words name beside it: "8:30" of "tonight at 8:30", "10:30 a.m." of "10:30 a.m. on Thursday". */
export function onDay(from: Meaning, parts: DateParts): Meaning {
  return {kind: 'shifted', unit: 'day', amount: 0, anchor: 'context', parts, from};
}

/** A day and its time apart: "Friday night", "5 p.m. tomorrow"; null when one of them is not told. */
export function splitTime(meaning: Meaning): {readonly day: Meaning; readonly time: string} | null {
  if (meaning.kind === 'complete') {
    const [, date, time] = /^((?:BC)?\d[\d-]*)T([A-Z]{2}|\d\d:[\d:]*)$/.exec(meaning.value) ?? [];
    return !date || !time ? null : {day: {kind: 'complete', value: date}, time};
  }
  const {time, ...parts} = meaning.parts ?? ({} as DateParts);
  if (!time) return null;
  if (meaning.kind === 'partial')
    return Object.keys(parts).length === 0 ? null : {day: {...meaning, parts}, time};
  const {unit, amount, anchor, from} = meaning;
  if (from && unit === 'day' && amount === 0) return {day: from, time};
  return {
    day: Object.keys(parts).length === 0 ? {kind: 'shifted', unit, amount, anchor} : {...meaning, parts},
    time,
  };
}

/** The weekend of the week that a day lies in, or so many after it. */
export function weekendOf(from: Meaning, amount = 0): Reading {
  return {type: 'DATE', meaning: {kind: 'shifted', unit: 'weekend', amount, anchor: 'context', from}};
}

/** The week that a day lies in. */
export function weekOf(from: Meaning): Reading {
  return {type: 'DATE', meaning: {kind: 'shifted', unit: 'week', amount: 0, anchor: 'context', from}};
}

/** A week by its number in a year, or in that of the article; null where the year has fewer. */
export function weekOfYear(number: number, year?: number): Reading | null {
  const weeks =
    year === undefined ? 53 : Math.round((isoWeekStart(year + 1, 1) - isoWeekStart(year, 1)) / WEEK);
  if (!(number >= 1 && number <= weeks)) return null;
  return year === undefined
    ? {type: 'DATE', meaning: {...FIRST_WEEK, amount: number - 1}}
    : complete('DATE', `${yearValue(year)}-W${pad(number)}`);
}

/** The first week of a year holds its 4 January (ISO 8601). */
const FIRST_WEEK: Meaning & {readonly kind: 'shifted'} = {
  kind: 'shifted',
  unit: 'week',
  amount: 0,
  anchor: 'published',
  from: {kind: 'partial', parts: {month: 1, day: 4}, direction: 0},
};

/** Whether the words name a time of day and nothing else. */
export function isOnlyTime(meaning: Meaning): meaning is Meaning & {readonly kind: 'partial'} {
  return (
    meaning.kind === 'partial' && meaning.parts.time !== undefined && Object.keys(meaning.parts).length === 1
  );
}

/** Whether the words name an hour of the clock, beside a day or alone. */
export function hasClockTime(meaning: Meaning): boolean {
  return meaning.kind === 'complete' ? /T\d/.test(meaning.value) : /^\d/.test(meaning.parts?.time ?? '');
}

/** Whether the words name one day: by its date, its weekday, its feast, or counted from another. */
export function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'complete') return isDayValue(meaning.value);
  if (meaning.parts?.time) return false;
  if (meaning.kind === 'shifted' && !meaning.parts)
    return (
      meaning.unit === 'day' || (meaning.exact === true && meaning.from !== undefined && isDay(meaning.from))
    );
  const {day, weekday, feast, nthWeekday} = meaning.parts!;
  return (day ?? weekday ?? feast ?? nthWeekday) !== undefined;
}

/** Whether a value is one day of the calendar: `2018-10-07`, `BC0044-03-15`. */
export function isDayValue(value: string): boolean {
  return /^(?:BC)?\d{4}-\d\d-\d\d$/.test(value);
}

/** "Friday", of whichever week: no date beside it, nothing that points to it. */
export function isBareWeekday(meaning: Meaning): meaning is Meaning & {readonly kind: 'partial'} {
  return (
    meaning.kind === 'partial' &&
    meaning.direction === undefined &&
    meaning.parts.weekday !== undefined &&
    meaning.parts.day === undefined
  );
}
