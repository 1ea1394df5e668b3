// The headline names one of the happenings that the article tells of: it is one more place where that is told, and
// says which of them matters most.

import type {Paragraph} from '../article/outline.js';
import {DAY} from '../time/calendar.js';
import type {Interval} from '../time/interval.js';
import {rootOf} from './features.js';
import type {Telling} from './telling.js';
import {wordsOf} from './words.js';

/** The two share so much of the headline's words, and so many, at least. */
const SHARE = 0.4;
const WORDS = 2;
/** What the headline says is told near the top: among so many tellings. */
const FIRST = 4;

/** The tellings of an article, the one that its headline names marked with it. */
export function withHeadline(
  text: string,
  outline: readonly Paragraph[],
  tellings: readonly Telling[],
  published: number | undefined,
): readonly Telling[] {
  const top = outline.find(({kind}) => kind === 'heading' || kind === 'prose');
  if (top?.kind !== 'heading') return tellings;
  const named = contentStems(text, top);
  let best: Telling | undefined;
  let most = Math.max(WORDS, SHARE * named.size) - 1e-9;
  for (const telling of tellings.slice(0, FIRST)) {
    if (published !== undefined && !isRecent(telling.interval, published)) continue;
    const {stems, names} = telling.features;
    const shared = [...named].filter((root) => stems.has(root));
    // "The Suez Canal" is what all of it is about.
    if (shared.length > most && shared.some((root) => !names.has(root)))
      [best, most] = [telling, shared.length];
  }
  return best
    ? tellings.map((telling) => (telling === best ? {...telling, headline: top} : telling))
    : tellings;
}

/** Headlines are about the days around, in milliseconds. */
const RECENT = 31 * DAY;

const isRecent = (interval: Interval | undefined, published: number): boolean =>
  interval !== undefined &&
  interval.end - interval.start <= RECENT &&
  Math.abs(interval.start - published) <= RECENT;

/** Stems of the words with a content of their own. */
export function contentStems(
  text: string,
  span: {readonly start: number; readonly end: number},
): Set<string> {
  const stems = new Set<string>();
  for (const {isWord, lower} of wordsOf(text, span)) {
    const root = rootOf(lower);
    if (isWord && root) stems.add(root);
  }
  return stems;
}
