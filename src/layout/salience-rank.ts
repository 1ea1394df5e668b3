// Who comes first where not all can have a label: the most salient. Among equals, of some dozens the earliest; of
// hundreds, ones far apart, since the first hundred of them would all stand at the left edge.

import {columnsOf} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';

/** More events than this are not compared one by one, and equals among them are spread. */
const FEW = 120;
/** Their salience is told apart in so many steps. */
const STEPS = 4096;

/**
 * A number for each event, no two alike: the higher, the sooner it gets a label. Takes O(n) for many.
 */
export function salienceRanks(events: readonly TimelineEvent[]): Uint32Array {
  const {salience} = columnsOf(events);
  const order = events.length > FEW ? orderOfMany(salience) : orderOfFew(salience);
  const ranks = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) ranks[order[place]!] = order.length - place;
  return ranks;
}

function orderOfFew(salience: Float64Array): Uint32Array {
  return Uint32Array.from(salience.keys()).sort((a, b) => salience[b]! - salience[a]! || a - b);
}

function orderOfMany(salience: Float64Array): Uint32Array {
  const {length} = salience;
  const spread = new Uint32Array(length);
  const stride = goldenStride(length);
  for (let n = 0, i = 0; n < length; n++, i = (i + stride) % length) spread[n] = i;
  return areEqual(salience) ? spread : bySteps(salience, spread);
}

function areEqual(numbers: Float64Array): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[0]) return false;
  return true;
}

/** Sorted by counting; equals stay as they are in `order`. */
function bySteps(salience: Float64Array, order: Uint32Array): Uint32Array {
  const steps = new Uint16Array(salience.length);
  for (let i = 0; i < steps.length; i++) steps[i] = Math.round((1 - salience[i]!) * (STEPS - 1));
  // Where the next event of each step goes.
  const next = new Uint32Array(STEPS + 1);
  for (const step of steps) next[step + 1]!++;
  for (let step = 1; step <= STEPS; step++) next[step]! += next[step - 1]!;
  const sorted = new Uint32Array(order.length);
  for (const i of order) sorted[next[steps[i]!]!++] = i;
  return sorted;
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
