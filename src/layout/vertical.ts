// The vertical picture, for narrow places: one event below the other in the order of time, with what is
// folded between them. Heights are known beforehand, so that only the rows in sight need be in the page.

import type {FoldedScale} from './folded-scale.js';
import type {LabelFonts, LabelWords} from './label-layout.js';
import type {MarkIndex} from './mark-index.js';
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
  readonly fold: number;
  readonly y: number;
  readonly height: number;
  /** How long nothing happens, in milliseconds. */
  readonly empty: number;
}

export type VerticalRow = VerticalEvent | VerticalFold;

export interface VerticalLayout {
  readonly rows: readonly VerticalRow[];
  readonly height: number;
  /** Width of the column of dates, in pixels. */
  readonly dateWidth: number;
}

export interface VerticalInput {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  /** In pixels. */
  readonly width: number;
  readonly fonts: LabelFonts;
  /** The words of an event that follows another. */
  readonly words: (index: number, previous: number | null) => LabelWords;
}

/** Room for the line of time between dates and titles, in pixels. */
export const SPINE = 36;
const BETWEEN = 18;
const FOLD_HEIGHT = 44;

export function layoutVertical(input: VerticalInput): VerticalLayout {
  const {marks, scale, width, fonts, words} = input;
  const said = marks.events.map((_, index) => ({index, words: words(index, index > 0 ? index - 1 : null)}));
  const widest = said.reduce((most, {words}) => Math.max(most, fonts.date(words.date)), 0);
  const dateWidth = Math.ceil(Math.min(widest, width * 0.31)) + 1;
  const room = Math.max(60, width - dateWidth - SPINE);
  const rows: VerticalRow[] = [];
  let y = 0;
  let segment = -1;
  let last = -Infinity;
  for (const {index, words} of said) {
    const now = scale.segmentAt(marks.starts[index]!);
    const fold = segment >= 0 && now > segment ? scale.folds[now - 1] : undefined;
    segment = Math.max(segment, now);
    // What has gone before may reach into the time that the scale folds.
    const empty = marks.starts[index]! - last;
    last = Math.max(last, marks.ends[index]!);
    if (fold && empty > fold.empty / 2) {
      rows.push({kind: 'fold', fold: now - 1, y, height: FOLD_HEIGHT, empty});
      y += FOLD_HEIGHT;
    }
    const {lines} = wrapText(words.title, room, 4, words.strong ? fonts.strong : fonts.title);
    const dates = wrapText(words.date, dateWidth, 3, fonts.date).lines.length;
    const height =
      Math.max(
        lines.length * fonts.titleHeight + (words.note ? fonts.noteHeight : 0),
        dates * fonts.dateHeight,
      ) + BETWEEN;
    rows.push({kind: 'event', index, y, height, words, lines});
    y += height;
  }
  return {rows, height: y, dateWidth};
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
