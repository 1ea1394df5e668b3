// The two ends of a range as one timex: "1950" and "1953" of "1950-1953" become `1950/1953`.

import {timex3ToInterval} from '../time/timex3.js';
import type {Timex} from '../timex/timex.js';
import {inWords} from './in-words.js';

/** Joins each timex that opens a range with the next one, where both could be placed and lie in order. */
export function joinRanges(timexes: readonly Timex[], text: string): Timex[] {
  const out: Timex[] = [];
  for (let i = 0; i < timexes.length; i++) {
    const from = timexes[i]!;
    const to = timexes[i + 1];
    const joined = from.opensRange && to ? join(from, to, text) : null;
    if (joined) i++;
    out.push(joined ?? from);
  }
  return out;
}

function join(from: Timex, to: Timex, text: string): Timex | null {
  if (!from.interval || !to.interval || to.interval.end <= from.interval.start) return null;
  const value = `${from.value}/${to.value}`;
  const interval = timex3ToInterval(value);
  if (!interval) return null;
  const words = text.slice(from.start, to.end);
  return {
    start: from.start,
    end: to.end,
    text: words,
    type: 'DATE',
    value,
    interval,
    because: `“${words}” runs from ${inWords(from.value, from.mod)} to ${inWords(to.value, to.mod)}.`,
  };
}
