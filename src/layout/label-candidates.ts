// Which events of a part of the scale want a label, and near which part of its mark each should stand.

import type {KeptInput, LabelInput, Window} from './labels.js';
import {domainOf} from './view.js';
import type {View} from './view.js';

/** The part of the wishes that is kept for what is in sight. */
const IN_SIGHT = 0.6;

/** What wants a label: what is in sight before what is near, and of each what matters most; who has one still wants it. */
export function candidates(
  {marks, scale, view, previous, kept, forced = -1}: KeptInput,
  {start, end, origin}: Window,
  most: number,
): number[] {
  const seen = domainOf(scale, view);
  const known = new Set([
    ...marks.mostSalient(...seen, Math.floor(most * IN_SIGHT)),
    ...marks.mostSalient(start, end, most),
  ]);
  const wanted = forced >= 0 && marks.starts[forced]! < end && marks.ends[forced]! > start;
  const sight = sightOf(view, origin);
  const said = kept ? [...previous!.flags, ...previous!.rows] : [];
  for (const label of said) if (isSeen(label, sight)) known.add(label.index);
  if (wanted) known.delete(forced);
  return wanted ? [forced, ...known] : [...known];
}

export function isSeen(
  {left, width}: {readonly left: number; readonly width: number},
  [from, to]: readonly [number, number],
): boolean {
  return left < to && left + width > from;
}

/** Where the part of a mark lies that a label should be near: what is in sight of it, else in the window. */
export function nearPart(
  {marks, scale, view}: LabelInput,
  index: number,
  {from, to, origin}: Window,
): {readonly x0: number; readonly x1: number; readonly near: readonly [x0: number, x1: number]} {
  const sight = sightOf(view, origin);
  const [x0, x1] = [
    scale.at(marks.starts[index]!, view.k) - origin,
    scale.at(marks.ends[index]!, view.k) - origin,
  ];
  const [low, high] = x0 < sight[1] && x1 > sight[0] ? sight : [from, to];
  return {
    x0: Math.max(x0, from),
    x1: Math.min(x1, to),
    near: [Math.max(x0, low), Math.min(x1, high)],
  };
}

/** What is in view, with a little air, in pixels from the origin. */
export function sightOf({offset, width}: View, origin: number): readonly [from: number, to: number] {
  return [offset - origin + 4, offset - origin + width - 4];
}
