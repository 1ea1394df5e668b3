// A timeline on a sheet of its own: what stands above the picture, the picture, and what stands below it, as on
// the page but without what only a reader's hands can use.

import type {EventList} from '../../events/event.js';
import type {ConflictSign} from '../../layout/conflicts.js';
import type {LegendKind, MarkStyle} from '../../layout/mark-style.js';
import {wrapText} from '../../layout/wrap-text.js';
import {drawConflict} from '../pen/conflicts.js';
import {paintPicture} from './draw-picture.js';
import {drawLine, drawWords, isRtl} from './draw-words.js';
import type {WordedPicture} from './draw-words.js';
import type {PictureFonts, TextFont} from '../picture/fonts.js';
import {countWords, spanWords} from '../words/label-words.js';
import type {ArticleKeys} from '../words/article-key.js';
import {say} from '../words/messages.js';
import {sayAny} from '../words/say-any.js';
import {drawMark} from '../pen/marks.js';
import type {Palette} from '../pen/palette.js';
import type {Pen} from '../pen/pen.js';
import type {TimelineContent} from '../picture/timeline-content.js';
import {articlesShown, unplacedWords} from '../words/footer-words.js';

export interface SheetContent {
  readonly list: EventList;
  readonly keys: ArticleKeys;
  readonly legend: readonly LegendKind[];
  readonly locale: string | undefined;
  /** How many events are drawn. */
  readonly count: number;
}

export interface SheetInput {
  readonly content: SheetContent;
  readonly heading?: string;
  readonly fonts: PictureFonts;
  readonly palette: Palette;
  /** Of the whole sheet, in pixels. */
  readonly width: number;
  /** Around everything, in pixels. Defaults to 16. */
  readonly padding?: number;
}

/** What can be painted at a place, from its top left corner, and how high it is, in pixels. */
export interface Block {
  readonly height: number;
  readonly paint: (pen: Pen) => void;
}

export const SHEET_PADDING = 16;
/** Of a whole sheet, in pixels. */
export const LEAST_WIDTH = 200;
const MOST_SIZE = 20_000;
/** Between the blocks, in pixels. */
const GAP = 12;
/** No picture is lower, in pixels. */
const LEAST_ROOM = 120;
/** From this width on, in pixels, the legend stands beside the heading. */
const BESIDE = 992;
const LEGEND_GAP = 16;
const SWATCH_GAP = 6;

/** @throws {RangeError} If no sheet can be so wide or so high. */
export function checkSize({width = LEAST_WIDTH, height = 1}: {width?: number; height?: number}): void {
  if (!(width >= LEAST_WIDTH && width <= MOST_SIZE)) throw new RangeError(`impossible width: ${width}`);
  if (!(height > 0 && height <= MOST_SIZE)) throw new RangeError(`impossible height: ${height}`);
}

/** @param content - What is drawn of the list; undefined where nothing is. */
export function sheetContent(
  list: EventList,
  content: TimelineContent | undefined,
  locale: string | undefined,
): SheetContent {
  const {keys = new Map(), legend = [], marks} = content ?? {};
  return {list, keys, legend, locale, count: marks?.events.length ?? 0};
}

/** Header and footer of a sheet; what lies between is the picture. */
export function sheetFrame(input: SheetInput): {readonly above: Block; readonly below: Block | null} {
  return {above: header(input), below: footer(input)};
}

/** The blocks, one below the other on paper. */
export function sheet(
  {width, padding = SHEET_PADDING, palette}: Pick<SheetInput, 'width' | 'padding' | 'palette'>,
  blocks: readonly (Block | null)[],
  background = true,
): Block {
  const shown = blocks.filter((block) => block !== null && block.height > 0) as readonly Block[];
  const inner = shown.reduce((sum, {height}) => sum + height, 0) + GAP * Math.max(0, shown.length - 1);
  const height = Math.ceil(inner + 2 * padding);
  return {
    height,
    paint(pen) {
      if (background) {
        pen.fillStyle = palette.paper;
        pen.fillRect(0, 0, width, height);
      }
      let y = padding;
      for (const block of shown) {
        pen.save();
        pen.translate(padding, y);
        block.paint(pen);
        pen.restore();
        y += block.height + GAP;
      }
    },
  };
}

/** What a sheet of a given height leaves for one more block, in pixels. */
export function roomBetween(
  height: number,
  blocks: readonly (Block | null)[],
  padding = SHEET_PADDING,
): number {
  const taken = blocks.reduce((sum, block) => sum + (block ? block.height + GAP : 0), 2 * padding);
  return Math.max(LEAST_ROOM, Math.floor(height - taken));
}

/** The picture with its words, cut off at its edges. */
export function pictureBlock(picture: WordedPicture): Block {
  const {width} = picture.view;
  const {height} = picture.geometry;
  return {
    height,
    paint(pen) {
      pen.beginPath();
      pen.rect(0, 0, width, height);
      pen.clip();
      paintPicture(pen, picture);
      drawWords(pen, picture);
    },
  };
}

/** One line in the middle, where there is nothing to draw. */
export function emptyBlock({content, fonts, palette, width, padding = SHEET_PADDING}: SheetInput): Block {
  const height = 4 * fonts.summary.lineHeight;
  return {
    height,
    paint(pen) {
      pen.fillStyle = palette.muted;
      const y = (height - fonts.summary.lineHeight) / 2;
      const place = {x: 0, y, width: width - 2 * padding, align: 'center'} as const;
      drawLine(pen, fonts.summary, sayAny('noEvents', content.locale), place);
    },
  };
}

function header({content, heading, fonts, palette, width, padding = SHEET_PADDING}: SheetInput): Block {
  const inner = width - 2 * padding;
  const {list, locale, legend, count} = content;
  const words = [countWords(count, list.articles.length, locale), spanWords(list.events, locale)];
  const summary = words.filter(Boolean).join(' · ');
  const rtl = isRtl(heading || summary);
  const items = legend.map((kind) => legendItem(kind, fonts, palette, locale));
  const legendWidth = items.reduce((sum, {width}) => sum + width + LEGEND_GAP, -LEGEND_GAP);
  const beside = width >= BESIDE && legendWidth < inner / 2;
  const room = beside && items.length > 0 ? inner - legendWidth - 28 : inner;
  const titles = heading ? wrapText(heading, room, 2, fonts.heading.measure).lines : [];
  const lines = wrapText(summary, room, 3, fonts.summary.measure).lines;
  const height = titles.length * fonts.heading.lineHeight + 3 + lines.length * fonts.summary.lineHeight;
  const rows = flow(items, beside ? legendWidth : inner, LEGEND_GAP, fonts.legend.lineHeight + 4);
  return {
    height: beside || items.length === 0 ? Math.max(height, rows.height) : height + 8 + rows.height,
    paint(pen) {
      let y = 0;
      const write = (font: TextFont, line: string, colour: string) => {
        pen.fillStyle = colour;
        drawLine(pen, font, line, {x: 0, y, width: inner, align: rtl ? 'right' : 'left', rtl});
        y += font.lineHeight;
      };
      for (const line of titles) write(fonts.heading, line, palette.ink);
      y += titles.length > 0 ? 3 : 0;
      for (const line of lines) write(fonts.summary, line, palette.muted);
      pen.translate(beside && !rtl ? inner - legendWidth : 0, beside ? (heading ? 6 : 0) : height + 8);
      rows.paint(pen);
    },
  };
}

/** A piece of a line that is not broken. */
interface Item {
  readonly width: number;
  readonly paint: (pen: Pen) => void;
}

/** Items beside each other, in as many lines as they need. */
function flow(items: readonly Item[], room: number, gap: number, lineHeight: number): Block {
  let [x, y] = [0, 0];
  const places = items.map(({width}) => {
    if (x > 0 && x + width > room + 0.5) [x, y] = [0, y + lineHeight];
    const place = [x, y] as const;
    x += width + gap;
    return place;
  });
  return {
    height: items.length > 0 ? y + lineHeight : 0,
    paint(pen) {
      items.forEach((item, i) => {
        pen.save();
        pen.translate(...places[i]!);
        item.paint(pen);
        pen.restore();
      });
    },
  };
}

const PLAIN: MarkStyle = {
  fill: 'crisp',
  line: 'full',
  approximate: false,
  openStart: false,
  openEnd: false,
};

/** How wide the mark of a legend is, in pixels, and how it looks. */
const LEGEND_MARKS: Readonly<Record<LegendKind, readonly [width: number, style: Partial<MarkStyle>]>> = {
  day: [11, {}],
  time: [11, {}],
  within: [24, {fill: 'soft'}],
  throughout: [24, {fill: 'solid'}],
  planned: [11, {line: 'hollow'}],
  possible: [11, {line: 'dashed'}],
  recurring: [24, {fill: 'solid', line: 'ticked'}],
  approximate: [24, {fill: 'solid', approximate: true}],
  open: [24, {fill: 'solid', openEnd: true}],
  conflict: [8, {}],
  several: [11, {}],
};

/** Beside the mark of an event whose dates differ: the other date, and the bracket over both. */
const OTHER_DATE: ConflictSign = {index: 0, ghosts: [{x0: 16, x1: 24, fill: 'crisp'}], legs: [4, 20]};

function legendItem(kind: LegendKind, {legend}: PictureFonts, palette: Palette, locale?: string): Item {
  const [own, style] = LEGEND_MARKS[kind];
  const size = kind === 'conflict' ? OTHER_DATE.ghosts[0]!.x1 : own;
  const words = say(kind, locale);
  const inset = size + SWATCH_GAP;
  return {
    width: inset + legend.measure(words),
    paint(pen) {
      const box = {x0: 0, x1: own, y: legend.lineHeight / 2, height: own === 11 ? 11 : 9};
      const {paper, forced} = palette;
      // What several tell is in ink everywhere.
      const colour = kind === 'several' ? palette.ink : palette.muted;
      drawMark(pen, {...PLAIN, ...style}, box, {colour, paper, forced});
      if (kind === 'conflict') drawConflict(pen, OTHER_DATE, box, {colour, paper, forced});
      pen.fillStyle = colour;
      drawLine(pen, legend, words, {x: inset, y: 0});
    },
  };
}

function footer(input: SheetInput): Block | null {
  const blocks = [unplacedBlock(input), articlesBlock(input)].filter((block) => block !== null);
  if (blocks.length === 0) return null;
  const gap = 6;
  return {
    height: blocks.reduce((sum, {height}) => sum + height + gap, -gap),
    paint(pen) {
      for (const {height, paint} of blocks) {
        pen.save();
        paint(pen);
        pen.restore();
        pen.translate(0, height + gap);
      }
    },
  };
}

const innerWidth = ({width, padding = SHEET_PADDING}: SheetInput): number => width - 2 * padding;

function unplacedBlock(input: SheetInput): Block | null {
  const {content, fonts, palette} = input;
  const {list, locale} = content;
  const unplaced = unplacedWords(list.unplaced, locale);
  if (!unplaced) return null;
  const {measure, lineHeight} = fonts.footer;
  const inner = innerWidth(input);
  const {lines} = wrapText(`${sayAny('notPlaced', locale)} ${unplaced}`, inner, 8, measure);
  return {
    height: lines.length * lineHeight,
    paint(pen) {
      pen.fillStyle = palette.muted;
      const rtl = isRtl(unplaced);
      const place = {x: 0, width: inner, rtl, align: rtl ? 'right' : 'left'} as const;
      lines.forEach((line, i) => drawLine(pen, fonts.footer, line, {...place, y: i * lineHeight}));
    },
  };
}

function articlesBlock(input: SheetInput): Block | null {
  const {content, fonts, palette} = input;
  const {keys, locale} = content;
  if (keys.size <= 1) return null;
  const {measure, lineHeight} = fonts.footer;
  const inner = innerWidth(input);
  const {named, more} = articlesShown(keys, locale);
  const items = named.map(({letter, title, hue}): Item => {
    const [line = ''] = wrapText(title, inner - 30, 1, measure).lines;
    const inset = fonts.footerStrong.measure(letter) + 5;
    return {
      width: inset + measure(line),
      paint(pen) {
        pen.fillStyle = palette.hues[hue]!;
        drawLine(pen, fonts.footerStrong, letter, {x: 0, y: 0});
        pen.fillStyle = palette.muted;
        drawLine(pen, fonts.footer, line, {x: inset, y: 0});
      },
    };
  });
  if (more)
    items.push({width: measure(more), paint: (pen) => drawLine(pen, fonts.footer, more, {x: 0, y: 0})});
  return flow(items, inner, 20, lineHeight + 4);
}
