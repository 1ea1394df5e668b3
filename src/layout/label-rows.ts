// Labels of one line or two beside their marks, with dates where those cost hardly any.

import {candidates, isSeen, nearPart, sightOf} from './label-candidates.js';
import {groundHeight, ROW_DATE_GAP, ROW_MARK} from './labels.js';
import type {KeptInput, LabelInput, LabelWords, Row, Window} from './labels.js';
import {placeRows} from './place-rows.js';
import type {PlacedRow, RowRoom, RowWish} from './place-rows.js';
import {twoLines} from './two-lines.js';

/** Rows looked at. */
const MOST_ROWS = 200;
/** Labels in the page, whatever there is to show: each is some nodes. */
const MOST_PLACED = 110;
/** Rows say dates where no more events than this want a row, and so many of the labels stay. */
const MOST_DATED_ROWS = 80;
const WORTH_DATES = 0.7;
/** No label is narrower, in pixels: fingers must hit it. */
const LEAST_TARGET = 24;
/** A row's lines are cut at so many times its height. */
const WIDEST_ROW = 8;

export function layoutRows(input: KeptInput, window: Window): Row[] {
  const indices = candidates(input, window, MOST_ROWS);
  const dated = (input.previous?.rows ?? []).some(({date}) => date);
  // With or without dates: another width would push every label aside.
  const {dates = input.kept ? dated : undefined} = input;
  const withDates = () => rowsOf(input, window, indices, (index) => dateOf(input.words(index)));
  if (dates) return withDates();
  const bare = rowsOf(input, window, indices, () => '');
  if (dates === false || indices.length > mostDated(dated)) return bare;
  const said = withDates();
  return areDatesWorth(said.length, bare.length, dated) ? said : bare;
}

/** Of how many that want a row dates are tried. @param dated - Whether rows say them now: they do not flicker. */
export function mostDated(dated: boolean): number {
  return MOST_DATED_ROWS * (dated ? 1.1 : 1);
}

/** Whether so many rows with dates are worth it where there were so many without: they cost hardly any label. */
export function areDatesWorth(said: number, bare: number, dated: boolean): boolean {
  return said >= bare * WORTH_DATES * (dated ? 0.95 : 1);
}

function dateOf({shortDate, rowDate = shortDate}: LabelWords): string {
  return rowDate;
}

function rowsOf(
  input: KeptInput,
  window: Window,
  indices: readonly number[],
  dateAt: (index: number) => string,
): Row[] {
  const {view, fonts, title, previous, kept, forced, sharers = 1} = input;
  const words = new Map<number, Pick<Row, 'date' | 'strong' | 'lines' | 'width'>>();
  const widest = WIDEST_ROW * fonts.rowHeight;
  const sight = sightOf(view, window.origin);
  // Of most that want a row not even the mark finds room: their words are not measured.
  const wordsOf = (index: number) => {
    let known = words.get(index);
    if (known) return known;
    const date = dateAt(index);
    const lead = date ? fonts.date(date) + ROW_DATE_GAP : 0;
    // Only what is in ink may be told by several: of others, the title is all that is asked.
    const strong = input.marks.hues[index] === 0 && input.words(index).strong;
    const measure = strong ? fonts.rowStrong : fonts.row;
    const {lines, width} = twoLines(title(index), widest + lead, measure, lead);
    known = {date, strong, lines, width: Math.max(LEAST_TARGET, Math.ceil(width) + 1)};
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
    ...atLeast(x0, x1),
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

function atLeast(x0: number, x1: number): {x0: number; x1: number} {
  if (x1 - x0 >= ROW_MARK) return {x0, x1};
  const middle = (x0 + x1) / 2;
  return {x0: middle - ROW_MARK / 2, x1: middle + ROW_MARK / 2};
}
