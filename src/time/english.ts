// Dates and numbers in the English of Britain and of the United States, without Intl: whoever first asks Intl for a
// formatter waits 20 ms for it to look through the data of all languages, longer than a picture takes to draw.
// Written as the Common Locale Data Repository has them (CLDR 48, en-GB and en-US).

import {msToCivil} from './calendar.js';
import type {Civil} from './calendar.js';
import {pad} from './digits.js';
import {MONTH_NAMES, WEEKDAY_NAMES} from './names.js';

/** What of a date is written here: no eras, no parts of a second. */
const PARTS = new Set(['weekday', 'day', 'month', 'year', 'hour', 'minute', 'second']);

/** What is written by hand: `en` is American to Intl. */
export function isPlainEnglish(locale: string): boolean {
  return /^en(-(GB|US))?$/.test(locale);
}

/**
 * One date.
 *
 * @param locale - As `isPlainEnglish`.
 * @returns null for what only Intl knows.
 */
export function englishDate(ms: number, locale: string, options: Intl.DateTimeFormatOptions): string | null {
  const at = msToCivil(ms);
  return isWritten(at, options) ? writeDate(at, options, isBritish(locale)) : null;
}

/**
 * From one date to another that is written otherwise.
 *
 * @returns null for what only Intl knows.
 */
export function englishRange(
  from: number,
  to: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string | null {
  const [a, b] = [msToCivil(from), msToCivil(to)];
  const {weekday, day, month, year, hour, second} = options;
  const isOneYear = a.year === b.year;
  if (!isWritten(a, options) || weekday || (!year && (!day || (second && !isOneYear)))) return null;
  const british = isBritish(locale);
  if (isOneYear && day && a.month === b.month) {
    if (hour && a.day === b.day) {
      return `${writeDate(b, {day, month, year}, british)}, ${writeTimes(a, b, options, british)}`;
    }
    const days = `${a.day} – ${b.day}`;
    if (!hour) return writeDate(b, options, british).replace(String(b.day), days);
  }
  const last = isOneYear ? options : {...options, year: 'numeric' as const};
  const first = isOneYear && !hour ? {day, month} : last;
  return `${writeDate(a, first, british, true)} – ${writeDate(b, last, british, true)}`;
}

/** @returns null for what only Intl knows. */
export function englishNumber(
  value: number,
  locale: string,
  {notation, style, unit = '', unitDisplay, useGrouping, ...rest}: Intl.NumberFormatOptions,
): string | null {
  if (!(value >= 0 && value < 1e15) || Object.keys(rest).length > 0) return null;
  if (notation) return null;
  if (style === 'unit') return `${grouped(value)} ${unitName(value, unit, unitDisplay, locale)}`;
  return style ? null : useGrouping === false ? String(value) : grouped(value);
}

const isBritish = (locale: string) => locale === 'en-GB';

function isWritten({year}: Civil, options: Intl.DateTimeFormatOptions): boolean {
  return year > 0 && Object.keys(options).every((name) => PARTS.has(name));
}

/** @param inRange - Then the hours have two digits, where there are 24 of them. */
function writeDate(
  at: Civil,
  options: Intl.DateTimeFormatOptions,
  british: boolean,
  inRange = false,
): string {
  const {weekday, month, year, hour} = options;
  const date = (british ? britishDate : americanDate)({
    weekday: weekday ? cut(WEEKDAY_NAMES[at.weekday - 1]!, weekday) : '',
    day: options.day ? String(at.day) : '',
    month: month ? monthName(at.month, month, british) : '',
    year: year ? String(at.year) : '',
  });
  if (!hour) return date;
  const time = writeTime(at, options, british, inRange);
  return date ? date + (month === 'long' ? ' at ' : ', ') + time : time;
}

function writeTime(
  {hour, minute, second}: Civil,
  options: Intl.DateTimeFormatOptions,
  british: boolean,
  inRange: boolean,
): string {
  const parts = [minute, ...(options.second ? [second] : [])].map((part) => pad(part));
  const hours = british ? pad(hour, inRange ? 2 : 1) : hour % 12 || 12;
  return [hours, ...parts].join(':') + (british ? '' : half(hour));
}

const half = (hour: number) => (hour < 12 ? ' AM' : ' PM');

/** "09:15–17:30", "9:15 – 10:30 AM". */
function writeTimes(a: Civil, b: Civil, options: Intl.DateTimeFormatOptions, british: boolean): string {
  const [from, to] = [a, b].map((at) => writeTime(at, options, british, true)) as [string, string];
  if (options.second) return `${from} – ${to}`;
  if (british) return `${from}–${to}`;
  return `${half(a.hour) === half(b.hour) ? from.slice(0, -3) : from} – ${to}`;
}

type DateParts = Readonly<Record<'weekday' | 'day' | 'month' | 'year', string>>;

/** "Sunday, 7 October 2018", "Sun 7 Oct". */
function britishDate({weekday, day, month, year}: DateParts): string {
  const date = [day, month, year].filter(Boolean).join(' ');
  return weekday ? weekday + (year ? ', ' : ' ') + date : date;
}

/** "Sunday, October 7, 2018", "Sun, Oct 7", "7 Sun". */
function americanDate({weekday, day, month, year}: DateParts): string {
  if (!month && !year) return [day, weekday].filter(Boolean).join(' ');
  const date = [month, day].filter(Boolean).join(' ');
  const dated = [date, year].filter(Boolean).join(day ? ', ' : ' ');
  return weekday ? `${weekday}, ${dated}` : dated;
}

function monthName(month: number, style: string, british: boolean): string {
  return british && month === 9 && style === 'short' ? 'Sept' : cut(MONTH_NAMES[month - 1]!, style);
}

function cut(name: string, style: string): string {
  return style === 'long' ? name : name.slice(0, style === 'narrow' ? 1 : 3);
}

const SHORT_UNITS: Readonly<Record<string, string>> = {
  ...{year: 'yr', month: 'mth', week: 'wk', day: 'day'},
  ...{hour: 'hr', minute: 'min', second: 'sec'},
};

function unitName(count: number, unit: string, style: string | undefined, locale: string): string {
  const name = style === 'long' ? unit : SHORT_UNITS[unit]!;
  const isSame =
    count === 1 || (style !== 'long' && !isBritish(locale) && /^(hour|minute|second)$/.test(unit));
  return isSame ? name : `${name}s`;
}

/** "1,234.5". */
function grouped(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.');
  let groups = whole;
  for (let at = whole.length - 3; /\d/.test(whole[at - 1] ?? ''); at -= 3)
    groups = `${groups.slice(0, at)},${groups.slice(at)}`;
  return part ? `${groups}.${part}` : groups;
}
