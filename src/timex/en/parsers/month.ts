// Months: "June 1998", "November of 1951", "June", "August–September 1950", "June last year".
// "May", "March" and the short forms are other words too: alone they count only where a month can stand.

import type {Grammar, Reading} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, partial, shifted, yearValue} from '../../meanings.js';
import {lookUp, MONTH, MONTHS, pad} from '../words.js';

const OF_YEAR =
  "(?:,? ?(?:of )?(?:the year )?(\\d{4})(?![\\d-]*\\d|[,.]\\d)|,? ?['’](\\d\\d)\\b|,? (?:of )?(last|this|next|the same|that|the following|the previous) year\\b)";
const TO = ' ?(?:-|–|—|/|to|and|through|until) ?';

export const month: Grammar = {
  starts: MONTHS.keys(),
  pattern: sticky(`(${MONTH})(?:(${TO})(${MONTH}))?(?:${OF_YEAR})?`),
  read(match, text) {
    const [whole, first = '', to, last, year, shortYear, which] = match;
    const dated = year !== undefined || shortYear !== undefined || which !== undefined;
    if (!dated && !isMonthHere(first, text, match.index, last !== undefined)) return null;
    const end = match.index + whole.length;
    const read = (name: string) => {
      const number = lookUp(MONTHS, name)!;
      if (year ?? shortYear)
        return ofYear(number, Number(year ?? (Number(shortYear) < 40 ? `20${shortYear}` : `19${shortYear}`)));
      return which === undefined ? partial({month: number}) : ofWhichYear(number, which);
    };
    if (last === undefined || to === undefined) {
      const bare = /\.$/.test(whole) && first.replace('.', '').length > 4 ? end - 1 : end;
      return {...read(first), end: bare};
    }
    const firstEnd = match.index + first.length;
    return [
      {...read(first), end: firstEnd, ...(/and|\//.test(to) ? {} : {opensRange: true})},
      {...read(last), start: firstEnd + to.length, end},
    ];
  },
};

function ofYear(number: number, year: number): Reading {
  return complete('DATE', `${yearValue(year)}-${pad(number)}`);
}

function ofWhichYear(number: number, which: string): Reading {
  const word = which.toLowerCase();
  const parts = {month: number};
  if (word === 'last' || word === 'this' || word === 'next')
    return shifted('year', word === 'last' ? -1 : word === 'next' ? 1 : 0, 'published', {parts});
  return shifted('year', word.endsWith('following') ? 1 : word.endsWith('previous') ? -1 : 0, 'context', {
    parts,
  });
}

const BEFORE_MONTH =
  /(?:^|[\s([“"])(?:in|since|until|till|by|of|from|to|through|during|for|last|next|this|early|mid|late|between|before|after|around|about|each|every|and|or|ago|beginning|ending|starting|effective|the|previous|following|past|coming|and early|by late)[ -]$/i;
const FULL_NAME = /^(?:january|february|april|june|july|august|september|october|november|december)/i;

/** Whether a month's name alone is the month: not "may go", "March on", "Jan Smith", "Ms. April". */
function isMonthHere(name: string, text: string, at: number, inRange: boolean): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const before = text.slice(Math.max(0, at - 14), at);
  const after = text.slice(at + name.length, at + name.length + 12);
  if (/^['’]s\b/.test(after) && !FULL_NAME.test(name)) return false;
  if (inRange) return true;
  if (/\b(?:Mr|Ms|Mrs|Dr|Miss|Sen|Rep|Gen)\.? $/.test(before)) return false;
  // A first name: followed by a capitalised word that is no end of a sentence.
  if (/^ [A-Z][a-z]/.test(after) && !BEFORE_MONTH.test(before)) return false;
  if (FULL_NAME.test(name) && !/^(?:may|march)/i.test(name)) return true;
  return BEFORE_MONTH.test(before);
}
