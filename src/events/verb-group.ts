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

const NEGATION = /^(?:not|never)$|n't$|^cannot$/;

export function auxiliaryGroup(words: readonly Word[], first: number): VerbGroup {
  let head = first;
  let negated = NEGATION.test(words[first]!.lower);
  let passive = BE.has(words[first]!.lower);
  const start = words[first]!.lower;
  let form: VerbGroup['form'] = MODAL.has(start)
    ? 'modal'
    : /^(?:was|were|wasn't|weren't|did|didn't)$/.test(start)
      ? 'past'
      : /^had/.test(start)
        ? 'pluperfect'
        : HAVE.has(start)
          ? 'perfect'
          : 'present';
  for (let i = first + 1; i < words.length && i < first + 7; i++) {
    const word = words[i]!;
    if (!word.isWord) break;
    // "was last seen", "was at last allowed"
    if (
      !MODAL.has(words[head]!.lower) &&
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
    const takesBase = MODAL.has(words[head]!.lower) || DO.has(words[head]!.lower);
    const verb = takesBase
      ? !DETERMINER.has(word.lower) && !PREPOSITION.has(word.lower) && !word.capital
      : isParticiple(word) || (passive && word.lower.length > 4 && word.lower.endsWith('ing'));
    if (verb) {
      if (word.lower.endsWith('ing')) passive = false;
      head = i;
    }
    break;
  }
  // "had a meeting", "has 300 shops": the full verb.
  if (head === first && HAVE.has(start)) form = form === 'pluperfect' ? 'past' : 'present';
  return {first, head, form, passive: passive && isParticiple(words[head]!), negated};
}
