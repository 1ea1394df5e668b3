// Lines behind the picture, from top to bottom: they end above words and go on below them.

import type {Bands} from '../layout/bands.js';
import type {LabelLayout} from '../layout/labels.js';
import type {Box} from '../layout/place-card.js';
import type {View} from '../layout/view.js';
import {geometryOf, rowY} from './picture-geometry.js';
import type {PictureGeometry} from './picture-geometry.js';

/** Between words and a line beside them, in pixels. */
const ROOM = 3;

/** Where words of labels stand, in pixels from the corner of the picture; what stands higher comes first. */
export function wordBoxes({
  labels,
  view,
  geometry,
  bands,
}: {
  readonly labels: Pick<LabelLayout, 'flags' | 'rows' | 'origin'>;
  readonly view: View;
  readonly geometry: PictureGeometry;
  readonly bands?: Bands | undefined;
}): Box[] {
  const shift = labels.origin - view.offset;
  const boxes: Box[] = [];
  const add = ({left, width}: {left: number; width: number}, top: number, height: number) => {
    const box = {left: left + shift, right: left + width + shift, top, bottom: top + height};
    if (box.right > 0 && box.left < view.width) boxes.push(box);
  };
  for (const flag of labels.flags) {
    const {ground} = geometryOf(geometry, flag.index, bands);
    add(flag, ground - flag.bottom - flag.height, flag.height);
  }
  for (const row of labels.rows) {
    const own = geometryOf(geometry, row.index, bands);
    add(row, rowY(own, row.row) - own.rowHeight / 2, own.rowHeight);
  }
  return boxes.sort((a, b) => a.top - b.top);
}

/**
 * The parts of a line that no words stand on.
 *
 * @param words - As `wordBoxes` has them.
 */
export function partsBeside(
  x: number,
  bottom: number,
  words: readonly Box[],
): readonly (readonly [top: number, bottom: number])[] {
  const parts: [number, number][] = [];
  let top = 0;
  for (const box of words) {
    if (x < box.left - ROOM || x > box.right + ROOM) continue;
    if (box.top > top) parts.push([top, Math.min(box.top, bottom)]);
    top = Math.max(top, box.bottom);
  }
  if (top < bottom) parts.push([top, bottom]);
  return parts;
}
