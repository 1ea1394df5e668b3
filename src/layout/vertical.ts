// The vertical picture, for narrow places: one event below the other in the order of time, with what is
// folded between them. Heights are known beforehand, so that only the rows in sight need be in the page.

import type {Bands} from './bands.js';
import type {LabelFonts, LabelWords} from './labels.js';
import type {MarkIndex} from './mark-index.js';
import type {PublishedDay} from './published.js';
import {daysBetween} from './vertical-days.js';
import type {MarkedDays} from './vertical-days.js';
import {wrapText} from './wrap-text.js';
import type {Measure} from './wrap-text.js';

export interface VerticalEvent {
  readonly kind: 'event';
  readonly index: number;
  /** In pixels from the top. */
  readonly y: number;
  readonly height: number;
  readonly words: LabelWords;
  readonly lines: readonly string[];
  /** Lines of the note, if there is one. */
  readonly note: readonly string[];
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
  /** Width of the column of dates, in pixels: 0 where they are stacked. */
  readonly dateWidth: number;
  /** Whether dates stand above the words, since a column beside them would be too narrow for either. */
  readonly stacked: boolean;
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
/** The part of the width that the column of dates has at most; so much where a single word of them needs it. */
const DATES_PART = 0.31;
const MOST_DATES_PART = 0.4;
/** So many lines are enough for any date in a narrow place: none is cut. */
const DATE_LINES = 6;
/** A title has so many lines; more where letters are large for the room, up to an area, in lines that are as long as they are high. */
const TITLE_LINES = 4;
const TITLE_AREA = 44;
/** Below the words of an event, in pixels. */
export const BETWEEN = 18;
const FOLD_HEIGHT = 44;
/** Below the words of a day that is marked, in pixels. */
const BELOW_DAY = 14;
/** A gap is long from this part of the whole on, and from so many times the usual gap. */
const LONG_PART = 0.05;
const LONG_TIMES = 4;

export function layoutVertical(input: VerticalInput): VerticalLayout {
  const {bands, fonts} = input;
  const sections = sectionsOf(input);
  const columns = {...input, ...columnsFor(sections, input)};
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
  const {dateWidth, stacked} = columns;
  return {rows: placed, height, dateWidth, stacked};
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
interface Widths {
  readonly dateWidth: number;
  readonly room: number;
  readonly stacked: boolean;
}

interface Columns extends VerticalInput, Widths {}

/** Dates break between their words, never within one. */
function columnsFor(sections: readonly Section[], {width, fonts}: VerticalInput): Widths {
  const dates = sections.flatMap(({said}) => said.map(({words}) => words.date));
  const widest = (texts: readonly string[]) =>
    Math.ceil(texts.reduce((most, text) => Math.max(most, fonts.date(text)), 0)) + 1;
  let dateWidth = widest(dates);
  if (dateWidth > width * DATES_PART) {
    const words = widest(dates.flatMap((date) => date.split(/\s+/)));
    dateWidth = Math.max(words, Math.ceil(width * DATES_PART) + 1);
  }
  const stacked = dateWidth > width * MOST_DATES_PART;
  if (stacked) dateWidth = 0;
  return {dateWidth, stacked, room: Math.max(60, width - dateWidth - SPINE)};
}

/** Beside its date, or below it, in pixels. */
function heightBeside(words: number, date: number, {stacked}: Widths): number {
  return stacked ? words + date : Math.max(words, date);
}

/** How many lines a date has. */
export function dateLines(date: string, measure: Measure, {dateWidth, room, stacked}: Widths): string[] {
  return [...wrapText(date, stacked ? room : dateWidth, DATE_LINES, measure).lines];
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

function dayRow(day: PublishedDay, columns: Columns): Row<VerticalDay> {
  const {marked, fonts, room} = columns;
  const date = marked!.date(day.ms);
  const {lines} = wrapText(day.name, room, 2, fonts.note);
  const dates = dateLines(date, fonts.note, columns).length;
  const height = Math.round(heightBeside(lines.length, dates, columns) * fonts.noteHeight) + BELOW_DAY;
  return {kind: 'day', day, height, date, lines};
}

function eventRow(index: number, words: LabelWords, columns: Columns): Row<VerticalEvent> {
  const {fonts, room} = columns;
  const most = Math.max(TITLE_LINES, Math.round((TITLE_AREA * fonts.titleHeight) / room));
  const {lines} = wrapText(words.title, room, most, words.strong ? fonts.strong : fonts.title);
  const note = words.note ? wrapText(words.note, room, 4, fonts.note).lines : [];
  const dates = dateLines(words.date, fonts.date, columns).length;
  const told = lines.length * fonts.titleHeight + note.length * fonts.noteHeight;
  const height = heightBeside(told, dates * fonts.dateHeight, columns) + BETWEEN;
  return {kind: 'event', index, height, words, lines, note};
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
