// Where the words of one label are, in pixels from the corner of the picture.

import type {PlacedLabel} from '../../layout/flag-rules.js';
import type {Box} from '../../layout/place-card.js';
import type {PlacedRow} from '../../layout/place-rows.js';
import {rowY} from './picture-geometry.js';
import type {PictureGeometry} from './picture-geometry.js';

/** @param shift - From where labels are laid out to where they are seen, in pixels to the right. */
export function flagBox(
  {left, width, bottom, height}: PlacedLabel,
  shift: number,
  {ground}: PictureGeometry,
): Box {
  const top = ground - bottom - height;
  return {left: left + shift, right: left + shift + width, top, bottom: top + height};
}

/** As high as the row. @param shift - As above. */
export function rowBox({left, width, row}: PlacedRow, shift: number, geometry: PictureGeometry): Box {
  const [middle, half] = [rowY(geometry, row), geometry.rowHeight / 2];
  return {left: left + shift, right: left + shift + width, top: middle - half, bottom: middle + half};
}
