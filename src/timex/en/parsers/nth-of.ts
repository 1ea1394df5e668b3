// A weekday, weekend or day told by its place in a month or a year: "the first Monday of May 2012", "the last weekend of
// October", "the third Tuesday of next month", "the last day of the year"; a week of one where that is all that is said.

import type {DateParts} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {ORDINAL_DIGITS, sticky} from '../../grammar.js';
import {dateReading, partial, weekendOf, weekOf, withMod} from '../../meanings.js';
import {standsAlone, withArticle, withoutFullStop} from '../edges.js';
import {ofWhich} from '../which.js';
import {lookUp, MONTH, MONTHS, ordinalOf, WEEKDAYS} from '../words.js';
import {OF_YEAR, yearOf} from '../years.js';

const WHICH = '(first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)|last|final)';
const FULL_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** "the first Monday of May 2012", "the last Friday in June", "last day of this month", "the first day of 2015". */
export const nthOf: Grammar = {
  starts: ['first', 'second', 'third', 'fourth', 'fifth', 'last', 'final', ORDINAL_DIGITS],
  pattern: sticky(
    `${WHICH} (?:(${FULL_WEEKDAY})|(weekend)|(day)(s)?|(week)|(month(?!s)))s? (?:of|in) (?:(?:(last|this|next) )?(${MONTH})|(the|this|last|next|that|the (?:following|next|previous|same)) (month|year)\\b|(\\d{4})\\b)`,
  ),
  tail: ({9: month}) => (month === undefined ? null : OF_YEAR),
  read(match, text) {
    const [
      whole,
      order = '',
      weekday,
      weekend,
      day,
      days,
      week,
      ofYear,
      side,
      month,
      which,
      unit,
      bareYear,
      year,
      whichYear,
    ] = match;
    const nth = /^(?:last|final)/i.test(order) ? -1 : ordinalOf(order);
    const end = withoutFullStop(text, match.index + whole.length);
    const extra = {start: withArticle(text, match.index), end};
    // "the first week of May" is a length within the month, by the gold of histories and news.
    if (week !== undefined && !standsAlone(text, match.index, end)) return null;
    if (day !== undefined && nth > 1) return null;
    if (ofYear !== undefined) {
      const named = {month: nth < 0 ? 12 : nth};
      if (bareYear !== undefined) return dateReading({year: Number(bareYear), ...named}, extra);
      return /^year/i.test(unit ?? '') ? ofWhich('year', which!, named, extra) : null;
    }
    const number = weekday === undefined ? (weekend === undefined ? 0 : 6) : lookUp(WEEKDAYS, weekday)!;
    const place = week !== undefined && nth > 0 ? 7 * (nth - 1) + 1 : nth;
    // "the first days of May" are May, its beginning.
    const parts: DateParts = days === undefined ? {nthWeekday: [place, number]} : {};
    if (days !== undefined && month === undefined) return null;
    let reading: Reading;
    if (month !== undefined) {
      const named = {month: lookUp(MONTHS, month)!, ...parts};
      if (whichYear !== undefined) reading = ofWhich('year', whichYear, named);
      else if (year !== undefined) reading = partial({...named, year: yearOf(year)});
      else reading = partial(named, SIDES[side?.toLowerCase() ?? '']);
    } else if (unit !== undefined && /^month/i.test(unit)) reading = ofWhich('month', which!, parts);
    else {
      const edge = {month: nth < 0 ? 12 : 1, ...parts};
      reading =
        bareYear === undefined ? ofWhich('year', which!, edge) : partial({...edge, year: Number(bareYear)});
    }
    if (weekend !== undefined) reading = weekendOf(reading.meaning);
    if (week !== undefined) reading = weekOf(reading.meaning);
    return withMod({...reading, ...extra}, days === undefined ? undefined : nth < 0 ? 'END' : 'START');
  },
};

const SIDES: Readonly<Record<string, -1 | 0 | 1>> = {last: -1, this: 0, next: 1};
