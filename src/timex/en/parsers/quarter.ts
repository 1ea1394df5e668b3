// Business periods: "the third quarter", "the first half of 1990", "fiscal 1989", "the year-ago quarter", "year-end".

import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete, partial, shifted, yearValue} from '../../meanings.js';
import {ordinalOf} from '../words.js';

const ORDER = '(first|second|third|fourth|1st|2nd|3rd|4th|last|latter|final)';
const YEAR =
  '(?: (?:of|in) (?:fiscal |the year )?(\\d{4})\\b(?![\\d,.]\\d)| (?:of )?(last|this|next) year\\b)?';

/** "third quarter", "the second half of 1990", "fiscal first-quarter", "the last half of the '80s". */
export const quarter: Grammar = {
  starts: ['first', 'second', 'third', 'fourth', 'last', 'latter', 'final', DIGITS, 'fiscal'],
  pattern: sticky(`(?:fiscal[ -](?:\\d{4} )?)?${ORDER}(?:[ -]| two )(quarters?|half)\\b${YEAR}`),
  read(match, text) {
    const [whole, order = '', unitWord = '', year, which] = match;
    const half = /half/i.test(unitWord);
    const plain = /^\d|^first|^second|^third|^fourth/i.test(order);
    const number = plain ? ordinalOf(order) : half ? 2 : 4;
    if (half && number > 2) return null;
    const start = leftEdge(text, match.index);
    const before = text.slice(Math.max(0, match.index - 26), match.index);
    const part = `${half ? 'H' : 'Q'}${number}`;
    // "the second half" of a match or a book: a half needs its year or the business around it.
    if (
      half &&
      year === undefined &&
      which === undefined &&
      !/['’]s (?:fiscal )?$|\d{4} $/.test(before) &&
      !/\b(?:in|for|during|of) the $/i.test(before)
    )
      return null;
    if (!plain && year === undefined) return null;
    if (/\btwo quarters/i.test(whole) && year !== undefined)
      return complete('DATE', `${yearValue(Number(year))}-H1`, {start});
    if (year !== undefined) return complete('DATE', `${yearValue(Number(year))}-${part}`, {start});
    const named = /\b(\d{4}) (?:fiscal )?$/.exec(before);
    if (named)
      return complete('DATE', `${named[1]}-${part}`, {start: leftEdge(text, match.index - named[0].length)});
    const shift = which ?? /\b(last|this|next) year['’]s (?:fiscal )?$/i.exec(before)?.[1];
    if (shift !== undefined) {
      const from =
        which === undefined
          ? match.index - /\b(?:last|this|next) year['’]s (?:fiscal )?$/i.exec(before)![0].length
          : start;
      return shifted(
        'year',
        /last/i.test(shift) ? -1 : /next/i.test(shift) ? 1 : 0,
        'published',
        {parts: {part}},
        {start: from},
      );
    }
    if (/quarters$/i.test(unitWord)) return complete('SET', `XXXX-${part}`, {start});
    if (/\b(?:year-ago|year-earlier) $/i.test(before))
      return shifted(
        'year',
        -1,
        'published',
        {parts: {part}},
        {start: leftEdge(text, match.index - /\S+ $/.exec(before)![0].length)},
      );
    return partial({part}, undefined, {start});
  },
};

/** "fiscal 1989", "fiscal year 1990", "the current fiscal year", "FY 2019". */
export const fiscalYear: Grammar = {
  starts: ['fiscal', 'financial', 'fy'],
  pattern: sticky("(?:fiscal|financial|FY)(?: year)?(?: ?['’]?(\\d{4}|\\d\\d)\\b)?"),
  read(match, text) {
    const [whole, year] = match;
    if (year !== undefined) {
      const number = year.length === 4 ? Number(year) : (Number(year) < 40 ? 2000 : 1900) + Number(year);
      return complete('DATE', yearValue(number));
    }
    if (!/year$/i.test(whole)) return null;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const which = /\b(?:the )?(current|this|last|latest|previous|next|coming|past|full)? ?$/i.exec(before);
    const word = which?.[1]?.toLowerCase();
    const the = /\bthe $/i.test(before);
    if (word === undefined && !the) return null;
    const amount =
      word === undefined || word === 'current' || word === 'this' || word === 'full'
        ? 0
        : word === 'next' || word === 'coming'
          ? 1
          : -1;
    return shifted('year', amount, 'published', undefined, {
      start: the ? match.index - 4 : match.index - which![0].length,
    });
  },
};

/** "the year-ago quarter", "year-earlier", "the year-ago period": the same period, one year before. */
export const yearAgo: Grammar = {
  starts: ['year'],
  pattern: sticky(
    'year[ -](?:ago|earlier)\\b(?: (quarter|period|nine months|six months|month|figure|results?)\\b)?',
  ),
  read(match, text) {
    const [whole, noun = ''] = match;
    if (/^year (?:ago|earlier)/i.test(whole)) return null;
    if (/nine months|six months/i.test(noun))
      return complete('DURATION', /nine/i.test(noun) ? 'P9M' : 'P6M', {start: leftEdge(text, match.index)});
    const noPeriod = /figure|result/i.test(noun);
    return samePeriodLastYear({
      start: noun && !noPeriod ? leftEdge(text, match.index) : match.index,
      ...(noPeriod ? {end: match.index + whole.length - noun.length - 1} : {}),
    });
  },
};

/** "a year ago", "a year earlier": as exact as the time it is counted from. */
export const aYearAgo: Grammar = {
  starts: ['a', 'one', 'year'],
  pattern: sticky('(?:a|one) year (ago|earlier|before)\\b'),
  read: () => samePeriodLastYear(),
};

/** "the latest quarter", "the 1988 period", "the corresponding period last year", "this quarter's". */
export const period: Grammar = {
  starts: ['latest', 'comparable', 'corresponding', 'same', 'recent', 'current', DIGITS],
  pattern: sticky(
    '(?:(latest|current)|(?:comparable|corresponding|same|like)(?: year-(?:ago|earlier))?|(\\d{4})) (quarter|period|month)\\b(?: (?:of )?(last year|a year (?:ago|earlier)|in (\\d{4})|(\\d{4})))?',
  ),
  read(match, text) {
    const [, latest, year, unitWord = '', , inYear, plainYear] = match;
    const start = leftEdge(text, match.index);
    const named = year ?? inYear ?? plainYear;
    const unit = /month/i.test(unitWord) ? 'month' : 'quarter';
    if (named !== undefined)
      return unit === 'quarter'
        ? shifted('quarter', 0, 'context', {parts: {year: Number(named)}}, {start})
        : null;
    if (latest !== undefined)
      return unit === 'month'
        ? null
        : shifted(
            'quarter',
            /current/i.test(latest) ? 0 : 0,
            /current/i.test(latest) ? 'published' : 'context',
            undefined,
            {start},
          );
    return /same (?:month|period)$/i.test(match[0]) ? null : samePeriodLastYear({start});
  },
};

/** "year-end", "year end". */
export const yearEnd: Grammar = {
  starts: ['year'],
  pattern: sticky("year(?:['’]s)?[- ]end\\b(?: (\\d{4})\\b)?"),
  read: ([, year]) =>
    year === undefined
      ? {...shifted('year', 0, 'published'), mod: 'END'}
      : complete('DATE', yearValue(Number(year)), {mod: 'END'}),
};

function samePeriodLastYear(extra?: {start?: number; end?: number}): Reading {
  return shifted('year', -1, 'context', {exact: true}, extra);
}

function leftEdge(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 16), at);
  const the = /\b(?:the|a|its|their)(?: flat| full| fiscal)? $/i.exec(before);
  return the ? at - (/^(?:the)/i.test(the[0]) ? the[0].length : 0) : at;
}
