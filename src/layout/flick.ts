// How fast a hand was when it let go, and how far the picture glides on: as fast at first, and soon at rest.

/** Where the hand was, and when. */
export interface HandSample {
  /** In pixels. */
  readonly x: number;
  /** In milliseconds. */
  readonly time: number;
}

/** What the hand did longer ago says nothing of how it let go, in milliseconds. */
const WINDOW = 80;
/** A hand that rested so long before it let go meant to stop, in milliseconds. */
const REST = 50;
/** Slower than this is no flick, in pixels a millisecond. */
const SLOWEST = 0.2;

/**
 * The speed of a flick in pixels a millisecond, positive to the right; 0 where the hand rested.
 *
 * @param samples - In the order of time.
 * @param now - When the hand let go.
 */
export function flickSpeed(samples: readonly HandSample[], now: number): number {
  const last = samples.at(-1);
  const first = samples.find(({time}) => now - time <= WINDOW);
  if (!last || !first || now - last.time > REST || last.time <= first.time) return 0;
  const speed = (last.x - first.x) / (last.time - first.time);
  return Math.abs(speed) < SLOWEST ? 0 : speed;
}

/**
 * How far a glide goes that starts at a speed and eases out as a cube over a time: that curve starts three times as
 * fast as its mean.
 */
export function glideDistance(speed: number, duration: number): number {
  return (speed * duration) / 3;
}
