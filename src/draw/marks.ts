// Draws one mark on a canvas: the shape says what is known of the date, also without colour.

import type {MarkStyle} from '../layout/mark-style.js';
import type {Pen, PenGradient} from './pen.js';

/** Where a mark goes, in pixels; `y` is its middle. */
export interface MarkBox {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

export interface MarkPaint {
  readonly colour: string;
  /** Fills hollow marks. */
  readonly paper: string;
  /** What the mark lies on. Defaults to `paper`. */
  readonly panel?: string;
  /** No shades: the system sets the colours. */
  readonly forced?: boolean;
}

/** A crisp mark wider than this is a day seen from so near that its edges say too much. */
const CRISP_UP_TO = 320;

/** Narrower marks are dots. */
function isDot({x0, x1, height}: MarkBox): boolean {
  return x1 - x0 < height + 0.5;
}

export function drawMark(context: Pen, style: MarkStyle, box: MarkBox, paint: MarkPaint): void {
  context.save();
  if (isDot(box)) drawDot(context, style, box, paint);
  else drawBar(context, style, box, paint);
  context.restore();
}

function drawDot(context: Pen, {fill, line}: MarkStyle, box: MarkBox, paint: MarkPaint): void {
  const {x0, x1, y, height} = box;
  const x = (x0 + x1) / 2;
  const radius = height / 2;
  context.beginPath();
  // What lasted, though too short to show, is a block; a moment is a dot.
  if (fill === 'solid') context.rect(x - radius * 0.8, y - radius, radius * 1.6, height);
  else context.arc(x, y, radius, 0, 2 * Math.PI);
  if (line === 'hollow' || line === 'dashed') {
    outline(context, line, paint);
    return;
  }
  // A rim keeps dots apart from each other and from bars behind them.
  context.strokeStyle = paint.panel ?? paint.paper;
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = paint.colour;
  if (fill === 'soft' && !paint.forced) context.globalAlpha = 0.7;
  context.fill();
}

function drawBar(context: Pen, style: MarkStyle, box: MarkBox, paint: MarkPaint): void {
  const {x0, x1, y, height} = box;
  const {fill, line, approximate, openStart, openEnd} = style;
  const soft = fill === 'soft' || (fill === 'crisp' && x1 - x0 > CRISP_UP_TO);
  if (line === 'hollow' || line === 'dashed') {
    context.beginPath();
    context.roundRect(x0 + 1, y - height / 2 + 1, x1 - x0 - 2, height - 2, height / 2.5);
    outline(context, line, paint);
    return;
  }
  const edge = soft ? 0.24 : approximate ? 0.16 : 0;
  const fade = {start: openStart ? 0.5 : edge, end: openEnd ? 0.5 : edge};
  context.beginPath();
  context.roundRect(x0, y - height / 2, x1 - x0, height, Math.min(3, height / 2));
  if (paint.forced && (fade.start || fade.end)) {
    // Shades are not to be had: a thin bar with thick middle says the same.
    context.fillStyle = paint.colour;
    context.fillRect(x0, y - 1, x1 - x0, 2);
    context.fillRect(
      x0 + (x1 - x0) * fade.start,
      y - height / 2,
      (x1 - x0) * (1 - fade.start - fade.end),
      height,
    );
    return;
  }
  context.globalAlpha = soft ? 0.62 : 1;
  context.fillStyle = fade.start || fade.end ? fading(context, box, paint.colour, fade) : paint.colour;
  context.fill();
  context.globalAlpha = 1;
  if (openEnd) arrow(context, x1, y, height, 1, paint.colour);
  if (openStart) arrow(context, x0, y, height, -1, paint.colour);
  if (line === 'ticked') notches(context, box, paint.paper);
}

function outline(context: Pen, line: MarkStyle['line'], paint: MarkPaint): void {
  context.fillStyle = paint.paper;
  context.fill();
  context.strokeStyle = paint.colour;
  context.lineWidth = 2;
  if (line === 'dashed') context.setLineDash([3, 2.5]);
  context.stroke();
}

function fading(
  context: Pen,
  {x0, x1}: MarkBox,
  colour: string,
  {start, end}: {start: number; end: number},
): PenGradient {
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  const clear = transparent(colour);
  gradient.addColorStop(0, start ? clear : colour);
  gradient.addColorStop(start, colour);
  gradient.addColorStop(1 - end, colour);
  gradient.addColorStop(1, end ? clear : colour);
  return gradient;
}

/** The same colour, seen through: fading to black transparent would pass through grey. */
export function transparent(colour: string, alpha = 0): string {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (parts && parts.length >= 3) return `rgba(${parts.slice(0, 3).join(', ')}, ${alpha})`;
  return `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
}

function arrow(context: Pen, x: number, y: number, height: number, direction: number, colour: string): void {
  context.beginPath();
  context.moveTo(x - direction * height * 0.5, y - height / 2 + 1);
  context.lineTo(x, y);
  context.lineTo(x - direction * height * 0.5, y + height / 2 - 1);
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
}

function notches(context: Pen, {x0, x1, y, height}: MarkBox, paper: string): void {
  context.fillStyle = paper;
  const count = Math.min(24, Math.floor((x1 - x0) / 6));
  for (let i = 1; i < count; i++)
    context.fillRect(x0 + ((x1 - x0) * i) / count - 0.75, y - height / 2, 1.5, height);
}
