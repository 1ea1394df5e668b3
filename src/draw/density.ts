// Draws how many events there are as columns, stacked by hue. Heights grow with the logarithm of the count,
// so that one event still shows beside a thousand.
//
// Columns are rectangles on whole pixels: as one path with soft edges, a frame of them took 10 ms instead of 1.

import type {DensityColumns} from '../layout/density.js';
import type {Pen} from './pen.js';

export interface DensityPaint {
  /** Colours by number of hue. */
  readonly hues: readonly string[];
  /** Where columns stand, in pixels from the top. */
  readonly bottom: number;
  /** Of the highest column, in pixels. */
  readonly height: number;
  /** The least that the highest column stands for; fewer events stay lower. Defaults to 4. */
  readonly least?: number;
}

export function drawDensity(
  context: Pen,
  {step, left, hues, counts}: DensityColumns,
  {hues: colours, bottom, height, least = 4}: DensityPaint,
): void {
  const length = counts[0]?.length ?? 0;
  const totals = new Float64Array(length);
  for (const column of counts) for (let c = 0; c < length; c++) totals[c]! += column[c]!;
  const unit = height / Math.log2(1 + totals.reduce((a, b) => Math.max(a, b), least));
  const grown = new Float64Array(length);
  const x = Math.round(left);
  const width = step - Math.min(1, step / 6);
  hues.forEach((hue, h) => {
    context.fillStyle = colours[hue]!;
    for (let c = 0; c < length; c++) {
      const count = counts[h]![c]!;
      if (count === 0) continue;
      const part = (Math.log2(1 + totals[c]!) * unit * count) / totals[c]!;
      context.fillRect(x + c * step, bottom - grown[c]! - part, width, part);
      grown[c]! += part;
    }
  });
}
