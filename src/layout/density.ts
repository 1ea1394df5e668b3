// Events as columns: how many begin in each few pixels, by kind. Two binary searches a column and kind, so that a frame
// costs the same for a thousand events as for a million.
//
// What began before the view and reaches into it is counted where it comes into sight, in the first column: so the
// columns hold exactly what is in view.

import {bisectLeft, bisectRight} from 'd3';
import type {FoldedScale} from './folded-scale.js';
import {countReaching} from './mark-index.js';
import type {MarkIndex, MarkKind, SortedTimes} from './mark-index.js';
import {domainOf, VIEW_PADDING} from './view.js';
import type {View} from './view.js';

export interface DensityColumns {
  /** Where columns begin and end, in pixels on screen, from left to right: one more than there are columns. */
  readonly borders: Float64Array;
  /** From when to when the events of a column begin, parallel to the borders. */
  readonly times: Float64Array;
  readonly kinds: readonly Pick<MarkKind, 'hue' | 'hollow'>[];
  /** Events of `kinds[k]` in column `c` at `[k][c]`. */
  readonly counts: readonly Uint32Array[];
}

export interface DensityOptions {
  /** Width of a column, in pixels. Defaults to 5. */
  readonly step?: number;
  /**
   * The zoom at which columns stand at multiples of `step` of the scale. Until it changes, columns hold the same times, and
   * travel with a pan and a zoom without flicker. Defaults to that of the view.
   */
  readonly zoom?: number;
  /** Numbers of events that are not to be counted. Defaults to none. */
  readonly without?: readonly number[];
}

export function densityColumns(
  {starts, ends, kinds, kindOf}: Pick<MarkIndex, 'starts' | 'ends' | 'kinds' | 'kindOf'>,
  scale: FoldedScale,
  view: View,
  {step = 5, zoom = view.k, without = []}: DensityOptions = {},
): DensityColumns {
  const {k, offset, width} = view;
  const [from, to] = domainOf(scale, view);
  const first = Math.floor(scale.at(from, zoom) / step);
  const count = Math.max(1, Math.ceil(scale.at(to, zoom) / step) - first);
  const times = Float64Array.from({length: count + 1}, (_, c) => scale.invert((first + c) * step, zoom));
  const borders = times.map((ms) => scale.at(ms, k) - offset);
  for (let c = 1; c < count; c++) times[c] = Math.min(Math.max(times[c]!, from), to);
  // What lies beyond the ends of the scale is counted at its ends.
  times[0] = offset <= -VIEW_PADDING ? -Infinity : from;
  times[count] = offset + width >= k + scale.foldsWidth + VIEW_PADDING ? Infinity : to;
  const counts = kinds.map((kind) => countBetween(kind.times, times));
  for (const i of without) {
    const [start, row] = [starts[i]!, counts[kindOf[i]!]!];
    if (start < times[0]!) row[0]! -= ends[i]! > times[0]! ? 1 : 0;
    else if (start < times[count]!) row[bisectRight(times, start) - 1]! -= 1;
  }
  return {borders, times, kinds, counts};
}

function countBetween(events: SortedTimes, times: Float64Array): Uint32Array {
  const {starts} = events;
  const counts = new Uint32Array(times.length - 1);
  let before = bisectLeft(starts, times[0]!);
  // Ends are not looked at, nor sorted, where all is in view.
  if (before > 0) counts[0] = countReaching(events, times[0]!, times[0]!);
  for (let c = 0; c < counts.length; c++) {
    const after = bisectLeft(starts, times[c + 1]!, before);
    counts[c]! += after - before;
    before = after;
  }
  return counts;
}

/** A bar that reaches no further than this into a column does not lift it: half of its usual width, in pixels. */
const HARDLY = 2.5;

/**
 * How many lanes, from the axis up, are taken by bars where a column stands: it stands on them, as it would be hidden
 * behind them.
 *
 * @param bars - From where to where they reach, in pixels on screen.
 */
export function lanesBelow(
  {borders}: Pick<DensityColumns, 'borders'>,
  bars: readonly {readonly x0: number; readonly x1: number; readonly lane: number}[],
): Uint8Array {
  const last = borders.length - 2;
  const taken = new Uint8Array(last + 1);
  for (const {x0, x1, lane} of bars) {
    const end = Math.min(last, bisectLeft(borders, x1 - HARDLY) - 1);
    for (let c = Math.max(0, bisectRight(borders, x0 + HARDLY) - 1); c <= end; c++) taken[c]! |= 1 << lane;
  }
  // The lowest lane that is free.
  return taken.map((lanes) => 31 - Math.clz32(~lanes & (lanes + 1)));
}
