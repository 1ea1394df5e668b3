// The words of the picture at one zoom: which events in and around the view get a label, of which kind, and
// how many are left to each chip.
//
// Positions are pixels from `origin`, a place on the scale: while the zoom stays, a pan only shifts them. The
// layout reaches one picture's width beyond the view, so that it is made anew only now and then; labels that
// are already there keep their places then.

import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import {styleOf} from './mark-style.js';
import {placeFlags} from './place-flags.js';
import type {LabelSize, LabelWish, PlacedLabel} from './place-flags.js';
import {placeRows} from './place-rows.js';
import type {PlacedRow, RowWish} from './place-rows.js';
import {twoLines} from './two-lines.js';
import {VIEW_PADDING} from './view.js';
import type {View} from './view.js';
import {wrapText} from './wrap-text.js';
import type {Measure} from './wrap-text.js';

/** What a label says. */
export interface LabelWords {
  readonly date: string;
  /** The same date in fewer letters. */
  readonly shortDate: string;
  readonly title: string;
  /** "planned · A"; may be empty. */
  readonly note: string;
  /** How the event fills its date, for who cannot see its mark: "some time within", "throughout"; may be empty. */
  readonly extent: string;
  /** Whether the title is set in bold. */
  readonly strong: boolean;
}

/** Widths and line heights of the label's fonts, in pixels. */
export interface LabelFonts {
  readonly date: Measure;
  readonly title: Measure;
  readonly strong: Measure;
  readonly note: Measure;
  readonly row: Measure;
  readonly dateHeight: number;
  readonly titleHeight: number;
  readonly noteHeight: number;
  /** From row to row: at least 24 pixels, so that fingers hit them (WCAG 2.2, 2.5.8); two lines fit in. */
  readonly rowHeight: number;
  /** Of one of the lines in a row. */
  readonly rowLineHeight: number;
}

/** A label of several lines, joined to its mark by a leader. */
export interface Flag extends PlacedLabel {
  readonly date: string;
  readonly lines: readonly string[];
}

/** A label of one line or two beside its mark. */
export interface Row extends PlacedRow {
  /** The date in few letters, where there is room for dates; else empty. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** Stands for events without a label that start in `[from, to)`. */
export interface Chip {
  readonly count: number;
  /** Its middle, in pixels. */
  readonly x: number;
  /** The first and the last start that it stands for, in epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** The band whose events it stands for, where there are bands. */
  readonly band?: number;
}

export interface LabelLayout {
  readonly mode: 'flags' | 'rows';
  readonly k: number;
  readonly origin: number;
  /** The window that is laid out, in pixels from `origin`. */
  readonly from: number;
  readonly to: number;
  readonly flags: readonly Flag[];
  readonly rows: readonly Row[];
  readonly chips: readonly Chip[];
  /** Of each band by itself, in numbers of its own, where there are bands. */
  readonly bands?: readonly LabelLayout[];
}

export interface LabelInput {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  readonly view: View;
  readonly fonts: LabelFonts;
  readonly words: (index: number) => LabelWords;
  /** The title alone: of many events, no more is asked. */
  readonly title: (index: number) => string;
  /** Room for labels above the marks, in pixels. */
  readonly height: number;
  /** How far the layout reaches beyond the view, in widths of it. Defaults to 1. */
  readonly reach?: number;
  /** A layout whose labels keep their places if they can. */
  readonly previous?: LabelLayout | undefined;
  /** An event that must have a label. */
  readonly forced?: number | undefined;
  /** Whether even few events are labelled in rows. Defaults to false. */
  readonly rowsOnly?: boolean;
}

/** More flags are not tried: they would not fit, and trying takes time. */
const MOST_FLAGS = 40;
/** Labels looked at; the page never holds more, whatever there is to show. */
const MOST_ROWS = 260;
/** Kept in the page. */
const MOST_PLACED = 180;
/** Rows say dates where no more events than this want a row, and so many of the labels stay. */
const MOST_DATED_ROWS = 80;
const WORTH_DATES = 0.7;
/** No label is narrower, in pixels: fingers must hit it. */
const LEAST_TARGET = 24;
/** Between the date and the title of a row, in pixels. */
export const ROW_DATE_GAP = 6;
/** A row's lines are cut at so many times its height. */
const WIDEST_ROW = 8;
/** Space for leaders below the flags, and for chips below the rows, in pixels: at least 24, as fingers need. */
export function groundHeight(rowHeight: number): number {
  return Math.max(24, Math.round(rowHeight * 0.8));
}

/** A mark in a row is never smaller, in pixels. */
export const ROW_MARK = 8;
/** Chips stand for stretches of about this width, and their middles are never nearer, in pixels. */
const CHIP_CELL = 92;
const CHIP_APART = 56;
const CHIP_HALF = 20;

export function layoutLabels(input: LabelInput): LabelLayout {
  const {marks, scale, view, previous, reach = 1} = input;
  const {k, offset, width} = view;
  const kept =
    previous && previous.k === k && Math.abs(previous.origin - offset) < 8 * width ? previous : undefined;
  const origin = kept ? kept.origin : offset;
  // Never beyond the ends of the scale.
  const from = Math.max(offset - reach * width, -VIEW_PADDING) - origin;
  const to = Math.min(offset + (1 + reach) * width, contentEnd(scale, k)) - origin;
  const window = {from, to, start: scale.invert(from + origin, k), end: scale.invert(to + origin, k)};
  const base = {k, origin, from, to};

  const few =
    !input.rowsOnly &&
    marks.count(window.start, window.end) <= MOST_FLAGS * 2 &&
    countIn(input, window) <= MOST_FLAGS;
  if (few && previous?.mode !== 'rows') {
    const {flags, wanted} = layoutFlags(input, window, origin);
    const all = flags.length === wanted;
    // While panning, flags stay flags: one that finds no room goes to a chip.
    if (all || kept) return {...base, mode: 'flags', flags, rows: [], chips: chipsOf(input, base, flags)};
  } else if (few && !kept) {
    const {flags, wanted} = layoutFlags({...input, previous: undefined}, window, origin);
    if (flags.length === wanted)
      return {...base, mode: 'flags', flags, rows: [], chips: chipsOf(input, base, flags)};
  }
  const rows = layoutRows(input, window, origin);
  return {...base, mode: 'rows', flags: [], rows, chips: chipsOf(input, base, rows)};
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function countIn({marks}: LabelInput, {start, end}: Window): number {
  let count = 0;
  marks.forEach(start, end, () => count++);
  return count;
}

/** What wants a label, the most wanting first. */
function candidates({marks, forced = -1}: LabelInput, {start, end}: Window, most: number): number[] {
  const found = marks.mostSalient(start, end, most);
  const wanted = forced >= 0 && marks.starts[forced]! < end && marks.ends[forced]! > start;
  return wanted ? [forced, ...found.filter((i) => i !== forced)] : found;
}

function layoutFlags(input: LabelInput, window: Window, origin: number): {flags: Flag[]; wanted: number} {
  const {marks, scale, view, height, fonts, words, previous, forced} = input;
  const settings = new Map<number, readonly SetLabel[]>();
  const wishes = candidates(input, window, MOST_FLAGS).map((index): LabelWish => {
    const sizes = flagSizes(words(index), fonts);
    settings.set(index, sizes);
    const start = Math.max(marks.starts[index]!, window.start);
    const end = Math.min(marks.ends[index]!, window.end);
    const [x0, x1] = [scale.at(start, view.k) - origin, scale.at(end, view.k) - origin];
    const weight = index === forced ? 2 : marks.events[index]!.salience;
    return {index, x: leaderAt(marks, index, x0, x1), sizes, weight};
  });
  const sight = sightOf(view, origin);
  const room = {
    from: window.from + 4,
    to: window.to - 4,
    sight,
    height,
    ground: groundHeight(fonts.rowHeight),
    first: forced,
  };
  const placed = placeFlags(wishes, room, previous?.mode === 'flags' ? previous.flags : []);
  const flags = placed.map((label) => {
    const {date, lines} = settings.get(label.index)![label.size]!;
    return {...label, date, lines};
  });
  return {flags, wanted: wishes.length};
}

/** What is in view, with a little air, in pixels from the origin. */
function sightOf({offset, width}: View, origin: number): readonly [from: number, to: number] {
  return [offset - origin + 4, offset - origin + width - 4];
}

/** The leader of a soft mark stands at its middle, of any other near its start. */
function leaderAt({events}: MarkIndex, index: number, x0: number, x1: number): number {
  const middle = (x0 + x1) / 2;
  const {fill} = styleOf(events, index);
  if (fill === 'soft') return middle;
  return Math.min(x0 + (fill === 'solid' ? 2 : 20), middle);
}

interface SetLabel extends LabelSize {
  readonly date: string;
  readonly lines: readonly string[];
}

/** Of a title. */
const MOST_LINES = 4;

/** Ways to set a label, the best first: widths in line heights of the title, and whether the date is written out. */
const SETTINGS: readonly (readonly [width: number, long: boolean])[] = [
  [13, true],
  [9.5, true],
  [9.5, false],
  [7, false],
  [20, true],
];

function flagSizes({date, shortDate, title, note, strong}: LabelWords, fonts: LabelFonts): SetLabel[] {
  const measure = strong ? fonts.strong : fonts.title;
  const sizes: SetLabel[] = [];
  for (const [em, long] of SETTINGS) {
    const said = long ? date : shortDate;
    const least = Math.max(fonts.date(said), fonts.note(note));
    const {lines, width, cut} = wrapText(title, Math.max(em * fonts.titleHeight, least), MOST_LINES, measure);
    // A narrower setting that cuts words is worth less than none, unless even the widest does.
    if (cut && sizes.length > 0) continue;
    const size = {
      date: said,
      lines,
      width: Math.ceil(Math.max(width, least)) + 2,
      height: fonts.dateHeight + lines.length * fonts.titleHeight + (note ? fonts.noteHeight : 0),
    };
    if (!sizes.some(({width, height}) => width <= size.width && height <= size.height)) sizes.push(size);
  }
  return sizes;
}

function layoutRows(input: LabelInput, window: Window, origin: number): Row[] {
  const indices = candidates(input, window, MOST_ROWS);
  const bare = rowsOf(input, window, origin, indices, () => '');
  if (indices.length > MOST_DATED_ROWS) return bare;
  // Dates are said where they cost hardly any label.
  const dated = rowsOf(input, window, origin, indices, (index) => input.words(index).shortDate);
  return dated.length >= bare.length * WORTH_DATES ? dated : bare;
}

function rowsOf(
  {marks, scale, view, height, fonts, title, previous, forced}: LabelInput,
  window: Window,
  origin: number,
  indices: readonly number[],
  dateOf: (index: number) => string,
): Row[] {
  const words = new Map<number, {date: string; lines: readonly string[]}>();
  const widest = WIDEST_ROW * fonts.rowHeight;
  const wishes = indices.map((index): RowWish => {
    const date = dateOf(index);
    const lead = date ? fonts.date(date) + ROW_DATE_GAP : 0;
    const {lines, width} = twoLines(title(index), widest + lead, fonts.row, lead);
    words.set(index, {date, lines});
    const x0 = Math.max(scale.at(marks.starts[index]!, view.k) - origin, window.from);
    const x1 = Math.min(scale.at(marks.ends[index]!, view.k) - origin, window.to);
    return {index, ...atLeast(x0, x1), width: Math.max(LEAST_TARGET, Math.ceil(width) + 1)};
  });
  const rows = Math.max(0, Math.floor((height - groundHeight(fonts.rowHeight)) / fonts.rowHeight));
  const placed = placeRows(
    wishes,
    {from: window.from + 2, to: window.to - 2, sight: sightOf(view, origin), rows, first: forced},
    previous?.mode === 'rows' ? previous.rows : [],
  );
  return firstOf(placed, forced)
    .slice(0, MOST_PLACED)
    .map((row) => ({...row, ...words.get(row.index)!}));
}

/** The same, with one event in front. */
function firstOf(rows: readonly PlacedRow[], index: number | undefined): readonly PlacedRow[] {
  return index === undefined
    ? rows
    : [...rows].sort((a, b) => Number(b.index === index) - Number(a.index === index));
}

function atLeast(x0: number, x1: number): {x0: number; x1: number} {
  if (x1 - x0 >= ROW_MARK) return {x0, x1};
  const middle = (x0 + x1) / 2;
  return {x0: middle - ROW_MARK / 2, x1: middle + ROW_MARK / 2};
}

/** Counts what has no label by cells of the scale, so that chips travel with a pan. */
function chipsOf(
  {marks, scale}: LabelInput,
  {k, origin, from, to}: Pick<LabelLayout, 'k' | 'origin' | 'from' | 'to'>,
  labels: readonly {readonly index: number}[],
): Chip[] {
  const first = Math.floor((from + origin) / CHIP_CELL);
  const last = Math.ceil((to + origin) / CHIP_CELL);
  const labelled = new Set(labels.map(({index}) => index));
  const chips: Chip[] = [];
  for (let cell = first; cell < last; cell++) {
    // What lies beyond the ends of the scale is counted at its ends.
    const isStart = cell === first && from + origin <= -VIEW_PADDING;
    const isEnd = cell === last - 1 && to + origin >= contentEnd(scale, k);
    const start = isStart ? -Infinity : scale.invert(cell * CHIP_CELL, k);
    const end = isEnd ? Infinity : scale.invert((cell + 1) * CHIP_CELL, k);
    const chip = chipOf(marks, marks.startsIn(start, end), labelled);
    if (chip) {
      const middle = (scale.at(chip.from, k) + scale.at(chip.to, k)) / 2 - origin;
      const x = Math.min(Math.max(middle, from + CHIP_HALF), to - CHIP_HALF);
      const before = chips.at(-1);
      if (before && x - before.x < CHIP_APART) chips[chips.length - 1] = joined(before, chip, x);
      else chips.push({...chip, x});
    }
  }
  return chips;
}

/** Where the scale ends, in pixels from its start. */
function contentEnd(scale: FoldedScale, k: number): number {
  return k + scale.foldsWidth + VIEW_PADDING;
}

function joined(a: Chip, b: Omit<Chip, 'x'>, x: number): Chip {
  return {count: a.count + b.count, from: a.from, to: b.to, x: (a.x + x) / 2};
}

function chipOf(
  {starts}: MarkIndex,
  [first, end]: readonly [number, number],
  labelled: ReadonlySet<number>,
): Omit<Chip, 'x'> | undefined {
  let count = end - first;
  for (const i of labelled) if (i >= first && i < end) count--;
  if (count <= 0) return undefined;
  let a = first;
  let b = end - 1;
  while (labelled.has(a)) a++;
  while (labelled.has(b)) b--;
  return {count, from: starts[a]!, to: starts[b]!};
}
