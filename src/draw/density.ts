// Draws how many events there are as columns, stacked by hue. Heights grow with the logarithm of the count,
// so that one event still shows beside a thousand.

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
  hues.forEach((hue, h) => {
    context.fillStyle = colours[hue]!;
    context.beginPath();
    for (let c = 0; c < length; c++) {
      const count = counts[h]![c]!;
      if (count === 0) continue;
      const part = (Math.log2(1 + totals[c]!) * unit * count) / totals[c]!;
      context.rect(left + c * step, bottom - grown[c]! - part, step - Math.min(1, step / 6), part);
      grown[c]! += part;
    }
    context.fill();
  });
}
