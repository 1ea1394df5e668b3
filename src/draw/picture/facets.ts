// What a reader can choose among to filter events.

import type {Happening, Status} from '../../events/event.js';
import {namesOf} from './filter-events.js';

/** How many events there are of each kind that a reader can choose among. */
export interface Facets {
  /** By article id. */
  readonly articles: ReadonlyMap<string, number>;
  /** In the order of `STATUSES`. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** People and places that several events name, the most frequent first. */
  readonly names: ReadonlyMap<string, number>;
}

const STATUSES: readonly Status[] = ['happened', 'planned', 'possible', 'recurring'];

/** @param most - Of the names, so many. */
export function facetsOf(happenings: readonly Happening[], most = 12): Facets {
  const articles = new Map<string, number>();
  const statuses = new Map<Status, number>();
  const names = new Map<string, number>();
  for (const happening of happenings) {
    for (const id of new Set(happening.sources.map(({article}) => article))) add(articles, id);
    for (const name of new Set(namesOf(happening))) add(names, name);
    add(statuses, happening.status);
  }
  const several = [...names].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return {
    articles,
    statuses: new Map(STATUSES.flatMap((s) => (statuses.has(s) ? [[s, statuses.get(s)!] as const] : []))),
    names: new Map(several.slice(0, most)),
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The items with `item` among them, or without it where it was. */
export function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
