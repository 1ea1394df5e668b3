// A happening told by a participle with its own date: "a new version, presented last November".

import {indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import type {ParsedSentence} from './clause.js';
import {antecedent} from './subjects.js';
import {extentOf} from './extent.js';
import {ADVERB, BE, DETERMINER, IRREGULAR_PARTICIPLE, PREPOSITION} from './lexicon.js';
import {isPlaced, type Sentence, type Setting, statusAt} from './setting.js';
import {type Telling, tellingOf} from './telling.js';
import {clauseTitle, timePhrase} from './title.js';
import {isPastForm} from './verbs.js';

/** Participles that tell nothing of their noun. */
const EMPTY = /^(?:made|given|taken|ended|held|set|based|used|called|named|said|including|compared)$/;

/** A participle with its date stands so many words before it at most. */
const PARTICIPLE_WORDS = 5;

/** "an all-freight version, announced last November": a participle with a date of its own. */
export function participleTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  timex: Timex,
): Telling | null {
  const {text} = setting;
  const {words, verbs} = parsed;
  if (!isPlaced(timex) || verbs.length === 0) return null;
  const next = indexFrom(words, timex.start);
  let at = -1;
  for (let i = next - 1; i > 0 && next - i <= PARTICIPLE_WORDS; i--) {
    const word = words[i]!;
    if (
      !word.isWord ||
      verbs.some(({first, head}) => i >= first && i <= head) ||
      /^(?:to|and|or|that|be|been|being|according)$/.test(word.lower)
    )
      return null;
    if (
      (isPastForm(word.lower) || (IRREGULAR_PARTICIPLE.has(word.lower) && word.lower.endsWith('n'))) &&
      !BE.has(words[i - 1]!.lower) &&
      !word.capital &&
      !DETERMINER.has(words[i - 1]!.lower) &&
      !PREPOSITION.has(words[i - 1]!.lower) &&
      !ADVERB.has(words[i - 1]!.lower)
    ) {
      at = i;
      break;
    }
  }
  if (at < 0 || !verbs.some(({first}) => first < at || first > next)) return null;
  // Only a noun right before it, or a comma after one: else it is the clause's own participle.
  const noun = antecedent(words, verbs, at);
  if (words[(noun?.from ?? 0) - 2]?.lower === 'according') return null;
  if (!noun || (words[at - 1]!.isWord && noun.to !== at)) return null;
  // "remarks made last week", "the year ended Aug. 31": nothing is told.
  if (EMPTY.test(words[at]!.lower) || words[noun.to - 1]!.lower.endsWith('ly')) return null;
  const span = {start: words[at]!.start, end: timex.end};
  const subject = text
    .slice(words[noun.from]!.start, words[noun.to - 1]!.end)
    .replace(/^(?:the|a|an)\s+/i, '');
  const title = clauseTitle(text, {
    clause: span,
    subject,
    dates: [timePhrase(text, timex, span)],
    verb: words[at]!.text,
  });
  return tellingOf(setting.article, words, {
    span: {start: words[noun.from]!.start, end: timex.end},
    title,
    status: statusAt(setting, timex, 'happened'),
    extent: extentOf(text, sentence, timex),
    timex,
    clarity: 0.7,
  });
}
