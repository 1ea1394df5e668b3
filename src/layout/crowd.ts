// What is counted near a place: the columns under a pointer and beside it, to be named and zoomed to as one; and where
// what a chip counts begins.

import {bisectRight} from 'd3';
import type {Bands} from './bands.js';
import type {Chip} from './chips.js';
import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import type {MarkLayout} from './mark-layout.js';
import {viewOf} from './view-changes.js';
import type {View} from './view.js';

/** Events that are counted in columns which stand together. */
export interface Crowd {
  readonly count: number;
  /** The first and the last start, in epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** The number of the first of them. */
  readonly first: number;
}

/** A pointer hits a column from so far, and means those within so far of it, in pixels. */
const REACH = 4;
const TOGETHER = 24;
/** A zoom by less parts nothing. */
const WORTH_ZOOM = 1.3;
/** Left free beside what is zoomed to, in parts of its length. */
const MARGIN = 0.08;

/**
 * @param x - In pixels on screen.
 * @param band - The number of the band, 0 where there are none.
 * @returns What is counted there; null where nothing is.
 */
export function crowdAt(
  {
    marks,
    bands,
    laid,
  }: {readonly marks: MarkIndex; readonly bands?: Bands | undefined; readonly laid: MarkLayout},
  x: number,
  band = 0,
): Crowd | null {
  const {columns, single} = laid.parts[band]!;
  if (!columns) return null;
  const {borders, counts, times} = columns;
  const last = borders.length - 2;
  const columnAt = (x: number) => Math.max(0, Math.min(last, bisectRight(borders, x) - 1));
  const countIn = (a: number, b: number) =>
    counts.reduce((sum, row) => sum + row.subarray(a, b + 1).reduce((sum, n) => sum + n, 0), 0);
  if (countIn(columnAt(x - REACH), columnAt(x + REACH)) === 0) return null;
  const [a, b] = [columnAt(x - TOGETHER), columnAt(x + TOGETHER)];
  const {marks: own, indices} = bands?.bands[band] ?? {marks, indices: undefined};
  const known = new Set(single);
  const numberOf = (i: number) => indices?.[i] ?? i;
  const [start, end] = own.startsIn(times[a]!, times[b + 1]!);
  let [first, final] = [start, end - 1];
  while (first < end && known.has(numberOf(first))) first++;
  while (final > first && known.has(numberOf(final))) final--;
  // What began before the view alone stands where it comes into sight.
  if (first >= end) return null;
  return {count: countIn(a, b), from: own.starts[first]!, to: own.starts[final]!, first: numberOf(first)};
}

/** The stretch of time in which events that are counted are told apart; null where no zoom parts them. */
export function partingDomain(
  {from, to}: Pick<Crowd, 'from' | 'to'>,
  scale: FoldedScale,
  view: View,
): readonly [start: number, end: number] | null {
  const margin = (to - from) * MARGIN;
  const domain = [from - margin, to + margin] as const;
  return to > from && viewOf(scale, domain, view.width).k > view.k * WORTH_ZOOM ? domain : null;
}

/** The number of the first event that a chip stands for; -1 for none. */
export function firstOfChip(
  {from, to, band}: Chip,
  {marks, bands}: {readonly marks: MarkIndex; readonly bands?: Bands | undefined},
  labelled: readonly number[],
): number {
  const [first, end] = marks.startsIn(from, to + 1);
  const known = new Set(labelled);
  for (let i = first; i < end; i++) {
    if (!known.has(i) && (band === undefined || bands?.of[i] === band)) return i;
  }
  return -1;
}
