// Cuts a stretch of text into words and marks with their offsets.

import type {TextSpan} from '../article/article.js';

export interface Word extends TextSpan {
  readonly text: string;
  readonly lower: string;
  /** Letters or digits; otherwise one punctuation mark. */
  readonly isWord: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

// A plural's apostrophe belongs to it: "the workers’ party". Hyphens, apostrophes and dots hold a word together between its letters: "end-of-war", "didn’t", "U.S".
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’\-/,][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s\p{L}))?|[^\s]/gu;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** The words and marks of `text` inside `span`, in order. */
export function wordsOf(text: string, span: TextSpan): Word[] {
  const found: Word[] = [];
  for (const {0: word, index} of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + index;
    found.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isWord: LETTER_OR_DIGIT.test(word),
      capital: CAPITAL.test(word),
    });
  }
  return found;
}
