// Dates that cannot be, "31 April 1950", are left out, and with them what says no more than when on that day: the weekday, the
// hour beside them. Alone these would be of another day.

import type {Meaning} from './expression.js';
import type {PlacedReading} from './grammar.js';
import {isBareWeekday, isOnlyTime} from './meanings.js';

/** What stands for such a date until it is left out. */
export const IMPOSSIBLE: Meaning = {kind: 'complete', value: ''};

const isImpossible = ({meaning}: PlacedReading): boolean => meaning === IMPOSSIBLE;

/**
 * The readings without such dates and what is theirs.
 *
 * @param joins - All that stands between the parts of one date.
 */
export function possibleOf(readings: PlacedReading[], text: string, joins?: RegExp): PlacedReading[] {
  if (!readings.some(isImpossible)) return readings;
  return readings.filter((reading, i) => {
    if (isImpossible(reading)) return false;
    if (!isBareWeekday(reading.meaning) && !isOnlyTime(reading.meaning)) return true;
    const [before, after] = [readings[i - 1], readings[i + 1]];
    return !(
      (before && isImpossible(before) && joins?.test(text.slice(before.end, reading.start))) ||
      (after && isImpossible(after) && joins?.test(text.slice(reading.end, after.start)))
    );
  });
}
