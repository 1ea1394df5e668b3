// Puts one-line labels beside their marks in rows, like lines of text: for many events. Whoever comes first
// takes the lowest free row; no two labels or marks of a row overlap.
//
// Coordinates are pixels to the right; row 0 is nearest the axis.

/** An event that wants a row: its mark from `x0` to `x1`, and one line of words. */
export interface RowWish {
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  /** Of the words, in pixels. Not asked for where even the mark finds no room. */
  readonly width: number;
  /** From where on words may lie on the mark, if not from `x0`. */
  readonly near?: number;
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
  /** The part that is in view now: words of a mark in it had better not reach out of it. */
  readonly sight?: readonly [from: number, to: number];
  /** Whether labels of `previous` stay where they are to the pixel, as in a pan; else they keep their rows. */
  readonly stay?: boolean;
  /** The number of an event that takes its place before all others, and another where it cannot keep its own. */
  readonly first?: number;
  /** Whether labels that cannot keep their rows are given up. Defaults to false. */
  readonly keptOnly?: boolean;
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
  const isFirst = ({index}: RowWish) => index === room.first;
  for (const wish of [...wishes.filter(isFirst), ...wishes.filter((wish) => !isFirst(wish))]) {
    const old = before.get(wish.index);
    const kept = old && old.row < room.rows && keptAt(wish, old, room);
    const row =
      kept && take(taken[kept.row]!, kept, room) ? kept : isFirst(wish) && lowestRow(wish, taken, room);
    if (row) placed.push(row);
    else if (!room.keptOnly) left.push(wish);
  }
  for (const wish of left) {
    const row = lowestRow(wish, taken, room);
    if (row) placed.push(row);
  }
  return placed;
}

type Span = readonly [from: number, to: number];

function lowestRow(wish: RowWish, taken: readonly Span[][], room: RowRoom): PlacedRow | undefined {
  const {inset = 4, rows} = room;
  if (!taken.some((row) => isFree(row, wish, room))) return undefined;
  const inside = wish.x1 - wish.x0 >= wish.width + 2 * inset;
  const sides: readonly PlacedRow['side'][] = inside ? ['inside'] : ['right', 'left'];
  const seen = sides.filter((side) => inSight(rowAt(wish, 0, side, room), room));
  // Words that are cut off by the edge are better than none, but only then.
  for (const some of seen.length > 0 && seen.length < sides.length ? [seen, sides] : [sides]) {
    for (let row = 0; row < rows; row++) {
      for (const side of some) {
        const candidate = rowAt(wish, row, side, room);
        if (take(taken[row]!, candidate, room)) return candidate;
      }
    }
  }
  return undefined;
}

function inSight({left, width}: PlacedRow, {sight}: RowRoom): boolean {
  return !sight || (left >= sight[0] && left + width <= sight[1]);
}

/** Where a label was, if its mark is still under it. */
function keptAt(wish: RowWish, old: PlacedRow, room: RowRoom): PlacedRow {
  const label = rowAt(wish, old.row, old.side, room);
  const {left} = old;
  const isOn = old.side === 'inside' && left >= wish.x0 && left + wish.width <= wish.x1;
  return room.stay && isOn ? {...label, left} : label;
}

function rowAt(
  {index, x0, x1, width, near = x0}: RowWish,
  row: number,
  side: PlacedRow['side'],
  {from, inset = 4}: RowRoom,
): PlacedRow {
  const on = Math.max(Math.min(Math.max(x0, near), x1 - width - 2 * inset), x0, from) + inset;
  const left = side === 'right' ? x1 + inset : side === 'left' ? x0 - inset - width : on;
  return {index, x0, x1, row, left, width, side};
}

/** Whether nothing stands where a mark is, whatever its words need. */
function isFree(row: readonly Span[], {x0, x1}: RowWish, {gap = 10}: RowRoom): boolean {
  const next = row[firstAfter(row, x0 - gap / 2)];
  return !next || next[0] >= x1 + gap / 2;
}

/** Takes the stretch of a row that a label and its mark need, if it is free. */
function take(row: Span[], label: PlacedRow, {from, to, gap = 10}: RowRoom): boolean {
  if (label.left < from || label.left + label.width > to) return false;
  const x0 = Math.min(label.x0, label.left) - gap / 2;
  const x1 = Math.max(label.x1, label.left + label.width) + gap / 2;
  const at = firstAfter(row, x0);
  if (at < row.length && row[at]![0] < x1) return false;
  row.splice(at, 0, [x0, x1]);
  return true;
}

/** Spans are sorted and apart: the number of the first that ends after `x`. */
function firstAfter(row: readonly Span[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]![1] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
