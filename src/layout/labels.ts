// What labels are: their words, their fonts, and where those of one zoom lie.

import type {Chip} from './chips.js';
import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import type {PlacedLabel} from './flag-rules.js';
import type {PlacedRow} from './place-rows.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** What a label says. */
export interface LabelWords {
  readonly date: string;
  /** The same date in fewer letters. */
  readonly shortDate: string;
  /** What of the date the axis does not say already, in few letters. Defaults to `shortDate`. */
  readonly rowDate?: string;
  readonly title: string;
  /** "planned · A"; may be empty. */
  readonly note: string;
  /** How the event fills its date, for who cannot see its mark: "some time within", "throughout"; may be empty. */
  readonly extent: string;
  /** Whether the title is set in bold. */
  readonly strong: boolean;
}

/** The date in as few letters as the axis leaves. */
export function axisDateOf({shortDate, rowDate = shortDate}: LabelWords): string {
  return rowDate;
}

/** Widths and line heights of the label's fonts, in pixels. */
export interface LabelFonts {
  readonly date: Measure;
  readonly title: Measure;
  readonly strong: Measure;
  readonly note: Measure;
  readonly row: Measure;
  /** Of a title in a row that is set in bold. */
  readonly rowStrong: Measure;
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
  /** The date in few letters; may be empty. */
  readonly date: string;
  /** Whether that date is only as fine as the axis; it is set like the title then. */
  readonly coarse: boolean;
  /** Whether the title is set in bold. */
  readonly strong: boolean;
  readonly lines: readonly string[];
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
  /** The date as finely as the axis has it, in very few letters: of rows in a crowd. Defaults to none. */
  readonly when?: ((index: number) => string) | undefined;
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
  /** Whether rows say dates in full. Defaults to where those cost hardly any label. */
  readonly dates?: boolean | undefined;
  /** Hangs flags where events are few. Defaults to rows for any. */
  readonly layFlags?: LayFlags | undefined;
}

/** @returns The flags that find room; undefined where words are to stand in rows. */
export type LayFlags = (input: KeptInput, window: Window) => readonly Flag[] | undefined;

/** What is asked for, with the layout before; `kept` where it is of the same zoom, so that labels keep their places. */
export interface KeptInput extends LabelInput {
  readonly kept: boolean;
}

/** What is laid out. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A place on the scale: all pixels are counted from here. */
  readonly origin: number;
}

/** More flags are not tried: they would not fit, and trying takes time. */
export const MOST_FLAGS = 40;

/** Between the date and the title of a row, in pixels. */
export const ROW_DATE_GAP = 6;
/** A mark in a row is never smaller, in pixels; it grows with the words. */
export function rowMark(rowHeight: number): number {
  return Math.max(8, rowHeight / 4);
}

/** Space for leaders below the flags, and for chips below the rows, in pixels: at least 24, as fingers need. */
export function groundHeight(rowHeight: number): number {
  return Math.max(24, Math.round(rowHeight * 0.8));
}
