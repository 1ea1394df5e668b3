// Which articles tell the same story: they quote the same words or share words that few others have.
// Articles of one story came out within days of each other.

import type {Article} from '../article/article.js';
import type {Paragraph} from '../article/outline.js';
import {quotations} from '../article/quotations.js';
import {shared} from '../article/shared.js';
import {stemsOf} from './clues.js';

/** Articles are compared by so many UTF-16 units at their start. */
const READ = 8000;
/** Quotations are known by every run of so many words in them: outlets cut them differently. */
const QUOTED_WORDS = 5;

/** What an article is compared by. */
export interface Likeness {
  readonly stems: ReadonlySet<string>;
  /** Runs of words that are quoted. */
  readonly quotes: ReadonlySet<string>;
}

export function likenessOf({text, title = ''}: Article, paragraphs: readonly Paragraph[]): Likeness {
  const quotes = new Set<string>();
  let prose = title;
  for (const paragraph of paragraphs) {
    if (paragraph.start > READ) break;
    if (paragraph.kind === 'notice') continue;
    prose += ` ${text.slice(paragraph.start, paragraph.end)}`;
    for (const {start, end, speech} of quotations(text, paragraph)) {
      if (!speech) continue;
      const words =
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      for (let k = 0; k + QUOTED_WORDS <= words.length; k++)
        quotes.add(words.slice(k, k + QUOTED_WORDS).join(' '));
    }
  }
  return {stems: stemsOf(prose), quotes};
}

/** From so alike on (0–1), two articles tell the same story. */
export const KINDRED = 0.25;

/** A shared run of quoted words counts so much, up to three of them. */
const QUOTED = 0.2;

/** How alike two articles are, 0–1: by what they both quote, and by the share of common words. */
export function kinship(a: Likeness, b: Likeness): number {
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  const words = small.size < 8 ? 0 : shared(small, large) / small.size;
  return Math.min(1, QUOTED * Math.min(3, shared(a.quotes, b.quotes)) + words);
}

/** An article has at most so many kin: the likest. */
const KIN = 6;
/** Stems of more articles than this tell nothing apart. */
const COMMON = 24;

/** An article that tells the same story as another. */
export interface Kin {
  /** Its index. */
  readonly index: number;
  /** How alike the two are, 0–1. */
  readonly kinship: number;
}

/** For each article the others that tell the same story, likest first. Yields after every article. */
export function* kindredSteps(articles: readonly Likeness[]): Generator<void, (readonly Kin[])[]> {
  const byMark = new Map<string, number[]>();
  for (const [index, {stems, quotes}] of articles.entries()) {
    for (const mark of [...quotes, ...stems]) {
      const list = byMark.get(mark);
      if (!list) byMark.set(mark, [index]);
      else if (list.length <= COMMON) list.push(index); // one more shows that the mark is common
    }
    yield;
  }
  const kindred: (readonly Kin[])[] = [];
  for (const [index, article] of articles.entries()) {
    const met = new Map<number, number>();
    for (const mark of [...article.quotes, ...article.stems]) {
      const list = byMark.get(mark)!;
      if (list.length > COMMON) continue;
      for (const other of list) if (other !== index) met.set(other, (met.get(other) ?? 0) + 1);
    }
    kindred.push(
      [...met]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, 4 * KIN)
        .map(([other]) => ({index: other, kinship: kinship(article, articles[other]!)}))
        .filter(({kinship: alike}) => alike >= KINDRED)
        .sort((a, b) => b.kinship - a.kinship || a.index - b.index)
        .slice(0, KIN),
    );
    yield;
  }
  return kindred;
}
