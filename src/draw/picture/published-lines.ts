// The line from the axis down to an article's day of publication: it passes the words of the axis by.

import {TICK_INSET} from '../../layout/axis-segments.js';
import type {Axis} from '../../layout/axis.js';
import type {PictureGeometry} from './picture-geometry.js';

/** Around words, and between them and a line that ends above them, in pixels. */
const ROOM = 3;
/** Of the line above words that it would cross, in pixels. */
const STUB = 4;

/** Of the line of a day whose own words have no room, in pixels: where they would stand are those of another. */
const SHORT = 10;

/** Parts of the line, from top to bottom, in pixels from the top of the picture. @param inContexts - Its words stand among the contexts. */
export function publishedLine(
  {x, name, inContexts = false}: {readonly x: number; readonly name?: string; readonly inContexts?: boolean},
  {ticks, contexts}: Pick<Axis, 'ticks' | 'contexts'>,
  geometry: Pick<PictureGeometry, 'axis' | 'contexts' | 'published' | 'height'>,
): readonly (readonly [top: number, bottom: number])[] {
  const crosses = (left: number, width: number) => width > 0 && x > left - ROOM && x < left + width + ROOM;
  const afterTicks = ticks.some((tick) => crosses(tick.x + TICK_INSET, tick.width));
  const afterContexts = contexts.some(({x: left, width}) => crosses(left, width));
  const top = geometry.axis;
  if (name === '') return [[top, top + (afterTicks ? STUB : SHORT)]];
  const end = inContexts ? geometry.published - ROOM : geometry.height - ROOM;
  if (afterContexts)
    return [
      [top, top + (afterTicks ? STUB : geometry.contexts - top - ROOM)],
      [geometry.published, end],
    ];
  return afterTicks
    ? [
        [top, top + STUB],
        [geometry.contexts, end],
      ]
    : [[top, end]];
}
