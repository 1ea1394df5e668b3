// Where the parts of the horizontal picture lie, from top to bottom: words, marks, axis, days of publication.

import {MOST_MARKS} from '../../layout/mark-layout.js';
import {groundHeight} from '../../layout/labels.js';
import type {LabelLayout} from '../../layout/labels.js';
import type {Bands} from '../../layout/bands.js';

/** Where things are, in pixels from the top of the picture. */
export interface PictureGeometry {
  readonly height: number;
  /** The axis line. */
  readonly axis: number;
  /** Top of the second line of words below the axis. */
  readonly contexts: number;
  /** Top of the articles' days of publication. */
  readonly published: number;
  /** Top of the marks: the ground on which labels stand. */
  readonly ground: number;
  readonly laneHeight: number;
  readonly markHeight: number;
  readonly rowHeight: number;
  /** Kept free for chips below the rows. Defaults to what chips need. */
  readonly chips?: number;
  /** Whether a band has chips, where that is known. */
  readonly hasChips?: boolean | undefined;
  /** Top of the words: of a band, below its heading. */
  readonly top: number;
  /** The same of each band, from top to bottom, where there are bands. */
  readonly bands?: readonly PictureGeometry[];
}

/** Heights of lines of words, in pixels. */
export interface LineHeights {
  readonly tick: number;
  readonly context: number;
  readonly row: number;
}

/** What the words of a picture need. */
export interface WordsHeight {
  /** In pixels. */
  readonly height: number;
  /** The labels of the whole picture, where they were laid out to be measured. */
  readonly labels?: LabelLayout;
  /** Of each band, where there are bands. */
  readonly bandUse?: readonly BandUse[];
  /** Lower than this, bands have no room for what each must have, in pixels. */
  readonly least?: number;
}

/** What a band has use for. */
export interface BandUse {
  /** Of words. */
  readonly rows: number;
  /** Whether chips count what has no words. */
  readonly hasChips: boolean;
}

/** What the heights of the parts depend on. */
export interface GroundContent {
  readonly marks: {readonly events: readonly unknown[]; readonly laneCount: number};
  readonly published: readonly unknown[];
  readonly bands?: Bands | undefined;
  /** What lays out bands, where there are any. */
  readonly layouts?: {readonly layBands: LayBands} | undefined;
  /** What each band has use for. Defaults to what so many events may want. */
  readonly bandUse?: readonly BandUse[] | undefined;
  readonly eras?: {readonly lines: number} | undefined;
}

/** Shares the height of the whole among the bands. */
export type LayBands = (
  bands: Bands,
  whole: PictureGeometry,
  lines: LineHeights,
  used?: readonly BandUse[],
) => PictureGeometry[];

/** Between the words of two rows, in pixels; the timeline's styles have it so. */
export const ROW_GAP = 4;

/** Words on a bar stand so much higher than words beside one, clear of the line at its foot; in the styles, too. */
export const INSIDE_LIFT = 2;

/** In pixels. */
export const MARK_HEIGHT = 10;
const LANE_HEIGHT = 13;
/** Least and greatest height of the picture, if nobody sets it, in heights of a row. */
const LEAST_HEIGHT = 7;
const MOST_HEIGHT = 16.25;
/** Of columns where all marks may be counted, and where some may be: from so many events on, clumps are likely. */
const DENSITY_HEIGHT = 52;
export const CLUMP_HEIGHT = 26;
const MANY = 40;

/** @param height - Of the whole picture, in pixels. */
export function layGround(
  {marks, published, bands, layouts, bandUse, eras}: GroundContent,
  height: number,
  lines: LineHeights,
): PictureGeometry {
  const words = lines.tick + lines.context + 8;
  const below = words + (published.length > 0 ? lines.tick : 0);
  const axis = Math.max(20, Math.round(height - below));
  const geometry = {
    height,
    axis,
    contexts: axis + lines.tick + 4,
    published: axis + words,
    ground: Math.max(0, axis - stripHeight(marks, DENSITY_HEIGHT)),
    laneHeight: LANE_HEIGHT,
    markHeight: MARK_HEIGHT,
    rowHeight: lines.row,
    top: 6 + (eras?.lines ?? 0) * Math.round(lines.tick),
  };
  return bands && layouts
    ? {...geometry, bands: layouts.layBands(bands, geometry, lines, bandUse)}
    : geometry;
}

/** Of the strip in which all marks lie, in pixels. @param density - Of columns where all marks may be counted. */
export function stripHeight({events, laneCount}: GroundContent['marks'], density: number): number {
  const columns = events.length > MOST_MARKS ? density : events.length > MANY ? CLUMP_HEIGHT : 0;
  return Math.max(laneCount * LANE_HEIGHT, columns) + 6;
}

/** Where an event's words and mark lie: in its band, if there are bands. */
export function geometryOf(
  geometry: PictureGeometry,
  index: number,
  bands: Bands | undefined,
): PictureGeometry {
  return geometry.bands?.[bands?.of[index] ?? -1] ?? geometry;
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
  {height: most, ground, top, rowHeight}: PictureGeometry,
): number {
  const highest = flags.reduce((most, {bottom, height}) => Math.max(most, bottom + height), 0);
  const words =
    mode === 'flags'
      ? highest + 8 + top
      : groundHeight(rowHeight) +
        (1 + rows.reduce((most, {row}) => Math.max(most, row), 0)) * rowHeight +
        8 +
        top;
  return Math.min(most, Math.max(LEAST_HEIGHT * rowHeight, words + most - ground));
}

/** The middle of a row of words. */
export function rowY(
  {
    ground,
    rowHeight,
    chips = groundHeight(rowHeight),
  }: Pick<PictureGeometry, 'ground' | 'rowHeight' | 'chips'>,
  row: number,
): number {
  return ground - chips - row * rowHeight - rowHeight / 2;
}
