// Labels of one line or two beside their marks, with their dates where those cost hardly any; else with dates as fine as the axis.

import {candidates, isSeen, nearPart, sightOf} from './label-candidates.js';
import {axisDateOf, groundHeight, ROW_DATE_GAP, rowMark} from './labels.js';
import type {KeptInput, LabelInput, LabelLayout, Row, Window} from './labels.js';
import {placeRows} from './place-rows.js';
import type {PlacedRow, RowRoom, RowWish} from './place-rows.js';
import {twoLines} from './two-lines.js';

/** Rows looked at. */
const MOST_ROWS = 200;
/** Labels in the page, whatever there is to show: each is some nodes. */
const MOST_PLACED = 110;
/** Rows say dates in full where no more events than this want a row, and so many of the labels stay. */
const MOST_DATED_ROWS = 80;
const WORTH_DATES = 0.7;
/** No label is narrower, in pixels: fingers must hit it. */
const LEAST_TARGET = 24;
/** A row's lines are cut at so many times its height. */
const WIDEST_ROW = 8;

export function layoutRows(input: KeptInput, window: Window): Row[] {
  const indices = candidates(input, window, MOST_ROWS);
  const dated = isDated(input.previous);
  // One way or the other: another width would push every label aside.
  const {dates = input.kept ? dated : undefined} = input;
  const inFull = () => rowsOf(input, window, indices, false);
  if (dates) return inFull();
  const coarse = rowsOf(input, window, indices, true);
  if (dates === false || indices.length > mostDated(dated)) return coarse;
  const said = inFull();
  return areDatesWorth(said.length, coarse.length, dated) ? said : coarse;
}

/** Whether rows say dates in full. */
export function isDated(layout: Pick<LabelLayout, 'rows'> | undefined): boolean {
  return layout?.rows.some(({coarse}) => !coarse) ?? false;
}

/** Of how many that want a row full dates are tried. @param dated - Whether rows say them now: they do not flicker. */
export function mostDated(dated: boolean): number {
  return MOST_DATED_ROWS * (dated ? 1.1 : 1);
}

/** Whether so many rows with full dates are worth it where there were so many with coarse ones: they cost hardly any label. */
export function areDatesWorth(said: number, coarse: number, dated: boolean): boolean {
  return said >= coarse * WORTH_DATES * (dated ? 0.95 : 1);
}

function rowsOf(input: KeptInput, window: Window, indices: readonly number[], coarse: boolean): Row[] {
  const {view, fonts, title, when, previous, kept, forced, sharers = 1} = input;
  const words = new Map<number, Pick<Row, 'date' | 'coarse' | 'strong' | 'lines' | 'width'>>();
  const dateFont = coarse ? fonts.row : fonts.date;
  const widest = WIDEST_ROW * fonts.rowHeight;
  const sight = sightOf(view, window.origin);
  // Of most that want a row not even the mark finds room: their words are not measured.
  const wordsOf = (index: number) => {
    let known = words.get(index);
    if (known) return known;
    const date = coarse ? (when?.(index) ?? '') : axisDateOf(input.words(index));
    const lead = date ? dateFont(date) + ROW_DATE_GAP : 0;
    // Only what is in ink may be told by several: of others, the title is all that is asked.
    const strong = input.marks.hues[index] === 0 && input.words(index).strong;
    const measure = strong ? fonts.rowStrong : fonts.row;
    const {lines, width} = twoLines(title(index), widest + lead, measure, lead);
    known = {date, coarse, strong, lines, width: Math.max(LEAST_TARGET, Math.ceil(width) + 1)};
    words.set(index, known);
    return known;
  };
  const wishes = indices.map((index) => wishAt(input, window, index, () => wordsOf(index).width));
  // Words of a long mark that have gone out of sight may follow it.
  const before = (previous?.rows ?? []).filter((row) => row.side !== 'inside' || !kept || isSeen(row, sight));
  const placed = placeRows(wishes, {...rowRoom(input, window), stay: kept}, before);
  const rank = (row: PlacedRow) => (row.index === forced ? 0 : isSeen(row, sight) ? 1 : 2);
  return [...placed]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.floor(MOST_PLACED / sharers))
    .map((row) => ({...row, ...wordsOf(row.index)}));
}

/** Rows at another zoom: their words and widths are known. */
export function movedRows(input: KeptInput, window: Window): Row[] {
  const {starts, ends} = input.marks;
  const there = input.previous!.rows.filter(
    ({index}) => starts[index]! < window.end && ends[index]! > window.start,
  );
  const known = new Map(there.map((row) => [row.index, row]));
  const wishes = there.map(({index, width}) => wishAt(input, window, index, () => width));
  const placed = placeRows(wishes, {...rowRoom(input, window), keptOnly: true}, there);
  return placed.map((row) => ({...known.get(row.index)!, ...row}));
}

function wishAt(input: LabelInput, window: Window, index: number, width: () => number): RowWish {
  const {x0, x1, near} = nearPart(input, index, window);
  return {
    index,
    ...atLeast(x0, x1, rowMark(input.fonts.rowHeight)),
    near: near[0],
    get width() {
      return width();
    },
  };
}

function rowRoom({fonts, height, view, forced}: LabelInput, {from, to, origin}: Window): RowRoom {
  const rows = Math.max(0, Math.floor((height - groundHeight(fonts.rowHeight)) / fonts.rowHeight));
  return {from: from + 2, to: to - 2, sight: sightOf(view, origin), rows, first: forced};
}

function atLeast(x0: number, x1: number, least: number): {x0: number; x1: number} {
  const more = Math.max(0, least - (x1 - x0)) / 2;
  return {x0: x0 - more, x1: x1 + more};
}
