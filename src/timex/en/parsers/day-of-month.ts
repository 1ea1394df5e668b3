// A day of the month alone: "the 15th", "Friday the 16th", "the 24th of that month", "from the 5th to the 7th". Only where no
// noun follows.

import type {Grammar} from '../../grammar.js';
import {ORDINAL_DIGITS, sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {
  AFTER_WEEKDAY,
  CLAUSE_GOES_ON,
  endOf,
  isAlone,
  standsAlone,
  startWithThe,
  withArticle,
  wordsAfter,
  wordsBefore,
} from '../edges.js';
import {ofWhich} from '../which.js';
import {IRREGULAR_PAST} from '../verb-forms.js';
import {isList, ORDINAL, ordinalBefore, ordinalOf, ORDINALS, TO} from '../words.js';

const NUMBERED = '(\\d{1,2}(?:st|nd|rd|th))';

/** "on the evening of the 27th" */
const OF_DAY_PART = /\b(?:morning|afternoon|evening|night|hours) of the $/i;
/** "On the 4th Eisenhower put them off", "on the 29th laid siege to it", no "attack on the 4th Army was". */
const TELLS =
  /^ (?:(?!(?:Army|Corps|Division|Brigade|Regiment|Battalion|Fleet|Avenue|Street|Congress|Floor|Amendment|District|Earl|Duke)\b)[A-Z]\p{Ll}{1,15} )?([a-z]+)\b/u;
const isPast = (word: string) => /ed$|^(?:was|had|put)$/.test(word) || IRREGULAR_PAST.has(word);

/** "on the 15th.", "by the 21st,", "Friday the 16th". */
export const dayOfMonth: Grammar = {
  starts: [ORDINAL_DIGITS, ...ORDINALS.keys(), 'twenty', 'thirty'],
  pattern: sticky(`(${ORDINAL})(?![\\w-])`),
  read(match) {
    const [, ordinal = ''] = match;
    const inDigits = /^\d/.test(ordinal);
    const before = wordsBefore(match, 24);
    const after = wordsAfter(match, 8);
    const day = ordinalOf(ordinal);
    if (!(day >= 1 && day <= 31)) return null;
    // "The first" stands for a day only alone, "on the fourteenth." is one.
    if (!inDigits && match.index > 24 && day < 11) return null;
    const start = startWithThe(match);
    if (inDigits && OF_DAY_PART.test(before)) return partial({day}, undefined, {start});
    const goesOn =
      inDigits &&
      /\b(?:on|by|until|before|after|since) the $/i.test(before) &&
      isPast(TELLS.exec(wordsAfter(match, 32))?.[1] ?? '');
    if (!goesOn && !CLAUSE_GOES_ON.test(after)) return null;
    if (AFTER_WEEKDAY.test(before))
      return inDigits || start < match.index ? partial({day}, undefined, {start}) : null;
    const alone = isAlone(match) || (start === 0 && / at \d/.test(wordsAfter(match, 5)));
    const told = alone
      ? start < match.index || (inDigits && day > 9)
      : inDigits
        ? /\b(?:on|by|until|from|before|after|since|(?<!top |bottom )of|to|not) the $|\b(?:on|by|until|till) $/i.test(
            before,
          )
        : /\b(?:on|by|until) the $/i.test(before) && /^[.,;]/.test(after);
    return told ? partial({day}, undefined, {start}) : null;
  },
};

/** "from the 5th to the 7th", "between the 5th and the 7th". */
export const daysOfMonth: Grammar = {
  starts: [ORDINAL_DIGITS],
  pattern: sticky(`${NUMBERED}(${TO})(?:the )?${NUMBERED}(?= ?[.,;)]|$)`),
  read(match, text) {
    const [, first = '', to = '', last = ''] = match;
    const before = wordsBefore(match, 12);
    const end = endOf(match);
    const told = isList(to)
      ? /\b(?:between|on) the $/i.test(before)
      : /\bfrom the $/i.test(before) || standsAlone(text, match.index, end);
    const [from, until] = [ordinalOf(first), ordinalOf(last)];
    if (!told || !(from >= 1 && from < until && until <= 31)) return null;
    return [
      partial({day: from}, undefined, {
        start: startWithThe(match),
        end: match.index + first.length,
        ...(/\bon the $/i.test(before) ? {} : {opensRange: true}),
      }),
      partial({day: until}, undefined, {start: withArticle(text, end - last.length), end}),
    ];
  },
};

const LETTERS: Readonly<Record<string, string>> = {i: 'this', u: 'last', p: 'next'};

/** "the 24th of that month", "the first of next month", "the first of the year"; in a letter "the 22nd inst.", "the 3rd ult.": of this month, of the last. */
export const dayOfWhichMonth: Grammar = {
  starts: ordinalBefore('of day inst instant ult ultimo prox proximo'),
  pattern: sticky(
    `(${ORDINAL})(?: day)? (?:of (that|the same|this|last|next|the following|the next|the previous|the) (month|year)\\b|(inst|ult|prox)(?:\\.|(?:ant|imo)?\\b))`,
  ),
  read(match) {
    const [, ordinal = '', which, unit = '', letter = ''] = match;
    const day = ordinalOf(ordinal);
    const ofYear = /^y/i.test(unit);
    if (!(day >= 1 && day <= (ofYear ? 1 : 31))) return null;
    return ofWhich(
      ofYear ? 'year' : 'month',
      which ?? LETTERS[letter.charAt(0).toLowerCase()]!,
      ofYear ? {month: 1, day} : {day},
      {start: startWithThe(match)},
    );
  },
};
