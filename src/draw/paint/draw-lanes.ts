// The marks above the axis of a horizontal picture, what is counted among them, and the leaders to their labels.

import type {ConflictSign} from '../../layout/conflicts.js';
import {lanesBelow} from '../../layout/density.js';
import {isSingle} from '../../layout/mark-layout.js';
import type {MarkPart} from '../../layout/mark-layout.js';
import {markSpan} from '../../layout/mark-span.js';
import {styleOf} from '../../layout/mark-style.js';
import {drawDensity} from '../pen/density.js';
import {drawMark, transparent} from '../pen/marks.js';
import type {Pen} from '../pen/pen.js';
import {FOOT, laneY, markY, paintOf} from '../picture/picture.js';
import type {LaidPicture, Picture} from '../picture/picture.js';
import type {PictureGeometry} from '../picture/picture-geometry.js';

/** Around bars over columns, in pixels. */
const RIM = 1.5;

/** Bars lift columns by this part of the strip at most. */
const MOST_LIFT = 0.7;

export function drawLeaders(context: Pen, picture: Picture): void {
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

export function drawMarks(context: Pen, picture: LaidPicture): void {
  const {marks, laid, scale, view, geometry, told, selected, hovered} = picture;
  const signs = told?.conflictSigns(marks, scale, view, laid.zoom) ?? [];
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

function drawSign(context: Pen, picture: Picture, sign: ConflictSign): void {
  const box = {y: markY(picture, sign.index), height: picture.geometry.markHeight};
  picture.told!.drawConflict(context, sign, box, paintOf(picture, sign.index));
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
