// From where to where the mark of an interval is drawn.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';

/** On screen, in pixels. */
export interface MarkSpan {
  readonly x0: number;
  readonly x1: number;
}

/** Far outside, rounded corners and gradients lose their precision: marks end so far out, in pixels. */
const OUTSIDE = 2000;
/** Wider marks than this give way to their neighbours. */
const ROOMY = 14;
const AIR = 2;

/**
 * The span of an interval on screen: at least `least` pixels wide, around its middle; neighbouring days keep apart.
 *
 * @param interval - In epoch milliseconds.
 */
export function markSpan(
  {start, end}: {readonly start: number; readonly end: number},
  scale: FoldedScale,
  {k, offset, width}: View,
  least: number,
): MarkSpan {
  const x0 = Math.max(scale.at(start, k) - offset, -OUTSIDE);
  const x1 = Math.min(scale.at(end, k) - offset, width + OUTSIDE);
  if (x1 - x0 > ROOMY) return {x0: x0 + AIR, x1: x1 - AIR};
  if (x1 - x0 >= least) return {x0, x1};
  const middle = (x0 + x1) / 2;
  return {x0: middle - least / 2, x1: middle + least / 2};
}
