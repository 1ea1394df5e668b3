// Hangs labels on straight leaders above their marks, like flags on poles: for few events. No label overlaps
// another and no leader crosses one.
//
// A leader stands wherever its mark is, so whoever's words reach over another's leader must hang above that
// other. Given to which side each label hangs, these rules order the labels, and each takes the lowest place
// that its order leaves it; hill climbing over the sides and settings finds a low arrangement in which all fit.
// Labels that are in the picture already keep their places, and new ones find the lowest free place.
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
  /** Between labels. Defaults to 8. */
  readonly gap?: number;
  /** Lowest bottom of a label. Defaults to 0. */
  readonly ground?: number;
  /** Whether labels of `previous` stay where they are to the pixel, as in a pan; else beside their leaders. */
  readonly stay?: boolean;
  /** The number of an event that takes its place before all others. */
  readonly first?: number;
}

/** From a leader to its own words, and at least to those of others, in pixels. */
const POLE = 6;
const CLEAR = 4;

const SIDES: readonly LabelSide[] = ['right', 'middle', 'left'];
/** What a side, and each setting after the best, costs in pixels of height. */
const SIDE_COST = {right: 0, middle: 16, left: 8} as const;
const SIZE_COST = 6;
/** What it costs to find no place. */
const LOST = 2000;
/** The most that is spent on trying arrangements, each of which costs the square of the labels: about 10 ms. */
const EFFORT = 400_000;
/** No room is ever filled better than this with labels and what keeps them apart. */
const FULL = 0.7;
/** Where climbing starts: a part hangs to the left and the rest to the right, or left and right are tossed for. */
const STARTS: readonly ((i: number, count: number) => LabelSide)[] = [
  ...[0, 0.25, 0.5, 0.75, 1].map(
    (part) => (i: number, count: number) => (i < part * count ? 'left' : 'right') as LabelSide,
  ),
  // Knuth's multiplicative hash of seed and place: any fixed tosses do.
  ...Array.from(
    {length: 24},
    (_, seed) => (i: number) =>
      ((Math.imul(seed * 64 + i + 1, 2654435761) >>> 16) & 1 ? 'left' : 'right') as LabelSide,
  ),
];
const CLIMBS = 5;

/**
 * Places labels; takes time that grows with the cube of their number.
 *
 * @param wishes - Some dozens.
 * @param previous - Labels that keep their places if they can.
 * @returns Those that found a place, in the order of their x.
 */
export function placeFlags(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  previous: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const climbs = previous.length === 0 && !isHopeless(wishes, room);
  const placed = climbs ? climb(wishes, room) : keepThenAdd(wishes, room, previous);
  return placed.sort((a, b) => a.x - b.x || a.index - b.index);
}

/** Whether the labels would not fit if they were cut up and poured in. */
function isHopeless(
  wishes: readonly LabelWish[],
  {from, to, height, ground = 0, gap = 8}: LabelRoom,
): boolean {
  const needed = wishes.reduce(
    (sum, {sizes}) => sum + Math.min(...sizes.map((size) => (size.width + gap) * (size.height + gap))),
    0,
  );
  return needed > FULL * (to - from) * (height - ground);
}

/** How each label hangs: for each wish, its side and size. */
interface Choice {
  readonly side: LabelSide;
  readonly size: number;
}

function climb(given: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const wishes = [...given].sort((a, b) => a.x - b.x || a.index - b.index);
  const most = EFFORT / Math.max(1, wishes.length ** 2);
  let tries = 0;
  const attempt = (choices: readonly Choice[]) => {
    tries++;
    return {choices, ...arrange(wishes, choices, room)};
  };
  const starts = STARTS.map((sideOf) =>
    attempt(
      wishes.map((wish, i) => ({side: sideOf(i, wishes.length), size: Math.min(1, wish.sizes.length - 1)})),
    ),
  ).sort((a, b) => a.cost - b.cost);
  let best = starts[0]!;
  for (const start of starts.slice(0, CLIMBS)) {
    let at = start;
    const end = tries + most / CLIMBS;
    for (let improved = true; improved && tries < end;) {
      improved = false;
      for (let i = 0; i < wishes.length && tries < end; i++) {
        for (let option = 0; option < wishes[i]!.sizes.length * SIDES.length; option++) {
          const choice = {side: SIDES[option % SIDES.length]!, size: Math.floor(option / SIDES.length)};
          if (choice.side === at.choices[i]!.side && choice.size === at.choices[i]!.size) continue;
          const changed = [...at.choices];
          changed[i] = choice;
          const other = attempt(changed);
          if (other.cost >= at.cost - 0.5) continue;
          at = other;
          improved = true;
        }
      }
    }
    if (at.cost < best.cost) best = at;
  }
  return best.placed.filter(({bottom, height}) => bottom + height <= room.height);
}

interface Arrangement {
  readonly placed: PlacedLabel[];
  readonly cost: number;
}

/** Gives each label its height, the lowest that the order of leaders leaves it. */
function arrange(wishes: readonly LabelWish[], choices: readonly Choice[], room: LabelRoom): Arrangement {
  const {ground = 0, gap = 8, height} = room;
  const count = wishes.length;
  const labels = wishes.map((wish, i) => hang(wish, choices[i]!.size, choices[i]!.side, ground, room));
  // How many others must hang below each before it can take its place.
  const waits = new Int32Array(count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) if (i !== j && over(labels[i]!, labels[j]!)) waits[i]!++;
  const done = new Uint8Array(count);
  const placed: PlacedLabel[] = [];
  let cost = 0;
  for (let step = 0; step < count; step++) {
    // Two that hang over each other's leader cannot both be had: then the lighter one is given up.
    let next = -1;
    let lost = true;
    for (let i = 0; i < count; i++) {
      if (done[i]) continue;
      if (waits[i] === 0) {
        next = i;
        lost = false;
        break;
      }
      if (next < 0 || wishes[i]!.weight < wishes[next]!.weight) next = i;
    }
    done[next] = 1;
    const label = labels[next]!;
    for (let i = 0; i < count; i++) if (!done[i] && over(labels[i]!, label)) waits[i]!--;
    if (lost || outside(label, room)) {
      cost += LOST * (1 + wishes[next]!.weight);
      continue;
    }
    const bottom = lowest(label, placed, ground, gap);
    placed.push({...label, bottom});
    const excess = Math.max(0, bottom + label.height - height);
    cost += costOf(label, bottom, choices[next]!, room);
    // The climb is to feel how far it is from fitting.
    if (excess > 0) cost += LOST / 4 + excess * 10;
  }
  return {placed, cost};
}

/** How bad a place is, in pixels of height. */
function costOf(
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

/** The lowest place above all that must hang below, and beside or above what is only in the way. */
function lowest(label: PlacedLabel, placed: readonly PlacedLabel[], ground: number, gap: number): number {
  let bottom = ground;
  const inWay: PlacedLabel[] = [];
  for (const other of placed) {
    if (over(label, other)) bottom = Math.max(bottom, other.bottom + other.height + gap);
    else if (sideways(label, other, gap)) inWay.push(other);
  }
  inWay.sort((a, b) => a.bottom - b.bottom);
  for (const other of inWay) {
    const free = bottom + label.height + gap <= other.bottom || bottom >= other.bottom + other.height + gap;
    if (!free) bottom = other.bottom + other.height + gap;
  }
  return bottom;
}

/** Whether the words of `a` reach over the leader of `b`. */
function over(a: PlacedLabel, b: PlacedLabel): boolean {
  return b.x > a.left - CLEAR && b.x < a.left + a.width + CLEAR;
}

function sideways(a: PlacedLabel, b: PlacedLabel, gap: number): boolean {
  return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
}

function outside({left, width, x, side}: PlacedLabel, {from, to}: LabelRoom): boolean {
  return (
    left < from - 0.5 || left + width > to + 0.5 || (side === 'middle' && (x < left || x > left + width))
  );
}

function hang(
  {index, x, sizes}: LabelWish,
  size: number,
  side: LabelSide,
  bottom: number,
  {from, to}: LabelRoom,
): PlacedLabel {
  const {width, height} = sizes[size]!;
  const wanted = side === 'right' ? x + POLE : side === 'left' ? x - width - POLE : x - width / 2;
  // At the ends of the room the words slide in, and then stand astride their leader.
  const left = Math.max(Math.min(wanted, to - width), from);
  return {index, x, left, bottom, width, height, size, side: left === wanted ? side : 'middle'};
}

function keepThenAdd(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  previous: readonly PlacedLabel[],
): PlacedLabel[] {
  const byWeight = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || a.index - b.index);
  const before = new Map(previous.map((label) => [label.index, label]));
  const placed: PlacedLabel[] = [];
  const added: LabelWish[] = [];
  const isFirst = ({index}: LabelWish) => index === room.first;
  for (const wish of [...byWeight.filter(isFirst), ...byWeight.filter((wish) => !isFirst(wish))]) {
    if (isFirst(wish) && !before.has(wish.index)) {
      const label = lowestFree(wish, placed, room);
      if (label) placed.push(label);
      continue;
    }
    const old = before.get(wish.index);
    // Whose leader goes elsewhere must not push aside what stays.
    const moved = old && room.stay && Math.abs(wish.x - old.x) > 0.05;
    const same = old && !moved && wish.sizes[old.size]?.width === old.width;
    const kept = same && {...old, x: wish.x, left: old.left + wish.x - old.x};
    if (kept && fits(kept, placed, room)) placed.push(kept);
    else added.push(wish);
  }
  for (const wish of added) {
    const label = lowestFree(wish, placed, room);
    if (label) placed.push(label);
  }
  return placed;
}

function lowestFree(
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
        const label = hang(wish, s, side, bottom, room);
        const cost = costOf(label, bottom, {side, size: s}, room);
        if (cost >= bestCost || bottom + size.height > room.height) break;
        if (!fits(label, placed, room)) continue;
        [best, bestCost] = [label, cost];
        break;
      }
    }
  });
  return best;
}

function fits(label: PlacedLabel, placed: readonly PlacedLabel[], room: LabelRoom): boolean {
  const {height, gap = 8} = room;
  if (outside(label, room) || label.bottom + label.height > height) return false;
  return placed.every((other) => {
    const above = label.bottom >= other.bottom + other.height + gap - 0.01;
    const below = other.bottom >= label.bottom + label.height + gap - 0.01;
    if (over(label, other) && !above) return false;
    if (over(other, label) && !below) return false;
    return above || below || !sideways(label, other, gap);
  });
}
