// Finds what stands between quotation marks: the words of someone other than the writer.

import type {TextSpan} from './article.js';

/** From so many words on, words between quotation marks are someone's speech; fewer are a name or a term. */
const SPEECH_WORDS = 5;

// Straight quotes pair up in order, curly ones by shape; single ones are left alone: most are apostrophes.
const MARKS = /["“”«»]/g;

/** A quotation with its marks. */
export interface Quotation extends TextSpan {
  /** Long enough to be speech rather than a quoted term. */
  readonly speech: boolean;
}

/** The quotations of a paragraph in order, marks included. One that is never closed ends with the paragraph. */
export function quotations(text: string, within: TextSpan): Quotation[] {
  const found: Quotation[] = [];
  const paragraph = text.slice(within.start, within.end);
  let open = -1;
  const close = (end: number) => {
    const words = text.slice(open, end).split(/\s+/).length;
    found.push({start: open, end, speech: words >= SPEECH_WORDS});
    open = -1;
  };
  for (const {0: mark, index} of paragraph.matchAll(MARKS)) {
    const at = within.start + index;
    if (open < 0) {
      // A closing mark with nothing open, or an inch mark ("a 5" nail"), opens nothing.
      if (mark !== '”' && mark !== '»' && !/\d/.test(paragraph[index - 1] ?? '')) open = at;
    } else if (mark !== '“' && mark !== '«') close(at + 1);
  }
  if (open >= 0) close(within.end);
  return found;
}
