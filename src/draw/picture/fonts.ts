// The fonts of a picture's words: what they are called, how large they are, and how wide a text is in them.

import type {LabelFonts} from '../../layout/labels.js';
import type {Measure} from '../../layout/wrap-text.js';
import {ROW_GAP} from './picture-geometry.js';
import type {LineHeights} from './picture-geometry.js';

/** Sizes in pixels. */
export interface TextFont {
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  readonly size: number;
  /** Names as in CSS, parted by commas. */
  readonly family: string;
  readonly lineHeight: number;
  /** Above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  readonly measure: Measure;
}

/** Each kind of words that a picture has. */
export const FONT_NAMES = [
  'heading',
  'summary',
  'legend',
  'date',
  'title',
  'strong',
  'note',
  'row',
  'rowDate',
  'tick',
  'fold',
  'context',
  'chip',
  'footer',
  'footerStrong',
] as const;

export type FontName = (typeof FONT_NAMES)[number];
export type PictureFonts = Readonly<Record<FontName, TextFont>>;

/** As in CSS: `italic 400 13px sans-serif`. */
export function cssFont({style, weight, size, family}: TextFont): string {
  return `${style} ${weight} ${size}px ${family}`;
}

/** What the layout of labels needs to know. */
export function labelFonts({date, title, strong, note, row, rowDate}: PictureFonts): LabelFonts {
  return {
    date: date.measure,
    title: title.measure,
    strong: strong.measure,
    note: note.measure,
    row: row.measure,
    rowStrong: rowDate.measure,
    dateHeight: date.lineHeight,
    titleHeight: title.lineHeight,
    noteHeight: note.lineHeight,
    rowHeight: rowHeight(row),
    rowLineHeight: row.lineHeight,
  };
}

export function lineHeights({tick, context, row}: PictureFonts): LineHeights {
  return {tick: tick.lineHeight, context: context.lineHeight, row: rowHeight(row)};
}

/** Of a row of two lines. */
function rowHeight({lineHeight}: TextFont): number {
  return 2 * lineHeight + ROW_GAP;
}

/** Where the baseline of a line lies, in pixels below its top. */
export function baseline({lineHeight, ascent, descent}: TextFont): number {
  return (lineHeight - ascent - descent) / 2 + ascent;
}
