// Who comes first where not all can have a label: the most salient. Among equals, of some dozens the earliest; of
// thousands, ones far apart, since the first hundred of them would all stand at the left edge.

import {lazyColumns} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';

export interface Ranking {
  /** Event numbers, the first in rank first. */
  readonly order: Uint32Array;
  /** The rank of each event. */
  readonly ranks: Uint32Array;
}

/** More events than this are not compared one by one, and equals among them are spread. */
const FEW = 500;
/** Their salience is told apart in so many steps. */
const STEPS = 4096;

/** Takes O(n) for many. */
export function rankBySalience(events: readonly TimelineEvent[]): Ranking {
  // Events that are made when they are looked at have said nothing of how much they matter.
  const {length} = events;
  const salienceOf = lazyColumns(events) ? () => 0 : (i: number) => events[i]!.salience;
  const order = length > FEW ? orderOfMany(length, salienceOf) : orderOfFew(length, salienceOf);
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  return {order, ranks};
}

type SalienceOf = (index: number) => number;

function orderOfFew(length: number, salienceOf: SalienceOf): Uint32Array {
  const saliences = Float64Array.from({length}, (_, i) => salienceOf(i));
  return Uint32Array.from(saliences.keys()).sort((a, b) => saliences[b]! - saliences[a]! || a - b);
}

function orderOfMany(length: number, salienceOf: SalienceOf): Uint32Array {
  const steps = new Uint16Array(length);
  for (let i = 0; i < length; i++) steps[i] = Math.round((1 - salienceOf(i)) * (STEPS - 1));
  // Where the next event of each step goes.
  const next = new Uint32Array(STEPS + 1);
  for (let i = 0; i < length; i++) next[steps[i]! + 1]!++;
  for (let step = 1; step <= STEPS; step++) next[step]! += next[step - 1]!;
  const order = new Uint32Array(length);
  const stride = goldenStride(length);
  for (let n = 0, i = 0; n < length; n++, i = (i + stride) % length) order[next[steps[i]!]!++] = i;
  return order;
}

/**
 * Steps of the golden section, taken round and round, leave the evenest gaps after any number of them (the theorem of
 * three gaps); one without a common divisor comes by every event once.
 */
function goldenStride(length: number): number {
  let stride = Math.round(length * ((Math.sqrt(5) - 1) / 2));
  while (divisor(stride, length) > 1) stride++;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
