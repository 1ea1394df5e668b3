// What single words are among verbs, by their forms: adverbs inside a group, past forms, participles.

import {
  ADVERB,
  HYPHENED,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  NOT_PAST,
  UNCHANGED_PAST,
  wordList,
} from './lexicon.js';
import type {Word} from './words.js';

export const isAdverb = ({lower, capital}: Word): boolean =>
  ADVERB.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !capital && !NOUN.test(lower));

/** "the family moved" */
const NOUN = /^(?:fami|assemb|supp|app|rep|ral|monopo)ly$/;

/** The particles that verbs have most: "set up", "paid off". */
export const COMMON_PARTICLE = /^(?:up|out|down|off)$/;

/** Whether the form is that of a past or a past participle: "visited", "held". */
export function isPastForm(lower: string): boolean {
  return (
    IRREGULAR_PAST.has(lower) ||
    (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower) && !HYPHENED.test(lower))
  );
}
/^(?!(?:re|co|de|pre|mis|out|over|off|sub|under|inter|counter|cross|double|short|fast|court|back|hand|spot|stage)-)[\p{L}-]+-/u;

/** Adjectives as often as verbs: these tell if no noun follows ("the army advanced on Rome", not "advanced studies"). */
export const HALF_VERB = wordList(
  'advanced alleged armed continued increased mixed proposed renewed retired',
);

export const isParticiple = (word: Word) =>
  isPastForm(word.lower) ||
  HALF_VERB.has(word.lower) ||
  IRREGULAR_PARTICIPLE.has(word.lower) ||
  UNCHANGED_PAST.has(word.lower);

/** "after visiting Rome", but "if anything fails", "when spring came". */
export const isGerund = (lower: string): boolean =>
  /^(?!(?:any|every|some|no)?thing$|spring$)\p{Ll}{2,}ing$/u.test(lower);
