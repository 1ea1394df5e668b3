// Units named from where the writer stands: "last week", "this year", "next month", "the current quarter", "last June",
// "next Monday", "this summer".

import {textAfter, textBefore} from '../../../article/text-around.js';
import {pad} from '../../../time/digits.js';
import type {Unit} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {beforeTime, followedBy, sticky} from '../../grammar.js';
import {durationValue} from '../../duration-value.js';
import {complete, partial, shifted} from '../../meanings.js';
import {endOfWords, standsAlone, startWithThe} from '../edges.js';
import {sideOf} from '../which.js';
import {
  DAY_PART,
  DAY_PARTS,
  lookUp,
  MONTH,
  MONTHS,
  ordinalOf,
  SEASON,
  SEASONS,
  UNITS,
  WEEKDAY,
  WEEKDAYS,
} from '../words.js';

const WHICH = 'last|this|next|nxt|past|current|coming|previous|prior|present|upcoming';
const UNIT =
  '(day|weekend|wknd|wkend|week|wk|fortnight|month|mth|quarter|season|year|yr|decade|century|millennium)\\b(?!-[a-z])';

/** "last week", "this year", "next Monday", "last June", "this summer", "this coming Sunday", "the current year". */
export const deicticUnit: Grammar = {
  starts: [...beforeTime(WHICH.split('|')), 'this academic'],
  pattern: sticky(
    `(${WHICH})(?: (?:past|(?:up)?coming|last|current|same|very|calendar|fiscal|financial|school|academic))? (?:${UNIT}(?! of (?!last|this|next))|(${WEEKDAY})(?: (${DAY_PART}))?|(${MONTH})(?:,? (\\d{4})| (\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}(?= ?[.,;)]?$))|(?!\\.? \\d{1,2},? \\d{4}))|(${SEASON}))`,
  ),
  read(match, text) {
    const [whole, which = '', unitWord, weekday, dayPart, month, year, dayOf, season] = match;
    const word = which.toLowerCase();
    const start = startWithThe(match);
    const the = start < match.index;
    const extra = {start, end: endOfWords(match)};
    const direction = sideOf(whole);
    // "the next day", "the previous year" continue a story; "next year", "last year" look from today.
    const continues = /^pr[ie][ov]/.test(word) || (the && word === 'next');
    if (unitWord)
      return unitReading(lookUp(UNITS, unitWord)!, {word, the, direction, continues}, match, text);
    // "sun", "sat" and "march" are other words.
    const name = (weekday ?? month ?? season)!;
    const sure =
      /^[A-Z]|day$/.test(name) ||
      (month !== undefined && !/^ma/.test(name)) ||
      /^this (?:past|(?:up)?coming) /i.test(whole);
    if (!season && !sure && !standsAlone(text, match.index, extra.end)) return null;
    if (year) return complete('DATE', `${year}-${pad(lookUp(MONTHS, name)!)}`, extra);
    const parts = weekday
      ? {weekday: lookUp(WEEKDAYS, name)!, ...(dayPart ? {time: lookUp(DAY_PARTS, dayPart)!} : {})}
      : month
        ? {month: lookUp(MONTHS, name)!, ...(dayOf ? {day: ordinalOf(dayOf)} : {})}
        : {part: lookUp(SEASONS, name)!};
    return continues
      ? shifted('day', direction, 'context', {parts}, extra)
      : partial(parts, direction, extra);
  },
};

/** How a unit is pointed at. */
interface Pointing {
  /** "last", "this", "next" … */
  readonly word: string;
  readonly the: boolean;
  readonly direction: -1 | 0 | 1;
  /** From what was last spoken of, not from now. */
  readonly continues: boolean;
}

/** "last week", "the coming weekend", "the next decade". */
function unitReading(
  unit: Unit,
  {word, the, direction, continues}: Pointing,
  match: RegExpExecArray,
  text: string,
): Reading | null {
  const start = startWithThe(match);
  // "in the next day or two", but "over the next year or so" is about that year
  const [more = ''] =
    (direction !== 0 && / or (?:two|so)\b/iy.exec(textAfter(text, endOfWords(match), 8))) || [];
  const isAbout = /so/i.test(more);
  const extra = {
    start,
    end: endOfWords(match) + more.length,
    ...(isAbout ? {mod: 'APPROX' as const} : {}),
  };
  if (more && (unit === 'day' || !isAbout))
    return complete('DURATION', durationValue(1, unit), {mod: 'EQUAL_OR_MORE', ...extra});
  if (unit === 'day')
    return /^(?:this|next|previous|prior)$/.test(word)
      ? shifted('day', direction, 'context', undefined, extra)
      : null;
  // "last season" is the player's, of a year that is not told.
  if (unit === 'season' && direction !== 0) return null;
  // "the coming weekend" may be that of this week.
  if (unit === 'weekend' && /coming$/.test(word)) return partial({part: 'WE'}, 1, extra);
  // "for the next decade": so long; "over the past year" is that year.
  if (the && /^(?:past|next|last|coming)$/.test(word) && /\bfor $/i.test(textBefore(text, start, 4)))
    return complete('DURATION', durationValue(1, unit), extra);
  // "the past fortnight": nobody names fortnights.
  if (unit === 'fortnight' && the && /^(?:past|last|coming|next)$/.test(word))
    return complete('DURATION', 'P2W', extra);
  // "The last decade" of 1989 is the 1980s, of 2021 the 2010s: that in which most of the last ten years lie.
  if (unit === 'decade' && word === 'last')
    return {type: 'DATE', meaning: {...LAST_DECADE, from: FIVE_YEARS_AGO}, ...extra};
  // "the previous quarter" of a report is that before the one reported.
  const reported = unit !== 'quarter' || !standsAlone(text, match.index, extra.end);
  return shifted(unit, direction, continues && reported ? 'context' : 'published', undefined, extra);
}

/** "the next business day", "the previous working day". */
export const workingDay: Grammar = {
  starts: ['next', 'last', 'previous', 'following'].map((which) =>
    followedBy(which, 'business working trading'),
  ),
  pattern: sticky('(next|last|previous|following) (?:business|working|trading) day\\b(?! of)'),
  read: (match) =>
    shifted('day', sideOf(match[1]!), 'published', {working: true}, {start: startWithThe(match)}),
};

const FIVE_YEARS_AGO = shifted('year', -5, 'published').meaning;
const LAST_DECADE = {kind: 'shifted', unit: 'decade', amount: 0, anchor: 'published'} as const;

/** "in the new year", "they enter the New Year": the year that begins with the nearest January. */
export const newYear: Grammar = {
  starts: ['new year'],
  pattern: sticky("new year(?![\\w'’-]| (?:eve|day|resolution|party|honours))"),
  read: ({index}, text) =>
    /\b(?:by|during|enter(?:ed|ing|s)?|for|in|into|of|since|start(?:ed|ing|s)?|throughout|till|until) the $/i.test(
      textBefore(text, index, 16),
    )
      ? {
          type: 'DATE',
          meaning: {
            kind: 'shifted',
            unit: 'year',
            amount: 0,
            anchor: 'context',
            from: partial({month: 1}).meaning,
          },
          start: index - 4,
        }
      : null,
};
