// References to no date in particular: past, present and future. TimeML annotation guidelines 1.2.1, section 2.2.3.

import {textAfter, textBefore} from '../../../article/text-around.js';
import type {Grammar} from '../../grammar.js';
import {startOf, sticky} from '../../grammar.js';
import {isMessage} from '../is-message.js';
import {complete} from '../../meanings.js';
import {CLAUSE_GOES_ON, withArticle} from '../edges.js';
import {anyOf, byWord} from '../words.js';
import {tenseAt} from '../tense.js';

/** What stands around the words; `before` and `after` are at most 12 characters. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly tense: () => ReturnType<typeof tenseAt>;
  /** In a message. */
  readonly posted: boolean;
}

// "the past" is a time; "walked past", "the past president", "half past" are not.
const closesClause = ({before, after}: Around) =>
  /\bthe $/i.test(before) && (!/^[ -]?[a-z]/i.test(after) || CLAUSE_GOES_ON.test(after));
// "future earnings", "the future king" describe; "the future", "in future" and "future quarters" are times.
const isNoun = ({after}: Around) =>
  !/^s\b/.test(after) &&
  (!/^ [a-z]/.test(after) ||
    CLAUSE_GOES_ON.test(after) ||
    /^ (?:of|because|(?:belong|bring|depend|hold|look|seem)s?|can(?:not|['’]t)?|could|do(?:es)?n['’]?t|if|may|might|should|so|than|though|under|unless|without|would)\b/.test(
      after,
    ));

const VALUES = byWord({
  PRESENT_REF:
    'now|right now|just now|present|currently|current|at present|presently|nowadays|these days|present-day|modern day|modern-day|at this time|at this moment|at this point|this very moment|this instant|the present time|the present day|at the moment|for the time being|as we speak|to date',
  PAST_REF:
    'recently|more recently|recent|recent past|distant past|lately|the other day|past|not long ago|yonks ago|not so long ago|long ago|old days|olden days|long time ago|short time ago|short while ago|a while ago|a little while ago|a while back|a moment ago|moments ago|of late|the other night|the other morning|the other week|the other month|some time ago|ages ago|once upon a time|at the time|at that time|back then|in those days|back in the day',
  FUTURE_REF:
    'soon|shortly|before long|in a bit|in a moment|in a while|in due course|sooner or later|as soon as possible|asap|near future|distant future|immediate future|foreseeable future|not too distant future|future|future days|future weeks|future months|future quarters|future years|someday|some day|one day|near term|short term',
});

const isAlone = ({before, after}: Pick<Around, 'before' | 'after'>) => before === '' && /^\W?$/.test(after);
/** "Army soon?", "my current phone": posts say it of no time in particular. */
const isMeant = (around: Around) => !around.posted || isAlone(around);

/** "One day we will", "might one day": nobody knows which; elsewhere it is a length of time. */
export function isSomeDay(before: string, after: string): boolean {
  return (
    /(?:\b(?:will|would|may|might|could|should|can|to)|['’]ll) $/i.test(before) ||
    /^,? (?:I|we|he|she|it|they|you)(?:['’]ll| (?:will|might|may|could))\b/.test(after)
  );
}

/** Whether words mean time here; those left out always do. */
const HOLDS: Readonly<Record<string, (around: Around) => boolean>> = {
  now: ({before}) => !/\bevery $/i.test(before),
  current: (around) => isMeant(around) && !/^ (?:and former|account)/.test(around.after),
  recent: isMeant,
  recently: ({before}) => !/\bas $/i.test(before),
  'long ago': isAlone,
  'old days': ({before}) => /\bin the (?:good )?$/i.test(before),
  'in a bit': isAlone,
  'in a moment': isAlone,
  'in a while': isAlone,
  'of late': ({after}) => !/^ \w/.test(after),
  // "said at the time", "at the time, he was 14"; "at the time he was captured" says when by an event.
  'at the time': ({before, after}) =>
    (/\b(?:said|told|argued|claimed|wrote) $/.test(before) && /^ that\b/.test(after)) ||
    /^(?!-)[^ \w]|^$|^ (?:and|as|but|by|for|had|in|to|was|were|who|with)\b/.test(after),
  // "at this time last year" names the year.
  'at this time': ({after}) => !/^ (?:last|next) year/.test(after),
  'at this point': (around) => isAlone(around) || around.tense() === 'present',
  // "Sales to date", not "to date the fossils", "committed to date nights".
  'to date': ({after}) =>
    !/^ [a-z]/i.test(after) || (/^ (?!the |at )/.test(after) && CLAUSE_GOES_ON.test(after)),
  past: closesClause,
  present: ({before, after}) =>
    isAlone({before: before.replace(/^the $/i, ''), after}) ||
    (/(?:\b(?:to|until|till|through)|[-–—]) ?(?:the )?$/i.test(before) && !/^[ -]?[a-z]/i.test(after)),
  // "soon intervened" goes on telling; "will soon begin" looks ahead.
  soon: (around) =>
    (isMeant(around) || around.tense() === 'future') &&
    !/\b(?:as|too|how) $/i.test(around.before) &&
    !/^ (?:after|as|before)/.test(around.after) &&
    around.tense() !== 'past',
  shortly: ({after, tense}) => !/^ (?:after|before|there)/i.test(after) && tense() !== 'past',
  'one day': ({before, after}) => isSomeDay(before, after),
  future: isNoun,
  'near term': closesClause,
  'short term': closesClause,
};

/** "now", "recently", "the near future". */
export const vagueReference: Grammar = {
  starts: [...new Set([...VALUES.keys()].map(startOf))],
  pattern: sticky(`(?:${anyOf(VALUES.keys())})(?![\\w-])`),
  read(match, text, article) {
    const {index} = match;
    const end = index + match[0].length;
    const words = match[0].toLowerCase();
    const around: Around = {
      before: textBefore(text, index, 12),
      after: textAfter(text, end, 12),
      tense: () => tenseAt(text, index),
      posted: isMessage(article),
    };
    if (HOLDS[words]?.(around) === false) return null;
    // "the recent sale": the article is the sale's.
    const adjective = words === 'current' || words === 'recent';
    // "at this time" is said as one, "at the time", "for the time being" and "to date" of a time.
    const [preposition = ''] = /^(?:at (?=th(?:e|at) time)|for (?=the)|to )/.exec(words) ?? [];
    if (preposition) return complete('DATE', VALUES.get(words)!, {start: index + preposition.length});
    const start =
      /^(?:long|short) (?:time|while) ago$/.test(words) && /(?:^|\W)a $/i.test(around.before)
        ? index - 2
        : withArticle(text, index);
    return complete('DATE', VALUES.get(words)!, adjective ? {} : {start});
  },
};
