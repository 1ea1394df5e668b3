// Thousands of events stand for themselves by some hundreds: enough to see where the story changes its pace.

import {lastToEnd} from '../events/columns.js';
import type {EventColumns} from '../events/columns.js';

/** So many are all looked at. */
const MOST = 2000;
/** Of more, every so many-th: about this many in all. */
const WANTED = 1000;
/** And both sides of so many of the longest gaps, which a sample of the rest would widen or lose. */
const GAPS = 64;

export type SampledColumns = Pick<EventColumns, 'starts' | 'ends' | 'traits'>;

/**
 * The events themselves, or where they are thousands, some of them: evenly picked ones, those on both sides of the
 * longest gaps, the first and the last.
 *
 * @param columns - Of more than 2,000, in the order of their starts.
 */
export function sampleOf(columns: SampledColumns): SampledColumns {
  const {starts, ends, traits} = columns;
  if (starts.length <= MOST) return columns;
  const step = Math.ceil(starts.length / WANTED);
  const picked = new Set<number>([lastToEnd(ends), starts.length - 1]);
  for (let i = 0; i < starts.length; i += step) picked.add(i);
  const long = longestGaps(starts);
  for (let i = 1; i < starts.length; i++) {
    if (starts[i]! - starts[i - 1]! > long) picked.add(i - 1).add(i);
  }
  const places = Uint32Array.from(picked);
  const pick = <T extends Float64Array | Uint16Array>(column: T, into: T): T => {
    for (let i = 0; i < places.length; i++) into[i] = column[places[i]!]!;
    return into;
  };
  return {
    starts: pick(starts, new Float64Array(places.length)),
    ends: pick(ends, new Float64Array(places.length)),
    traits: pick(traits, new Uint16Array(places.length)),
  };
}

/** What a gap must exceed to be among the longest, found by keeping the longest seen so far in order. */
function longestGaps(starts: Float64Array): number {
  const longest = new Float64Array(GAPS); // from the shortest of them to the longest
  for (let i = 1; i < starts.length; i++) {
    const gap = starts[i]! - starts[i - 1]!;
    if (gap <= longest[0]!) continue;
    let at = 0;
    while (at + 1 < GAPS && longest[at + 1]! < gap) {
      longest[at] = longest[at + 1]!;
      at++;
    }
    longest[at] = gap;
  }
  return longest[0]!;
}
