// Where the parts of the horizontal picture lie, from top to bottom: words, marks, axis, days of publication.

import {MOST_MARKS} from '../layout/mark-layout.js';
import {groundHeight} from '../layout/labels.js';
import type {LabelLayout} from '../layout/labels.js';
import type {Bands} from '../layout/bands.js';

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

/** What the heights of the parts depend on. */
export interface GroundContent {
  readonly marks: {readonly events: readonly unknown[]; readonly laneCount: number};
  readonly published: readonly unknown[];
  readonly bands?: Bands | undefined;
  readonly eras?: {readonly lines: number} | undefined;
}

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
const BAND_DENSITY_HEIGHT = 26;
const CLUMP_HEIGHT = 26;
const MANY = 40;
const MOST_BAND_ROWS = 8;
const CLUSTERED = 1.3;
/** Between words and marks where there are no chips, in pixels. */
const NO_CHIPS = 4;
/** A picture in bands may be so many times as high as another. */
const BANDS_TIMES = 1.5;

/** @param height - Of the whole picture, in pixels. */
export function layGround(
  {marks, published, bands, eras}: GroundContent,
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
  return bands ? {...geometry, bands: layBands(bands, geometry, lines)} : geometry;
}

/** Of the strip in which all marks lie, in pixels. */
function stripHeight({events, laneCount}: GroundContent['marks'], density: number): number {
  const columns = events.length > MOST_MARKS ? density : events.length > MANY ? CLUMP_HEIGHT : 0;
  return Math.max(laneCount * LANE_HEIGHT, columns) + 6;
}

/** Shares the height among the bands: what each must have, and rows for words in proportion to its events. */
function layBands({bands}: Bands, whole: PictureGeometry, lines: LineHeights): PictureGeometry[] {
  const strips = bands.map(({marks}) => stripHeight(marks, BAND_DENSITY_HEIGHT));
  const chips = bands.map((band) => chipsHeight(band, lines));
  const least = strips.map((strip, b) => headingHeight(lines) + strip + chips[b]!);
  const needed = least.reduce((a, b) => a + b, 0);
  const first = whole.top - 6;
  const spare = Math.max(0, whole.axis - first - needed);
  const shares = shareRows(bands.map(wantedRows), Math.floor(spare / lines.row));
  const rest = (spare - shares.reduce((a, b) => a + b, 0) * lines.row) / bands.length;
  // In a picture too low for all, each is cut alike.
  const part = Math.min(1, Math.max(0, whole.axis - first) / needed);
  let end = first;
  return bands.map((_, b) => {
    const top = Math.round(end) + headingHeight(lines);
    end += part * least[b]! + shares[b]! * lines.row + rest;
    const axis = Math.round(end);
    const ground = Math.max(Math.min(top, axis), axis - strips[b]!);
    // Without a row there may be something to count after all.
    return {...whole, top, ground, axis, ...(shares[b]! > 0 && {chips: chips[b]!})};
  });
}

/** A single event always has its words: nothing is left for a chip to count. */
function chipsHeight({indices}: Bands['bands'][number], {row}: LineHeights): number {
  return indices.length > 1 ? groundHeight(row) : NO_CHIPS;
}

/** Of the words above a band, in pixels. */
export function headingHeight({context}: LineHeights): number {
  return Math.round(context) + 4;
}

/** Whether a band is high enough for its heading. */
export function hasHeading({top, axis}: PictureGeometry): boolean {
  return axis >= top;
}

/** How many rows would hold most of a band's words: clusters need more than what is evenly spread. */
function wantedRows({indices}: Bands['bands'][number]): number {
  const {length} = indices;
  return Math.max(1, Math.min(MOST_BAND_ROWS, length, Math.ceil(CLUSTERED * Math.sqrt(length))));
}

/** One row for each, if there are as many; then one after the other to who has the fewest of what is wanted: D'Hondt's method. */
function shareRows(wanted: readonly number[], rows: number): number[] {
  const each = rows >= wanted.length ? 1 : 0;
  const shares = wanted.map(() => each);
  for (let i = each * wanted.length; i < rows; i++) {
    let next = 0;
    wanted.forEach((want, b) => {
      if (want / (shares[b]! + 1) > wanted[next]! / (shares[next]! + 1)) next = b;
    });
    shares[next]! += 1;
  }
  return shares;
}

/** Where an event's words and mark lie: in its band, if there are bands. */
export function geometryOf(
  geometry: PictureGeometry,
  index: number,
  bands: Bands | undefined,
): PictureGeometry {
  return geometry.bands?.[bands?.of[index] ?? -1] ?? geometry;
}

/** Room for the words of each band, in pixels; undefined where there are no bands. */
export function bandHeights({bands}: PictureGeometry): number[] | undefined {
  // As if each had its chips.
  return bands?.map(({top, ground, rowHeight, chips = groundHeight(rowHeight)}) => {
    return ground - top + groundHeight(rowHeight) - chips;
  });
}

/** Top of a line of names of eras, in pixels. */
export function eraTop(line: number, {tick}: LineHeights): number {
  return 3 + line * Math.round(tick);
}

type BandsContent = Omit<GroundContent, 'bands'> & {readonly bands: Bands};

/** The height that a picture in bands needs, in pixels: no more than others, unless that leaves too little for each band. */
export function bandsHeight(content: BandsContent, lines: LineHeights): number {
  const {bands} = content.bands;
  const of = (rows: (band: Bands['bands'][number]) => number) => heightOfBands(content, lines, rows);
  const least = of((band) => Math.min(wantedRows(band), bands.length > 4 ? 1 : 2));
  return Math.max(least, Math.min(of(wantedRows), BANDS_TIMES * mostHeight(lines)));
}

/** The height at which each band still has its heading, its chips and a row of words, in pixels. */
export function leastBandsHeight(content: BandsContent, lines: LineHeights): number {
  return heightOfBands(content, lines, () => 1);
}

function heightOfBands(
  {bands: {bands}, published, eras}: BandsContent,
  lines: LineHeights,
  rows: (band: Bands['bands'][number]) => number,
): number {
  const names = (eras?.lines ?? 0) * Math.round(lines.tick);
  const below = names + lines.tick * (published.length > 0 ? 2 : 1) + lines.context + 8;
  return bands.reduce(
    (sum, band) =>
      sum +
      headingHeight(lines) +
      stripHeight(band.marks, BAND_DENSITY_HEIGHT) +
      chipsHeight(band, lines) +
      rows(band) * lines.row,
    below,
  );
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
