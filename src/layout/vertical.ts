// The vertical picture, for narrow places: one event below the other in the order of time, with what is
// folded between them. Heights are known beforehand, so that only the rows in sight need be in the page.

import type {Bands} from './bands.js';
import type {LabelFonts, LabelWords} from './labels.js';
import type {MarkIndex} from './mark-index.js';
import type {PublishedDay} from './published.js';
import {daysBetween} from './vertical-days.js';
import type {MarkedDays} from './vertical-days.js';
import {wrapText} from './wrap-text.js';

export interface VerticalEvent {
  readonly kind: 'event';
  readonly index: number;
  /** In pixels from the top. */
  readonly y: number;
  readonly height: number;
  readonly words: LabelWords;
  readonly lines: readonly string[];
}

export interface VerticalFold {
  readonly kind: 'fold';
  /** The number of the event after it. */
  readonly before: number;
  readonly y: number;
  readonly height: number;
  /** How long nothing happens, in milliseconds. */
  readonly empty: number;
}

/** The heading of a band, above its events. */
export interface VerticalBand {
  readonly kind: 'band';
  /** Its number. */
  readonly band: number;
  readonly y: number;
  readonly height: number;
}

/** A day on which articles were published, or today. */
export interface VerticalDay {
  readonly kind: 'day';
  readonly day: PublishedDay;
  readonly y: number;
  readonly height: number;
  readonly date: string;
  /** Its name. */
  readonly lines: readonly string[];
}

export type VerticalRow = VerticalEvent | VerticalFold | VerticalBand | VerticalDay;

export interface VerticalLayout {
  readonly rows: readonly VerticalRow[];
  readonly height: number;
  /** Width of the column of dates, in pixels. */
  readonly dateWidth: number;
}

export interface VerticalInput {
  readonly marks: MarkIndex;
  /** Parts the list into sections. */
  readonly bands?: Bands | undefined;
  /** Stand among the events; in a section only those between its first and last. Defaults to none. */
  readonly marked?: MarkedDays;
  /** In pixels. */
  readonly width: number;
  readonly fonts: LabelFonts;
  /** The words of an event that follows another. */
  readonly words: (index: number, previous: number | null) => LabelWords;
}

/** Room for the line of time between dates and titles, in pixels. */
export const SPINE = 36;
/** So many lines are enough for any date in a narrow place: none is cut. */
export const DATE_LINES = 6;
/** Below the words of an event, in pixels. */
export const BETWEEN = 18;
const FOLD_HEIGHT = 44;
/** Below the words of a day that is marked, in pixels. */
const BELOW_DAY = 14;
/** A gap is long from this part of the whole on, and from so many times the usual gap. */
const LONG_PART = 0.05;
const LONG_TIMES = 4;

export function layoutVertical(input: VerticalInput): VerticalLayout {
  const {bands, width, fonts} = input;
  const sections = sectionsOf(input);
  const said = sections.flatMap(({said}) => said);
  const widest = said.reduce((most, {words}) => Math.max(most, fonts.date(words.date)), 0);
  const dateWidth = Math.ceil(Math.min(widest, width * 0.31)) + 1;
  const columns = {...input, dateWidth, room: Math.max(60, width - dateWidth - SPINE)};
  const rows = sections.flatMap((section, band) => [
    ...(bands ? [bandRow(band, fonts)] : []),
    ...sectionRows(section, columns),
  ]);
  let height = 0;
  const placed = rows.map((row) => {
    const y = height;
    height += row.height;
    return {...row, y};
  });
  return {rows: placed, height, dateWidth};
}

/** The events of a band, or all, with what stands among them. */
interface Section {
  readonly gaps: ReadonlyMap<number, number>;
  readonly days: ReturnType<typeof daysBetween>;
  readonly said: readonly {readonly index: number; readonly words: LabelWords}[];
}

function sectionsOf({marks, bands, marked, words}: VerticalInput): Section[] {
  const whole = {marks, indices: marks.events.map((_, i) => i)};
  return (bands?.bands ?? [whole]).map(({marks, indices}) => ({
    gaps: longGaps(marks),
    days: daysBetween(marks, marked?.days ?? [], bands !== undefined),
    said: Array.from(indices, (index, i) => ({index, words: words(index, i > 0 ? indices[i - 1]! : null)})),
  }));
}

/** The widths of dates and of titles, in pixels. */
interface Columns extends VerticalInput {
  readonly dateWidth: number;
  readonly room: number;
}

/** A row that has no place yet. */
type Row<R extends VerticalRow> = Omit<R, 'y'>;

function bandRow(band: number, {titleHeight}: LabelFonts): Row<VerticalBand> {
  return {kind: 'band', band, height: Math.round(titleHeight) + BETWEEN + (band > 0 ? BETWEEN : 0)};
}

function sectionRows({gaps, days, said}: Section, columns: Columns) {
  const dayRows = (days: readonly PublishedDay[] = []) => days.map((day) => dayRow(day, columns));
  const rows = said.flatMap(({index, words}, place) => {
    const empty = gaps.get(place);
    const around = days.get(place);
    return [
      ...dayRows(around?.early),
      ...(empty === undefined ? [] : [foldRow(index, empty)]),
      ...dayRows(around?.late),
      eventRow(index, words, columns),
    ];
  });
  return [...rows, ...dayRows(days.get(said.length)?.early)];
}

function foldRow(before: number, empty: number): Row<VerticalFold> {
  return {kind: 'fold', before, height: FOLD_HEIGHT, empty};
}

function dayRow(day: PublishedDay, {marked, fonts, dateWidth, room}: Columns): Row<VerticalDay> {
  const date = marked!.date(day.ms);
  const {lines} = wrapText(day.name, room, 2, fonts.note);
  const dates = wrapText(date, dateWidth, DATE_LINES, fonts.note).lines.length;
  const height = Math.round(Math.max(lines.length, dates) * fonts.noteHeight) + BELOW_DAY;
  return {kind: 'day', day, height, date, lines};
}

function eventRow(index: number, words: LabelWords, {fonts, dateWidth, room}: Columns): Row<VerticalEvent> {
  const {lines} = wrapText(words.title, room, 4, words.strong ? fonts.strong : fonts.title);
  const dates = wrapText(words.date, dateWidth, DATE_LINES, fonts.date).lines.length;
  const title = lines.length * fonts.titleHeight + (words.note ? fonts.noteHeight : 0);
  const height = Math.max(title, dates * fonts.dateHeight) + BETWEEN;
  return {kind: 'event', index, height, words, lines};
}

/** Where long nothing happens, in milliseconds, by the place of the event after: what a list does not show. */
function longGaps({starts, ends}: MarkIndex): Map<number, number> {
  const gaps: [before: number, empty: number][] = [];
  let last = ends[0] ?? 0;
  for (let i = 1; i < starts.length; i++) {
    if (starts[i]! > last) gaps.push([i, starts[i]! - last]);
    last = Math.max(last, ends[i]!);
  }
  const lengths = gaps.map(([, empty]) => empty).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const span = last - (starts[0] ?? 0);
  const isLong = (empty: number) =>
    empty >= LONG_PART * span && (empty >= LONG_TIMES * median || gaps.length === 1);
  return new Map(gaps.filter(([, empty]) => isLong(empty)));
}

/** The rows that reach into `[from, to)` pixels. */
export function rowsBetween({rows}: VerticalLayout, from: number, to: number): readonly VerticalRow[] {
  const after = (y: number) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle]!.y < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(Math.max(0, after(from) - 1), after(to));
}
