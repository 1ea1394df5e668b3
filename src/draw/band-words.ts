// What stands above a band, and in which hue.

import type {Band} from '../layout/bands.js';
import type {GroupBy} from '../layout/groupings.js';
import type {ArticleKeys} from './label-words.js';
import {say} from './messages.js';
import type {MessageKey} from './messages.js';

/** The heading of a band. */
export interface BandHeading {
  readonly name: string;
  /** The letter of an article; else empty. */
  readonly letter: string;
  /** 0 is ink. */
  readonly hue: number;
}

export function bandHeading({kind, key}: Band, by: GroupBy, keys: ArticleKeys, locale?: string): BandHeading {
  if (kind === 'several') return {name: say('bandSeveral', locale), letter: '', hue: 0};
  if (kind === 'others') return {name: say('bandOthers', locale), letter: '', hue: 0};
  if (kind === 'none')
    return {name: say(by === 'place' ? 'bandNoPlace' : 'bandNoPerson', locale), letter: '', hue: 0};
  if (by === 'status') return {name: say(key as MessageKey, locale), letter: '', hue: 0};
  const article = by === 'article' ? keys.get(key) : undefined;
  return {
    name: article?.title ?? key,
    letter: (keys.size > 1 && article?.letter) || '',
    hue: article?.hue ?? 0,
  };
}
