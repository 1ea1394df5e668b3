// A happening named by a noun phrase with its own date: "their June meeting", "after a visit to Rome in July".

import {trimSpan} from '../article/paragraphs.js';
import type {Timex} from '../timex/timex.js';
import {type Clause, clauseAt, type ParsedSentence} from './clause.js';
import {clauseTelling} from './clause-telling.js';
import {PREPOSITION} from './lexicon.js';
import {attributiveNoun, type NounPhrase, precedingNoun} from './noun-phrase.js';
import {phraseTitle} from './phrase-title.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {datedTelling, type Telling} from './telling.js';
import {lowerAt} from './words.js';

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
  const clause = clauseAt(parsed, timex.start);
  const deed = isDoer(sentence, parsed, clause, noun)
    ? clauseTelling(setting, sentence, parsed, clause, timex)
    : null;
  const title = phraseTitle(setting, parsed, noun, timex);
  // "has lost money since the fire in 2015": since then.
  if (/^\p{L}+$/u.test(title)) return lowerAt(words, noun.from - 1) === 'since' ? undefined : deed;
  const told = deed && withArticle(deed.title, text.slice(timex.start, timex.end), words[noun.from]!.lower);
  const clauses = {start: words[clause.from]!.start, end: words[clause.to - 1]!.end};
  const around = trimSpan(text, {
    start: Math.min(clauses.start, span.start),
    end: Math.max(clauses.end, span.end),
  });
  return datedTelling(setting, sentence, words, timex, {
    span: around,
    about: span,
    title: told ?? title,
    ...(deed && {status: deed.status}),
    noun: words[noun.head]!.lower,
    clarity: 0.7,
  });
}

/** "The May 1984 | fire closed the port" without its date: the fire. */
const withArticle = (title: string, date: string, opener: string): string =>
  /^the\b/i.test(date) || (opener === 'the' && !/^the\b/i.test(title))
    ? `The ${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
    : title;

/** "Monday’s earthquake destroyed 300 houses", "the 1984 fire closed the port": what it did, where that has no date of its own. */
const isDoer = (
  {timexes}: Sentence,
  {words}: ParsedSentence,
  {subject, verb, from, to}: Clause,
  {attributive, head, to: end}: NounPhrase,
): boolean =>
  attributive &&
  // "In the 1917 battle | the only success was …"
  (end === subject?.to || PREPOSITION.has(lowerAt(words, end))) &&
  subject !== undefined &&
  verb?.form === 'past' &&
  !LATER.test(words[verb.head]!.lower) &&
  subject.from <= head &&
  head < subject.to &&
  !words.slice(subject.from, head).some(({lower}) => PREPOSITION.has(lower)) &&
  !/['’]s?$/.test(words[head]!.text) &&
  timexes.filter(
    (timex) => isPlaced(timex) && timex.start >= words[from]!.start && timex.end <= words[to - 1]!.end,
  ).length === 1;

/** What comes of something has a time of its own. */
const LATER = /^(?:led|resulted|inspired|prompted|triggered|meant)$/;
