// The vertical picture where it leaves the page: all of its rows, down a line of time.

import {styleOf} from '../../layout/mark-style.js';
import {BETWEEN, dateLines, layoutVertical, SPINE} from '../../layout/vertical.js';
import type {
  VerticalBand,
  VerticalDay,
  VerticalEvent,
  VerticalFold,
  VerticalRow,
} from '../../layout/vertical.js';
import {formatDuration} from '../../time/format.js';
import {drawLine, isRtl} from './draw-words.js';
import {labelFonts} from '../picture/fonts.js';
import type {PictureFonts, TextFont} from '../picture/fonts.js';
import {markedDays, rowWords} from '../words/vertical-words.js';
import {drawMark} from '../pen/marks.js';
import type {Palette} from '../pen/palette.js';
import type {Pen} from '../pen/pen.js';
import type {Block} from './sheet.js';
import type {TimelineContent} from '../picture/timeline-content.js';

export interface VerticalBlockInput {
  readonly content: TimelineContent;
  readonly fonts: PictureFonts;
  readonly palette: Palette;
  /** In pixels. */
  readonly width: number;
}

/** Of marks, in pixels: a dot, and a bar as wide and at least as high as this. */
const DOT = 11;
const BAR = 10;
const LEAST_BAR = 24;
/** Of the stroke at a day that is marked, in pixels. */
const STROKE = 18;

/** What rows are painted on. */
interface Ground extends VerticalBlockInput {
  readonly dateWidth: number;
  /** Whether dates stand above the words. */
  readonly stacked: boolean;
  /** The line of time, where words begin, and their room, in pixels. */
  readonly middle: number;
  readonly left: number;
  readonly room: number;
}

export function verticalBlock(input: VerticalBlockInput): Block {
  const {content, fonts, palette, width} = input;
  const {marks, bands, published, keys, locale} = content;
  const {rows, height, dateWidth, stacked} = layoutVertical({
    marks,
    bands,
    marked: markedDays(published, locale),
    width,
    fonts: labelFonts(fonts),
    words: (i, before) =>
      rowWords(marks.events[i]!, before === null ? null : marks.events[before]!, keys, locale),
  });
  const left = dateWidth + SPINE;
  const ground = {...input, dateWidth, stacked, middle: left - SPINE / 2, left, room: width - left};
  return {
    height,
    paint(pen) {
      pen.fillStyle = palette.line;
      pen.fillRect(ground.middle - 1, 0, 2, height);
      for (const row of rows) paintRow(pen, row, ground);
    },
  };
}

function paintRow(pen: Pen, row: VerticalRow, ground: Ground): void {
  if (row.kind === 'event') paintEvent(pen, row, ground);
  else if (row.kind === 'fold') paintFold(pen, row, ground);
  else if (row.kind === 'day') paintDay(pen, row, ground);
  else paintHeading(pen, row, ground);
}

/** The name of a band; the line of time ends there and begins anew. */
function paintHeading(pen: Pen, row: VerticalBand, {content, fonts, palette, width}: Ground): void {
  pen.fillStyle = palette.paper;
  pen.fillRect(0, row.y, width, row.height);
  pen.fillStyle = palette.ink;
  const y = row.y + row.height - fonts.context.lineHeight - 8;
  drawLine(pen, fonts.context, content.headings?.[row.band]?.name ?? '', {x: 0, y});
}

function paintEvent(pen: Pen, {index, y, height, words, lines, note}: VerticalEvent, ground: Ground): void {
  const {fonts, palette, left, room} = ground;
  const {marks} = ground.content;
  const hue = palette.hues[marks.hues[index]!]!;
  paintMark(pen, index, [y, height - BETWEEN], ground);
  pen.fillStyle = hue;
  let at = y + paintDate(pen, words.date, fonts.date, y, ground);
  const rtl = isRtl(words.title);
  const write = (font: TextFont, line: string, colour: string) => {
    pen.fillStyle = colour;
    drawLine(pen, font, line, {x: left, y: at, width: room, rtl, align: rtl ? 'right' : 'left'});
    at += font.lineHeight;
  };
  for (const line of lines) write(words.strong ? fonts.strong : fonts.title, line, palette.ink);
  for (const line of note) write(fonts.note, line, palette.muted);
}

/** Bars stand upright: time runs down. */
function paintMark(
  pen: Pen,
  index: number,
  [y, room]: readonly [y: number, room: number],
  {content: {marks}, fonts, palette, middle}: Ground,
): void {
  const style = styleOf(marks.events, index);
  const isBar = style.fill !== 'crisp' || style.openStart || style.openEnd;
  const paint = {colour: palette.hues[marks.hues[index]!]!, paper: palette.paper, forced: palette.forced};
  pen.save();
  if (isBar) {
    pen.translate(middle, y);
    pen.rotate(Math.PI / 2);
    drawMark(pen, style, {x0: 0, x1: Math.max(LEAST_BAR, room), y: 0, height: BAR}, paint);
  } else {
    const box = {
      x0: middle - DOT / 2,
      x1: middle + DOT / 2,
      y: y + fonts.title.lineHeight / 2,
      height: DOT,
    };
    drawMark(pen, style, box, paint);
  }
  pen.restore();
}

/** A stroke across the line of time; across everything where it is today. */
function paintDay(pen: Pen, {day, y, date, lines}: VerticalDay, ground: Ground): void {
  const {palette, width, left, middle} = ground;
  const {note} = ground.fonts;
  pen.fillStyle = palette.hues[day.hue]!;
  if (day.isToday) for (let x = 0; x < width; x += 4) pen.fillRect(x, y - 5, 2, 1);
  else pen.fillRect(middle - STROKE / 2, y + note.lineHeight / 2 - 1, STROKE, 2);
  const top = y + paintDate(pen, date, note, y, ground);
  lines.forEach((line, i) => drawLine(pen, note, line, {x: left, y: top + i * note.lineHeight}));
}

/** On the other side of the line of time, or above the words. @returns How far down these begin, in pixels. */
function paintDate(pen: Pen, date: string, font: TextFont, top: number, ground: Ground): number {
  const {stacked, dateWidth, left, room} = ground;
  const rtl = isRtl(date);
  const above = {x: left, width: room, align: rtl ? 'right' : 'left'} as const;
  const place = stacked ? above : ({x: 0, width: dateWidth, align: 'right'} as const);
  const lines = dateLines(date, font.measure, ground);
  lines.forEach((line, i) => drawLine(pen, font, line, {...place, y: top + i * font.lineHeight, rtl}));
  return stacked ? lines.length * font.lineHeight : 0;
}

/** The line itself is crumpled. */
function paintFold(
  pen: Pen,
  {y, height, empty}: VerticalFold,
  {content: {locale}, fonts, palette, left, middle}: Ground,
): void {
  pen.fillStyle = palette.paper;
  pen.fillRect(middle - 6, y + 4, 12, 28);
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(middle, y + 4);
  pen.bezierCurveTo(middle - 8, y + 9, middle + 8, y + 13, middle, y + 18);
  pen.bezierCurveTo(middle - 8, y + 23, middle + 8, y + 27, middle, y + 32);
  pen.stroke();
  pen.fillStyle = palette.muted;
  const top = y + (height - 4 - fonts.fold.lineHeight) / 2;
  drawLine(pen, fonts.fold, formatDuration(empty, {locale}), {x: left, y: top});
}
