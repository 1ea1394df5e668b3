// Which label lies above or below another: the way of the arrow keys through a picture.

/** Where something lies, in pixels; y grows downwards, as on a screen. */
export interface Spot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What lies aside counts as so many times as far as what lies above. */
const ASIDE = 2;

/**
 * The number of the nearest spot above or below another. Spots that it overlaps in height are beside it, not above.
 *
 * @param from - The number of the spot to start at.
 * @param counts - Which spots may be found. Defaults to all.
 * @returns -1 where there is none.
 */
export function nearestBeside<T extends Spot>(
  spots: readonly T[],
  from: number,
  up: boolean,
  counts: (spot: T) => boolean = () => true,
): number {
  const start = spots[from];
  if (!start) return -1;
  let best = -1;
  let least = Infinity;
  spots.forEach((spot, i) => {
    const [mid, own] = [(spot.top + spot.bottom) / 2, (start.top + start.bottom) / 2];
    const away = up ? own - mid : mid - own;
    const apart = up ? mid < start.top : mid > start.bottom;
    if (i === from || !apart || !counts(spot)) return;
    const aside = Math.max(0, spot.left - start.right, start.left - spot.right);
    const far = away + ASIDE * aside;
    if (far < least) [best, least] = [i, far];
  });
  return best;
}
