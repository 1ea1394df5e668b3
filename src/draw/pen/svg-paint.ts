// Colours and gradients as SVG 1.1 has them: without transparency, which is an attribute of its own.

import type {PenGradient} from './pen.js';
import {element, short} from './svg-node.js';
import type {SvgElement} from './svg-node.js';

type Point = readonly [x: number, y: number];

/** From the first point to the second; stops are added before it is painted with. */
export class SvgGradient implements PenGradient {
  readonly stops: SvgElement[] = [];
  readonly from: Point;
  readonly to: Point;

  constructor(from: Point, to: Point) {
    this.from = from;
    this.to = to;
  }

  addColorStop(offset: number, colour: string): void {
    const {paint, opacity} = paintOf(colour);
    this.stops.push(
      element('stop', {
        offset: short(offset),
        'stop-color': paint,
        'stop-opacity': opacity < 1 ? short(opacity) : undefined,
      }),
    );
  }
}

/** A colour of CSS, parted: names and hexadecimal ones as they are, `rgb()` and `rgba()` as hexadecimal ones. */
export function paintOf(colour: string): {paint: string; opacity: number} {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return {paint: colour, opacity: 1};
  const [r, g, b, alpha = 1] = parts as [number, number, number, number?];
  return {paint: `#${[r, g, b].map(hexByte).join('')}`, opacity: alpha};
}

function hexByte(value: number): string {
  const byte = Math.max(0, Math.min(255, Math.round(value)));
  return byte.toString(16).padStart(2, '0');
}
