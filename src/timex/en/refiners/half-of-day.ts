// Which half of the day an hour is of that leaves it out: the half of the hour told before, or the next one. "It struck at 2:56 p.m.
// By 3:40 it was over." Hours written like 03:40 or 15:40 count to 24 and need none.

import type {PlacedReading, Refiner} from '../../grammar.js';
import {isOnlyTime} from '../../meanings.js';

/** So near, in UTF-16 units, the hour told before is still known. */
const NEAR = 300;

const WITH_HALF = /[ap]\.?m\b/i;
const WITHOUT_HALF = /^[1-9]\d?[:.]\d\d$/;

export const halfOfDay: Refiner = (readings, text) => {
  let last: {readonly time: string; readonly end: number} | null = null;
  let out: PlacedReading[] | null = null;
  for (const [i, reading] of readings.entries()) {
    if (!isOnlyTime(reading.meaning)) continue;
    const {time = ''} = reading.meaning.parts;
    if (!/^\d/.test(time)) continue;
    const next = readings[i + 1];
    // "10:30 the next morning" says it.
    const named = next !== undefined && next.start - reading.end < 5 && !isOnlyTime(next.meaning);
    const words = text.slice(reading.start, reading.end);
    const later: string | null =
      last && !named && WITHOUT_HALF.test(words) && reading.start - last.end <= NEAR
        ? laterHalf(time, last.time)
        : null;
    if (later !== null) {
      out ??= [...readings];
      out[i] = {...reading, meaning: {kind: 'partial', parts: {time: later}}};
    }
    if (WITH_HALF.test(words) || later !== null) last = {time: later ?? time, end: reading.end};
    // The text counts to 24.
    else if (!WITHOUT_HALF.test(words) || time > '12:59') last = null;
  }
  return out ?? readings;
};

/** The hour after noon, where the one before is already past and the one after noon is not. */
function laterHalf(time: string, before: string): string | null {
  if (time >= '12:00' || time >= before) return null;
  const later = `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  return later >= before ? later : null;
}
