// What part of the scale is looked at: the arithmetic of fitting, panning and zooming. Plain numbers in,
// plain numbers out; every function returns a view that is inside the limits.

import type {FoldedScale} from './folded-scale.js';

/** `[start, end)` in epoch milliseconds. */
export type Domain = readonly [start: number, end: number];

/** How the scale is shown: `x on screen = scale.at(ms, k) - offset`. */
export interface View {
  /** The width that all segments share, in pixels. */
  readonly k: number;
  /** How far the scale is shifted to the left, in pixels. */
  readonly offset: number;
  /** Of the picture, in pixels. */
  readonly width: number;
}

/** Room at both ends of the whole scale, in pixels. */
export const VIEW_PADDING = 12;

/** One press, notch or double click zooms by. */
export const ZOOM_STEP = 1.8;

/** The whole scale in the picture. */
export function fitView(scale: FoldedScale, width: number): View {
  return {k: Math.max(1, width - 2 * VIEW_PADDING - scale.foldsWidth), offset: -VIEW_PADDING, width};
}

/** What the picture shows, in time. */
export function domainOf(scale: FoldedScale, {k, offset, width}: View): Domain {
  return [scale.invert(offset, k), scale.invert(offset + width, k)];
}
