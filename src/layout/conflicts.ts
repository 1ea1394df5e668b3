// Where sources give different dates for one event: its other dates as ghosts in its own lane, and a bracket over
// them that joins them to it.

import {differingDates} from './all-dates.js';
import {DAY} from '../time/calendar.js';
import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import {markSpan} from './mark-span.js';
import type {MarkSpan} from './mark-span.js';
import type {View} from './view.js';

/** Another date of an event, drawn. */
export interface Ghost extends MarkSpan {
  /** Of a day, or of more. */
  readonly fill: 'crisp' | 'soft';
}

/** The other dates of one event that are in view, and what joins them. */
export interface ConflictSign {
  readonly index: number;
  readonly ghosts: readonly Ghost[];
  /** Where the bracket comes down, from left to right, in pixels on screen. */
  readonly legs: readonly number[];
}

/** Of more events than this, the most salient are joined to their other dates. */
const MOST = 200;
/** No mark is narrower, in pixels. */
const LEAST = 6;
/** How far inside of a bar a leg stands, and how far beyond the picture a bracket goes, in pixels. */
const INSIDE = 5;
const BEYOND = 20;

const known = new WeakMap<MarkIndex, readonly number[]>();

/** Numbers of the events whose dates differ, the most salient of them. */
export function conflicting(marks: MarkIndex): readonly number[] {
  let numbers = known.get(marks);
  if (!numbers) {
    const all = [...differingDates(marks.events)];
    const salience = (index: number) => marks.events[index]!.salience;
    known.set(marks, (numbers = all.sort((a, b) => salience(b) - salience(a) || a - b).slice(0, MOST)));
  }
  return numbers;
}

/** The signs that reach into the picture. @param zoom - By which shapes are decided. Defaults to that of the view. */
export function conflictSigns(
  marks: MarkIndex,
  scale: FoldedScale,
  view: View,
  zoom = view.k,
): ConflictSign[] {
  return conflicting(marks).flatMap((index) => {
    const {interval, conflicts = []} = marks.events[index]!;
    const own = markSpan(interval, scale, view, LEAST, zoom);
    const ghosts = conflicts.map(({interval}): Ghost => {
      const fill = interval.end - interval.start > DAY ? 'soft' : 'crisp';
      return {...markSpan(interval, scale, view, LEAST, zoom), fill};
    });
    const all = [own, ...ghosts];
    if (all.every(({x1}) => x1 < 0) || all.every(({x0}) => x0 > view.width)) return [];
    const middle = (Math.min(...all.map(({x0}) => x0)) + Math.max(...all.map(({x1}) => x1))) / 2;
    // Each leg comes down on the end that is nearest the others.
    const legs = all.map(({x0, x1}) => {
      const inside = Math.min(INSIDE, (x1 - x0) / 2);
      const x = Math.min(Math.max(middle, x0 + inside), x1 - inside);
      return Math.min(Math.max(x, -BEYOND), view.width + BEYOND);
    });
    return [{index, ghosts, legs: legs.sort((a, b) => a - b)}];
  });
}

/** The event that is near, in its lane, and one of whose ghosts is within `reach` pixels of `x`; -1 for none. */
export function ghostAt(
  marks: MarkIndex,
  scale: FoldedScale,
  view: View,
  {x, reach, isNear}: {readonly x: number; readonly reach: number; isNear(index: number): boolean},
): number {
  const sign = conflictSigns(marks, scale, view).find(
    ({index, ghosts}) => isNear(index) && ghosts.some(({x0, x1}) => x >= x0 - reach && x <= x1 + reach),
  );
  return sign?.index ?? -1;
}
