// Many marks become columns: how many events start in each few pixels, by hue. Two binary searches a column
// and hue, so that a frame costs the same for a thousand events as for a million.

import {bisectLeft} from 'd3';
import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import {VIEW_PADDING} from './view.js';
import type {View} from './view.js';

export interface DensityColumns {
  /** Width of a column, in pixels. */
  readonly step: number;
  /** Where the first column starts, in pixels on screen. */
  readonly left: number;
  readonly hues: readonly number[];
  /** Events of `hues[h]` in column `c` at `[h][c]`. */
  readonly counts: readonly Uint32Array[];
}

/** More marks in view than this are drawn as columns; fewer than the second as marks again, so that a pan does not flicker. */
export const DENSE = 2000;
const SPARSE = 1600;

/** @param was - Whether columns are drawn now. Defaults to false. */
export function isDense(count: number, was = false): boolean {
  return count > (was ? SPARSE : DENSE);
}

/** Columns stand at multiples of `step` of the scale, so that they travel with a pan without flicker. */
export function densityColumns(
  marks: Pick<MarkIndex, 'byHue'>,
  scale: FoldedScale,
  {k, offset, width}: View,
  step = 3,
): DensityColumns {
  const first = Math.floor(offset / step);
  const count = Math.ceil((offset + width) / step) - first;
  const borders = Float64Array.from({length: count + 1}, (_, c) => scale.invert((first + c) * step, k));
  // What lies beyond the ends of the scale is counted at its ends.
  if (offset <= -VIEW_PADDING) borders[0] = -Infinity;
  if (offset + width >= k + scale.foldsWidth + VIEW_PADDING) borders[count] = Infinity;
  const hues = [...marks.byHue.keys()];
  const counts = hues.map((hue) => {
    const {starts} = marks.byHue.get(hue)!;
    const columns = new Uint32Array(count);
    let before = bisectLeft(starts, borders[0]!);
    for (let c = 0; c < count; c++) {
      const after = bisectLeft(starts, borders[c + 1]!, before);
      columns[c] = after - before;
      before = after;
    }
    return columns;
  });
  return {step, left: first * step - offset, hues, counts};
}
