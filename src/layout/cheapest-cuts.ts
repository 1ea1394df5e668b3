// Parting a row of candidates into stretches at the least cost, by dynamic programming.

/**
 * Parts what lies before the last of `n` candidates into 1 to `most` stretches, each from one candidate to before another.
 * Takes O(most × n²).
 *
 * @param costOf - What each stretch from the i-th candidate to before the j-th costs, at `i × n + j`.
 * @param prices - What it costs to cut at each candidate.
 * @returns The candidates that stretches begin with, then the last one.
 */
export function cheapestCuts(costOf: Float64Array, prices: Float64Array, most: number): number[] {
  const {length} = prices;
  const end = length - 1;
  // Row k: the cheapest way to part all before candidate j into k + 1 stretches, and where its last one begins.
  let costs = costOf.slice(0, length);
  const from = [new Int32Array(length)];
  let [least, count] = [costs[end]!, 0];
  for (let k = 1; k < most; k++) {
    const next = cutOnce(costs, {costOf, prices, least, first: k === most - 1 ? end : 0});
    from.push(next.from);
    costs = next.costs;
    if (costs[end]! < least) [least, count] = [costs[end]!, k];
  }
  const cuts = [end];
  for (let k = count; k >= 0; k--) cuts.unshift(from[k]![cuts[0]!]!);
  return cuts;
}

interface Prices {
  readonly costOf: Float64Array;
  readonly prices: Float64Array;
  /** The cheapest way that has been found with fewer cuts. */
  readonly least: number;
  /** The first candidate that is asked for: of the last cut, nobody asks for less than the whole. */
  readonly first: number;
}

/** The cheapest ways with one cut more than those of `before`. */
function cutOnce(before: Float64Array, {costOf, prices, least, first}: Prices) {
  const {length} = before;
  const costs = new Float64Array(length).fill(Infinity);
  const from = new Int32Array(length);
  for (let i = 1; i < length; i++) {
    const soFar = before[i]! + prices[i]!;
    // No way on from here is cheaper than fewer cuts.
    if (soFar >= least) continue;
    for (let j = Math.max(i + 1, first); j < length; j++) {
      const cost = soFar + costOf[i * length + j]!;
      if (cost >= costs[j]!) continue;
      costs[j] = cost;
      from[j] = i;
    }
  }
  return {costs, from};
}
