// Hangs labels on straight leaders above their marks, like flags on poles: for few events. No label overlaps
// another and no leader crosses one.
//
// A leader stands wherever its mark is, so whoever's words reach over another's leader must hang above that other
// (flag-rules.ts). A new picture looks for a low arrangement of all labels (climb-flags.ts); one that moves keeps the
// labels it has (keep-flags.ts).

import {climbFlags} from './climb-flags.js';
import {GAP} from './flag-rules.js';
import type {LabelRoom, LabelWish, PlacedLabel} from './flag-rules.js';
import {keepFlags} from './keep-flags.js';

/** No room is ever filled better than this with labels and what keeps them apart. */
const FULL = 0.7;

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
  const placed = climbs ? climbFlags(wishes, room) : keepFlags(wishes, room, previous);
  return placed.sort((a, b) => a.x - b.x || a.index - b.index);
}

/** Whether the labels would not fit if they were cut up and poured in. */
function isHopeless(
  wishes: readonly LabelWish[],
  {from, to, height, ground = 0, gap = GAP}: LabelRoom,
): boolean {
  const needed = wishes.reduce(
    (sum, {sizes}) => sum + Math.min(...sizes.map((size) => (size.width + gap) * (size.height + gap))),
    0,
  );
  return needed > FULL * (to - from) * (height - ground);
}
