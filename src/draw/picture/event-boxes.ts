// Where the parts of one event are in the horizontal picture.

import {markSpan} from '../../layout/mark-span.js';
import type {Box} from '../../layout/place-card.js';
import {laneY} from './picture.js';
import type {Picture} from './picture.js';
import {geometryOf} from './picture-geometry.js';
import {flagBox, rowBox} from './word-boxes.js';

export interface EventBoxes {
  /** Words, if any are in sight; the leader, if there is one; the mark. In pixels from the corner of the picture. */
  readonly parts: readonly Box[];
  /** The strip of the axis below the mark. */
  readonly ground: Box;
}

/** With its halo, a mark is so much larger all around, in pixels. */
const HALO = 4;

/** @returns Null where the event is out of sight. */
export function eventBoxes(
  {marks, scale, view, labels, bands, geometry: whole}: Omit<Picture, 'palette' | 'axis' | 'published'>,
  index: number,
): EventBoxes | null {
  const [start, end] = [marks.starts[index], marks.ends[index]];
  if (start === undefined || end === undefined) return null;
  const geometry = geometryOf(whole, index, bands);
  const {x0, x1} = markSpan({start, end}, scale, view, geometry.markHeight);
  const y = laneY({geometry}, marks.lanes[index]!);
  const half = geometry.markHeight / 2 + HALO;
  const mark = {left: x0 - HALO, right: x1 + HALO, top: y - half, bottom: y + half};
  const shift = labels.origin - view.offset;
  const parts: Box[] = [];
  const flag = labels.flags.find((flag) => flag.index === index);
  if (flag) {
    const words = flagBox(flag, shift, geometry);
    const x = flag.x + shift;
    parts.push(words, {left: x - 2, right: x + 3, top: words.top, bottom: y});
  }
  const row = labels.rows.find((row) => row.index === index);
  if (row) {
    const words = rowBox(row, shift, geometry);
    parts.push({
      ...words,
      left: Math.min(words.left, row.x0 + shift),
      right: Math.max(words.right, row.x1 + shift),
    });
  }
  const inSight = [...parts, mark].flatMap((box) => clip(box, view.width));
  if (inSight.length === 0) return null;
  return {parts: inSight, ground: {...mark, top: whole.axis, bottom: whole.height}};
}

/** What of a box is between the edges. */
function clip(box: Box, width: number): Box[] {
  if (box.right < 0 || box.left > width) return [];
  return [{...box, left: Math.max(0, box.left), right: Math.min(width, box.right)}];
}
