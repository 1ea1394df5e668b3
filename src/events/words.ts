// Cuts a stretch of text into words and marks with their offsets.

import type {TextSpan} from '../article/article.js';
import {PIECE, remembered} from '../time/remembered.js';

/** What a word is wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Letters or digits; otherwise one punctuation mark. */
  readonly isWord: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

export interface Word extends TextSpan, WordForm {}

// A plural's apostrophe belongs to it: "the workers’ party". Hyphens, apostrophes and dots hold a word
// together between its letters: "end-of-war", "didn’t", "U.S", a colon between digits: "with 2:22 left".
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:[.'’\-/,][\p{L}\p{M}\p{N}]+|(?<=\d):\d+)*(?:(?<=s)['’](?=\s\p{L}))?|[^\s]/gu;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
/** Also behind what is left of an article: "d’Orsi". */
const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;

const formOf = remembered(
  (text: string): WordForm => ({
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    isWord: LETTER_OR_DIGIT.test(text),
    capital: CAPITAL.test(text),
  }),
  PIECE,
);

/** A word in lower case, '' where there is none. */
export const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

/** The words and marks of `text` inside `span`, in order. */
export function wordsOf(text: string, span: TextSpan): Word[] {
  const found: Word[] = [];
  const piece = text.slice(span.start, span.end);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(piece); match; match = WORD.exec(piece)) {
    const start = span.start + match.index;
    const {text: word, lower, isWord, capital} = formOf(match[0]);
    found.push({start, end: start + word.length, text: word, lower, isWord, capital});
  }
  return found;
}
