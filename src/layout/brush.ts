// The arithmetic of a brush over a strip: what a drag or a key makes of it, and where its handles lie. In pixels.

/** What is chosen of a strip, in pixels from its left. */
export interface Brush {
  readonly from: number;
  readonly to: number;
}

export type BrushEnd = keyof Brush;

/** No brush is narrower. */
export const LEAST_BRUSH = 6;
/** Width of a handle: what a finger or an unsteady hand can hit (WCAG 2.2, 2.5.8). */
export const HANDLE = 24;

/** The brush within the strip, and not narrower than it may be. */
export function boundBrush({from, to}: Brush, width: number): Brush {
  const start = clamp(from, 0, width - LEAST_BRUSH);
  return {from: start, to: clamp(to, start + LEAST_BRUSH, width)};
}

/** One end moved by `dx`; it does not pass the other. */
export function moveEnd({from, to}: Brush, end: BrushEnd, dx: number, width: number): Brush {
  return end === 'from'
    ? {from: clamp(from + dx, 0, to - LEAST_BRUSH), to}
    : {from, to: clamp(to + dx, from + LEAST_BRUSH, width)};
}

/** The whole brush moved by `dx`, as far as the strip goes. */
export function moveBrush({from, to}: Brush, dx: number, width: number): Brush {
  const bounded = clamp(dx, -from, width - to);
  return {from: from + bounded, to: to + bounded};
}

/** The whole brush with its middle at `x`, or as near as the strip allows. */
export function centreBrush(brush: Brush, x: number, width: number): Brush {
  return moveBrush(brush, x - (brush.from + brush.to) / 2, width);
}

/** Whether it leaves nothing out. */
export function isWhole({from, to}: Brush, width: number): boolean {
  return from <= 1 && to >= width - 1;
}

/** The left edges of both handles: inside the strip, around their ends, and never over each other. */
export function handlePlaces({from, to}: Brush, width: number): Brush {
  const middle = (from + to) / 2;
  const apart = to - from >= HANDLE;
  const start = clamp(apart ? from - HANDLE / 2 : middle - HANDLE, 0, width - 2 * HANDLE);
  return {from: start, to: clamp(apart ? to - HANDLE / 2 : middle, start + HANDLE, width - HANDLE)};
}

/** How far a key moves an end, where it moves it at all. */
export function keyStep(key: string, width: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -8,
    ArrowDown: -8,
    ArrowRight: 8,
    ArrowUp: 8,
    PageDown: -width / 10,
    PageUp: width / 10,
    Home: -width,
    End: width,
  };
  return steps[key];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
