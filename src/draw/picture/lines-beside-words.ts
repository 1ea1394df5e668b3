// Lines behind the picture, from top to bottom: they end above words and go on below them.

import type {Bands} from '../../layout/bands.js';
import type {LabelLayout} from '../../layout/labels.js';
import type {Box} from '../../layout/place-card.js';
import type {View} from '../../layout/view.js';
import {geometryOf} from './picture-geometry.js';
import type {PictureGeometry} from './picture-geometry.js';
import {flagBox, rowBox} from './word-boxes.js';

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
  return [
    ...labels.flags.map((flag) => flagBox(flag, shift, geometryOf(geometry, flag.index, bands))),
    ...labels.rows.map((row) => rowBox(row, shift, geometryOf(geometry, row.index, bands))),
  ]
    .filter(({left, right}) => right > 0 && left < view.width)
    .sort((a, b) => a.top - b.top);
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
