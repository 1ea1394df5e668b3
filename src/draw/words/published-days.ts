// The days on which the articles were published, marked below the axis.

import type {ArticleInfo} from '../../events/event.js';
import type {PublishedDay} from '../../layout/published.js';
import {edtfToInterval} from '../../time/edtf.js';
import type {ArticleKey, ArticleKeys} from './article-key.js';
import {sayAny} from './say-any.js';

/** Days of publication in the order of time; articles of one day share a mark. */
export function publishedDays(
  articles: readonly ArticleInfo[],
  keys: ArticleKeys,
  locale: string | undefined,
): PublishedDay[] {
  const days = new Map<number, ArticleKey[]>();
  for (const {id, published} of articles) {
    const interval = published && edtfToInterval(published.date);
    const key = keys.get(id);
    if (interval && key) days.set(interval.start, [...(days.get(interval.start) ?? []), key]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([ms, told]) => {
      const letter = told.map(({letter}) => letter).join(', ');
      // One article alone needs no letter.
      const name = sayAny(keys.size > 1 ? 'publishedMark' : 'published', locale, {letter});
      return {ms, name, hue: told.length > 1 ? 0 : told[0]!.hue};
    });
}
