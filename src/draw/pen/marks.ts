// Draws one mark: its outline says what is known of the date (layout/mark-shape.ts); whether it is filled, hollow,
// dashed or cut through, whether it has happened. Where there are shades, tapering ends also grow pale.

import {markShape} from '../../layout/mark-shape.js';
import type {MarkBox, MarkEnd, MarkShape} from '../../layout/mark-shape.js';
import type {MarkStyle} from '../../layout/mark-style.js';
import type {Pen, PenGradient} from './pen.js';

export type {MarkBox} from '../../layout/mark-shape.js';

export interface MarkPaint {
  readonly colour: string;
  /** Fills hollow marks. */
  readonly paper: string;
  /** What the mark lies on. Defaults to `paper`. */
  readonly panel?: string;
  /** No shades: the system sets the colours. */
  readonly forced?: boolean;
}

/** How dark what happened some time within is, among what is certain. */
const SOFT_ALPHA = 0.72;

export function drawMark(pen: Pen, style: MarkStyle, box: MarkBox, paint: MarkPaint): void {
  const shape = markShape(style, box);
  const {y, height} = box;
  const {colour, paper, panel = paper, forced = false} = paint;
  const outlined = style.line !== 'full' && style.line !== 'ticked';
  const shaded = !forced && !shape.small;
  const ink = shaded ? shades(pen, shape, colour) : colour;
  const inset = outlined ? 1 : 0;
  pen.save();
  // A rim keeps small marks apart from each other and from bars behind them.
  if (shape.small && !outlined) {
    outline(pen, shape, y, height / 2, shaded);
    pen.strokeStyle = panel;
    pen.lineWidth = 2;
    pen.stroke();
  }
  outline(pen, shape, y, height / 2 - inset, shaded, inset);
  if (outlined) {
    pen.fillStyle = paper;
    pen.fill();
    pen.strokeStyle = ink;
    pen.lineWidth = style.line === 'ghost' ? 1 : height < 9 ? 1.5 : 2;
    if (style.line === 'dashed') pen.setLineDash(shape.small ? corners(shape, height) : [4, 3]);
    pen.stroke();
    pen.setLineDash([]);
  } else {
    if (!forced && (shape.start.cap === 'soft' || shape.end.cap === 'soft')) pen.globalAlpha = SOFT_ALPHA;
    pen.fillStyle = ink;
    pen.fill();
    pen.globalAlpha = 1;
    pen.fillStyle = panel;
    for (const x of shape.cuts) pen.fillRect(x - 0.75, y - height / 2, 1.5, height);
  }
  drawEnds(pen, shape, y, height, colour);
  pen.restore();
}

/** Beyond the outline: strips of what is about right only, arrows of what goes on. */
function drawEnds(pen: Pen, shape: MarkShape, y: number, height: number, colour: string): void {
  pen.fillStyle = colour;
  for (const {x, width, height} of shape.strips) pen.fillRect(x, y - height / 2, width, height);
  if (shape.small) return;
  if (shape.end.cap === 'open') arrow(pen, shape.x1, y, height, -shape.end.taper, colour);
  if (shape.start.cap === 'open') arrow(pen, shape.x0, y, height, shape.start.taper, colour);
}

/** The path of a body. Where there are shades, bars grow pale instead of thin. */
function outline(pen: Pen, shape: MarkShape, y: number, half: number, shaded: boolean, inset = 0): void {
  const [x0, x1] = [shape.x0 + inset, shape.x1 - inset];
  const taper = ({cap, taper}: MarkEnd) => (shaded && cap === 'open' ? 0 : Math.max(0, taper - inset));
  const radius = (end: MarkEnd) => (end.cap === 'round' ? Math.min(half, (x1 - x0) / 2) : 0);
  const a = x0 + taper(shape.start) + radius(shape.start);
  const b = Math.max(a, x1 - taper(shape.end) - radius(shape.end));
  pen.beginPath();
  pen.moveTo(a, y - half);
  pen.lineTo(b, y - half);
  if (shape.end.cap === 'round') pen.arc(b, y, half, -Math.PI / 2, Math.PI / 2);
  else if (b < x1) pen.lineTo(x1, y);
  pen.lineTo(b, y + half);
  pen.lineTo(a, y + half);
  if (shape.start.cap === 'round') pen.arc(a, y, half, Math.PI / 2, (3 * Math.PI) / 2);
  else if (a > x0) pen.lineTo(x0, y);
  pen.closePath();
}

/** Dashes around a small mark, so that its corners stay. */
function corners({x0, x1, start}: MarkShape, height: number): number[] {
  const [a, b] = [(x1 - x0) / 2 - 1, height / 2 - 1];
  const side = start.cap === 'round' ? (Math.PI / 2) * b : start.cap === 'soft' ? Math.hypot(a, b) : a + b;
  return [side * 0.3, side * 0.4, side * 0.3, 0];
}

/** The colour, grown pale towards tapering ends. */
function shades(pen: Pen, {x0, x1, start, end}: MarkShape, colour: string): string | PenGradient {
  if (start.taper === 0 && end.taper === 0) return colour;
  const gradient = pen.createLinearGradient(x0, 0, x1, 0);
  const clear = transparent(colour);
  const length = x1 - x0;
  gradient.addColorStop(0, start.taper ? clear : colour);
  gradient.addColorStop(Math.min(1, start.taper / length), colour);
  gradient.addColorStop(Math.max(0, 1 - end.taper / length), colour);
  gradient.addColorStop(1, end.taper ? clear : colour);
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

/** A shaft through what grows pale, and its head. @param back - From the head to where the shaft begins. */
function arrow(pen: Pen, x: number, y: number, height: number, back: number, colour: string): void {
  const head = Math.max(3, height * 0.42);
  const side = Math.sign(back);
  pen.beginPath();
  pen.moveTo(x + back, y);
  pen.lineTo(x, y);
  pen.moveTo(x + side * head, y - head);
  pen.lineTo(x, y);
  pen.lineTo(x + side * head, y + head);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.stroke();
}
