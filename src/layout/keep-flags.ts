// Flags beside those that are in the picture already: these keep their places, and new ones take the lowest free place.

import {costOf, fits, GAP, hang, SIDES} from './flag-rules.js';
import type {LabelRoom, LabelWish, PlacedLabel} from './flag-rules.js';

/** Places labels, the weightiest first; those without room are left out. @param previous - Those in the picture. */
export function keepFlags(
  wishes: readonly LabelWish[],
  room: LabelRoom,
  previous: readonly PlacedLabel[],
): PlacedLabel[] {
  const before = new Map(previous.map((label) => [label.index, label]));
  const isFirst = ({index}: LabelWish) => index === room.first;
  const placed: PlacedLabel[] = [];
  const added: LabelWish[] = [];
  const add = (wish: LabelWish) => {
    const label = lowestFree(wish, placed, room);
    if (label) placed.push(label);
  };
  for (const wish of byWeight(wishes, isFirst)) {
    const old = before.get(wish.index);
    const kept = old && keptBeside(wish, old, room);
    if (kept && fits(kept, placed, room)) placed.push(kept);
    else if (isFirst(wish)) add(wish);
    else added.push(wish);
  }
  added.forEach(add);
  return placed;
}

/** The one that is to be first, then the others, the weightiest first. */
function byWeight(wishes: readonly LabelWish[], isFirst: (wish: LabelWish) => boolean): LabelWish[] {
  return [...wishes].sort(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) || b.weight - a.weight || a.x - b.x || a.index - b.index,
  );
}

/** A label at the place it has beside its leader; undefined where it cannot be the same. */
function keptBeside({x, sizes}: LabelWish, old: PlacedLabel, {stay}: LabelRoom): PlacedLabel | undefined {
  // Whose leader goes elsewhere must not push aside what stays.
  const moved = stay && Math.abs(x - old.x) > 0.05;
  if (moved || sizes[old.size]?.width !== old.width) return undefined;
  return {...old, x, left: old.left + x - old.x};
}

function lowestFree(
  wish: LabelWish,
  placed: readonly PlacedLabel[],
  room: LabelRoom,
): PlacedLabel | undefined {
  const {gap = GAP, ground = 0} = room;
  const levels = [ground, ...placed.map(({bottom, height}) => bottom + height + gap)].sort((a, b) => a - b);
  let best: PlacedLabel | undefined;
  let bestCost = Infinity;
  wish.sizes.forEach((size, s) => {
    for (const side of SIDES) {
      for (const bottom of levels) {
        const label = hang(wish, {side, size: s}, bottom, room);
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
