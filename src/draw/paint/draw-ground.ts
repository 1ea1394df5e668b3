// What the marks of a horizontal picture stand on: panels, eras, the grid, lines between bands, and the axis.

import type {Pen} from '../pen/pen.js';
import {transparent} from '../pen/marks.js';
import {partsBeside, wordBoxes} from '../picture/lines-beside-words.js';
import type {Picture} from '../picture/picture.js';

export function drawPanels(context: Pen, {axis, geometry, palette}: Picture): void {
  context.fillStyle = palette.panel;
  context.beginPath();
  const {radius} = palette;
  for (const {x0, x1} of axis.panels)
    context.roundRect(x0, 0, x1 - x0, geometry.axis, [radius, radius, 0, 0]);
  context.fill();
}

/** On a darker ground, dates in the hues would have less than the contrast of 4.5 that small words need (WCAG 2.2, 1.4.3). */
export const DARKEST_ERAS = 0.032;

/** A quiet wash, with a line at each end in sight. Where eras overlap, they share the darkest. */
export function drawEras(context: Pen, {eras = [], geometry, palette}: Picture): void {
  for (const {x0, x1, share} of eras) {
    context.fillStyle = transparent(palette.ink, palette.forced ? 0 : DARKEST_ERAS * share);
    context.fillRect(x0, 0, x1 - x0, geometry.axis);
    context.fillStyle = transparent(palette.muted, 0.35);
    for (const x of [x0, x1]) context.fillRect(Math.round(x), 0, 1, geometry.axis);
  }
}

export function drawGrid(context: Pen, picture: Picture): void {
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
export function drawBands(context: Pen, {geometry, palette, view}: Picture): void {
  context.fillStyle = palette.line;
  for (const {axis} of geometry.bands?.slice(0, -1) ?? []) context.fillRect(0, axis, view.width, 1);
}

export function drawAxis(context: Pen, {axis, geometry, palette, published, told, view}: Picture): void {
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
    for (const [top, bottom] of told!.publishedLine(mark, axis, geometry))
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
