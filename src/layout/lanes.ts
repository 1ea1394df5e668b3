// Stacks marks above the axis so that those of a lane do not overlap in time: greedy interval partitioning,
// Kleinberg & Tardos, Algorithm Design (2005), section 4.1. Lanes follow time and not pixels, so that a mark
// keeps its lane at every zoom.

/** More lanes would push the words away; marks beyond them share the lane that is free first. */
export const MOST_LANES = 5;

/**
 * @param starts - Sorted, in epoch milliseconds; `ends` parallel to it.
 * @returns A lane for each, 0 nearest the axis, and how many lanes are used.
 */
export function assignLanes(
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
): {readonly lanes: Uint8Array; readonly count: number} {
  const lanes = new Uint8Array(starts.length);
  const free: number[] = [];
  for (let i = 0; i < starts.length; i++) {
    let lane = 0;
    while (lane < free.length && free[lane]! > starts[i]!) lane++;
    if (lane === MOST_LANES) lane = firstFree(free);
    else if (lane === free.length) free.push(-Infinity);
    lanes[i] = lane;
    free[lane] = Math.max(free[lane]!, ends[i]!);
  }
  return {lanes, count: free.length};
}

function firstFree(free: readonly number[]): number {
  let first = 0;
  for (let lane = 1; lane < free.length; lane++) if (free[lane]! < free[first]!) first = lane;
  return first;
}
