// What a telling is compared with: those of its own calendar unit that share its rarest words.

import {unitInterval} from '../time/calendar.js';
import type {Granularity} from '../time/granularity.js';
import type {Interval} from '../time/interval.js';
import type {Features, Weights} from './features.js';

/** At most so many clusters are compared with a telling, the likeliest first. */
const COMPARED = 24;

const UNITS: readonly Granularity[] = ['decade', 'year', 'month', 'week', 'day'];

/** Calendar units that hold an interval, as keys of blocks; the last is its own. */
export function blocks(interval: Interval | undefined): string[] {
  if (!interval) return ['undated'];
  const {start, end} = interval;
  const found: string[] = [];
  for (const unit of UNITS) {
    const whole = unitInterval(start, unit);
    if (whole.start <= start && end <= whole.end) found.push(`${unit} ${whole.start}`);
  }
  return found.length > 0 ? found : [`${start} ${end}`];
}

/** The finest unit that holds the interval whole. */
export const ownBlock = (keys: readonly string[]): string => keys.at(-1)!;

export class Block {
  readonly #byStem = new Map<string, number[]>();

  add(cluster: number, {stems}: Features): void {
    for (const root of stems) {
      const list = this.#byStem.get(root);
      if (!list) this.#byStem.set(root, [cluster]);
      else if (list.at(-1) !== cluster && list.length < 4 * COMPARED) list.push(cluster);
    }
  }

  /** Clusters that share words with the telling, those with the rarest first. */
  likely({stems}: Features, weights: Weights): number[] {
    const scores = new Map<number, number>();
    for (const root of stems) {
      const weight = weights.of(root);
      for (const cluster of this.#byStem.get(root) ?? [])
        scores.set(cluster, (scores.get(cluster) ?? 0) + weight);
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, COMPARED)
      .map(([cluster]) => cluster);
  }
}
