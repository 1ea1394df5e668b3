// The marks of a horizontal picture that stand in rows beside their words, or lie below them.

import {rowMark} from '../../layout/labels.js';
import {styleOf} from '../../layout/mark-style.js';
import {drawMark, transparent} from '../pen/marks.js';
import type {Pen} from '../pen/pen.js';
import {paintOf} from '../picture/picture.js';
import type {LaidPicture, Picture} from '../picture/picture.js';
import {geometryOf, rowY} from '../picture/picture-geometry.js';

export function drawRows(context: Pen, picture: LaidPicture): void {
  const {labels, laid, scale, view, geometry, bands, marks, palette, selected, hovered} = picture;
  const shift = labels.origin - view.offset;
  const height = rowMark(geometry.rowHeight);
  for (const {index, x0, x1, row, left, width, side} of labels.rows) {
    const y = rowY(geometryOf(geometry, index, bands), row);
    const [a, b] = [x0 + shift, x1 + shift];
    if (Math.max(b, left + width + shift) < 0 || Math.min(a, left + shift) > view.width) continue;
    const paint = paintOf(picture, index);
    const steady = scale.at(marks.ends[index]!, laid.zoom) - scale.at(marks.starts[index]!, laid.zoom);
    const style = styleOf(marks.events, index);
    // What a line cannot show is drawn as it is on the axis, unless words stand on it.
    const isPlain = style.line === 'full' && !style.approximate;
    if (steady <= height || (side !== 'inside' && !isPlain)) {
      drawMark(context, style, {x0: a, x1: b, y, height, steady}, paint);
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
  const bottom = y + geometry.rowHeight / 2;
  const top = bottom - geometry.rowHeight + 1.5;
  const line = style.line === 'full' ? 3 : 5;
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
    context.roundRect(x0, top, x1 - x0, bottom - top, style.fill === 'solid' ? 0 : 6);
    context.fill();
  }
  drawMark(context, style, {x0, x1, y: bottom - line / 2, height: line}, paintOf(picture, index));
}
