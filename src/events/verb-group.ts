// A finite verb with its auxiliaries: "will also visit", "had flown", "was not seen".

import {BE, DETERMINER, DO, HAVE, MODAL, PREPOSITION} from './lexicon.js';
import {isAdverb, isParticiple} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** A finite verb with its auxiliaries; indices into the words of the sentence. */
export interface VerbGroup {
  readonly first: number;
  /** The last word of the group: the one that carries the meaning. */
  readonly head: number;
  readonly form: 'past' | 'present' | 'perfect' | 'pluperfect' | 'modal';
  readonly passive: boolean;
  readonly negated: boolean;
}

/** The verbs that begin from word number `from` up to `to`. */
export const verbsIn = (verbs: readonly VerbGroup[], from: number, to: number): VerbGroup[] =>
  verbs.filter(({first}) => first >= from && first < to);

const SHORT: Readonly<Record<string, string>> = {
  ll: 'will',
  d: 'would',
  ve: 'have',
  m: 'am',
  re: 'are',
  s: 'is',
};

/** The auxiliary that a word is or ends in: "will" of "we'll". */
const auxiliaryIn = (lower: string): string => SHORT[/'(\w{1,2})$/.exec(lower)?.[1] ?? ''] ?? lower;

/** "It will close in May and | reopen in June": whether the modal is that of the verb before. */
export const sharesModal = (words: readonly Word[], {form, first}: VerbGroup): boolean =>
  form === 'modal' && !MODAL.has(auxiliaryIn(words[first]!.lower));

const NEGATION = /^(?:not|never)$|n't$|^cannot$/;

/** The form of a group by its first auxiliary. */
const formOf = (auxiliary: string): VerbGroup['form'] =>
  MODAL.has(auxiliary)
    ? 'modal'
    : /^(?:was|were|wasn't|weren't|did|didn't)$/.test(auxiliary)
      ? 'past'
      : /^had/.test(auxiliary)
        ? 'pluperfect'
        : HAVE.has(auxiliary)
          ? 'perfect'
          : 'present';

/** Whether a word is the full verb of a group that ends in `auxiliary` so far. */
const isFullVerb = (word: Word, auxiliary: string, passive: boolean): boolean =>
  MODAL.has(auxiliary) || DO.has(auxiliary)
    ? !DETERMINER.has(word.lower) && !PREPOSITION.has(word.lower) && !word.capital
    : isParticiple(word) || (passive && word.lower.length > 4 && word.lower.endsWith('ing'));

export function auxiliaryGroup(words: readonly Word[], first: number): VerbGroup {
  let head = first;
  const start = auxiliaryIn(words[first]!.lower);
  let negated = NEGATION.test(start);
  let passive = BE.has(start);
  let form = formOf(start);
  for (let i = first + 1; i < words.length && i < first + 7; i++) {
    const word = words[i]!;
    if (!word.isWord) break;
    // "was last seen", "was at last allowed"
    if (
      !MODAL.has(auxiliaryIn(words[head]!.lower)) &&
      /^(?:last|first|once)$/.test(lowerAt(words, word.lower === 'at' ? i + 1 : i))
    ) {
      if (word.lower === 'at') i++;
      continue;
    }
    if (isAdverb(word)) {
      negated ||= NEGATION.test(word.lower);
      continue;
    }
    if (BE.has(word.lower) || HAVE.has(word.lower)) {
      passive = BE.has(word.lower);
      head = i;
      continue;
    }
    if (isFullVerb(word, auxiliaryIn(words[head]!.lower), passive)) {
      if (word.lower.endsWith('ing')) passive = false;
      head = i;
    }
    break;
  }
  // "had a meeting", "has 300 shops": the full verb.
  if (head === first && HAVE.has(start)) form = form === 'pluperfect' ? 'past' : 'present';
  return {first, head, form, passive: passive && isParticiple(words[head]!), negated};
}
