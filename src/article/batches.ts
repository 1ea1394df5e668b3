// Cuts a text into stretches of whole paragraphs that are short enough to read in one go.

import type {TextSpan} from './article.js';

/** About so many UTF-16 units are read without a pause: one or two milliseconds. */
const BATCH = 8192;
const PARAGRAPH_END = /\n[^\S\n]*\n\s*/g;

/** Stretches in order that cover the text; a cut falls between paragraphs, or after a sentence in one that is longer. */
export function* batches(text: string): Generator<TextSpan> {
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= BATCH ? text.length : cut(text, start);
    yield {start, end};
    start = end;
  }
}

/** The last good place to cut within a batch that begins at `start`. */
function cut(text: string, start: number): number {
  const piece = text.slice(start, start + BATCH);
  let paragraph = -1;
  for (const {0: gap, index} of piece.matchAll(PARAGRAPH_END))
    if (index + gap.length < piece.length) paragraph = index + gap.length;
  if (paragraph > 0) return start + paragraph;
  const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('.\n'));
  if (sentence > BATCH / 4) return start + sentence + 2;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  if (space > BATCH / 4) return start + space + 1;
  // Never between the two halves of a surrogate pair.
  return start + (/[\uD800-\uDBFF]$/.test(piece) ? BATCH - 1 : BATCH);
}
