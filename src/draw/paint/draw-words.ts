// Draws the words of the horizontal picture where a page would have them in nodes of its own: for pictures that
// leave the page. Places are those of the layout; fonts and colours those of the timeline's styles.

import {TICK_INSET} from '../../layout/axis-segments.js';
import {wrapText} from '../../layout/wrap-text.js';
import {groundHeight, ROW_DATE_GAP} from '../../layout/labels.js';
import type {Chip} from '../../layout/chips.js';
import type {Flag, LabelWords, Row} from '../../layout/labels.js';
import type {PublishedLabel} from '../../layout/published.js';
import {baseline, cssFont, lineHeights} from '../picture/fonts.js';
import type {PictureFonts, TextFont} from '../picture/fonts.js';
import type {Picture} from '../picture/picture.js';
import type {BandHeading} from '../words/band-words.js';
import {eraTop, hasHeading} from '../picture/band-geometry.js';
import {geometryOf, INSIDE_LIFT, rowY} from '../picture/picture-geometry.js';
import {numberWords} from '../words/messages.js';
import type {Pen} from '../pen/pen.js';

/** A picture with all that its words need. */
export interface WordedPicture extends Picture {
  readonly published: readonly PublishedLabel[];
  readonly fonts: PictureFonts;
  readonly words: (index: number) => LabelWords;
  readonly locale: string | undefined;
  readonly headings?: readonly BandHeading[] | undefined;
  /** What chips say instead of how many events they stand for. */
  readonly chipWords?: (chip: Chip) => string;
}

/** Beside the words of a chip, in pixels. */
const CHIP_PADDING = 8;
/** No chip is narrower, in pixels. */
const CHIP_WIDTH = 24;

export function drawWords(pen: Pen, picture: WordedPicture): void {
  drawAxisWords(pen, picture);
  drawHeadings(pen, picture);
  drawEraNames(pen, picture);
  const {labels, view, palette} = picture;
  const shift = labels.origin - view.offset;
  const inView = (left: number, width: number) => left + shift + width > 0 && left + shift < view.width;
  for (const flag of labels.flags) if (inView(flag.left, flag.width)) drawFlag(pen, picture, flag, shift);
  for (const row of labels.rows) if (inView(row.left, row.width)) drawRowWords(pen, picture, row, shift);
  for (const chip of labels.chips) {
    const {x, count, band = -1} = chip;
    const {ground} = picture.geometry.bands?.[band] ?? picture.geometry;
    const words = picture.chipWords?.(chip) ?? `+${numberWords(count, picture.locale, true)}`;
    if (inView(x - 30, 60)) drawChip(pen, picture, {x: x + shift, ground, words});
  }
  pen.fillStyle = palette.ink;
}

/** Where a line stands: in a box from `x`, `width` wide. */
export interface Place {
  readonly x: number;
  /** Top of the line, in pixels. */
  readonly y: number;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Whether the words run from right to left. */
  readonly rtl?: boolean;
}

/** Draws one line in the pen's colour. */
export function drawLine(
  pen: Pen,
  font: TextFont,
  text: string,
  {x, y, width = 0, align = 'left', rtl}: Place,
): void {
  pen.font = cssFont(font);
  pen.textAlign = align;
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.fillText(text, x + (align === 'left' ? 0 : align === 'right' ? width : width / 2), y + baseline(font));
}

/** Whether the first letter of a text is of a script that runs from right to left: what `dir="auto"` does. */
export function isRtl(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter);
}

function drawAxisWords(pen: Pen, {axis, published, geometry, palette, fonts}: WordedPicture): void {
  const {ticks, folds, contexts} = axis;
  pen.fillStyle = palette.muted;
  for (const {x, name} of ticks) {
    if (name) drawLine(pen, fonts.tick, name, {x: x + TICK_INSET, y: geometry.axis + 4});
  }
  for (const {x0, x1, name} of folds) {
    const place = {x: x0, y: geometry.axis + 4, width: x1 - x0, align: 'center'} as const;
    if (name) drawLine(pen, fonts.fold, name, {...place, rtl: isRtl(name)});
  }
  pen.fillStyle = palette.ink;
  for (const {x, name} of contexts) drawLine(pen, fonts.context, name, {x, y: geometry.contexts});
  for (const {left, name, hue, inContexts} of published) {
    if (!name) continue;
    pen.fillStyle = palette.hues[hue]!;
    drawLine(pen, fonts.tick, name, {
      x: left,
      y: inContexts ? geometry.contexts + 1 : geometry.published - 2,
    });
  }
}

function drawEraNames(pen: Pen, {eras = [], palette, fonts}: WordedPicture): void {
  pen.fillStyle = palette.muted;
  const {measure} = fonts.tick;
  for (const {title, left, width, line} of eras) {
    const [words = ''] = width > 0 ? wrapText(title, width, 1, measure).lines : [];
    if (words)
      drawLine(pen, fonts.tick, words, {
        x: left,
        y: eraTop(line, lineHeights(fonts)),
        width,
        rtl: isRtl(words),
      });
  }
}

function drawHeadings(pen: Pen, {geometry, headings = [], palette, fonts}: WordedPicture): void {
  headings.forEach(({letter, name, hue}, b) => {
    const band = geometry.bands![b]!;
    if (!hasHeading(band)) return;
    const y = band.top - fonts.context.lineHeight;
    pen.fillStyle = palette.hues[hue]!;
    if (letter) drawLine(pen, fonts.context, letter, {x: 8, y});
    pen.fillStyle = palette.ink;
    drawLine(pen, fonts.context, name, {x: letter ? 12 + fonts.context.measure(letter) : 8, y});
  });
}

function drawFlag(
  pen: Pen,
  {geometry, palette, fonts, marks, words}: WordedPicture,
  {index, left, width, bottom, height, side, date, lines}: Flag,
  shift: number,
): void {
  const {note, strong} = words(index);
  const rtl = isRtl(date + lines.join(' '));
  const place: Place = {
    x: left + shift,
    y: 0,
    width,
    rtl,
    align: side === 'left' ? 'right' : 'left',
  };
  let y = geometry.ground - bottom - height;
  const write = (font: TextFont, text: string, colour: string) => {
    pen.fillStyle = colour;
    drawLine(pen, font, text, {...place, y});
    y += font.lineHeight;
  };
  write(fonts.date, date, palette.hues[marks.hues[index]!]!);
  for (const line of lines) write(strong ? fonts.strong : fonts.title, line, palette.ink);
  if (note) write(fonts.note, note, palette.muted);
}

function drawRowWords(
  pen: Pen,
  {geometry, bands, palette, fonts, marks}: WordedPicture,
  {index, left, width, row, side, date, coarse, strong, lines}: Row,
  shift: number,
): void {
  const {lineHeight} = fonts.row;
  const font = strong ? fonts.rowDate : fonts.row;
  const dateFont = coarse ? fonts.row : fonts.rowDate;
  const rtl = isRtl(date + lines.join(' '));
  const align = (side === 'left') !== rtl ? 'right' : 'left';
  const lift = side === 'inside' ? INSIDE_LIFT : 0;
  let y = rowY(geometryOf(geometry, index, bands), row) - (lines.length * lineHeight) / 2 - lift;
  lines.forEach((line, i) => {
    const place: Place = {x: left + shift, y, width, rtl, align};
    const inset = date && i === 0 ? dateFont.measure(date) + ROW_DATE_GAP : 0;
    // The date leads its line, which may end at the edge; or is alone on it.
    const own = inset && line && align === (rtl ? 'left' : 'right') ? font.measure(line) + ROW_DATE_GAP : 0;
    if (inset) {
      pen.fillStyle = palette.hues[marks.hues[index]!]!;
      const x = place.x + (rtl ? own : 0);
      drawLine(pen, dateFont, date, {...place, x, width: width - own});
    }
    pen.fillStyle = palette.ink;
    drawLine(pen, font, line, {...place, x: place.x + (rtl ? 0 : inset), width: width - inset});
    y += lineHeight;
  });
}

function drawChip(
  pen: Pen,
  {geometry, palette, fonts}: WordedPicture,
  {x, ground, words}: {x: number; ground: number; words: string},
): void {
  const {lineHeight, measure} = fonts.chip;
  const width = Math.max(CHIP_WIDTH, measure(words) + 2 * CHIP_PADDING);
  const y = Math.max(0, ground - groundHeight(geometry.rowHeight)) + 2;
  pen.beginPath();
  pen.roundRect(x - width / 2 + 0.5, y + 0.5, width - 1, lineHeight - 1, lineHeight / 2);
  pen.fillStyle = palette.paper;
  pen.fill();
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  pen.stroke();
  pen.fillStyle = palette.muted;
  drawLine(pen, fonts.chip, words, {x: x - width / 2, y, width, align: 'center'});
}
