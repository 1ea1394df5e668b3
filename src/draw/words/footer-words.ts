// What stands below the picture in words: what could not be dated, and which articles there are.

import type {UnplacedEvent} from '../../events/event.js';
import type {ArticleKey, ArticleKeys} from './article-key.js';
import {sayAny} from './say-any.js';

/** Of what could not be dated, and of the articles, so many are named. */
const MOST_UNPLACED = 6;
const MOST_ARTICLES = 12;

/** "Talks go on, “soon”; A treaty and 3 more"; empty where all has a date. */
export function unplacedWords(unplaced: readonly UnplacedEvent[], locale?: string): string {
  const named = unplaced.slice(0, MOST_UNPLACED).map(({title, sources}) => {
    const phrase = sources[0]?.timex?.text;
    return phrase ? `${title}, “${phrase}”` : title;
  });
  return [named.join('; '), moreWords(unplaced.length - MOST_UNPLACED, locale)].filter(Boolean).join(' ');
}

/** The articles that are named, and words for the rest; empty where there is none. */
export function articlesShown(
  keys: ArticleKeys,
  locale?: string,
): {readonly named: readonly ArticleKey[]; readonly more: string} {
  return {
    named: [...keys.values()].slice(0, MOST_ARTICLES),
    more: moreWords(keys.size - MOST_ARTICLES, locale),
  };
}

function moreWords(n: number, locale?: string): string {
  return n > 0 ? sayAny('more', locale, {n}) : '';
}
