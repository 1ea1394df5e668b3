// From where to where the mark of an interval is drawn.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';

/** On screen, in pixels. */
export interface MarkSpan {
  readonly x0: number;
  readonly x1: number;
  /** How wide it is at the zoom by which shapes are decided. Defaults to its width. */
  readonly steady?: number;
}

/** Far outside, rounded corners and gradients lose their precision: marks end so far out, in pixels. */
const OUTSIDE = 2000;
/** Marks that grow wider than this give way to their neighbours, up to so much at each end. */
const ROOMY = 14;
const AIR = 2;

const airOf = (width: number) => Math.min(AIR, Math.max(0, (width - ROOMY) / 2));

/**
 * The span of an interval on screen: at least `least` pixels wide, around its middle; neighbouring days keep apart.
 *
 * @param interval - In epoch milliseconds.
 * @param zoom - By which shapes are decided. Defaults to that of the view.
 */
export function markSpan(
  {start, end}: {readonly start: number; readonly end: number},
  scale: FoldedScale,
  {k, offset, width}: View,
  least: number,
  zoom = k,
): MarkSpan {
  const x0 = Math.max(scale.at(start, k) - offset, -OUTSIDE);
  const x1 = Math.min(scale.at(end, k) - offset, width + OUTSIDE);
  const air = airOf(x1 - x0);
  const spare = Math.max(0, least - (x1 - x0)) / 2;
  const steady = scale.at(end, zoom) - scale.at(start, zoom);
  return {
    x0: x0 + air - spare,
    x1: x1 - air + spare,
    steady: Math.max(least, steady - 2 * airOf(steady)),
  };
}
