// Which letter and which colour stand for an article: by its place in the list, the same in every view.

import type {ArticleInfo, Happening} from '../../events/event.js';
import {HUE_COUNT} from '../../article/hues.js';
import {sayAny} from './say-any.js';

/** The mark of one article. */
export interface ArticleKey {
  readonly id: string;
  /** A, B, … Z, AA, AB, … */
  readonly letter: string;
  /** 1–6: the number of its `--_hue-…`. */
  readonly hue: number;
  /** Its title, or "Article A" where it has none. */
  readonly title: string;
  /** BCP 47, where it is known. */
  readonly language?: string | undefined;
}

/** By the ids of articles. */
export type ArticleKeys = ReadonlyMap<string, ArticleKey>;

/** 0 → A, 25 → Z, 26 → AA, as the columns of a spreadsheet. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** One key per article, by id. @param locale - BCP 47, for those without a title. */
export function articleKeys(articles: readonly ArticleInfo[], locale?: string): ArticleKeys {
  return new Map(
    articles.map(({id, title, language}, index) => {
      const letter = letterOf(index);
      const hue = (index % HUE_COUNT) + 1;
      return [id, {id, letter, hue, title: title || sayAny('article', locale, {letter}), language}];
    }),
  );
}

/** The keys of the articles that tell of an event, each once, in the order of the articles. */
export function keysOf(event: Happening, keys: ArticleKeys): readonly ArticleKey[] {
  const told = new Set(event.sources.map((source) => source.article));
  return [...keys.values()].filter((key) => told.has(key.id));
}

/**
 * 1–6 for the hue of the one article that tells of the event; 0 (ink) when several do, or none is known. Where no articles
 * are known at all, ink would only be dull.
 */
export function hueOf(event: Happening, keys: ArticleKeys): number {
  let told: ArticleKey | undefined;
  for (const {article} of event.sources) {
    const key = keys.get(article);
    if (key && told && key !== told) return 0;
    told ??= key;
  }
  return told?.hue ?? (keys.size === 0 ? 1 : 0);
}
