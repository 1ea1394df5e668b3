// Where a relative clause begins: at its pronoun, or at what stands before that: "in which", "most of whose".

import {DETERMINER, PREPOSITION, RELATIVE, SUBJECT_PRONOUN, wordList} from './lexicon.js';
import {lowerAt, type Word} from './words.js';

/** "who", "which", and "where" behind a noun: "the village | where Lee was born". */
export const isRelative = (words: readonly Word[], i: number): boolean =>
  RELATIVE.has(words[i]!.lower) || (words[i]!.lower === 'where' && words[i - 1]?.isWord === true);

/** "the company | he founded moved": whether a clause without a pronoun of its own begins at the subject of a verb. */
export const isContact = (words: readonly Word[], i: number, verb: number): boolean => {
  const noun = words[i - 1];
  return (
    i === verb - 1 &&
    /^(?:s?he|they|we|i)$/.test(words[i]!.lower) &&
    noun?.isWord === true &&
    DETERMINER.has(lowerAt(words, i - 2)) &&
    // "this year | they jumped", "the final time he did", "the day she left"
    !/(?:ly|day|night|noon|morning|evening|week|month|year|decade|century|time|moment|spring|summer|autumn|winter)$/.test(
      noun.lower,
    )
  );
};

/** How many of them: "two of whom". */
const HOW_MANY = wordList(
  'most many some all none both each one two three several few half much part either neither any more',
);

/** The first word of the relative clause whose pronoun is at `pronoun`, not before the sentence. */
export function relativeStart(words: readonly Word[], pronoun: number): number {
  const before = lowerAt(words, pronoun - 1);
  const counted = lowerAt(words, pronoun - 2);
  if (before === 'of' && HOW_MANY.has(counted)) return pronoun - 2;
  // "signed a treaty under the terms of which …"
  if (
    before === 'of' &&
    lowerAt(words, pronoun - 3) === 'the' &&
    PREPOSITION.has(lowerAt(words, pronoun - 4))
  )
    return pronoun - 4;
  return PREPOSITION.has(before) ? pronoun - 1 : pronoun;
}

/** Whether the words are a name, a pronoun or a plain noun phrase: who does what the verb at `to` says. */
export const isWho = (words: readonly Word[], from: number, to: number): boolean => {
  const phrase = words.slice(from, to);
  return (
    phrase.every(({capital, lower}) => capital || SUBJECT_PRONOUN.has(lower)) ||
    (phrase.length > 1 &&
      phrase.length < 5 &&
      phrase.every(
        ({lower, isWord}, i) =>
          isWord && (DETERMINER.has(lower) ? i === 0 : i > 0 && !PREPOSITION.has(lower)),
      ))
  );
};
