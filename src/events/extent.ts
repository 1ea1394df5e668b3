// Whether a happening filled its time or fell somewhere inside it.

import type {TextSpan} from '../article/article.js';
import type {Timex} from '../timex/timex.js';
import type {Extent} from './event.js';
import {LASTING} from './lexicon.js';

const FILLS = /\b(?:throughout|all\s+through|for\s+(?:all|most)\s+of|for|since|from|until|till|all)\s+$/i;
const DIGITS_RANGE = /\d\s{0,3}[-–—]\s{0,3}\d{2,4}\b/;
const RANGES: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/\b(?:from|since)\b/i, /\b(?:to|until|till|through)\b/i],
  [/\bbetween\b/i, /\band\b/i],
];

/** "1950–53", "from May to July", "between May and July". */
function isRange(words: string): boolean {
  if (DIGITS_RANGE.test(words)) return true;
  return RANGES.some(([opens, closes]) => {
    const first = opens.exec(words);
    return first !== null && closes.test(words.slice(first.index + first[0].length));
  });
}

/**
 * @param noun - What the date stands with, in lower case, if it is a noun phrase ("war").
 */
export function extentOf(text: string, sentence: TextSpan, timex: Timex, noun?: string): Extent {
  if (timex.interval?.openStart || timex.interval?.openEnd) return 'throughout';
  const range = timex.value.includes('/') || isRange(timex.text);
  if (noun) return range && LASTING.has(noun) ? 'throughout' : range ? 'throughout' : 'within';
  if (timex.type === 'DURATION') return 'throughout';
  const before = text.slice(Math.max(sentence.start, timex.start - 16), timex.start);
  // "between 1950 and 1953" holds a happening somewhere; "from 1950 to 1953" is how long it lasted.
  if (range)
    return /^between\b/i.test(timex.text) || /\b(?:between|in|during)\s+$/i.test(before)
      ? 'within'
      : 'throughout';
  return FILLS.test(before) && timex.type === 'DATE' && /(?:throughout|all|since)\s+$/i.test(before)
    ? 'throughout'
    : 'within';
}
