// "In der Nacht zum Freitag", "in der Nacht auf den 3. Januar 1970": the night that begins on the day before.

import {isDay, isOnlyTime} from '../../meanings.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isDayPart} from '../../refiners/join-date-and-time.js';

const TO = /^ (?:zum|auf(?: den)?) $/;

export const nightTo: Refiner = (readings, text) => {
  const out: PlacedReading[] = [];
  for (const reading of readings) {
    const night = out.at(-1);
    if (night && isNight(night) && isDay(reading.meaning) && TO.test(text.slice(night.end, reading.start)))
      out[out.length - 1] = {...night, type: 'TIME', end: reading.end, meaning: nightBefore(reading)};
    else out.push(reading);
  }
  return out;
};

function isNight({meaning}: PlacedReading): boolean {
  return (isDayPart(meaning) || isOnlyTime(meaning)) && meaning.parts.time === 'NI';
}

function nightBefore({meaning}: PlacedReading): PlacedReading['meaning'] {
  return {
    kind: 'shifted',
    unit: 'day',
    amount: -1,
    anchor: 'context',
    parts: {time: 'NI'},
    from: meaning,
  };
}
