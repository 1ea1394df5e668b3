// Whether a happening filled its time or fell somewhere inside it.

import type {TextSpan} from '../article/article.js';
import type {Timex} from '../timex/timex.js';
import type {Extent} from './event.js';
import {LASTING} from './lexicon.js';

const FILLS = /\b(?:throughout|all\s+through|for\s+(?:all|most)\s+of|for|since|from|until|till|all)\s+$/i;
const RANGE =
  /\b(?:from|since)\b.{1,60}\b(?:to|until|till|through)\b|\d\s{0,3}[-–—]\s{0,3}\d{2,4}\b|\bbetween\b.{1,60}\band\b/i;

/**
 * @param noun - What the date stands with, in lower case, if it is a noun phrase ("war").
 */
export function extentOf(text: string, sentence: TextSpan, timex: Timex, noun?: string): Extent {
  if (timex.interval?.openStart || timex.interval?.openEnd) return 'throughout';
  const range = timex.value.includes('/') || RANGE.test(timex.text);
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
