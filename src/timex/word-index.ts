// Which grammars a word may begin: a map, and before it a filter that costs next to nothing, since most words of a text
// begin no expression at all.

import type {Grammar} from './grammar.js';
import {DIGITS, FEW_DIGITS, MANY_DIGITS} from './grammar.js';

/** The grammars of a language by their first words. */
export interface WordIndex {
  /** Of numbers of one or two digits, and of longer ones. */
  readonly fewDigits: readonly Grammar[];
  readonly manyDigits: readonly Grammar[];
  readonly words: ReadonlyMap<string, readonly Grammar[]>;
  /** By the last five bits of the first letter (whatever its case): a bit for each length that such a word has. */
  readonly lengths: Uint32Array;
}

/** Indexes grammars; those of one word stay in their order. */
export function indexGrammars(grammars: readonly Grammar[]): WordIndex {
  const words = new Map<string, Grammar[]>();
  const lengths = new Uint32Array(32);
  for (const grammar of grammars)
    for (const word of new Set(grammar.starts)) {
      const list = words.get(word);
      if (list) list.push(grammar);
      else words.set(word, [grammar]);
      lengths[word.charCodeAt(0) & 31]! |= lengthBit(word.length);
    }
  const ofDigits = (count: string) =>
    grammars.filter(({starts}) => starts.includes(DIGITS) || starts.includes(count));
  return {fewDigits: ofDigits(FEW_DIGITS), manyDigits: ofDigits(MANY_DIGITS), words, lengths};
}

/** The grammars that the word from `start` to `end` may begin. */
export function grammarsOfWord(
  index: WordIndex,
  text: string,
  start: number,
  end: number,
): readonly Grammar[] | undefined {
  if ((index.lengths[text.charCodeAt(start) & 31]! & lengthBit(end - start)) === 0) return undefined;
  return index.words.get(text.slice(start, end).toLowerCase());
}

/** Words of 31 letters and more share a bit. */
function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
}
