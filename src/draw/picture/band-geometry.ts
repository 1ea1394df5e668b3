// Where the bands of a horizontal picture lie, one above the other, how high a picture must be for them, and where the
// names of eras stand.

import {groundHeight} from '../../layout/labels.js';
import type {BandedInput} from '../../layout/band-labels.js';
import type {Bands} from '../../layout/bands.js';
import {CLUMP_HEIGHT, mostHeight, stripHeight} from './picture-geometry.js';
import type {BandUse, GroundContent, LineHeights, PictureGeometry} from './picture-geometry.js';

const MOST_BAND_ROWS = 8;
const CLUSTERED = 1.3;
/** Between words and marks where there are no chips, in pixels. */
const NO_CHIPS = 4;
/** A height in whole pixels may be so much less than what is needed. */
const ROUNDED = 0.5;
/** A picture in bands may be so many times as high as another. */
const BANDS_TIMES = 1.5;

/**
 * Shares the height among the bands: what each must have, and rows for words in proportion to its events.
 *
 * @param used - What each has use for, where that is known: what is left is shared then.
 */
export function layBands(
  {bands}: Bands,
  whole: PictureGeometry,
  lines: LineHeights,
  used?: readonly BandUse[],
): PictureGeometry[] {
  const strips = bands.map(({marks}) => stripHeight(marks, CLUMP_HEIGHT));
  const first = whole.top - 6;
  const room = Math.max(0, whole.axis - first);
  const rows = used?.map(({rows}) => rows);
  // Without the rows that a band has use for, there is something to count.
  const isLow =
    !rows || rowHeight(lines) * sum(rows) + sum(leastHeights(bands, lines, used)) > room + ROUNDED;
  const use = isLow ? undefined : used;
  const least = leastHeights(bands, lines, use);
  const needed = sum(least);
  const spare = Math.max(0, room - needed);
  const shares = shareRows(bands.map(wantedRows), Math.floor((spare + ROUNDED) / rowHeight(lines)), rows);
  const rest = (spare - sum(shares) * rowHeight(lines)) / bands.length;
  // In a picture too low for all, each is cut alike.
  const part = Math.min(1, room / needed);
  let end = first;
  return bands.map((_, b) => {
    const top = Math.round(end) + headingHeight(lines);
    end += part * least[b]! + shares[b]! * rowHeight(lines) + rest;
    const axis = Math.round(end);
    const ground = Math.max(Math.min(top, axis), axis - strips[b]!);
    // Without a row there may be something to count after all.
    return {
      ...whole,
      top,
      ground,
      axis,
      ...(shares[b]! > 0 && {chips: chipsHeight(bands[b]!, lines, use?.[b]), hasChips: use?.[b]!.hasChips}),
    };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** In whole pixels, as bands lie: to a part of one, they would have no room for their last row. */
function rowHeight({row}: LineHeights): number {
  return Math.ceil(row);
}

/** What bands need beside their rows, in pixels. */
function leastHeights(
  bands: Bands['bands'],
  lines: LineHeights,
  use: readonly BandUse[] | undefined,
): number[] {
  return bands.map((band, b) => {
    return headingHeight(lines) + stripHeight(band.marks, CLUMP_HEIGHT) + chipsHeight(band, lines, use?.[b]);
  });
}

/** A single event always has its words: nothing is left for a chip to count. */
function chipsHeight({indices}: Bands['bands'][number], {row}: LineHeights, use?: BandUse): number {
  return (use?.hasChips ?? indices.length > 1) ? groundHeight(row) : NO_CHIPS;
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
function shareRows(wanted: readonly number[], rows: number, used: readonly number[] = []): number[] {
  const each = rows >= wanted.length ? 1 : 0;
  const shares = wanted.map(() => each);
  // Who has use for a row comes before all who have none.
  const claim = (b: number) => wanted[b]! / (shares[b]! + 1) + (shares[b]! < used[b]! ? MOST_BAND_ROWS : 0);
  for (let i = each * wanted.length; i < rows; i++) {
    let next = 0;
    wanted.forEach((_, b) => {
      if (claim(b) > claim(next)) next = b;
    });
    shares[next]! += 1;
  }
  return shares;
}

/** Room for the words of each band, in pixels, and whether it has some for chips; nothing where there are no bands. */
export function bandRooms({bands}: PictureGeometry): Pick<BandedInput, 'heights' | 'haveChips'> {
  return {
    // As if each had its chips.
    heights: bands?.map(({top, ground, rowHeight, chips = groundHeight(rowHeight)}) => {
      return ground - top + groundHeight(rowHeight) - chips;
    }),
    haveChips: bands?.map(({hasChips = true}) => hasChips),
  };
}

export type BandsContent = Omit<GroundContent, 'bands'> & {readonly bands: Bands};

/**
 * The height that a picture in bands may need, in pixels: no more than others, unless that leaves too little for each band.
 * What its words do not need of it, `bands-words.ts` finds.
 */
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

/** The height for so many rows of words in each band, in pixels. @param use - Which have chips, where that is known. */
export function heightOfBands(
  {bands: {bands}, published, eras}: BandsContent,
  lines: LineHeights,
  rows: (band: Bands['bands'][number], b: number) => number,
  use?: readonly BandUse[],
): number {
  const names = (eras?.lines ?? 0) * Math.round(lines.tick);
  const below = names + lines.tick * (published.length > 0 ? 2 : 1) + lines.context + 8;
  return below + sum(leastHeights(bands, lines, use)) + rowHeight(lines) * sum(bands.map(rows));
}

/** Top of a line of names of eras, in pixels. */
export function eraTop(line: number, {tick}: LineHeights): number {
  return 3 + line * Math.round(tick);
}
