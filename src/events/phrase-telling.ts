// A happening named by a noun phrase with its own date: "their June meeting", "after a visit to Rome in July".

import {trimSpan} from '../article/paragraphs.js';
import type {Timex} from '../timex/timex.js';
import {clauseAt, type ParsedSentence} from './clause.js';
import {attributiveNoun, precedingNoun} from './noun-phrase.js';
import {phraseTitle} from './phrase-title.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {datedTelling, type Telling} from './telling.js';

/**
 * The happening that a noun phrase names with this date.
 *
 * @returns Undefined if the date belongs to no noun phrase; null if it does, but to one that says too little ("Monday's announcement").
 */
export function phraseTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  timex: Timex,
): Telling | null | undefined {
  if (!isPlaced(timex)) return undefined;
  const noun =
    (timex.type === 'DATE' || timex.type === 'TIME' ? attributiveNoun(parsed, timex) : undefined) ??
    (timex.type === 'DATE' ? precedingNoun(setting.text, parsed, timex) : undefined);
  if (!noun) return undefined;
  const {text} = setting;
  const {words} = parsed;
  // "The club was formed following a meeting in 1876": what came of it, where that has no other date.
  const isAlone = sentence.timexes.filter(isPlaced).length === 1;
  if (isAlone && words[noun.from - 1]?.lower === 'following' && parsed.verbs[0]) return undefined;
  const span = {start: words[noun.from]!.start, end: words[noun.to - 1]!.end};
  const title = phraseTitle(setting, parsed, noun, timex);
  if (/^\p{L}+$/u.test(title)) return null;
  const clause = clauseAt(parsed, timex.start);
  const clauses = {start: words[clause.from]!.start, end: words[clause.to - 1]!.end};
  const around = trimSpan(text, {
    start: Math.min(clauses.start, span.start),
    end: Math.max(clauses.end, span.end),
  });
  return datedTelling(setting, sentence, words, timex, {
    span: around,
    about: span,
    title,
    noun: words[noun.head]!.lower,
    clarity: 0.7,
  });
}
