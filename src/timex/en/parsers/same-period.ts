// The period a report is about, in another year: "the same quarter last year", "the corresponding period of 2011";
// and the whole year that it belongs to: "the full year".

import {textBefore} from '../../../article/text-around.js';
import {yearValue} from '../../../time/digits.js';
import type {Grammar, Reading} from '../../grammar.js';
import {followedBy, sticky} from '../../grammar.js';
import {complete, type Extra, shifted} from '../../meanings.js';
import {startWithThe, withArticle} from '../edges.js';
import {samePeriodLastYear} from './quarter.js';

/** "the same quarter last year", "the comparable period of 2011", "the same week a year earlier"; "this day in 1945". */
export const samePeriod: Grammar = {
  starts: ['comparable', 'corresponding', 'equivalent', 'same', followedBy('this', 'day date')],
  pattern: sticky(
    '(?:(same)|comparable|corresponding|equivalent) (?:(quarter)|(month)|(week)|(day|time)|period)(?:(?: (?:of|in))? (?:(\\d{4})|(last year)|(a year (?:ago|earlier|before))))?\\b|this (?:day|date) in (\\d{4})\\b',
  ),
  read(match) {
    const [, same, quarter, month, week, time, year, last, ago, ofDay] = match;
    if (ofDay) return shifted('day', 0, 'published', {parts: {year: Number(ofDay)}});
    const other = year ?? last ?? ago;
    // "At the same time", "the same period": the one just told of.
    if (!other && (same ?? month ?? week ?? time)) return null;
    const extra = {start: startWithThe(match)};
    if (year) return inYear(Number(year), quarter ?? month, extra);
    if (time) return shifted('year', -1, 'published', undefined, extra);
    // A quarter, even where the report has come to speak of the year.
    if (quarter) return shifted('quarter', -4, 'context', undefined, extra);
    if (month) return shifted('month', -12, 'context', undefined, extra);
    return week ? shifted('week', -WEEKS_OF_YEAR, 'context', undefined, extra) : samePeriodLastYear(extra);
  },
};

const WEEKS_OF_YEAR = 52;

/** The quarter or the month last spoken of, in that year; of a longer period the year is all that is known. */
function inYear(year: number, unit: string | undefined, extra: Extra): Reading {
  return unit
    ? shifted(/^q/i.test(unit) ? 'quarter' : 'month', 0, 'context', {parts: {year}}, extra)
    : complete('DATE', yearValue(year), extra);
}

/** "for the full year": that of the quarter reported; "a full year" is so long, "the full year to March" as well. */
export const fullYear: Grammar = {
  starts: ['full year'],
  pattern: sticky('full year\\b(?! (?:of|to|that|in which|end(?:ed|ing))\\b)'),
  read({index}, text) {
    const start = withArticle(text, index);
    if (!/^the /i.test(text.slice(start, index))) return null;
    if (!/\b(?:for|in|over) $/i.test(textBefore(text, start, 6))) return null;
    const {meaning} = shifted('year', 0, 'either', {exact: true});
    return {
      type: 'DATE',
      meaning: {kind: 'shifted', unit: 'year', amount: 0, anchor: 'context', from: meaning},
      start,
    };
  },
};
