// Flags hung all at once: given to which side each hangs, the rules order the labels, and each takes the lowest place
// that its order leaves it; hill climbing over the sides and settings finds a low arrangement in which all fit.

import {costOf, GAP, hang, outside, over, SIDES, sideways} from './flag-rules.js';
import type {Choice, LabelRoom, LabelSide, LabelWish, PlacedLabel} from './flag-rules.js';

/** What it costs to find no place. */
const LOST = 2000;
/** The most that is spent on trying arrangements, each of which costs the square of the labels: about 10 ms. */
const EFFORT = 400_000;
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

/** Places labels anew; those without room are left out. Takes time that grows with the cube of their number. */
export function climbFlags(given: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const wishes = [...given].sort((a, b) => a.x - b.x || a.index - b.index);
  const most = EFFORT / Math.max(1, wishes.length ** 2);
  const slope = new Slope(wishes, room);
  const starts = STARTS.map((sideOf) =>
    slope.at(
      wishes.map((wish, i) => ({side: sideOf(i, wishes.length), size: Math.min(1, wish.sizes.length - 1)})),
    ),
  ).sort((a, b) => a.cost - b.cost);
  let best = starts[0]!;
  for (const start of starts.slice(0, CLIMBS)) {
    const top = slope.climb(start, most / CLIMBS);
    if (top.cost < best.cost) best = top;
  }
  return best.placed.filter(({bottom, height}) => bottom + height <= room.height);
}

interface Arrangement {
  readonly placed: PlacedLabel[];
  readonly cost: number;
}

/** An arrangement, and how it came about. */
interface Spot extends Arrangement {
  readonly choices: readonly Choice[];
}

/** All ways to hang the labels of some wishes: neighbours differ in the side or the size of one. */
class Slope {
  readonly #wishes: readonly LabelWish[];
  readonly #room: LabelRoom;
  #tries = 0;

  constructor(wishes: readonly LabelWish[], room: LabelRoom) {
    this.#wishes = wishes;
    this.#room = room;
  }

  at(choices: readonly Choice[]): Spot {
    this.#tries++;
    return {choices, ...arrange(this.#wishes, choices, this.#room)};
  }

  /** Goes from a spot to better ones, one label after the other, until none is better or `most` have been tried. */
  climb(start: Spot, most: number): Spot {
    const end = this.#tries + most;
    let at = start;
    for (let before: Spot | undefined; before !== at && this.#tries < end;) {
      before = at;
      for (let i = 0; i < this.#wishes.length && this.#tries < end; i++) at = this.#rehang(at, i);
    }
    return at;
  }

  /** Hangs one label in each other way, and keeps what is better. */
  #rehang(start: Spot, i: number): Spot {
    let at = start;
    for (let option = 0; option < this.#wishes[i]!.sizes.length * SIDES.length; option++) {
      const choice = {side: SIDES[option % SIDES.length]!, size: Math.floor(option / SIDES.length)};
      const {side, size} = at.choices[i]!;
      if (choice.side === side && choice.size === size) continue;
      const other = this.at(at.choices.map((same, k) => (k === i ? choice : same)));
      if (other.cost < at.cost - 0.5) at = other;
    }
    return at;
  }
}

/** Gives each label its height, the lowest that the order of leaders leaves it. */
function arrange(wishes: readonly LabelWish[], choices: readonly Choice[], room: LabelRoom): Arrangement {
  const {ground = 0, gap = GAP, height} = room;
  const labels = wishes.map((wish, i) => hang(wish, choices[i]!, ground, room));
  const order = hangingOrder(labels, wishes);
  const placed: PlacedLabel[] = [];
  let cost = 0;
  for (const {next, lost} of order) {
    const label = labels[next]!;
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

/** The numbers of the labels, each after those that must hang below it; `lost` where that cannot be. */
function hangingOrder(
  labels: readonly PlacedLabel[],
  wishes: readonly LabelWish[],
): {next: number; lost: boolean}[] {
  const count = labels.length;
  // How many others must hang below each before it can take its place; -1 once it has.
  const waits = new Int32Array(count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) if (i !== j && over(labels[i]!, labels[j]!)) waits[i]!++;
  return labels.map(() => {
    const free = waits.indexOf(0);
    // Two that hang over each other's leader cannot both be had: then the lighter one is given up.
    const next = free < 0 ? lightest(wishes, waits) : free;
    waits[next] = -1;
    for (let i = 0; i < count; i++) if (waits[i]! > 0 && over(labels[i]!, labels[next]!)) waits[i]!--;
    return {next, lost: free < 0};
  });
}

/** Of those that still wait, the first of the least weight. */
function lightest(wishes: readonly LabelWish[], waits: Int32Array): number {
  let best = -1;
  for (let i = 0; i < wishes.length; i++)
    if (waits[i]! >= 0 && (best < 0 || wishes[i]!.weight < wishes[best]!.weight)) best = i;
  return best;
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
