// The words of the picture at one zoom: which events in and around the view get a label, of which kind, and
// how many are left to each chip.
//
// Positions are pixels from `origin`, a place on the scale: while the zoom stays, a pan only shifts them. The
// layout reaches one picture's width beyond the view, so that it is made anew only now and then; labels that
// are already there keep their places then.

import {countChips, LEAST_CELL} from './chips.js';
import type {Chip} from './chips.js';
import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import {styleOf} from './mark-style.js';
import {placeFlags} from './place-flags.js';
import type {LabelSize, LabelWish, PlacedLabel} from './place-flags.js';
import {placeRows} from './place-rows.js';
import type {PlacedRow, RowRoom, RowWish} from './place-rows.js';
import {twoLines} from './two-lines.js';
import {domainOf, VIEW_PADDING} from './view.js';
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

export type {Chip} from './chips.js';

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
  /** How far the layout reaches beyond the view, in widths of it. Defaults to 0.6. */
  readonly reach?: number | undefined;
  /** A layout whose labels keep their places if they can. */
  readonly previous?: LabelLayout | undefined;
  /** How labels were laid out before a zoom that has come to rest; instead of `previous`. */
  readonly was?: LabelLayout['mode'] | undefined;
  /** How many layouts share the page. Defaults to 1. */
  readonly sharers?: number;
  /** An event that must have a label. */
  readonly forced?: number | undefined;
  /** A zoom goes on: rows of `previous` are moved with their marks, or lost; none is added. */
  readonly moving?: boolean;
  /** Whether even few events are labelled in rows. Defaults to false. */
  readonly rowsOnly?: boolean;
}

/** More flags are not tried: they would not fit, and trying takes time. */
const MOST_FLAGS = 40;
/** From rows back to flags there must be fewer, so that a zoom to and fro does not flicker. */
const FLAGS_AGAIN = 32;
/** Rows looked at, and the part of them that is kept for what is in sight. */
const MOST_ROWS = 200;
const IN_SIGHT = 0.6;
/** Labels and chips in the page, whatever there is to show: each is some nodes. */
const MOST_PLACED = 110;
const MOST_CHIPS = 44;
/** How far the layout reaches beyond the view, in widths of it. */
const REACH = 0.6;
/** So much more than a label's width, in pixels: one that is half out of view is laid out whole. */
const LEAST_REACH = 400;
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
export function layoutLabels(input: LabelInput): LabelLayout {
  const {scale, view, previous, reach = REACH, sharers = 1} = input;
  const {k, offset, width} = view;
  const kept = previous?.k === k ? within(previous, view) : undefined;
  const origin = kept ? kept.origin : offset;
  // Never beyond the ends of the scale.
  const beyond = reach > 0.1 ? Math.max(reach * width, LEAST_REACH) : reach * width;
  const from = Math.max(offset - beyond, -VIEW_PADDING) - origin;
  const to = Math.min(offset + width + beyond, contentEnd(scale, k)) - origin;
  const window = {from, to, start: scale.invert(from + origin, k), end: scale.invert(to + origin, k), origin};
  const cell = Math.max(LEAST_CELL, ((1 + 2 * REACH) * width * sharers) / MOST_CHIPS);
  const given = {...input, previous: kept ?? previous, kept: kept !== undefined};
  const done = (found: Partial<Pick<LabelLayout, 'flags' | 'rows'>>): LabelLayout => {
    const {flags = [], rows = []} = found;
    const labels = [...flags, ...rows];
    const chips = countChips(input.marks, scale, {k, origin, from, to, cell}, labels);
    return {mode: found.flags ? 'flags' : 'rows', k, origin, from, to, flags, rows, chips};
  };

  if (input.moving && !kept && previous?.mode === 'rows') return done({rows: movedRows(given, window)});
  if (mayFly(given, window)) {
    const {flags, wanted} = layoutFlags(given, window);
    // What has been flags stays flags while the reader pans or zooms: one that finds no room goes to a chip.
    if (previous || flags.length === wanted) return done({flags});
  }
  return done({rows: layoutRows(given, window)});
}

/** What is asked for, with the layout before; `kept` where it is of the same zoom, so that labels keep their places. */
interface KeptInput extends LabelInput {
  readonly kept: boolean;
}

/** Whether flags are to be tried: a pan never changes the way, and a zoom to rows only until it rests. */
function mayFly(input: KeptInput, window: Window): boolean {
  const {previous, kept, rowsOnly, was, marks} = input;
  if (rowsOnly || previous?.mode === 'rows') return false;
  if (kept) return true;
  const most = (previous?.mode ?? was) === 'rows' ? FLAGS_AGAIN : MOST_FLAGS;
  return marks.count(window.start, window.end) <= most;
}

/** The same layout, counted from where the reader is now if that is far from where it was counted from. */
function within(layout: LabelLayout, {offset, width}: View): LabelLayout {
  const dx = layout.origin - offset;
  if (Math.abs(dx) < 8 * width) return layout;
  return {
    ...layout,
    origin: offset,
    from: layout.from + dx,
    to: layout.to + dx,
    flags: layout.flags.map((flag) => ({...flag, x: flag.x + dx, left: flag.left + dx})),
    rows: layout.rows.map((row) => ({...row, x0: row.x0 + dx, x1: row.x1 + dx, left: row.left + dx})),
  };
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A place on the scale: all pixels are counted from here. */
  readonly origin: number;
}

/** What wants a label: what is in sight before what is near, and of each what matters most; who has one still wants it. */
function candidates(
  {marks, scale, view, previous, kept, forced = -1}: KeptInput,
  {start, end, origin}: Window,
  most: number,
): number[] {
  const seen = domainOf(scale, view);
  const known = new Set([
    ...marks.mostSalient(...seen, Math.floor(most * IN_SIGHT)),
    ...marks.mostSalient(start, end, most),
  ]);
  const wanted = forced >= 0 && marks.starts[forced]! < end && marks.ends[forced]! > start;
  const sight = sightOf(view, origin);
  const said = kept ? [...previous!.flags, ...previous!.rows] : [];
  for (const label of said) if (isSeen(label, sight)) known.add(label.index);
  if (wanted) known.delete(forced);
  return wanted ? [forced, ...known] : [...known];
}

function isSeen(
  {left, width}: {readonly left: number; readonly width: number},
  [from, to]: readonly [number, number],
): boolean {
  return left < to && left + width > from;
}

/** Where the part of a mark lies that a label should be near: what is in sight of it, else in the window. */
function nearPart(
  {marks, scale, view}: LabelInput,
  index: number,
  {from, to, origin}: Window,
): {readonly x0: number; readonly x1: number; readonly near: readonly [x0: number, x1: number]} {
  const sight = sightOf(view, origin);
  const [x0, x1] = [
    scale.at(marks.starts[index]!, view.k) - origin,
    scale.at(marks.ends[index]!, view.k) - origin,
  ];
  const [low, high] = x0 < sight[1] && x1 > sight[0] ? sight : [from, to];
  return {
    x0: Math.max(x0, from),
    x1: Math.min(x1, to),
    near: [Math.max(x0, low), Math.min(x1, high)],
  };
}

function layoutFlags(input: KeptInput, window: Window): {flags: Flag[]; wanted: number} {
  const {marks, view, height, fonts, words, previous, kept, forced} = input;
  const settings = new Map<number, readonly SetLabel[]>();
  const sight = sightOf(view, window.origin);
  const before = previous?.flags ?? [];
  const places = new Map(before.map((flag) => [flag.index, flag]));
  const wishes = candidates(input, window, MOST_FLAGS).map((index): LabelWish => {
    const sizes = flagSizes(words(index), fonts);
    settings.set(index, sizes);
    const {x0, x1, near} = nearPart(input, index, window);
    const old = places.get(index);
    const stays = kept && old && isSeen(old, sight) && old.x >= x0 && old.x <= x1;
    const weight = index === forced ? 2 : marks.events[index]!.salience;
    return {index, x: stays ? old.x : leaderAt(marks, index, ...near), sizes, weight};
  });
  const room = {
    from: window.from + 4,
    to: window.to - 4,
    sight,
    height,
    ground: groundHeight(fonts.rowHeight),
    first: forced,
    stay: kept,
  };
  const flags = placeFlags(wishes, room, before).map((label) => {
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

function layoutRows(input: KeptInput, window: Window): Row[] {
  const indices = candidates(input, window, MOST_ROWS);
  const {previous, kept} = input;
  const dated = previous?.rows.some(({date}) => date) ?? false;
  const withDates = () => rowsOf(input, window, indices, (index) => input.words(index).shortDate);
  // With or without dates: another width would push every label aside.
  if (kept && dated) return withDates();
  const bare = rowsOf(input, window, indices, () => '');
  if (kept || indices.length > MOST_DATED_ROWS * (dated ? 1.1 : 1)) return bare;
  // Dates are said where they cost hardly any label.
  const said = withDates();
  return said.length >= bare.length * WORTH_DATES * (dated ? 0.95 : 1) ? said : bare;
}

function rowsOf(
  input: KeptInput,
  window: Window,
  indices: readonly number[],
  dateOf: (index: number) => string,
): Row[] {
  const {view, fonts, title, previous, kept, forced, sharers = 1} = input;
  const words = new Map<number, {date: string; lines: readonly string[]}>();
  const widest = WIDEST_ROW * fonts.rowHeight;
  const sight = sightOf(view, window.origin);
  const wishes = indices.map((index): RowWish => {
    const date = dateOf(index);
    const lead = date ? fonts.date(date) + ROW_DATE_GAP : 0;
    const {lines, width} = twoLines(title(index), widest + lead, fonts.row, lead);
    words.set(index, {date, lines});
    return wishAt(input, window, index, Math.max(LEAST_TARGET, Math.ceil(width) + 1));
  });
  // Words of a long mark that have gone out of sight may follow it.
  const before = (previous?.rows ?? []).filter((row) => row.side !== 'inside' || !kept || isSeen(row, sight));
  const placed = placeRows(wishes, {...rowRoom(input, window), stay: kept}, before);
  const rank = (row: PlacedRow) => (row.index === forced ? 0 : isSeen(row, sight) ? 1 : 2);
  return [...placed]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.floor(MOST_PLACED / sharers))
    .map((row) => ({...row, ...words.get(row.index)!}));
}

/** Rows at another zoom: their words and widths are known. */
function movedRows(input: KeptInput, window: Window): Row[] {
  const {starts, ends} = input.marks;
  const there = input.previous!.rows.filter(
    ({index}) => starts[index]! < window.end && ends[index]! > window.start,
  );
  const known = new Map(there.map((row) => [row.index, row]));
  const wishes = there.map(({index, width}) => wishAt(input, window, index, width));
  const placed = placeRows(wishes, {...rowRoom(input, window), keptOnly: true}, there);
  return placed.map((row) => ({...known.get(row.index)!, ...row}));
}

function wishAt(input: LabelInput, window: Window, index: number, width: number): RowWish {
  const {x0, x1, near} = nearPart(input, index, window);
  return {index, ...atLeast(x0, x1), near: near[0], width};
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

/** Where the scale ends, in pixels from its start. */
function contentEnd(scale: FoldedScale, k: number): number {
  return k + scale.foldsWidth + VIEW_PADDING;
}
