// Shapes as path data of SVG, from the arguments that a canvas takes.

import {short} from './svg-node.js';

export function point(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${point(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** A rectangle with round corners: from the upper left on, clockwise. */
export function roundRectPath(
  {x, y, width, height}: {x: number; y: number; width: number; height: number},
  radii: number | readonly number[],
): string {
  const [a = 0, b = a, c = a, d = b] = typeof radii === 'number' ? [radii] : radii;
  // Corners that would meet shrink together, as on a canvas.
  const least = Math.min(1, width / (a + b), width / (c + d), height / (a + d), height / (b + c));
  const [r1, r2, r3, r4] = [a, b, c, d].map((r) => Math.max(0, r * (least || 0))) as Corners;
  const corner = (r: number, dx: number, dy: number) =>
    r > 0 ? `a${short(r)} ${short(r)} 0 0 1 ${short(dx * r)} ${short(dy * r)}` : '';
  return (
    `M${point(x + r1, y)}h${short(width - r1 - r2)}${corner(r2, 1, 1)}` +
    `v${short(height - r2 - r3)}${corner(r3, -1, 1)}` +
    `h${short(r3 + r4 - width)}${corner(r4, -1, -1)}` +
    `v${short(r4 + r1 - height)}${corner(r1, 1, -1)}z`
  );
}

type Corners = [number, number, number, number];

/** A part of a circle, clockwise between two angles in radians; a line leads to it where a path has `begun`. */
export function arcPath(
  {x, y, radius}: {x: number; y: number; radius: number},
  [from, to]: readonly [from: number, to: number],
  begun: boolean,
): string {
  const arc = `A${short(radius)} ${short(radius)} 0`;
  const at = (angle: number) => point(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  const turn = to - from;
  // The two ends of a whole circle would be one place.
  if (turn >= 2 * Math.PI) return `M${at(0)}${arc} 1 1 ${at(Math.PI)}${arc} 1 1 ${at(0)}Z`;
  const way = ((turn % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return `${begun ? 'L' : 'M'}${at(from)}${arc} ${way > Math.PI ? 1 : 0} 1 ${at(to)}`;
}
