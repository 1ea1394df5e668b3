// The order in which events stand everywhere: by start, then the longer first, then as they were given.

/** The numbers of events in the order of time; null where they are in that order already, as lists nearly always are. */
export function timeOrder(starts: Float64Array, ends: Float64Array): Uint32Array | null {
  const compare = (a: number, b: number) => starts[a]! - starts[b]! || ends[b]! - ends[a]!;
  let sorted = true;
  for (let i = 1; sorted && i < starts.length; i++) sorted = compare(i - 1, i) <= 0;
  return sorted ? null : Uint32Array.from(starts.keys()).sort((a, b) => compare(a, b) || a - b);
}
