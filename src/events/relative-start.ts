// Where a relative clause begins: at its pronoun, or at what stands before that: "in which", "most of whose".

import {DETERMINER, PREPOSITION, SUBJECT_PRONOUN, wordList} from './lexicon.js';
import {lowerAt, type Word} from './words.js';

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
