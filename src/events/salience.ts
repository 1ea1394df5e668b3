// How much a happening matters in its articles: labels are placed in this order.

import type {Status} from './event.js';
import {isFiner} from '../time/granularity.js';
import type {Cluster} from './cluster.js';

/** What salience looks at in one article. */
export interface Prominence {
  /** Length of the text, UTF-16 units. */
  readonly length: number;
  /** Stems of its title and headings. */
  readonly headline: ReadonlySet<string>;
}

const BY_STATUS: Readonly<Record<Status, number>> = {
  happened: 0.12,
  planned: 0.1,
  possible: 0,
  recurring: 0.02,
};

/** 0–1: near the top, in the words of the headline, told by several, precisely dated. */
export function salienceOf(cluster: Cluster, status: Status, articles: readonly Prominence[]): number {
  let position = 0;
  let headline = 0;
  let clarity = 0;
  const told = new Set<number>();
  for (const {telling} of cluster) {
    const {length, headline: words} = articles[telling.article]!;
    told.add(telling.article);
    position = Math.max(position, 1 - telling.span.start / Math.max(1, length));
    clarity = Math.max(clarity, telling.clarity);
    let inHeadline = 0;
    for (const root of telling.features.stems) if (words.has(root)) inHeadline++;
    headline = Math.max(headline, Math.min(1, inHeadline / 4));
  }
  const interval = cluster[0]?.telling.interval;
  const precise = interval && isFiner(interval.granularity, 'month') ? 0.1 : 0.04;
  const several = 0.16 * (1 - 1 / told.size) + 0.06 * (1 - 1 / cluster.length);
  return round(
    Math.min(
      1,
      0.08 + 0.2 * position ** 2 + 0.2 * headline + 0.14 * clarity + precise + several + BY_STATUS[status],
    ),
  );
}

export const round = (share: number): number => Math.round(share * 1000) / 1000;
