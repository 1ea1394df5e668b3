// Where the parts of the horizontal picture lie, from top to bottom: words, marks, axis, days of publication.

import {groundHeight} from '../layout/label-layout.js';
import type {LabelLayout} from '../layout/label-layout.js';

/** Where things are, in pixels from the top of the picture. */
export interface PictureGeometry {
  readonly height: number;
  /** The axis line. */
  readonly axis: number;
  /** Top of the articles' days of publication. */
  readonly published: number;
  /** Top of the marks: the ground on which labels stand. */
  readonly ground: number;
  readonly laneHeight: number;
  readonly markHeight: number;
  readonly rowHeight: number;
}

/** Heights of lines of words, in pixels. */
export interface LineHeights {
  readonly tick: number;
  readonly context: number;
  readonly row: number;
}

/** What the heights of the parts depend on. */
export interface GroundContent {
  readonly marks: {readonly events: readonly unknown[]; readonly laneCount: number};
  readonly published: readonly unknown[];
}

/** In pixels. */
export const MARK_HEIGHT = 10;
const LANE_HEIGHT = 13;
/** Least and greatest height of the picture, if nobody sets it, in heights of a row. */
const LEAST_HEIGHT = 7;
const MOST_HEIGHT = 18;
/** More events may be drawn as columns of how many there are. */
export const DENSE = 2000;
const DENSITY_HEIGHT = 52;

/** @param height - Of the whole picture, in pixels. */
export function layGround(
  {marks, published}: GroundContent,
  height: number,
  lines: LineHeights,
): PictureGeometry {
  const words = lines.tick + lines.context + 8;
  const below = words + (published.length > 0 ? lines.tick : 0);
  const axis = Math.max(20, Math.round(height - below));
  const dense = marks.events.length > DENSE;
  const band = Math.max(marks.laneCount * LANE_HEIGHT, dense ? DENSITY_HEIGHT : 0) + 6;
  return {
    height,
    axis,
    published: axis + words,
    ground: Math.max(0, axis - band),
    laneHeight: LANE_HEIGHT,
    markHeight: MARK_HEIGHT,
    rowHeight: lines.row,
  };
}

/** The height of a picture with room for any words, in pixels. */
export function mostHeight({row}: LineHeights): number {
  return MOST_HEIGHT * row;
}

/**
 * The height that a picture needs for its words, in pixels.
 *
 * @param labels - As laid out with `geometry`, where there was room for any.
 */
export function neededHeight(
  {mode, flags, rows}: Pick<LabelLayout, 'mode' | 'flags' | 'rows'>,
  {height: most, ground, rowHeight}: PictureGeometry,
): number {
  const highest = flags.reduce((top, {bottom, height}) => Math.max(top, bottom + height), 0);
  const words =
    mode === 'flags'
      ? highest + 14
      : groundHeight(rowHeight) + (1 + rows.reduce((top, {row}) => Math.max(top, row), 0)) * rowHeight + 14;
  return Math.min(most, Math.max(LEAST_HEIGHT * rowHeight, words + most - ground));
}
