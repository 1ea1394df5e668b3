// Joins tellings of the same happening, across sentences and articles. Two tellings are one happening
// when their dates agree and their words do: the nearer the dates are fixed, the fewer words it takes.
//
// Dates block the comparison: a telling is only held against those of its own calendar unit, and of
// these only against the ones that share its rarest words, so that n tellings take O(n log n) steps.

import {compareGranularity} from '../time/granularity.js';
import type {Interval} from '../time/interval.js';
import type {Candidate, Cluster} from './cluster.js';
import {Weights} from './features.js';
import {Kin} from './kin.js';
import {likeness, OTHERS} from './likeness.js';
import {Block, blocks, ownBlock} from './merge-blocks.js';

/** At most so many tellings stand for a cluster in comparisons. */
const REPRESENTATIVES = 6;

/** Fixed whatever order the articles come in: finely dated first, then by date, article and place. */
function compare(a: Candidate, b: Candidate): number {
  const [x, y] = [a.telling.interval, b.telling.interval];
  if (x && y) {
    const finer = compareGranularity(y.granularity, x.granularity);
    if (finer !== 0) return finer;
    if (x.start !== y.start) return x.start - y.start;
    if (x.end !== y.end) return x.end - y.end;
  } else if (x || y) return x ? -1 : 1;
  if (a.telling.form !== b.telling.form) return a.telling.form === 'clause' ? -1 : 1;
  return a.key < b.key
    ? -1
    : a.key > b.key
      ? 1
      : a.telling.span.start - b.telling.span.start || a.telling.span.end - b.telling.span.end;
}

/**
 * Joins candidates into clusters, one per happening. The result does not depend on their order.
 * Yields now and then so that the caller can give the thread back.
 */
export function* mergeSteps(candidates: readonly Candidate[]): Generator<void, Cluster[]> {
  const weights = new Weights();
  const kin = new Kin();
  for (const {telling} of candidates) {
    weights.add(telling.features);
    kin.add(telling);
  }
  yield;
  const sorted = [...candidates].sort(compare);
  yield;
  const clusters: Candidate[][] = [];
  // Tellings of one date share its interval.
  const blocksOf = new Map<Interval | undefined, string[]>();
  const byBlock = new Map<string, Block>();
  for (const [i, candidate] of sorted.entries()) {
    if (i % 32 === 31) yield;
    const {interval} = candidate.telling;
    let keys = blocksOf.get(interval);
    if (!keys) blocksOf.set(interval, (keys = blocks(interval)));
    const likely = byBlock.get(ownBlock(keys))?.likely(candidate.telling.features, weights) ?? [];
    const best = likest(candidate, likely, clusters, weights, kin) ?? clusters.push([]) - 1;
    clusters[best]!.push(candidate);
    if (clusters[best]!.length > REPRESENTATIVES) continue;
    for (const key of keys) {
      const home = byBlock.get(key) ?? new Block();
      byBlock.set(key, home);
      home.add(best, candidate.telling.features);
    }
  }
  return clusters;
}

/** The cluster, of those that are likely, whose happening a candidate tells; undefined if it is none of theirs. */
function likest(
  candidate: Candidate,
  likely: readonly number[],
  clusters: readonly Cluster[],
  weights: Weights,
  kin: Kin,
): number | undefined {
  let best: number | undefined;
  let strongest = 0;
  for (const index of likely) {
    const found = clusters[index]!.slice(0, REPRESENTATIVES).map((member) =>
      likeness(candidate, member, weights, kin),
    );
    // Nobody in it may be told to have done something else.
    if (found.includes(OTHERS)) continue;
    const strength = Math.max(...found);
    if (strength > strongest) [best, strongest] = [index, strength];
  }
  return best;
}
