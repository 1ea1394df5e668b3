// Months: "June 1998", "November of 1951", "June", "August–September 1950", "June last year".
// "May", "March" and the short forms are other words too: alone they count only where a month can stand.

import {textAfter, textBefore} from '../../../article/text-around.js';
import {TITLES} from '../../../article/common-words.js';
import {pad, yearValue} from '../../../time/digits.js';
import {MONTH_NAMES} from '../../../time/names.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, partial} from '../../meanings.js';
import {endOfWords, LEADING, standsAlone, startWithThe, wordsBefore} from '../edges.js';
import {ofWhich} from '../which.js';
import {isList, lookUp, MONTH, MONTHS, TO} from '../words.js';
import {ERA_YEAR, eraYear, OF_YEAR, yearOf} from '../years.js';

export const month: Grammar = {
  starts: [...MONTHS.keys(), 'month'],
  pattern: sticky(
    `(month of )?(${MONTH})(?:(${TO}(?:early |late |mid-)?)(${MONTH})(?!\\.? ?(?:the )?(?:[12]?\\d|3[01])(?:st|[nr]d|th)?\\b(?!:)))?(?:${ERA_YEAR})?`,
  ),
  tail: ({5: anno, 6: ofEra}) => ((anno ?? ofEra) ? null : OF_YEAR),
  read(match, text) {
    const [, named, first = '', to, last, anno, ofEra, era, year, which] = match;
    const counted = eraYear(anno, ofEra, era) ?? (year ? yearOf(year) : undefined);
    const dated = (counted ?? which) !== undefined;
    const end = endOfWords(match);
    const sure =
      dated || named !== undefined || (standsAlone(text, match.index, end) && !/^on (?:the )?m/.test(text));
    if (!sure && !isMonthHere(first, text, match.index, last !== undefined)) return null;
    const opensRange = to !== undefined && (!isList(to) || /\bbetween $/i.test(wordsBefore(match, 8)));
    // "November to February 1943", "between November and March 2018", "December to February of the next year" begin the year before.
    const turns = opensRange && lookUp(MONTHS, first)! > lookUp(MONTHS, last!)! ? 1 : 0;
    const read = (name: string, before = 0) => {
      const number = lookUp(MONTHS, name)!;
      if (counted !== undefined) return complete('DATE', `${yearValue(counted - before)}-${pad(number)}`);
      return !which || (before > 0 && /next|following/i.test(which))
        ? partial({month: number})
        : ofWhich('year', which, {month: number});
    };
    const start = named ? startWithThe(match) : match.index;
    if (!last || !to) return {...read(first), start, end};
    const firstEnd = match.index + (named ?? '').length + first.length;
    return [
      {...read(first, turns), start, end: firstEnd, ...(opensRange ? {opensRange} : {})},
      {...read(last), start: firstEnd + to.length, end},
    ];
  },
};

const BEFORE_MONTH = new RegExp(
  `(?:^|[\\s([“"-])(?:${LEADING}|of|throughout|last|next|this|early|mid|late|around|about|each|every|and|or|ago|beginning|ending|(?:early|late|recently|soon) as|starting|the|previous|following|past|coming|least|end)[ -]$`,
  'i',
);
const ENDED = new RegExp(`\\b(?:${LEADING}|of|last|next|this|early|mid|late)[ -]$`, 'i');
const FULL_NAME = new RegExp(`^(?:${MONTH_NAMES.filter((name) => !name.startsWith('Ma')).join('|')})`, 'i');
const TITLED = new RegExp(`\\b(?:Miss|${TITLES})\\.? $`);

/** Whether a month's name alone is the month: not "may go", "March on", "Jan Smith", "Ms. April". */
function isMonthHere(name: string, text: string, at: number, inRange: boolean): boolean {
  const before = textBefore(text, at, 14);
  // "since march" ends what is said; "in march step" does not.
  if (!/^[A-Z]/.test(name))
    return (
      (FULL_NAME.test(name) || /^(?:march|may)$/.test(name)) &&
      BEFORE_MONTH.test(before) &&
      (!/^m/.test(name) || (ENDED.test(before) && /^\W?$/.test(text.slice(at + name.length))))
    );
  const after = textAfter(text, at + name.length, 12);
  if (/^['’]s\b/.test(after) && !FULL_NAME.test(name)) return false;
  if (inRange) return true;
  if (TITLED.test(before)) return false;
  // A first name: followed by a capitalised word that begins no sentence; "by Jan Smith".
  if (/^ \p{Lu}\p{Ll}/u.test(after) && (name === 'Jan' || !BEFORE_MONTH.test(before))) return false;
  // "the March to Versailles" is a walk, "the March meeting", "its May figures" a month.
  if (/^(?:march|may)/i.test(name) && /\b(?:the|an?|its|his|her|their|our) $/i.test(before))
    return (
      /^ (?:[a-z]{5}|(?:data|deal|game|jobs?|poll|race|raid|sale|vote)\b)/.test(after) &&
      !/^ (?:a(?:long|cross|gainst|round)|through|toward)/.test(after)
    );
  return FULL_NAME.test(name) || BEFORE_MONTH.test(before);
}
