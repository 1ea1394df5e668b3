// Where words go, with no overlap ever. Two ways, by how much there is to say:
//
// Flags, for few events: a label of several lines stands above the axis and a straight leader joins it to its
// mark. No leader crosses another label. Every label takes the lowest free place; several orders are tried and
// the one that says most, then the lowest, wins.
//
// Rows, for many: a label of one line stands right beside its own mark, in rows like lines of text, the most
// salient first.
//
// Coordinates are pixels: x to the right, y up from the ground on which the labels stand.

/** A way to set the label's words. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** An event that wants a label. */
export interface LabelWish {
  /** Its number; told back in `PlacedLabel`. */
  readonly index: number;
  /** Where its leader stands. */
  readonly x: number;
  /** Ways to set it, the best first; at least one. */
  readonly sizes: readonly LabelSize[];
  /** How much it matters, 0–1. */
  readonly weight: number;
}

/** `right`: the words start at the leader. `left`: they end at it. `middle`: they stand astride it. */
export type LabelSide = 'right' | 'left' | 'middle';

export interface PlacedLabel {
  readonly index: number;
  /** Of the leader. */
  readonly x: number;
  /** Left edge and bottom. */
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Which of the sizes. */
  readonly size: number;
  readonly side: LabelSide;
}

export interface LabelRoom {
  /** Left and right end of the room; no label reaches out of it. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Between labels, and between a label and a leader. Defaults to 8. */
  readonly gap?: number;
  /** Lowest bottom of a label. Defaults to 0. */
  readonly ground?: number;
}

const SIDES: readonly LabelSide[] = ['right', 'middle', 'left'];
/** What it costs, in pixels of height, to stand on that side of the leader. */
const SIDE_COST = {right: 0, middle: 10, left: 14} as const;

/**
 * Places flags.
 *
 * @param wishes - Some dozens; the time taken grows with their cube.
 * @param previous - Labels that keep their places if they can.
 * @returns Those that found a place, in the order of their x.
 */
export function placeFlags(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  previous: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const byWeight = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || a.index - b.index);
  if (previous.length > 0) return inOrder(keepThenPlace(byWeight, room, previous));
  const byX = [...wishes].sort((a, b) => a.x - b.x || a.index - b.index);
  const orders = [[...byX].reverse(), byX, byWeight];
  let best: PlacedLabel[] = [];
  let bestWorth = -Infinity;
  for (const order of orders) {
    const placed = keepThenPlace(order, room, []);
    const worth = worthOf(placed, wishes);
    if (worth > bestWorth) [best, bestWorth] = [placed, worth];
  }
  return inOrder(best);
}

function inOrder(placed: readonly PlacedLabel[]): PlacedLabel[] {
  return [...placed].sort((a, b) => a.x - b.x || a.index - b.index);
}

function worthOf(placed: readonly PlacedLabel[], wishes: readonly LabelWish[]): number {
  const weights = new Map(wishes.map(({index, weight}) => [index, weight]));
  return placed.reduce(
    (sum, {index, bottom, height, size}) =>
      sum + 1000 * (1 + (weights.get(index) ?? 0)) - bottom - height / 2 - size * 4,
    0,
  );
}

function keepThenPlace(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  previous: readonly PlacedLabel[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const before = new Map(previous.map((label) => [label.index, label]));
  const left: LabelWish[] = [];
  for (const wish of wishes) {
    const old = before.get(wish.index);
    const kept = old && wish.sizes[old.size] && flag(wish, old.size, old.side, old.bottom, room);
    if (kept && fits(kept, placed, room)) placed.push(kept);
    else left.push(wish);
  }
  for (const wish of left) {
    const label = lowestFlag(wish, placed, room);
    if (label) placed.push(label);
  }
  return placed;
}

function lowestFlag(
  wish: LabelWish,
  placed: readonly PlacedLabel[],
  room: LabelRoom,
): PlacedLabel | undefined {
  const {gap = 8, ground = 0} = room;
  const levels = [ground, ...placed.map(({bottom, height}) => bottom + height + gap)].sort((a, b) => a - b);
  let best: PlacedLabel | undefined;
  let bestCost = Infinity;
  wish.sizes.forEach((size, s) => {
    for (const side of SIDES) {
      for (const bottom of levels) {
        const cost = bottom + size.height * 0.6 + SIDE_COST[side] + s * 4;
        if (cost >= bestCost || bottom + size.height > room.height) break;
        const label = flag(wish, s, side, bottom, room);
        if (!fits(label, placed, room)) continue;
        [best, bestCost] = [label, cost];
        break;
      }
    }
  });
  return best;
}

function flag(
  {index, x, sizes}: LabelWish,
  size: number,
  side: LabelSide,
  bottom: number,
  {from, to}: LabelRoom,
): PlacedLabel {
  const {width, height} = sizes[size]!;
  const wanted = side === 'right' ? x - 1 : side === 'left' ? x - width + 1 : x - width / 2;
  // At the ends of the room the words slide along their leader, which must still meet them.
  const slid = Math.min(Math.max(wanted, Math.min(from, x - 1)), Math.max(to - width, x - width + 1));
  return {index, x, left: slid, bottom, width, height, size, side};
}

function fits(
  label: PlacedLabel,
  placed: readonly PlacedLabel[],
  {from, to, height, gap = 8}: LabelRoom,
): boolean {
  if (label.left < from - 0.5 || label.left + label.width > to + 0.5) return false;
  if (label.bottom + label.height > height) return false;
  return placed.every(
    (other) => !touch(label, other, gap) && !crosses(label, other, gap) && !crosses(other, label, gap),
  );
}

function touch(a: PlacedLabel, b: PlacedLabel, gap: number): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.bottom < b.bottom + b.height + gap * 0.999 &&
    b.bottom < a.bottom + a.height + gap * 0.999
  );
}

/** Whether the leader of `a` runs through `b`. */
function crosses(a: PlacedLabel, b: PlacedLabel, gap: number): boolean {
  return a.bottom > b.bottom && a.x > b.left - gap && a.x < b.left + b.width + gap;
}

/** An event that wants a row: its mark from `x0` to `x1`, and one line of words. */
export interface RowWish {
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  /** Of the words, in pixels. */
  readonly width: number;
}

export interface PlacedRow {
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  /** 0 is nearest the axis. */
  readonly row: number;
  /** Left edge of the words. */
  readonly left: number;
  readonly width: number;
  /** `inside`: the words lie on their own mark. */
  readonly side: 'right' | 'left' | 'inside';
}

export interface RowRoom {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Between a mark and its words, in pixels. Defaults to 4. */
  readonly inset?: number;
  /** Between neighbours in a row, in pixels. Defaults to 10. */
  readonly gap?: number;
}

/**
 * Places one-line labels beside their marks.
 *
 * @param wishes - Those that come first choose first.
 * @param previous - Labels that keep their rows if they can, and before any new one chooses.
 */
export function placeRows(
  wishes: readonly RowWish[],
  room: RowRoom,
  previous: readonly PlacedRow[] = [],
): PlacedRow[] {
  const taken: Span[][] = Array.from({length: room.rows}, () => []);
  const before = new Map(previous.map((row) => [row.index, row]));
  const placed: PlacedRow[] = [];
  const left: RowWish[] = [];
  for (const wish of wishes) {
    const old = before.get(wish.index);
    const kept = old && old.row < room.rows && rowAt(wish, old.row, old.side, room);
    if (kept && take(taken[kept.row]!, kept, room)) placed.push(kept);
    else left.push(wish);
  }
  for (const wish of left) {
    const row = lowestRow(wish, taken, room);
    if (row) placed.push(row);
  }
  return placed;
}

type Span = readonly [from: number, to: number];

function lowestRow(wish: RowWish, taken: readonly Span[][], room: RowRoom): PlacedRow | undefined {
  const {inset = 4} = room;
  const inside = wish.x1 - wish.x0 >= wish.width + 2 * inset;
  for (let row = 0; row < room.rows; row++) {
    for (const side of inside ? (['inside'] as const) : (['right', 'left'] as const)) {
      const candidate = rowAt(wish, row, side, room);
      if (take(taken[row]!, candidate, room)) return candidate;
    }
  }
  return undefined;
}

function rowAt(
  {index, x0, x1, width}: RowWish,
  row: number,
  side: PlacedRow['side'],
  {from, inset = 4}: RowRoom,
): PlacedRow {
  const left =
    side === 'right' ? x1 + inset : side === 'left' ? x0 - inset - width : Math.max(x0, from) + inset;
  return {index, x0, x1, row, left, width, side};
}

/** Takes the stretch of a row that a label and its mark need, if it is free. */
function take(row: Span[], label: PlacedRow, {from, to, gap = 10}: RowRoom): boolean {
  if (label.left < from || label.left + label.width > to) return false;
  const x0 = Math.min(label.x0, label.left) - gap / 2;
  const x1 = Math.max(label.x1, label.left + label.width) + gap / 2;
  // Spans are sorted and apart: find the first that ends after x0.
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]![1] <= x0) low = middle + 1;
    else high = middle;
  }
  if (low < row.length && row[low]![0] < x1) return false;
  row.splice(low, 0, [x0, x1]);
  return true;
}
