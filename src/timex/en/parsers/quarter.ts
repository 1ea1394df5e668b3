// Business periods: "the third quarter", "the first half of 1990", "fiscal 1989", "the year-ago quarter", "year-end".

import {textAfter} from '../../../article/text-around.js';
import {yearInDigits, yearValue} from '../../../time/digits.js';
import type {Meaning, Unit} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {
  beforeTime,
  DIGITS,
  eachFollowedBy,
  followedBy,
  MANY_DIGITS,
  ORDINAL_DIGITS,
  sticky,
} from '../../grammar.js';
import {complete, type Extra, partial, shifted} from '../../meanings.js';
import {endOf, isAlone, standsAlone, startWithThe, wordsAfter, wordsBefore} from '../edges.js';
import {ofWhich, sideOf} from '../which.js';
import {isList, MONTH, MONTHS, ordinalOf, TO} from '../words.js';
import {isUsual} from '../refiners/yearly.js';
import {OF_YEAR, yearOf} from '../years.js';

const ORDER = 'first|second|third|fourth|last|latter|final';

/** What comes next after them. */
const QUARTERS = 'quarter quarters qtr qtrs half two fiscal calendar';

/** "A loss for the third quarter of $2 million": what follows need not be what it is part of. */
const OF_ELSE = /^ of (?:the |last|next|this|s[pu]|autumn|winter|['’]\d|[A-Z])/;

/** A match has halves and quarters, too. */
const PLAYED =
  /\b(?:goals?|scor(?:ed?|ing)|touchdowns?|half-?time|penalty|strikers?|keeper|quarterback|rebounds?|yards|shots)\b/i;

/** "third quarter", "the second half of 1990", "next year's first quarter", "the year-ago third quarter", "fiscal first-quarter". */
export const quarter: Grammar = {
  starts: [
    ...eachFollowedBy([...ORDER.split('|'), ORDINAL_DIGITS], QUARTERS),
    ...eachFollowedBy(['last', 'this', 'next'], 'year'),
    ...beforeTime(['fiscal']),
    followedBy('year', 'ago earlier'),
    followedBy(MANY_DIGITS, `s fiscal ${ORDER.replaceAll('|', ' ')}`),
  ],
  pattern: sticky(
    `(?:(last|this|next) year['’]s |(\\d{4})(?:['’]s)? |(year-(?:ago|earlier)) )?(?:fiscal[ -](?:(\\d{4}) )?)?(${ORDER}|[1-4](?:st|nd|rd|th))([ -])(?:two |fiscal |calendar )?(quarters?|qtrs?|half)\\b(?: (?:of|in) (the) year\\b)?`,
  ),
  tail: () => OF_YEAR,
  read(match, text) {
    const [whole, whose, named, yearAgo, fiscal, order = '', joint, unitWord = '', the, year, which] = match;
    const half = /half/i.test(unitWord);
    const plain = /^\d|^first|^second|^third|^fourth/i.test(order);
    const number = plain ? ordinalOf(order) : half ? 2 : 4;
    const owner = whose ?? named ?? yearAgo ?? fiscal ?? year ?? which ?? the;
    if ((half && number > 2) || (!plain && !owner)) return null;
    // "The first quarter of the 19th century", "the first half of June" are no parts of this year.
    if (!owner && OF_ELSE.test(wordsAfter(match, 8))) return null;
    // "the second half" of a match or a book: a half needs its year or the business around it.
    if (half && !owner && !/\b(?:in|for|during) the $|['’]s $/i.test(wordsBefore(match, 12))) return null;
    if (!owner && PLAYED.test(text.slice(Math.max(0, match.index - 80), match.index + 120))) return null;
    const part = half ? `H${number}` : /\btwo quarters/i.test(whole) ? 'H1' : `Q${number}`;
    // "the third-quarter loss": its article belongs to the loss.
    const start = joint === '-' && !fiscal && !/^fiscal/i.test(whole) ? match.index : startWithThe(match);
    const given = year ?? named ?? fiscal;
    if (given) return complete('DATE', `${yearValue(yearOf(given))}-${part}`, {start});
    if (the) return shifted('year', 0, 'either', {parts: {part}}, {start});
    if (whose ?? which) return ofWhich('year', (whose ?? which)!, {part}, {start});
    if (yearAgo) return shifted('year', -1, 'published', {parts: {part}}, {start});
    if (/quarters$/i.test(unitWord)) return complete('SET', `XXXX-${part}`, {start});
    // A fiscal quarter is named by its company: nearness to the calendar's says nothing.
    return partial({part}, /\bfiscal/i.test(whole) ? 0 : undefined, {start});
  },
};

/** "the third and fourth quarters of 2013", "between the first and the second quarter". */
export const twoQuarters: Grammar = {
  starts: eachFollowedBy(['first', 'second', 'third'], 'and or to through'),
  pattern: sticky(
    '(first|second|third)( (?:and|or|to|through) )(?:the )?(second|third|fourth)[ -](?:fiscal )?(?:quarters?|(hal(?:f|ves)))\\b',
  ),
  tail: () => OF_YEAR,
  read(match) {
    const [, first = '', joint = '', last = '', half, year, which] = match;
    const [from, until] = [ordinalOf(first), ordinalOf(last)];
    if (from >= until || (half && until > 2)) return null;
    const end = match.index + first.length;
    const part = (number: number, extra: Extra): Reading => {
      const parts = {part: `${half ? 'H' : 'Q'}${number}`};
      if (year) return complete('DATE', `${yearValue(yearOf(year))}-${parts.part}`, extra);
      return which ? ofWhich('year', which, parts, extra) : partial(parts, undefined, extra);
    };
    const closing = part(until, {start: end + joint.length, end: endOf(match)});
    const opening = {start: startWithThe(match), end, ...(isList(joint) ? {} : {opensRange: true})};
    // Both are of one year, whichever that is.
    return [
      half || (year ?? which) || isUsual(match.input, match.index)
        ? part(from, opening)
        : {
            type: 'DATE',
            meaning: {
              kind: 'shifted',
              unit: 'quarter',
              amount: from - until,
              anchor: 'published',
              from: closing.meaning,
            },
            ...opening,
          },
      closing,
    ];
  },
};

const TO_QUARTER = new RegExp(`^${TO}q[1-4]\\b`, 'i');

/** "Q3 2018", "Q1", "2Q17", "H1 2020". */
export const shortQuarter: Grammar = {
  starts: ['q', 'h', followedBy('quarter', ''), 'fy', followedBy(DIGITS, 'q h')],
  pattern: sticky(
    "(?:(?:FY ?['’]?)?(\\d{4}|(?<=FY ?['’]?)\\d\\d)[ /-]?)?(?:([QH]|quarter )([1-4])|([1-4])([QH]))(?:(?: |, ?|/|[–-](?=\\d{4}))?(?:of |['’])?(?:FY ?)?(\\d{4}|\\d\\d)\\b| (?:of )?(last|this|next) (?:fiscal )?year\\b)?(?!\\w|-(?!Q\\d))",
  ),
  read(match, text) {
    const [, front, letter, digit, frontDigit, backLetter, back, which] = match;
    const year = back ?? front;
    const part = `${(letter ?? backLetter)![0]}${digit ?? frontDigit}`.toUpperCase();
    // "1h 20" is a length, "the h2 tag" no half.
    if (
      /^H[34]/.test(part) ||
      /[\w.]/.test(text[match.index - 1] ?? '') ||
      backLetter === 'h' ||
      (letter === 'h' && !isAlone(match))
    )
      return null;
    if (text[match.index - 1] === '-' && !/(?:\d|mid|early|late)-$/i.test(wordsBefore(match, 6))) return null;
    if (which) return ofWhich('year', which, {part});
    if (year) return complete('DATE', `${yearValue(yearInDigits(year))}-${part}`);
    const end = endOf(match);
    return (letter ?? backLetter) === 'Q' ||
      TO_QUARTER.test(textAfter(text, end, 12)) ||
      standsAlone(text, match.index, end)
      ? partial({part})
      : null;
  },
};

/** "fiscal 1989", "fiscal year 1990", "the current fiscal year", "FY 2019". */
export const fiscalYear: Grammar = {
  starts: ['fiscal', 'financial', 'fy', 'cy', followedBy(MANY_DIGITS, 'fiscal financial')],
  pattern: sticky(
    "(\\d{4}) (?:fiscal|financial) year\\b|(?:fiscal|financial|[FC]Y)(?: year)?(?: ?['’]?(\\d{4}|\\d\\d)\\b)?",
  ),
  read(match, text) {
    const [whole, front, back] = match;
    const year = front ?? back;
    if (year)
      return complete('DATE', yearValue(yearInDigits(year)), {
        start: /year/i.test(whole) ? startWithThe(match) : match.index,
      });
    if (!/year$/i.test(whole)) return null;
    const before = wordsBefore(match, 20);
    const which = /\b(?:the )?(current|this|last|latest|previous|next|coming|past|full) $/i.exec(before);
    const word = which?.[1]?.toLowerCase() ?? '';
    const start = which ? match.index - which[0].length : startWithThe(match);
    if (start === match.index) return null;
    if (/^ end(?:ed|ing)\b/.test(text.slice(match.index + whole.length)))
      return complete('DURATION', 'P1Y', {start});
    return shifted('year', sideOf(word), 'published', undefined, {start});
  },
};

/** "the year-ago quarter", "year-earlier", "the year-ago period": the same period, one year before. */
export const yearAgo: Grammar = {
  starts: [
    followedBy('year', 'ago earlier'),
    ...eachFollowedBy(['prior', 'comparable', 'corresponding'], 'year prior'),
    ...eachFollowedBy(['quarter', 'period'], 'a'),
  ],
  pattern: sticky(
    '(?:(?:comparable |corresponding )?(?:year-(?:ago|earlier)|prior[ -]year)\\b(?: (quarter|period|(?:nine|six) months|month)\\b)?|(?:quarter|period) a year (?:ago|earlier)\\b)',
  ),
  read(match) {
    const [whole, noun] = match;
    const named = noun !== undefined || !/^(?:year|prior)/i.test(whole);
    const start = named ? startWithThe(match) : match.index;
    if (noun && /months/i.test(noun))
      return complete('DURATION', /nine/i.test(noun) ? 'P9M' : 'P6M', {start});
    // A quarter, even where the report has come to speak of the year.
    if (/quarter/i.test(whole)) return shifted('quarter', -4, 'context', undefined, {start});
    return samePeriodLastYear({start});
  },
};

/** "5 percent from a year earlier", but "4 million in 2016 from". */
const COMPARED = /(?<!\b\d{4} )\b(?:from|than|with|against|versus) $/i;

/** "A year ago", "from a year earlier": as exact as the period it is compared with; "a year earlier" counts from a year told. */
export const aYearAgo: Grammar = {
  starts: ['a year', 'one year'],
  pattern: sticky('(?:a|one) year (?:ago|(earlier)(?! than))\\b'),
  read: (match) =>
    samePeriodLastYear({}, match[1] && !COMPARED.test(wordsBefore(match, 14)) ? 'context' : 'either'),
};

/** "the latest quarter", "the latest week", "the current quarter", "the 1988 period". */
export const period: Grammar = {
  starts: [...eachFollowedBy(['latest', 'current', MANY_DIGITS], 'quarter period week month'), 'most recent'],
  pattern: sticky(
    '(?:(latest|current|most recent)|(\\d{4})) (?:quarter|period)\\b|(?:latest|most recent) (week|month)\\b(?!-)',
  ),
  read(match) {
    const [, which, year, unit] = match;
    const start = startWithThe(match);
    if (unit) return shifted(unit.toLowerCase() as Unit, -1, 'published', undefined, {start});
    return year
      ? shifted('quarter', 0, 'context', {parts: {year: Number(year)}}, {start})
      : shifted('quarter', /current/i.test(which!) ? 0 : -1, 'published', undefined, {start});
  },
};

/** "the April-June period", "the October to December quarter", "the June quarter"; "the holiday quarter" is the last. */
export const monthsQuarter: Grammar = {
  starts: eachFollowedBy(
    ['holiday', 'christmas', ...MONTHS.keys()],
    ' to march june september december quarter',
  ),
  pattern: sticky(
    `(?:(?:january|april|july|october)(?:-| to |–)(?:march|june|september|december) (?:quarter|period)|(?:${MONTH}|holiday|christmas) quarter)\\b(?:,? (?:of )?(\\d{4})\\b)?`,
  ),
  read(match) {
    const month = match[0].slice(0, 3).toLowerCase();
    const part = `Q${Math.ceil((MONTHS.get(month) ?? 12) / 3)}`;
    const start = startWithThe(match);
    return match[1] ? complete('DATE', `${match[1]}-${part}`, {start}) : partial({part}, undefined, {start});
  },
};

/** "year-end", "year's end 1990", "mid-year", "by mid-month". */
export const yearEnd: Grammar = {
  starts: [
    followedBy('year', 's to end'),
    followedBy('mid', 'year month quarter week'),
    'midyear',
    'midweek',
    ...eachFollowedBy(['month', 'quarter', 'week'], 'to'),
  ],
  pattern: sticky(
    "(?:(year|month|quarter|week)[- ]to[- ]date|(mid-?year)|(mid-?(?:month|quarter|week)(?= ?[.,;)]| (?:the|they|he|she|it)\\b|$))|year(?:['’]s)?[- ]end)\\b(?: (\\d{4})\\b)?",
  ),
  read(match) {
    const [, toDate, middle, ofUnit, year] = match;
    if (toDate) return shifted(toDate.toLowerCase() as Unit, 0, 'published');
    const extra = {start: startWithThe(match), mod: (middle ?? ofUnit) ? 'MID' : 'END'} as const;
    if (ofUnit)
      return shifted(ofUnit.replace(/^mid-?/i, '').toLowerCase() as Unit, 0, 'either', undefined, extra);
    return year
      ? complete('DATE', yearValue(Number(year)), extra)
      : {type: 'DATE', meaning: middle ? OF_JUNE : OF_DECEMBER, ...extra};
  },
};

/** The year of the nearest such month: what was so "at year-end" is told in March of the year before. */
const yearOfMonth = (month: number): Meaning => ({
  kind: 'shifted',
  unit: 'year',
  amount: 0,
  anchor: 'context',
  from: partial({month}).meaning,
});
const OF_JUNE = yearOfMonth(6);
const OF_DECEMBER = yearOfMonth(12);

export function samePeriodLastYear(extra: Extra = {}, anchor: 'context' | 'either' = 'either'): Reading {
  return shifted('year', -1, anchor, {exact: true}, extra);
}
