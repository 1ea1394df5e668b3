// What stands above a band, and in which hue.

import type {Band} from '../../layout/bands.js';
import type {GroupBy} from '../../layout/groupings.js';
import type {ArticleKeys} from './article-key.js';
import {sayAny} from './say-any.js';
import type {AnyMessageKey} from './say-any.js';

/** The heading of a band. */
export interface BandHeading {
  readonly name: string;
  /** The letter of an article; else empty. */
  readonly letter: string;
  /** 0 is ink. */
  readonly hue: number;
}

export function bandHeading({kind, key}: Band, by: GroupBy, keys: ArticleKeys, locale?: string): BandHeading {
  if (kind === 'several') return {name: sayAny('bandSeveral', locale), letter: '', hue: 0};
  if (kind === 'others') return {name: sayAny('bandOthers', locale), letter: '', hue: 0};
  if (kind === 'none')
    return {name: sayAny(by === 'place' ? 'bandNoPlace' : 'bandNoPerson', locale), letter: '', hue: 0};
  if (by === 'status') return {name: sayAny(key as AnyMessageKey, locale), letter: '', hue: 0};
  const article = by === 'article' ? keys.get(key) : undefined;
  return {
    name: article?.title ?? key,
    letter: (keys.size > 1 && article?.letter) || '',
    hue: article?.hue ?? 0,
  };
}
