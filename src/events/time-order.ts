// The order in which events stand everywhere: by start, then the longer first, then as they were given.

/** What is only a little out of order is put in order by so many moves an event. */
const MOVES = 8;

/** The numbers of events in the order of time; null where they are in that order already, as lists nearly always are. */
export function timeOrder(starts: Float64Array, ends: Float64Array): Uint32Array | null {
  const isAfter = (a: number, b: number) =>
    starts[a]! > starts[b]! || (starts[a] === starts[b] && ends[a]! < ends[b]!);
  let first = 1;
  while (first < starts.length && !isAfter(first - 1, first)) first++;
  if (first >= starts.length) return null;
  const order = new Uint32Array(starts.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let moves = MOVES * order.length;
  for (let i = first; i < order.length && moves > 0; i++) {
    let at = i;
    for (; at > 0 && isAfter(order[at - 1]!, i) && moves > 0; at--, moves--) order[at] = order[at - 1]!;
    order[at] = i;
  }
  if (moves > 0) return order;
  return order.sort((a, b) => starts[a]! - starts[b]! || ends[b]! - ends[a]! || a - b);
}
