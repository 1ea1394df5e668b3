// References to no date in particular: past, present and future. TimeML annotation guidelines 1.2.1, section 2.2.3.

import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {withArticle} from '../edges.js';
import {anyOf} from '../words.js';
import {tenseAt} from '../tense.js';

/** What stands around the words; `before` and `after` are at most 12 characters. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly tense: () => ReturnType<typeof tenseAt>;
}

interface Reference {
  readonly words: string;
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** Whether the words mean time here; always, if left out. */
  readonly holds?: (around: Around) => boolean;
}

// "the past" is a time; "walked past", "the past president", "half past" are not.
const standsAlone = ({before, after}: Around) =>
  /\bthe $/i.test(before) &&
  (!/^[ -]?[a-z]/i.test(after) ||
    /^ (?:and|or|but|is|was|has|have|had|when|that|which|to|in|he|she|it|they|by|as|with)\b/i.test(after));
// "future earnings" describes; "the future", "in future" and "future quarters" are times.
const isNoun = ({before, after}: Around) =>
  !/^s\b/.test(after) &&
  (/\b(?:the|this) $/i.test(before) ||
    !/^ [a-z]/.test(after) ||
    /^ (?:quarters|years|months|and|or|of|to|in|for|is|was|will|as|when|at|with|by)\b/.test(after));

const REFERENCES: readonly Reference[] = [
  {words: 'now', value: 'PRESENT_REF'},
  {words: 'right now', value: 'PRESENT_REF'},
  {words: 'currently', value: 'PRESENT_REF'},
  {words: 'current', value: 'PRESENT_REF', holds: ({after}) => !/^ (?:and former|account)/.test(after)},
  {words: 'at present', value: 'PRESENT_REF'},
  {words: 'presently', value: 'PRESENT_REF'},
  {words: 'nowadays', value: 'PRESENT_REF'},
  {words: 'these days', value: 'PRESENT_REF'},
  {words: 'present-day', value: 'PRESENT_REF'},
  {words: 'modern day', value: 'PRESENT_REF'},
  {words: 'modern-day', value: 'PRESENT_REF'},
  {words: 'at this time', value: 'PRESENT_REF'},
  {words: 'at the moment', value: 'PRESENT_REF'},
  {words: 'recently', value: 'PAST_REF', holds: ({before}) => !/\bas $/.test(before)},
  {words: 'more recently', value: 'PAST_REF'},
  {words: 'recent', value: 'PAST_REF'},
  {words: 'lately', value: 'PAST_REF'},
  {words: 'the other day', value: 'PAST_REF'},
  {words: 'past', value: 'PAST_REF', holds: standsAlone},
  {
    words: 'soon',
    value: 'FUTURE_REF',
    // "soon intervened" goes on telling; "will soon begin" looks ahead.
    holds: ({before, after, tense}) =>
      !/\b(?:as|too|how) $/i.test(before) && !/^ (?:after|as|before)/.test(after) && tense() !== 'past',
  },
  {
    words: 'shortly',
    value: 'FUTURE_REF',
    holds: ({after, tense}) => !/^ (?:after|before|there)/.test(after) && tense() !== 'past',
  },
  {words: 'as soon as possible', value: 'FUTURE_REF'},
  {words: 'near future', value: 'FUTURE_REF'},
  {words: 'immediate future', value: 'FUTURE_REF'},
  {words: 'foreseeable future', value: 'FUTURE_REF'},
  {words: 'not too distant future', value: 'FUTURE_REF'},
  {words: 'future', value: 'FUTURE_REF', holds: isNoun},
  {words: 'future quarters', value: 'FUTURE_REF'},
  {words: 'future years', value: 'FUTURE_REF'},
  {words: 'near term', value: 'FUTURE_REF', holds: standsAlone},
  {words: 'short term', value: 'FUTURE_REF', holds: standsAlone},
];
const BY_WORDS = new Map(REFERENCES.map((reference) => [reference.words, reference]));

/** "now", "recently", "the near future". */
export const vagueReference: Grammar = {
  starts: [...new Set([...BY_WORDS.keys()].map((words) => words.split(/[ -]/, 1)[0]!))],
  pattern: sticky(`(?:${anyOf(BY_WORDS.keys())})(?![\\w-])`),
  read(match, text) {
    const {index} = match;
    const end = index + match[0].length;
    const {value, holds} = BY_WORDS.get(match[0].toLowerCase())!;
    const around: Around = {
      before: text.slice(Math.max(0, index - 12), index),
      after: text.slice(end, end + 12),
      tense: () => tenseAt(text, index),
    };
    if (holds && !holds(around)) return null;
    // "the recent sale": the article is the sale's.
    const adjective = /^(?:current|recent)$/i.test(match[0]);
    return complete('DATE', value, adjective ? {} : {start: withArticle(text, index)});
  },
};
