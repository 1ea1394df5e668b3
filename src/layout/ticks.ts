// Which instants of the calendar an axis marks, and what they are called: d3's calendar ticks where `Date`
// reaches, round years beyond it and before our era.

import {ticks as roundNumbers, utcTicks} from 'd3';
import {civilToMs, DAY, HOUR, MINUTE, msToCivil, SECOND, unitInterval} from '../time/calendar.js';
import {countInEra, yearCount} from '../time/era.js';
import {dateWriter, writeNumber} from '../time/formatters.js';

/** The unit that neighbouring ticks count in. */
export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

export interface Ticks {
  readonly unit: TickUnit;
  /** Epoch milliseconds, in order. */
  readonly times: readonly number[];
}

const YEAR = 365.2425 * DAY;

/** `Date` reaches ±100,000,000 days from 1970 (ECMA-262, time values). */
const DATE_LIMIT = 1e8 * DAY;
/** At the very limit d3 looks for a next tick forever. */
const TICK_LIMIT = DATE_LIMIT - 10 * YEAR;

/**
 * About `count` ticks in `[start, end]`, on round dates.
 *
 * @param start - Epoch milliseconds.
 */
export function ticksBetween(start: number, end: number, count: number): Ticks {
  const wanted = Math.max(1, count);
  const step = (end - start) / wanted;
  const isBeyond = Math.max(Math.abs(start), Math.abs(end)) > TICK_LIMIT;
  const far = isBeyond || msToCivil(start).year < 1;
  if (step > YEAR / 2 && (far || step > 2 * YEAR))
    return {unit: 'year', times: yearTicks(start, end, wanted)};
  // Of years so far away nobody knows the months; their context says which year it is.
  if (isBeyond) return {unit: 'month', times: []};
  const times = utcTicks(new Date(Math.ceil(start)), new Date(Math.floor(end)), wanted).map(Number);
  const unit = unitOf(times, step);
  const days = times.filter((ms) => ms % DAY === 0);
  // Noon between two days says nothing that the days do not.
  if (unit === 'hour' && days.length > 1 && times[1]! - times[0]! >= 12 * HOUR)
    return {unit: 'day', times: days};
  return {unit, times};
}

/** Round years of history: there is no year 0, so 500 BC is -499 in astronomical numbers. */
function yearTicks(start: number, end: number, count: number): number[] {
  const [first, last] = [yearNumber(start), yearNumber(end)];
  const years = roundNumbers(first, last, count).filter(Number.isInteger);
  // There is no year 0: it stands for AD 1 among round years, unless that is marked itself; among millions of years,
  // the change of era is no round year.
  const marked = last - first > 1e5 || years.includes(1) ? years.filter((year) => year !== 0) : years;
  return marked.map((year) => civilToMs(year > 0 ? year : year + 1)).filter((ms) => ms >= start && ms <= end);
}

/** The year as historians count it, with fractions. */
function yearNumber(ms: number): number {
  const {year} = msToCivil(ms);
  const {start, end} = unitInterval(ms, 'year');
  const part = end > start ? Math.min(1, Math.max(0, (ms - start) / (end - start))) : 0;
  return (year > 0 ? year : year - 1) + part;
}

function unitOf(times: readonly number[], step: number): TickUnit {
  let least = step;
  for (let i = 1; i < times.length; i++)
    least = Math.min(i === 1 ? Infinity : least, times[i]! - times[i - 1]!);
  if (times.length < 2) return times.length === 1 ? unitStartedAt(times[0]!) : 'day';
  if (least >= 364 * DAY) return 'year';
  if (least >= 27 * DAY) return 'month';
  // d3's two-day and seven-day ticks start again with each month.
  if (least >= DAY) return 'day';
  if (least >= HOUR) return 'hour';
  if (least >= MINUTE) return 'minute';
  return least >= SECOND ? 'second' : 'millisecond';
}

/** The largest unit that starts at an instant. */
export function unitStartedAt(ms: number): TickUnit {
  const {month, day, hour, minute, second, millisecond} = msToCivil(ms);
  if (millisecond) return 'millisecond';
  if (second) return 'second';
  if (minute) return 'minute';
  if (hour) return 'hour';
  if (day > 1) return 'day';
  return month > 1 ? 'month' : 'year';
}

/** The unit that the context of a tick names: hours are hours of a day, days are days of a month. */
export type ContextUnit = 'year' | 'month' | 'day' | 'minute';

const CONTEXTS: Readonly<Record<TickUnit, ContextUnit | null>> = {
  year: null,
  month: 'year',
  day: 'month',
  hour: 'day',
  minute: 'day',
  second: 'day',
  millisecond: 'minute',
};

/** What the ticks do not say themselves; null where they say it all. */
export function contextUnit(unit: TickUnit): ContextUnit | null {
  return CONTEXTS[unit];
}

/** The starts of the context units that reach into `[start, end)`, the first one before `start`. */
export function contextStarts(unit: ContextUnit, start: number, end: number): number[] {
  const starts: number[] = [];
  for (let at = unitInterval(start, unit).start; at < end && starts.length < 400;) {
    starts.push(at);
    at = unitInterval(at, unit).end;
  }
  return starts;
}

const FORMATS: Readonly<Record<TickUnit, readonly Intl.DateTimeFormatOptions[]>> = {
  year: [{year: 'numeric'}],
  month: [{month: 'short'}, {month: 'narrow'}],
  day: [{weekday: 'short', day: 'numeric'}, {day: 'numeric'}],
  hour: [{hour: 'numeric', minute: '2-digit'}],
  minute: [{hour: 'numeric', minute: '2-digit'}],
  // Minutes and seconds alone would be read as hours and minutes.
  second: [{hour: 'numeric', minute: '2-digit', second: '2-digit'}],
  millisecond: [{second: '2-digit', fractionalSecondDigits: 3}],
};

const CONTEXT_FORMATS: Readonly<Record<ContextUnit, readonly Intl.DateTimeFormatOptions[]>> = {
  year: [{year: 'numeric'}],
  month: [
    {month: 'long', year: 'numeric'},
    {month: 'short', year: 'numeric'},
  ],
  day: [
    {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
    {day: 'numeric', month: 'short', year: 'numeric'},
  ],
  minute: [{day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit'}],
};

/** An instant in words of the calendar, with its era where that is not plain; of far years, the year. */
export function format(ms: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  if (Math.abs(ms) > DATE_LIMIT) return yearName(ms, locale);
  const era = options.year !== undefined && msToCivil(ms).year < ERA_TOLD_BEFORE;
  return dateWriter(locale, era ? {...options, era: 'short'} : options).format(ms);
}

/** Names of one tick, the fullest first. */
export function tickNames(ms: number, unit: TickUnit, locale: string): string[] {
  if (unit === 'year') return yearNames(ms, locale);
  return FORMATS[unit].map((options) => format(ms, locale, options));
}

/** Names of a context, the fullest first. */
export function contextNames(ms: number, unit: ContextUnit, locale: string): string[] {
  if (unit === 'year') return yearNames(ms, locale).slice(-1);
  return CONTEXT_FORMATS[unit].map((options) => format(ms, locale, options));
}

/** Years of one or two digits are not taken for years without their era. */
const ERA_TOLD_BEFORE = 100;
/** From so many digits on, digits are grouped, and years before our era are beyond what Intl knows. */
const GROUPED = 10_000;

/** "1950", "500 BC", "1 AD", "12,000 BC", "13.8B BC". */
export function yearName(ms: number, locale: string): string {
  return yearNames(ms, locale)[0]!;
}

/** Names of a year: in few digits, and in all where those are not enough to tell years apart. */
function yearNames(ms: number, locale: string): string[] {
  const {year} = msToCivil(ms);
  if (year >= ERA_TOLD_BEFORE && year < GROUPED && /^en\b/.test(locale)) return [String(year)];
  const {count, isBefore} = yearCount(year);
  if (count < GROUPED) return [format(ms, locale, {year: 'numeric'})];
  const name = (options: Intl.NumberFormatOptions) =>
    countInEra(writeNumber(count, locale, options), isBefore, locale);
  return count < 1e6 ? [name({})] : [name({notation: 'compact', maximumSignificantDigits: 4}), name({})];
}
