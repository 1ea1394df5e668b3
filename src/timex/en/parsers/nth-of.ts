// A weekday, weekend or day told by its place in a month or a year: "the first Monday of May 2012", "the last weekend of
// October", "the third Tuesday of next month", "the last day of the year"; a week of one where that is all that is said.

import {civilToMs, DAY} from '../../../time/calendar.js';
import type {DateParts} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {eachFollowedBy, followedBy, ORDINAL_DIGITS, sticky} from '../../grammar.js';
import {dateReading, partial, weekendOf, weekOf, withMod, WORKING_DAY} from '../../meanings.js';
import {endOfWords, standsAlone, startWithThe} from '../edges.js';
import {ofWhich, sideOf} from '../which.js';
import {lookUp, MONTH, MONTHS, ordinalOf, ORDINALS, WEEKDAY, WEEKDAYS} from '../words.js';
import {OF_YEAR, yearOf} from '../years.js';

const WHICH =
  '(first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th)|(?:(?:second|2nd|third|3rd|next)[ -](?:to[ -])?)?last|penultimate|final)';

/** "the first Monday of May 2012", "the last Friday in June", "last day of this month", "the first day of 2015". */
export const nthOf: Grammar = {
  starts: [
    ...eachFollowedBy(
      [...[...ORDINALS.keys()].slice(0, 6), 'last', 'final', 'penultimate', ORDINAL_DIGITS],
      [...WEEKDAYS.keys()].flatMap((name) => [name, `${name}s`]).join(' ') +
        ' last to day days weekday weekdays weekend weekends week weeks month business working trading',
    ),
    'next to',
  ],
  pattern: sticky(
    `${WHICH} (?:(${WEEKDAY.replace('\\b', '')})|(weekend)|((?:(?:business|working|week|trading) ?)?day)(s)?|(week)|(month(?!s)))s? (?:of|in) (?:(?:(last|this|next) |the month of )?(${MONTH})|(the|this|last|next|that|the (?:following|next|previous|same)) (month|year)\\b|(\\d{4})\\b)`,
  ),
  tail: ({9: month}) => (month ? OF_YEAR : null),
  read(match, text) {
    const [, order = '', weekday, weekend, day, days, week, ofYear, side, month, which, unit, ...years] =
      match;
    const [bareYear, year, whichYear] = years;
    const nth = /^(?:third|3rd)[ -]/i.test(order)
      ? -3
      : /^p|[ -]last/i.test(order)
        ? -2
        : /last$|^final/i.test(order)
          ? -1
          : ordinalOf(order);
    const end = endOfWords(match);
    const extra = {start: startWithThe(match), end};
    // "the first week of May" is a length within the month, by the gold of histories and news.
    // So are "sat" and "wed" other words.
    if ((week || (weekday && !/^[A-Z]|day$/.test(weekday))) && !standsAlone(text, match.index, end))
      return null;
    const working = day !== undefined && /^[^d]/i.test(day);
    if (day && nth > 1 && !working) return null;
    if (ofYear) {
      const named = {month: nth < 0 ? 12 : nth};
      if (bareYear) return dateReading({year: Number(bareYear), ...named}, extra);
      return /^year/i.test(unit ?? '') ? ofWhich('year', which!, named, extra) : null;
    }
    const number = weekday ? lookUp(WEEKDAYS, weekday)! : weekend ? 6 : working ? WORKING_DAY : 0;
    // The first week holds the 4th (ISO 8601).
    const place = week ? (nth > 0 ? 7 * nth - 3 : -4) : nth;
    // "the first days of May" are May, its beginning.
    if (nth > 5 && !day) return [];
    const parts: DateParts = days ? {} : {nthWeekday: [place, number]};
    if (days && !month) return null;
    const edge = {month: nth < 0 ? 12 : 1, ...parts};
    let reading: Reading;
    if (month) reading = inMonth({month: lookUp(MONTHS, month)!, ...parts}, year, whichYear, side);
    else if (unit && /^month/i.test(unit)) reading = ofWhich('month', which!, parts);
    else reading = bareYear ? partial({...edge, year: Number(bareYear)}) : ofWhich('year', which!, edge);
    if (weekend) reading = weekendOf(reading.meaning);
    if (week) reading = weekOf(reading.meaning);
    return withMod({...reading, ...extra}, !days ? undefined : nth < 0 ? 'END' : 'START');
  },
};

/** A place in a month that is named: of a year, of such a year ("of last year"), or on one side of now ("in next May"). */
function inMonth(parts: DateParts, year?: string, whichYear?: string, side?: string): Reading {
  if (whichYear) return ofWhich('year', whichYear, parts);
  return year ? partial({...parts, year: yearOf(year)}) : partial(parts, side ? sideOf(side) : undefined);
}

/** "the 100th day of 2009", "day 45 of 2016", "the 200th day of the year". */
export const dayOfYear: Grammar = {
  starts: [followedBy('day', ''), followedBy(ORDINAL_DIGITS, 'day')],
  pattern: sticky(
    '(?:(\\d{1,3})(?:st|nd|rd|th) day|day (\\d{1,3})) (?:of|in) (?:(\\d{4})|(the|this|last|next) year)\\b',
  ),
  read(match) {
    const [, ordinal, number, year, which = ''] = match;
    const nth = Number(ordinal ?? number);
    if (!(nth > 0 && nth <= (year ? daysInYear(Number(year)) : 366))) return [];
    const parts = {month: 1, nthWeekday: [nth, 0] as const};
    const extra = {start: startWithThe(match)};
    return year
      ? partial({...parts, year: Number(year)}, undefined, extra)
      : ofWhich('year', which, parts, extra);
  },
};

const daysInYear = (year: number) => Math.round((civilToMs(year + 1, 1) - civilToMs(year, 1)) / DAY);
