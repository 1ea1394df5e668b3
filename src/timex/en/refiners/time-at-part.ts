// A clock time after the part of the day it lies in: "tonight at 8:30", "on Friday night at about 11", "yesterday
// afternoon at 3". The two stay two expressions; which half of the day is meant, and which day, the part says.

import type {DateParts, Meaning} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {onDay} from '../../meanings.js';
import {atPartOfDay} from '../../refiners/join-date-and-time.js';

const AT = /^ at (?:about |around |exactly )?$/;

export const timeAtPart: Refiner = (readings, text) =>
  readings.map((reading, i) => {
    const before = readings[i - 1];
    const {meaning} = reading;
    if (!before || meaning.kind !== 'partial' || meaning.parts.time === undefined) return reading;
    if (reading.start - before.end > 20 || !AT.test(text.slice(before.end, reading.start))) return reading;
    const from = splitPart(before);
    const time = from && atPartOfDay(meaning.parts.time, from.part);
    return time ? {...reading, meaning: onDay(from.day, {time})} : reading;
  });

/** "Friday night" as Friday and its part; null without a part. */
function splitPart({meaning}: PlacedReading): {readonly day: Meaning; readonly part: string} | null {
  if (meaning.kind === 'complete') {
    const [, date, part] = /^(.*\d)T(MO|AF|EV|NI)$/.exec(meaning.value) ?? [];
    return date === undefined || part === undefined ? null : {day: {kind: 'complete', value: date}, part};
  }
  const {time: part, ...parts} = meaning.parts ?? ({} as DateParts);
  if (part === undefined) return null;
  if (meaning.kind === 'partial') return {day: {...meaning, parts}, part};
  const {unit, amount, anchor} = meaning;
  return {day: {kind: 'shifted', unit, amount, anchor}, part};
}
