// A clock time whose day is named after it: "at 10:30 a.m. on Thursday 11 February 2016", "at 5:34 AM Baghdad time on
// March 20". The two stay two expressions, as TIMEX3 has them, but the time is of that day.

import type {Meaning} from '../../expression.js';
import type {Refiner} from '../../grammar.js';
import {isDayValue, onDay} from '../../meanings.js';

/** What may stand between: a zone ("Baghdad time", "local time", "JST"). */
const ON = /^(?: (?:[A-Z][a-z]{1,12} ){0,2}(?:local )?time| [A-Z]{2,5})?,? on (?:the )?$/;

export const timeOnDate: Refiner = (readings, text) =>
  readings.map((reading, i) => {
    const next = readings[i + 1];
    const {meaning} = reading;
    if (
      !next ||
      meaning.kind !== 'partial' ||
      meaning.parts.time === undefined ||
      Object.keys(meaning.parts).length > 1
    )
      return reading;
    if (
      next.start - reading.end > 44 ||
      !isDay(next.meaning) ||
      !ON.test(text.slice(reading.end, next.start))
    )
      return reading;
    return {...reading, meaning: onDay(next.meaning, meaning.parts)};
  });

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'complete') return isDayValue(meaning.value);
  if (meaning.kind === 'partial') return (meaning.parts.day ?? meaning.parts.weekday) !== undefined;
  return meaning.unit === 'day';
}
