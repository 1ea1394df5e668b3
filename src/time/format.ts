// Dates and durations in words, through Intl. Words that Intl does not have ("about", "19th century") are
// English for English locales; other languages get the same meaning in signs and ranges.

import {ordinal} from './digits.js';
import {civilToMs, DAY, HOUR, MINUTE, msToCivil, SECOND, unitInterval, WEEK} from './calendar.js';
import {countInEra, yearCount} from './era.js';
import {dateWriter, writeNumber} from './formatters.js';
import type {DateWriter} from './formatters.js';
import type {Granularity} from './granularity.js';
import {isFiner} from './granularity.js';
import type {Interval} from './interval.js';

export interface DateFormat {
  /** BCP 47. Bare `en` writes the day before the month. Defaults to `en`. */
  readonly locale?: string;
  /** "Sunday 7 October 2018" or "Sun 7 Oct 2018". Defaults to `long`. */
  readonly style?: 'long' | 'short';
  /** Whether single days name their weekday. Defaults to true. */
  readonly weekday?: boolean;
  /** Whether the year is written. Defaults to true. */
  readonly year?: boolean;
}

/** `Date` and with it Intl reach ±100,000,000 days from 1970 (ECMA-262, time values). */
const DATE_LIMIT = 1e8 * DAY;

/** An interval in words, as precise as its granularity. */
export function formatInterval(interval: Interval, format: DateFormat = {}): string {
  const locale = localeOf(format.locale);
  const words = isEnglish(locale) ? ENGLISH : SIGNS;
  const {approximate, openStart, openEnd} = interval;
  const part = words.part(interval);
  const name = part
    ? `${formatBetween(unitInterval(interval.start, 'day'), {...format, locale})}, ${part}`
    : (words.unit(interval) ?? formatBetween(interval, {...format, locale}));
  // "Late in the day" is no more exact than that already.
  const text = approximate && !(part && interval.granularity === 'day') ? words.about(name) : name;
  if (openStart) return words.until(text);
  return openEnd ? words.since(text) : text;
}

/** The time of day: "9:52". @param ms - Epoch milliseconds. */
export function formatTime(ms: number, locale?: string): string {
  return dateWriter(localeOf(locale), {hour: 'numeric', minute: '2-digit'}).format(ms);
}

/** Bare "en" means no country in particular: most of the world's English writes the day first. */
function localeOf(locale = 'en'): string {
  return locale === 'en' ? 'en-GB' : locale;
}

function isEnglish(locale: string): boolean {
  return /^en\b/i.test(locale);
}

interface DateWords {
  about(date: string): string;
  until(date: string): string;
  since(date: string): string;
  /** The name of a whole decade, century or season; null if it has none. */
  unit(interval: Interval): string | null;
  /** "in the morning", for what was named as a part of a day or of its course; null for hours, and in other languages. */
  part(interval: Interval): string | null;
}

const ENGLISH: DateWords = {
  about: (date) => `about ${date}`,
  until: (date) => `until ${withThe(date)}`,
  since: (date) => `since ${withThe(date)}`,
  unit: englishUnit,
  part: englishPart,
};

/** "the 1990s", "the 19th century"; what is no name of many years has no article. */
export const withThe = (date: string): string =>
  /^(\d+s|.*\b(century|millennium))\b/.test(date) ? `the ${date}` : date;

const SIGNS: DateWords = {
  about: (date) => `≈ ${date}`,
  until: (date) => `… – ${date}`,
  since: (date) => `${date} – …`,
  unit: () => null,
  part: () => null,
};

/** From and to which hour, by what was named: a part of a day, or a third of its course ("early on Monday", "later that day"). */
const PARTS_OF_DAY: Partial<
  Record<Granularity, readonly (readonly [from: number, to: number, name: string])[]>
> = {
  'part-of-day': [
    [6, 12, 'in the morning'],
    [12, 18, 'in the afternoon'],
    [18, 24, 'in the evening'],
    [18, 30, 'at night'],
  ],
  day: [
    [0, 8, 'early in the day'],
    [16, 24, 'late in the day'],
  ],
};

function englishPart({start, end, granularity}: Interval): string | null {
  if (!(Math.abs(start) < DATE_LIMIT)) return null;
  const midnight = unitInterval(start, 'day').start;
  const part = PARTS_OF_DAY[granularity]?.find(
    ([from, to]) => start === midnight + from * HOUR && end === midnight + to * HOUR,
  );
  return part?.[2] ?? null;
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

function englishUnit({start, end, granularity}: Interval): string | null {
  const {year, month} = msToCivil(start);
  if (granularity === 'season') return `${SEASONS[Math.floor((month % 12) / 3)]} ${year}`;
  const counts: Partial<Record<Granularity, number>> = {decade: 10, century: 100, millennium: 1000};
  const count = counts[granularity];
  const last = msToCivil(end - 1).year;
  if (!count || last - year !== count - 1) return null;
  if (granularity === 'decade') return year > 0 && year % 10 === 0 ? `${year}s` : null;
  if (year >= 0 && year % count === 0) return `${ordinal(year / count + 1)} ${granularity}`;
  // BC centuries end with the years 1, 101, 201 … BC, astronomically 0, -100, -200 …
  return last <= 0 && last % count === 0 ? `${ordinal(-last / count + 1)} ${granularity} BC` : null;
}

/** The unit that a range is written in, by the unit that was named. */
const WRITTEN_IN: Partial<Record<Granularity, Granularity>> = {
  millennium: 'year',
  century: 'year',
  decade: 'year',
  half: 'month',
  quarter: 'month',
  season: 'month',
  week: 'day',
  weekend: 'day',
  'part-of-day': 'minute',
  hour: 'minute',
};

function formatBetween({start, end, granularity}: Interval, format: DateFormat): string {
  const unit = WRITTEN_IN[granularity] ?? granularity;
  // Of far years, a double does not hold each millisecond.
  const last = unitInterval(end - Math.max(1, Math.abs(end) * Number.EPSILON), unit).start;
  if (Math.max(-start, last) > DATE_LIMIT) return formatFarYears(start, last, format);
  if (last <= start) return writer(unit, start, format, true).format(start);
  return writer(unit, start, format, false).formatRange(start, last);
}

/** A year of one or two digits is not taken for a year without its era. */
const ERA_TOLD_BEFORE = civilToMs(100);

function writer(unit: Granularity, start: number, format: DateFormat, single: boolean): DateWriter {
  const {locale = 'en-GB', style = 'long', weekday = true, year = true} = format;
  const era = start < ERA_TOLD_BEFORE;
  const month = style === 'long' ? 'long' : 'short';
  const daily = isFiner(unit, 'week');
  return dateWriter(locale, {
    ...(year || unit === 'year' ? {year: 'numeric'} : {}),
    ...(era ? {era: 'short'} : {}),
    ...(unit === 'year' ? {} : {month}),
    ...(daily ? {day: 'numeric'} : {}),
    ...(daily && single && weekday ? {weekday: style} : {}),
    ...(isFiner(unit, 'day') ? {hour: 'numeric', minute: '2-digit'} : {}),
    ...(unit === 'second' ? {second: '2-digit'} : {}),
  });
}

/** Years that `Date` cannot hold: "13.8 billion BC", "300,000 – 250,000 BC"; none is known to more than five digits. */
function formatFarYears(start: number, last: number, {locale = 'en-GB'}: DateFormat): string {
  const far = {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4} as const;
  const write = (ms: number) => {
    const {count, isBefore} = yearCount(msToCivil(ms).year);
    const near = {useGrouping: count >= 10_000, maximumSignificantDigits: 5};
    return countInEra(writeNumber(count, locale, count < 1e6 ? near : far), isBefore, locale);
  };
  const [from, to] = [write(start), write(last)];
  return from === to ? from : `${from} – ${to}`;
}

const YEAR = 365.2425 * DAY;

const DURATION_UNITS: readonly (readonly [unit: string, ms: number])[] = [
  ['year', YEAR],
  ['month', YEAR / 12],
  ['week', WEEK],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
];

export interface DurationFormat {
  /** BCP 47. Defaults to `en`. */
  readonly locale?: string;
  /** "64 years" or "64 yrs". Defaults to `long`. */
  readonly style?: 'long' | 'short';
}

/**
 * A length of time in words, rounded to its largest unit: "64 years", "3 months", "5 days", "12 seconds".
 *
 * @param ms - In milliseconds, 0 or more.
 */
export function formatDuration(ms: number, {locale, style = 'long'}: DurationFormat = {}): string {
  const fits = DURATION_UNITS.find(([unit, length]) => fitsUnit(ms / length, unit));
  const [unit, length] = fits ?? DURATION_UNITS.at(-1)!;
  const count = fits ? Math.round(ms / length) : Number((ms / length).toPrecision(2));
  const compact = count >= 1e6 ? ({notation: 'compact', compactDisplay: style} as const) : {};
  return writeNumber(count, localeOf(locale), {style: 'unit', unit, unitDisplay: style, ...compact});
}

/** "90 minutes" tells more than "2 hours", and "16 days" more than "2 weeks"; but exactly one day is "1 day". */
function fitsUnit(count: number, unit: string): boolean {
  return count >= (unit === 'week' ? 3 : 1.8) || Math.abs(count - 1) < 0.01;
}
