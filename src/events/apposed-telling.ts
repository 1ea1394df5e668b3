// A happening that is the subject and has its date between commas, where the verb has another: "The fourth, on
// 14 August, was announced last Wednesday".

import {indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import {clauseAt, inRange, type ParsedSentence} from './clause.js';
import {isHappeningNoun, ORDINAL, PREPOSITION} from './lexicon.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {datedTelling, type Telling} from './telling.js';
import {TITLE_MAX} from './title-length.js';

/** A subject with its date between commas has so many words at most. */
const SUBJECT_WORDS = 6;

/** The happening that the subject names, if this date is its own and another dates the verb. */
export function apposedTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  timex: Timex,
): Telling | null {
  const {text} = setting;
  const {words, verbs} = parsed;
  if (!isPlaced(timex) || verbs.length === 0) return null;
  const {subject, verb, to: clauseEnd} = clauseAt(parsed, timex.start);
  if (!subject || !verb || timex.start >= words[verb.first]!.start) return null;
  const comma = words.findIndex(({text: mark}, i) => i > subject.from && mark === ',');
  if (comma < 0 || comma - subject.from > SUBJECT_WORDS) return null;
  const close = indexFrom(words, timex.end);
  if (words[close]?.text !== ',' || close >= verb.first) return null;
  // Nothing but dates between the commas: "on 14 August at 10:30:43".
  const between = words.slice(comma + 1, close);
  if (!between.every((word) => PREPOSITION.has(word.lower) || inRange(sentence.timexes, word))) return null;
  const end = words[clauseEnd - 1]!.end;
  if (!sentence.timexes.some((other) => isPlaced(other) && other.start >= timex.end && other.end <= end))
    return null;
  const [opener, last] = [words[subject.from]!, words[comma - 1]!];
  const named = text.slice(opener.start, last.end);
  // "The fourth, on 14 August, …"
  if (!ORDINAL.has(last.lower) && !isHappeningNoun(last.lower)) return null;
  if (named.length > TITLE_MAX) return null;
  return datedTelling(setting, sentence, words, timex, {
    span: {start: opener.start, end: timex.end},
    title: named.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    noun: last.lower,
    clarity: 0.7,
  });
}
