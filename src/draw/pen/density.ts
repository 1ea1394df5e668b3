// Draws how many events there are as columns, stacked by kind, hollow for what is still to come. Heights grow with the logarithm of the count,
// so that one event still shows beside a thousand.
//
// Columns are rectangles on whole pixels: as one path with soft edges, a frame of them took 10 ms instead of 1.

import type {DensityColumns} from '../../layout/density.js';
import type {Pen} from './pen.js';

export interface DensityPaint {
  /** Colours by number of hue. */
  readonly hues: readonly string[];
  /** Fills hollow parts. */
  readonly paper: string;
  /** Where columns stand, in pixels from the top. */
  readonly bottom: number;
  /** Of the highest column, in pixels. */
  readonly height: number;
  /** How much higher each column stands, in pixels. Defaults to 0. */
  readonly lifts?: ArrayLike<number>;
}

/** A column of one event is as high as a mark, and one that stands alone as wide, in pixels at most. */
const ONE = 10;
const ALONE = 8;
/** Around what is hollow, in pixels. */
const LINE = 1;

export function drawDensity(context: Pen, columns: DensityColumns, paint: DensityPaint): void {
  const {kinds, counts, borders} = columns;
  if (paint.height <= 0) return;
  const length = borders.length - 1;
  const totals = new Float64Array(length);
  for (const column of counts) for (let c = 0; c < length; c++) totals[c]! += column[c]!;
  const piles = pilesOf(totals, borders);
  const highest = piles.reduce((most, {total}) => Math.max(most, total), 0);
  const unit = Math.min(ONE, paint.height / Math.log2(1 + highest));
  const lifts = piles.map(({first, end}) => liftOf(first, end, paint.lifts));
  const top = Math.log2(1 + highest) * unit;
  // Columns that are lifted beyond the strip are lowered all alike: what is seen is their profile.
  const heights = piles.map(
    ({total}, p) => Math.log2(1 + total) * unit * Math.min(1, (paint.height - lifts[p]!) / top),
  );
  const grown = Float64Array.from(lifts);
  kinds.forEach(({hue, hollow}, k) => {
    const parts: Rect[] = [];
    piles.forEach(({first, end, total, x0, x1}, p) => {
      let count = 0;
      for (let c = first; c < end; c++) count += counts[k]![c]!;
      if (count === 0) return;
      const part = (heights[p]! * count) / total;
      parts.push([x0, paint.bottom - grown[p]! - part, x1 - x0, part]);
      grown[p]! += part;
    });
    context.fillStyle = paint.hues[hue]!;
    for (const part of parts) context.fillRect(...part);
    if (!hollow) return;
    context.fillStyle = paint.paper;
    for (const [x, y, width, height] of parts) {
      if (width > 2 * LINE && height > 2 * LINE)
        context.fillRect(x + LINE, y + LINE, width - 2 * LINE, height - 2 * LINE);
    }
  });
}

type Rect = [x: number, y: number, width: number, height: number];

/** The highest of the lifts of some columns. */
function liftOf(first: number, end: number, lifts: ArrayLike<number> = []): number {
  let lift = 0;
  for (let c = first; c < end; c++) lift = Math.max(lift, lifts[c] ?? 0);
  return lift;
}

/** What is drawn as one: a column, or the few that stand alone. */
interface Pile {
  readonly first: number;
  readonly end: number;
  readonly total: number;
  readonly x0: number;
  readonly x1: number;
}

function pilesOf(totals: Float64Array, borders: Float64Array): Pile[] {
  const piles: Pile[] = [];
  for (let c = 0, end = 0; c < totals.length; c = end + 1) {
    for (end = c; totals[end]! > 0;) end++;
    const [x0, x1] = [borders[c]!, borders[end]!];
    if (x1 - x0 < ALONE) {
      const total = totals.subarray(c, end).reduce((a, b) => a + b, 0);
      const x = Math.round((x0 + x1 - ALONE) / 2);
      if (total > 0) piles.push({first: c, end, total, x0: x, x1: x + ALONE});
      continue;
    }
    for (let i = c; i < end; i++) {
      const [a, b] = [Math.round(borders[i]!), Math.round(borders[i + 1]!)];
      piles.push({first: i, end: i + 1, total: totals[i]!, x0: a, x1: b - Math.min(1, (b - a) / 6)});
    }
  }
  return piles;
}
