// Two clock times of which the last alone tells the half of the day: "3-5pm", "between 3 and 5 in the afternoon", "from 8 to
// noon", "11:30 to 1 pm"; and bare hours after the day they are of: "tonight from 8 to 10".

import {pad} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {FULL_WEEKDAY, isList, numberOf, TO, WEEKDAY} from '../words.js';
import {ZONE} from './clock.js';
import type {HalfOfDay} from './spoken-clock.js';
import {
  HALF,
  OF_DAY,
  HOUR,
  HOUR_STARTS,
  hourFollowedBy,
  hourInHalf,
  isHour,
  namesHalf,
} from './spoken-clock.js';
import {wordsAfter, wordsBefore} from '../edges.js';

const MINUTES = '(?:[:.]([0-5]\\d))?';

export const clockRange: Grammar = {
  starts: hourFollowedBy(`to till until through thru and ${HOUR_STARTS.slice(1).join(' ')}`),
  pattern: sticky(
    `(${HOUR})${MINUTES}(${TO})(?:(${HOUR})${MINUTES}(?: ?o['’]? ?clock)?(?:${HALF}${ZONE}|\\b)|(noon|midnight)\\b)(?! ?[:%-]|[.,]\\d)`,
  ),
  read(match) {
    const [, firstWord = '', firstMinutes = '00', to = '', lastWord, lastMinutes = '00', ...groups] = match;
    const [meridiem, part, night, named] = groups;
    const half: HalfOfDay = [meridiem, part, night];
    const before = wordsBefore(match, 24);
    if (/[\w:$£€#.,-]$/.test(before)) return null;
    if (isList(to) && !/\bbetween $/i.test(before)) return null;
    // "ten to five in the morning" is ten minutes before it.
    if (/to/.test(to) && /^(?:five|ten)$/i.test(firstWord) && !/\bfrom $/i.test(before)) return null;
    const [first, last] = [numberOf(firstWord), named ? 12 : numberOf(lastWord!)];
    if (!isHour(first) || !isHour(last)) return null;
    // "from 8 to noon", "8-noon": not "one to noon".
    if (named && !/^\d/.test(firstWord) && !/\b(?:from|between) $/i.test(before)) return null;
    let ends: readonly [number, number];
    if (named) ends = /^noon/i.test(named) ? [first % 12, 12] : [(first % 12) + 12, 24];
    else if (namesHalf(half)) {
      const end = hourInHalf(last, half);
      const begin = hourInHalf(first, half);
      ends = [begin < end || (begin === end && firstMinutes < lastMinutes) ? begin : (begin + 12) % 24, end];
    } else {
      const day = AFTER_DAY.exec(before);
      const after = wordsAfter(match, 22);
      const told = day
        ? /^(?:[.,;!?)]|$)/.test(after)
        : (/^$|\b(?:from|between|open|shift|work(?:s|ing)?) $/i.test(before) &&
            (OF_DAY.test(after) || /:/.test(match[0]))) ||
          (/^\W?$/.test(after) && isOfDayBefore(before, match));
      if (!told) return null;
      const late = /^(?:tonight|afternoon|evening|night)/i.test(day?.[1] ?? '') || LATE.test(after);
      const begin = late ? (first % 12) + 12 : first;
      const turns = last < first || (last === first && lastMinutes <= firstMinutes);
      ends = [begin, late || turns ? (last % 12) + 12 : last];
    }
    const firstEnd = match.index + firstWord.length + (match[2] ? 3 : 0);
    return [
      partial({time: `${pad(ends[0])}:${firstMinutes}`}, undefined, {end: firstEnd, opensRange: true}),
      partial({time: `${pad(ends[1])}:${lastMinutes}`}, undefined, {start: firstEnd + to.length}),
    ];
  },
};

const AFTER_DAY = new RegExp(
  `\\b(tonight|tomorrow|today|yesterday|${FULL_WEEKDAY}|morning|afternoon|evening|night) (?:from |between )$`,
  'i',
);

/** "mon-fri 9-5", "Tuesday 2-4": where nothing else is said; "Lunch with Sam tomorrow 12:30-1:30". */
const DAY = `(?:${FULL_WEEKDAY}s?|${WEEKDAY}|tomorrow|today|week(?:day|end)s|daily|every day)`;
const AFTER_SHORT_DAY = new RegExp(
  `(?:^from |(^|[^\\w])${DAY}(?:${TO}${DAY})?:?,? (?:from |between )?)$`,
  'i',
);

const LATE = /^ (?:tonight\b|(?:this|tomorrow|yesterday) (?:afternoon|evening))/i;

/** Whether the day before two hours is theirs: it opens what is said, or both tell their minutes. */
function isOfDayBefore(before: string, {0: hours, index}: RegExpExecArray): boolean {
  const day = AFTER_SHORT_DAY.exec(before);
  return day !== null && (day[1] ? /:.*:/.test(hours) : index < 24);
}
