// Draws everything of the horizontal picture that is not words: panels, grid, folds, leaders and marks.
// Called once a frame; what it costs follows the width of the picture.

import type {Axis} from '../layout/axis.js';
import type {Bands} from '../layout/bands.js';
import {conflictSigns} from '../layout/conflicts.js';
import type {ConflictSign} from '../layout/conflicts.js';
import {lanesBelow} from '../layout/density.js';
import type {EraBox} from '../layout/eras.js';
import type {FoldedScale} from '../layout/folded-scale.js';
import type {LabelLayout} from '../layout/labels.js';
import {ROW_MARK} from '../layout/labels.js';
import type {MarkIndex} from '../layout/mark-index.js';
import {isSingle, layoutMarks} from '../layout/mark-layout.js';
import type {MarkLayout, MarkPart} from '../layout/mark-layout.js';
import {markSpan} from '../layout/mark-span.js';
import {styleOf} from '../layout/mark-style.js';
import type {View} from '../layout/view.js';
import {drawConflict} from './conflicts.js';
import {drawDensity} from './density.js';
import {drawMark, transparent} from './marks.js';
import {partsBeside, wordBoxes} from './lines-beside-words.js';
import type {Palette} from './palette.js';
import type {Pen} from './pen.js';
import {geometryOf, rowY} from './picture-geometry.js';
import type {PictureGeometry} from './picture-geometry.js';
import {publishedLine} from './published-lines.js';

/** Around bars over columns, and between marks and axis, in pixels. */
const RIM = 1.5;
const FOOT = 4;
/** Bars lift columns by this part of the strip at most. */
const MOST_LIFT = 0.7;

export interface PublishedMark {
  readonly x: number;
  readonly hue: number;
  /** Empty where it has no room. */
  readonly name: string;
  /** It is marked through the whole picture. */
  readonly isToday?: boolean;
  /** Its words stand among the contexts of the axis. */
  readonly inContexts?: boolean;
}

export interface Picture {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  readonly view: View;
  readonly axis: Axis;
  readonly labels: LabelLayout;
  readonly bands?: Bands | undefined;
  readonly eras?: readonly EraBox[] | undefined;
  /** Which events are marks, and which are counted. Defaults to how they are laid out where nothing was before. */
  readonly laid?: MarkLayout;
  readonly published: readonly PublishedMark[];
  readonly geometry: PictureGeometry;
  readonly palette: Palette;
  /** Numbers of the events that stand out; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
}

export function drawPicture(context: Pen, picture: Picture): void {
  const {view, geometry} = picture;
  context.clearRect(0, 0, view.width, geometry.height);
  paintPicture(context, picture);
}

/** The same, over what is there. */
export function paintPicture(context: Pen, given: Picture): void {
  const picture = {...given, laid: given.laid ?? layoutMarks(given)};
  drawPanels(context, picture);
  drawEras(context, picture);
  drawGrid(context, picture);
  drawBands(context, picture);
  drawLeaders(context, picture);
  drawMarks(context, picture);
  drawRows(context, picture);
  drawAxis(context, picture);
}

function drawPanels(context: Pen, {axis, geometry, palette}: Picture): void {
  context.fillStyle = palette.panel;
  context.beginPath();
  const {radius} = palette;
  for (const {x0, x1} of axis.panels)
    context.roundRect(x0, 0, x1 - x0, geometry.axis, [radius, radius, 0, 0]);
  context.fill();
}

/** A quiet wash, with a line at each end in sight. */
function drawEras(context: Pen, {eras = [], geometry, palette}: Picture): void {
  for (const {x0, x1} of eras) {
    context.fillStyle = transparent(palette.ink, palette.forced ? 0 : 0.045);
    context.fillRect(x0, 0, x1 - x0, geometry.axis);
    context.fillStyle = transparent(palette.muted, 0.35);
    for (const x of [x0, x1]) context.fillRect(Math.round(x), 0, 1, geometry.axis);
  }
}

function drawGrid(context: Pen, picture: Picture): void {
  const {axis, geometry, palette, published} = picture;
  const words = wordBoxes(picture);
  context.fillStyle = transparent(palette.line, palette.forced ? 0 : 0.55);
  for (const {x} of axis.ticks) {
    for (const [y0, y1] of partsBeside(x, geometry.axis, words))
      context.fillRect(Math.round(x), y0, 1, y1 - y0);
  }
  context.fillStyle = palette.forced ? palette.ink : transparent(palette.ink, 0.4);
  for (const {x, isToday} of published) {
    if (!isToday) continue;
    for (const [y0, y1] of partsBeside(x, geometry.axis, words)) {
      for (let y = 6 * Math.ceil(y0 / 6); y < y1; y += 6) context.fillRect(Math.round(x), y, 1, 2);
    }
  }
}

/** A line above each band but the first. */
function drawBands(context: Pen, {geometry, palette, view}: Picture): void {
  context.fillStyle = palette.line;
  for (const {axis} of geometry.bands?.slice(0, -1) ?? []) context.fillRect(0, axis, view.width, 1);
}

/** Where a mark's middle lies. */
export function laneY({geometry}: Pick<Picture, 'geometry'>, lane: number): number {
  return geometry.axis - FOOT - geometry.markHeight / 2 - lane * geometry.laneHeight;
}

function markY({geometry, bands, marks}: Picture, index: number): number {
  return laneY({geometry: geometryOf(geometry, index, bands)}, marks.lanes[index]!);
}

function drawLeaders(context: Pen, picture: Picture): void {
  const {labels, view, geometry, palette, marks, selected, hovered} = picture;
  const shift = labels.origin - view.offset;
  for (const {index, x, bottom, height, side} of labels.flags) {
    const strong = index === selected || index === hovered;
    const hue = palette.hues[marks.hues[index]!]!;
    context.fillStyle = strong || palette.forced ? hue : transparent(hue, 0.45);
    const top = geometry.ground - bottom + (side === 'middle' ? 3 : 2 - height);
    const width = strong ? 2 : 1;
    const to = laneY(picture, marks.lanes[index]!) - geometry.markHeight / 2;
    context.fillRect(Math.round(x + shift) - (strong ? 0.5 : 0), top, width, to - top);
  }
}

/** A picture whose marks are laid out. */
export type LaidPicture = Picture & {readonly laid: MarkLayout};

function drawMarks(context: Pen, picture: LaidPicture): void {
  const {marks, laid, scale, view, geometry, selected, hovered} = picture;
  const signs = conflictSigns(marks, scale, view, laid.zoom);
  laid.parts.forEach((part, b) => drawColumns(context, picture, part, geometry.bands?.[b] ?? geometry));
  for (const sign of signs) if (isSingle(laid, sign.index)) drawSign(context, picture, sign);
  for (const {single, columns} of laid.parts) {
    for (const i of single) drawLaneMark(context, picture, i, columns !== undefined);
  }
  for (const i of new Set([hovered, selected])) {
    if (i < 0) continue;
    drawHalo(context, picture, i);
    const sign = signs.find(({index}) => index === i);
    if (sign) drawSign(context, picture, sign);
  }
}

/** What is counted, on the bars that pass below it. */
function drawColumns(
  context: Pen,
  {marks, scale, view, palette}: LaidPicture,
  {columns, single}: MarkPart,
  {axis, ground, laneHeight}: PictureGeometry,
): void {
  if (!columns) return;
  const bars = single.map((i) => ({
    x0: scale.at(marks.starts[i]!, view.k) - view.offset,
    x1: scale.at(marks.ends[i]!, view.k) - view.offset,
    lane: marks.lanes[i]!,
  }));
  const height = axis - ground - 2 - FOOT;
  const lifts = Array.from(lanesBelow(columns, bars), (lanes) =>
    Math.min(lanes * laneHeight, height * MOST_LIFT),
  );
  const {hues, paper} = palette;
  drawDensity(context, columns, {hues, paper, bottom: axis - FOOT, height, lifts});
}

function boxOf({marks, laid, scale, view, geometry}: LaidPicture, index: number, y: number, least: number) {
  const interval = {start: marks.starts[index]!, end: marks.ends[index]!};
  return {...markSpan(interval, scale, view, least, laid.zoom), y, height: geometry.markHeight};
}

function paintOf({marks, palette}: Picture, index: number) {
  return {
    colour: palette.hues[marks.hues[index]!]!,
    paper: palette.paper,
    panel: palette.panel,
    forced: palette.forced,
  };
}

function drawSign(context: Pen, picture: Picture, sign: ConflictSign): void {
  const box = {y: markY(picture, sign.index), height: picture.geometry.markHeight};
  drawConflict(context, sign, box, paintOf(picture, sign.index));
}

/** @param overColumns - Whether a rim is to keep it apart from columns behind it. */
function drawLaneMark(context: Pen, picture: LaidPicture, index: number, overColumns: boolean): void {
  const box = boxOf(picture, index, markY(picture, index), 6);
  if (overColumns && box.x1 - box.x0 > box.height) {
    context.fillStyle = picture.palette.panel;
    context.fillRect(
      box.x0 - RIM,
      box.y - box.height / 2 - RIM,
      box.x1 - box.x0 + 2 * RIM,
      box.height + 2 * RIM,
    );
  }
  drawMark(context, styleOf(picture.marks.events, index), box, paintOf(picture, index));
}

function drawHalo(context: Pen, picture: LaidPicture, index: number): void {
  const {palette} = picture;
  const box = boxOf(picture, index, markY(picture, index), 9);
  const {x0, x1, y, height} = box;
  context.save();
  context.beginPath();
  context.roundRect(x0 - 3, y - height / 2 - 3, x1 - x0 + 6, height + 6, 6);
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = palette.hues[picture.marks.hues[index]!]!;
  context.lineWidth = 1.5;
  context.stroke();
  context.restore();
  drawMark(context, styleOf(picture.marks.events, index), box, paintOf(picture, index));
}

function drawRows(context: Pen, picture: LaidPicture): void {
  const {labels, laid, scale, view, geometry, bands, marks, palette, selected, hovered} = picture;
  const shift = labels.origin - view.offset;
  for (const {index, x0, x1, row, left, width, side} of labels.rows) {
    const y = rowY(geometryOf(geometry, index, bands), row);
    const [a, b] = [x0 + shift, x1 + shift];
    if (Math.max(b, left + width + shift) < 0 || Math.min(a, left + shift) > view.width) continue;
    const paint = paintOf(picture, index);
    const steady = scale.at(marks.ends[index]!, laid.zoom) - scale.at(marks.starts[index]!, laid.zoom);
    const style = styleOf(marks.events, index);
    // What a line cannot show is drawn as it is on the axis, unless words stand on it.
    const isPlain = style.line === 'full' && !style.approximate;
    if (steady <= ROW_MARK || (side !== 'inside' && !isPlain)) {
      drawMark(context, style, {x0: a, x1: b, y, height: ROW_MARK, steady}, paint);
    } else {
      drawRowBar(context, picture, index, {x0: a, x1: b, y});
    }
    if (index === selected || index === hovered) {
      context.strokeStyle = palette.hues[marks.hues[index]!]!;
      context.lineWidth = 1.5;
      context.beginPath();
      const from = Math.min(a, left + shift) - 3;
      const to = Math.max(b, left + width + shift) + 3;
      context.roundRect(from, y - geometry.rowHeight / 2 + 1, to - from, geometry.rowHeight - 2, 5);
      context.stroke();
    }
  }
}

/** A long mark in a row lies under its words: a wash with a line below it, or an outline. */
function drawRowBar(
  context: Pen,
  picture: Picture,
  index: number,
  {x0, x1, y}: {x0: number; x1: number; y: number},
): void {
  const {geometry, palette, marks} = picture;
  const style = styleOf(picture.marks.events, index);
  const hue = palette.hues[marks.hues[index]!]!;
  const height = geometry.rowHeight - 3;
  const top = y - height / 2;
  if (!palette.forced && style.line === 'full') {
    const wash = transparent(hue, 0.13);
    const soft = style.fill === 'soft' || style.approximate;
    context.fillStyle = wash;
    if (soft || style.openEnd || style.openStart) {
      const edge = 0.25;
      const gradient = context.createLinearGradient(x0, 0, x1, 0);
      gradient.addColorStop(0, soft || style.openStart ? transparent(hue, 0) : wash);
      gradient.addColorStop(edge, wash);
      gradient.addColorStop(1 - edge, wash);
      gradient.addColorStop(1, soft || style.openEnd ? transparent(hue, 0) : wash);
      context.fillStyle = gradient;
    }
    context.beginPath();
    context.roundRect(x0, top, x1 - x0, height, style.fill === 'solid' ? 0 : 6);
    context.fill();
  }
  drawMark(
    context,
    style,
    {x0, x1, y: top + height - 1.5, height: style.line === 'full' ? 3 : 5},
    paintOf(picture, index),
  );
}

function drawAxis(context: Pen, {axis, geometry, palette, published, view}: Picture): void {
  const y = geometry.axis;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(0, y);
  for (const {x0, x1} of axis.folds) {
    context.lineTo(x0, y);
    wave(context, x0, x1, y);
  }
  const last = axis.folds.at(-1);
  if (!last || last.x1 < view.width) context.lineTo(view.width, y);
  context.stroke();
  context.fillStyle = palette.ink;
  for (const {x} of axis.ticks) context.fillRect(Math.round(x), y, 1, 6);
  for (const mark of published) {
    const {x, hue} = mark;
    context.fillStyle = palette.hues[hue]!;
    for (const [top, bottom] of publishedLine(mark, axis, geometry))
      context.fillRect(Math.round(x), top, mark.inContexts ? 1 : 1.5, bottom - top);
  }
}

/** Folded time: the axis itself is crumpled. */
function wave(context: Pen, x0: number, x1: number, y: number): void {
  const waves = Math.max(2, Math.round((x1 - x0) / 24));
  const half = (x1 - x0) / waves / 2;
  for (let i = 0; i < waves; i++) {
    const x = x0 + i * 2 * half;
    context.bezierCurveTo(x + half * 0.4, y - 6, x + half * 0.6, y - 6, x + half, y);
    context.bezierCurveTo(x + half * 1.4, y + 6, x + half * 1.6, y + 6, x + 2 * half, y);
  }
}
