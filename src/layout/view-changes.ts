// How a picture comes to show another part of its scale: panning, zooming, and what shows a stretch of time. A picture that
// shows everything does without. Every function returns a view that is inside the limits.

import type {FoldedScale} from './folded-scale.js';
import {fitView, VIEW_PADDING} from './view.js';
import type {Domain, View} from './view.js';

/** Deeper zoom than this many pixels a millisecond shows nothing new. */
const DEEPEST = 20;

/** Pixels of one slot of an even scale: nothing else is in it. */
const WIDEST_SLOT = 4000;

/** Places stay exact to a thousandth of a pixel: a double has 53 bits. */
const MOST_PIXELS = 2 ** 43;

/** The deepest zoom of a scale. */
export function deepest({segments, stops}: FoldedScale): number {
  const wanted = stops
    ? (stops.length - 1) * WIDEST_SLOT
    : Math.max(1, ...segments.map(({start, end, share}) => ((end - start) / share) * DEEPEST));
  return Math.min(wanted, MOST_PIXELS);
}

/** The same view, within the limits of zoom and pan. */
export function clampView(scale: FoldedScale, {k, offset, width}: View): View {
  const least = fitView(scale, width).k;
  const clamped = Math.min(Math.max(k, least), Math.max(least, deepest(scale)));
  const most = clamped + scale.foldsWidth + VIEW_PADDING - width;
  return {k: clamped, offset: Math.max(-VIEW_PADDING, Math.min(offset, most)), width};
}

/** Shifted by `dx` pixels; positive shows later times. */
export function panView(scale: FoldedScale, view: View, dx: number): View {
  return clampView(scale, {...view, offset: view.offset + dx});
}

/** Zoomed by `factor`, the time at `x` on screen staying where it is. */
export function zoomView(scale: FoldedScale, view: View, factor: number, x = view.width / 2): View {
  const ms = scale.invert(x + view.offset, view.k);
  const {k} = clampView(scale, {...view, k: view.k * factor});
  return clampView(scale, {k, offset: scale.at(ms, k) - x, width: view.width});
}

/**
 * The view that shows a domain from edge to edge, as far as the limits let it.
 *
 * @param domain - Reversed or empty ones, and what is folded, show their surroundings.
 */
export function viewOf(scale: FoldedScale, [from, to]: Domain, width: number): View {
  const [start, end] = aroundFold(scale, ...withinEvents(scale, Math.min(from, to), Math.max(from, to)));
  // Positions are linear in k: at(ms, k) = k × a + b.
  const slope = (ms: number) => scale.at(ms, 2) - scale.at(ms, 1);
  const shares = slope(end) - slope(start);
  const folds = scale.at(end, 1) - scale.at(start, 1) - shares;
  const k = shares > 0 ? Math.max(1, (width - folds) / shares) : deepest(scale);
  const clamped = clampView(scale, {k, offset: 0, width}).k;
  const middle = (scale.at(start, clamped) + scale.at(end, clamped)) / 2;
  return clampView(scale, {k: clamped, offset: middle - width / 2, width});
}

/** Before the first and after the last event there is nothing to show: beyond them, the time next to them is as long. */
function withinEvents({segments}: FoldedScale, from: number, to: number): Domain {
  const [first, last] = [segments[0]!.start, segments.at(-1)!.end];
  const within = (ms: number) => Math.min(Math.max(ms, first), last);
  if (to <= first) return [first, within(first + (to - from))];
  if (from >= last) return [within(last - (to - from)), last];
  return [within(from), within(to)];
}

/** Folded time has no width to be shown from edge to edge: what lies on both sides of it is shown instead. */
function aroundFold({segments, segmentAt}: FoldedScale, from: number, to: number): Domain {
  const i = segmentAt(from);
  const [before, after] = [segments[i]!, segments[i + 1]];
  return after && from >= before.end && to <= after.start ? [before.start, after.end] : [from, to];
}
