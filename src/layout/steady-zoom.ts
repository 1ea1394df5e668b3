// The zoom by which it is decided whether a mark is a dot or a bar, and which marks are too close to be told apart.
// It follows the real zoom only when that has gone a good step away from it, so that to and fro about a threshold,
// however slow, changes a shape once at most; and what is decided for all marks goes by one number to remember.

/** How far the real zoom may be from it, as a factor. */
const STEP = 1.1;

/**
 * @param k - The zoom, as in a view.
 * @param before - The steady zoom until now. Defaults to none.
 */
export function steadyZoom(k: number, before = k): number {
  return k > before * STEP || k * STEP < before ? k : before;
}
