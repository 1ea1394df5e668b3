// What of the horizontal picture lies at a place: a mark, the other date of one, or what is counted in columns.

import {crowdAt} from '../../layout/crowd.js';
import type {Crowd} from '../../layout/crowd.js';
import {laneY} from './picture.js';
import type {LaidPicture} from './picture.js';
import {geometryOf, MARK_HEIGHT} from './picture-geometry.js';
import type {PictureGeometry} from './picture-geometry.js';

/** A pointer hits a mark from so far, in pixels: sideways, and above and below. */
const REACH = 6;
const REACH_Y = 3;
/** The strip of marks begins and ends so far beyond them. */
const ABOVE = 4;
const BELOW = 2;

/** The number of the event whose mark is at a place, in pixels from the picture's corner; -1 for none. */
export function eventAt(picture: LaidPicture, x: number, y: number): number {
  const {marks, scale, view, geometry, bands, laid, told} = picture;
  const band = stripsOf(geometry)[stripAt(geometry, y)];
  if (!band) return -1;
  const single = laid.parts.flatMap(({single}) => single);
  const isNear = (i: number) =>
    geometryOf(geometry, i, bands) === band &&
    Math.abs(laneY({geometry: band}, marks.lanes[i]!) - y) - MARK_HEIGHT / 2 <= REACH_Y;
  let best = -1;
  let bestDistance = REACH;
  for (const i of single) {
    if (!isNear(i)) continue;
    const x0 = scale.at(marks.starts[i]!, view.k) - view.offset;
    const x1 = scale.at(marks.ends[i]!, view.k) - view.offset;
    const dx = Math.max(0, x0 - x, x - x1);
    // What is drawn last lies on top.
    if (dx <= bestDistance) [best, bestDistance] = [i, dx];
  }
  if (best >= 0) return best;
  const near = {x, reach: REACH, isNear: (i: number) => isNear(i) && single.includes(i)};
  return told?.ghostAt(marks, scale, view, near) ?? -1;
}

/** What is counted in the columns at a place; null for nothing. */
export function crowdHit(picture: LaidPicture, x: number, y: number): Crowd | null {
  const strip = stripAt(picture.geometry, y);
  return strip < 0 ? null : crowdAt(picture, x, strip);
}

/** Of each band, or of the whole. */
function stripsOf(geometry: PictureGeometry): readonly PictureGeometry[] {
  return geometry.bands ?? [geometry];
}

function stripAt(geometry: PictureGeometry, y: number): number {
  return stripsOf(geometry).findIndex(({ground, axis}) => y >= ground - ABOVE && y <= axis + BELOW);
}
