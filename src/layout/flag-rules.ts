// What a label on a leader is, and the rules it hangs by: beside its own leader, inside the room, and where its words
// reach over another's leader, above that other.
//
// Coordinates are pixels: x to the right, y up from the ground.

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
  /** How much it matters, 0 or more. */
  readonly weight: number;
}

/** `right`, `left`: the words hang beside the top of their leader. `middle`: they stand on it. */
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
  /** The part that is in view now: labels of events in it had better not reach out of it. */
  readonly sight?: readonly [from: number, to: number];
  readonly height: number;
  /** Between labels. Defaults to `GAP`. */
  readonly gap?: number;
  /** Lowest bottom of a label. Defaults to 0. */
  readonly ground?: number;
  /** Whether labels of `previous` stay where they are to the pixel, as in a pan; else beside their leaders. */
  readonly stay?: boolean;
  /** The number of an event that takes its place before all others. */
  readonly first?: number;
}

/** How each label hangs: for each wish, its side and size. */
export interface Choice {
  readonly side: LabelSide;
  readonly size: number;
}

/** From a leader to its own words, and at least to those of others, in pixels. */
const POLE = 6;
const CLEAR = 4;

export const SIDES: readonly LabelSide[] = ['right', 'middle', 'left'];
/** What a side, and each setting after the best, costs in pixels of height. */
const SIDE_COST = {right: 0, middle: 16, left: 8} as const;
const SIZE_COST = 6;
/** Between labels, where the room does not say. */
export const GAP = 8;

/** The label of a wish, hung at a height. */
export function hang(
  {index, x, sizes}: LabelWish,
  {size, side}: Choice,
  bottom: number,
  {from, to}: LabelRoom,
): PlacedLabel {
  const {width, height} = sizes[size]!;
  const wanted = side === 'right' ? x + POLE : side === 'left' ? x - width - POLE : x - width / 2;
  // At the ends of the room the words slide in, and then stand astride their leader.
  const left = Math.max(Math.min(wanted, to - width), from);
  return {index, x, left, bottom, width, height, size, side: left === wanted ? side : 'middle'};
}

/** Whether the words of `a` reach over the leader of `b`. */
export function over(a: PlacedLabel, b: PlacedLabel): boolean {
  return b.x > a.left - CLEAR && b.x < a.left + a.width + CLEAR;
}

/** Whether one is beside the other, with no room between, were they at one height. */
export function sideways(a: PlacedLabel, b: PlacedLabel, gap: number): boolean {
  return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
}

/** Whether words reach out of the room, or do not stand on their leader. */
export function outside({left, width, x, side}: PlacedLabel, {from, to}: LabelRoom): boolean {
  return (
    left < from - 0.5 || left + width > to + 0.5 || (side === 'middle' && (x < left || x > left + width))
  );
}

/** Whether a label is in the room and in nobody's way. */
export function fits(label: PlacedLabel, placed: readonly PlacedLabel[], room: LabelRoom): boolean {
  const {height, gap = GAP} = room;
  if (outside(label, room) || label.bottom + label.height > height) return false;
  return placed.every((other) => {
    const above = label.bottom >= other.bottom + other.height + gap - 0.01;
    const below = other.bottom >= label.bottom + label.height + gap - 0.01;
    if (over(label, other) && !above) return false;
    if (over(other, label) && !below) return false;
    return above || below || !sideways(label, other, gap);
  });
}

/** How bad a place is, in pixels of height. */
export function costOf(
  {x, left, width, height}: PlacedLabel,
  bottom: number,
  choice: Choice,
  {sight}: LabelRoom,
): number {
  const cost = bottom + height * 0.6 + SIDE_COST[choice.side] + choice.size * SIZE_COST;
  if (!sight || x < sight[0] || x > sight[1]) return cost;
  const cut = Math.max(0, sight[0] - left) + Math.max(0, left + width - sight[1]);
  return cost + (cut > 0 ? 60 + cut : 0);
}
