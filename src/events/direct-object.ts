// What something is done to: the noun phrase right behind a verb, "arrested | 14 demonstrators | in Rome".

import type {Clause} from './clause.js';
import {ADVERB, BE, COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR} from './lexicon.js';
import {CALENDAR} from './names.js';
import {isCount} from './plural.js';
import type {VerbGroup} from './verb-group.js';
import type {Word} from './words.js';

/** A longer phrase is no name for a thing. */
const OBJECT_WORDS = 5;

const OBJECT_PRONOUN = /^(?:him|her|it|them)$/;

/** "made it clear", "put it to a vote": nothing is meant. */
const IDIOM =
  /^(?:ma[dk]e|put|said|says?|call(?:ed)?|f[io]und|t[ao]ken?|took|keep|kept|had|has|have|let|got|get|lost)$/;

/** After "her" no noun of hers: "sent her | to Davos", "forced her | out", "offered her | a job". */
const endsPhrase = (word: Word | undefined): boolean =>
  !word?.isWord ||
  PREPOSITION.has(word.lower) ||
  DETERMINER.has(word.lower) ||
  COORDINATOR.has(word.lower) ||
  SUBORDINATOR.has(word.lower) ||
  RELATIVE.has(word.lower) ||
  ADVERB.has(word.lower) ||
  CALENDAR.test(word.lower) ||
  /^(?:\d+|out|off|up|down|back|away|aside|there|here|home|last|this|next|yesterday|today|earlier)$/.test(
    word.lower,
  );

/** Whether a word right behind a verb begins what something is done to: "directed | the play", "sold | cars". */
export const isObject = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:the|an?|its|his|her|their)$/.test(word.lower) || !endsPhrase(word));

/** The pronoun right behind a verb that stands for what it is done to: "arrested | him". */
export function pronounObject(words: readonly Word[], verb: Pick<VerbGroup, 'head'>): Word | undefined {
  const word = words[verb.head + 1];
  const {lower} = words[verb.head]!;
  if (!word || !OBJECT_PRONOUN.test(word.text) || BE.has(lower)) return undefined;
  if (word.text === 'it' && IDIOM.test(lower)) return undefined;
  const next = words[verb.head + 2];
  return word.text === 'her' && (!endsPhrase(next) || next?.lower === 'first') ? undefined : word;
}

/** The noun phrase right behind the verb of a clause; undefined if there is none, or none that names a thing by itself. */
export function directObject(words: readonly Word[], {verb, to: end}: Clause): Clause['subject'] {
  if (!verb || verb.passive || BE.has(words[verb.head]!.lower)) return undefined;
  const from = verb.head + 1;
  const first = words[from];
  if (!first || from >= end || !(DETERMINER.has(first.lower) || first.capital || isCount(first)))
    return undefined;
  let to = from + 1;
  while (to < end && (!endsPhrase(words[to]) || isCount(words[to]!))) to++;
  return to - from <= OBJECT_WORDS && (to > from + 1 || first.capital) ? {from, to} : undefined;
}
