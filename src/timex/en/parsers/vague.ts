// References to no date in particular: past, present and future. TimeML guidelines 1.2.1, section 2.2.3.

import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';

const VALUES: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['this time', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['immediate future', 'FUTURE_REF'],
  ['foreseeable future', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
  ['near term', 'FUTURE_REF'],
  ['short term', 'FUTURE_REF'],
]);

export const vagueReference: Grammar = {
  starts: new Set([...VALUES.keys()].map((words) => words.split(' ')[0]!)),
  pattern: sticky(`(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`),
  read(match, text) {
    const words = match[0].toLowerCase();
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const the = /\b(?:the|this) $/i.test(before);
    const start = /\bthe $/i.test(before) ? match.index - 4 : match.index;
    if (words === 'past' || /(?:near|short) term/.test(words)) {
      // "the past" is a time; "walked past", "past president", "half past" are not.
      if (
        !/\bthe $/i.test(before) ||
        (/^[ -]?[a-z]/i.test(after) &&
          !/^ (?:and|or|but|is|was|has|have|had|when|that|which|to|in)\b/i.test(after))
      )
        return null;
      return complete('DATE', VALUES.get(words)!, {start});
    }
    if (words === 'future' || words.endsWith(' future')) {
      // "future earnings" describes; "the future", "in future" and "future quarters" are times.
      if (
        /^s\b/.test(after) ||
        (!the &&
          /^ [a-z]/.test(after) &&
          !/^ (?:quarters|years|months|and|or|of|to|in|for|is|was|will|as|when|at|with|by)\b/.test(after))
      )
        return null;
      return complete('DATE', 'FUTURE_REF', {start: the ? start : match.index});
    }
    if (words === 'soon' && (/\b(?:as|too|how) $/i.test(before) || /^ (?:after|as|before)\b/.test(after)))
      return null;
    if (words === 'shortly' && /^ (?:after|before|there)/.test(after)) return null;
    if (words === 'current' && /^ (?:and former|account|of)/.test(after)) return null;
    if (words === 'this time' && !/\b(?:at|by) $/i.test(before)) return null;
    return complete('DATE', VALUES.get(words)!);
  },
};
