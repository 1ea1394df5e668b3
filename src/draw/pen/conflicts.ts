// Draws the other dates of an event as ghosts of its mark, under a bracket that joins them to it.

import type {ConflictSign} from '../../layout/conflicts.js';
import {drawMark} from './marks.js';
import type {MarkPaint} from './marks.js';
import type {Pen} from './pen.js';

/** Between a mark and the bracket over it, its thickness, and how far its legs reach down, in pixels. */
const AIR = 1;
const LINE = 1.25;
const LEG = 3;

/** @param y - The middle of the lane, which is `height` pixels high for a mark. */
export function drawConflict(
  pen: Pen,
  {ghosts, legs}: ConflictSign,
  {y, height}: {readonly y: number; readonly height: number},
  paint: MarkPaint,
): void {
  for (const {fill, ...span} of ghosts) {
    const style = {fill, line: 'ghost', approximate: false, openStart: false, openEnd: false} as const;
    drawMark(pen, style, {...span, y, height}, paint);
  }
  const [first, last] = [legs[0]!, legs.at(-1)!];
  const top = y - height / 2 - AIR - LINE;
  pen.fillStyle = paint.colour;
  pen.fillRect(first - LINE / 2, top, last - first + LINE, LINE);
  for (const x of legs) pen.fillRect(x - LINE / 2, top, LINE, LEG);
}
