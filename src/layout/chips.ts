// Counts the events without a label by cells of the scale: each is in exactly one chip. The cells follow the zoom
// alone, so that chips travel with a pan, neither part nor join on the way, and never touch.

import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';

/** Stands for events without a label that start in `[from, to)`. */
export interface Chip {
  readonly count: number;
  /** Its middle, in pixels. */
  readonly x: number;
  /** The first and the last start that it stands for, in epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** The band whose events it stands for, where there are bands. */
  readonly band?: number;
}

/** What is laid out, in pixels from `origin`, a place on the scale. */
export interface ChipWindow {
  readonly k: number;
  readonly origin: number;
  readonly from: number;
  readonly to: number;
  /** Width of a cell, in pixels. */
  readonly cell: number;
  /** Width of a chip with what keeps it apart from the next, in pixels: less than a cell. */
  readonly chip: number;
}

export function countChips(
  marks: MarkIndex,
  scale: FoldedScale,
  {k, origin, from, to, cell, chip: wide}: ChipWindow,
  labels: readonly {readonly index: number}[],
): Chip[] {
  const length = k + scale.foldsWidth;
  // What is left at the end belongs to the last cell.
  const last = Math.max(1, Math.floor(length / cell)) - 1;
  const cellAt = (x: number) => Math.max(0, Math.min(last, Math.floor((x + origin) / cell)));
  const labelled = labels.map(({index}) => index).sort((a, b) => a - b);
  const chips: Chip[] = [];
  for (let c = cellAt(from), i = 0; c <= cellAt(to); c++) {
    // What lies beyond the ends of the scale is counted at its ends.
    const start = c === 0 ? -Infinity : scale.invert(c * cell, k);
    const end = c === last ? Infinity : scale.invert((c + 1) * cell, k);
    const [first, after] = marks.startsIn(start, end);
    while (i < labelled.length && labelled[i]! < first) i++;
    const inside: number[] = [];
    while (i < labelled.length && labelled[i]! < after) inside.push(labelled[i++]!);
    const chip = chipOf(marks, first, after, inside);
    if (!chip) continue;
    const middle = (scale.at(chip.from, k) + scale.at(chip.to, k)) / 2;
    const [x0, x1] = [c * cell + wide / 2, (c === last ? length : (c + 1) * cell) - wide / 2];
    chips.push({...chip, x: (x1 > x0 ? Math.min(Math.max(middle, x0), x1) : length / 2) - origin});
  }
  return chips;
}

/** @param labelled - Those of the events `first` … `after` that have a label, in order. */
function chipOf(
  {starts}: MarkIndex,
  first: number,
  after: number,
  labelled: readonly number[],
): Omit<Chip, 'x'> | undefined {
  const count = after - first - labelled.length;
  if (count <= 0) return undefined;
  let a = first;
  let b = after - 1;
  for (let i = 0; labelled[i] === a; i++) a++;
  for (let i = labelled.length - 1; labelled[i] === b; i--) b--;
  return {count, from: starts[a]!, to: starts[b]!};
}
