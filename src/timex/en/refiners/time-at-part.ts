// A clock time after the part of the day it lies in: "tonight at 8:30", "on Friday night at about 11", "yesterday
// afternoon at 3". The two stay two expressions; which half of the day is meant, and which day, the part says.

import type {Refiner} from '../../grammar.js';
import {isOnlyTime, onDay, splitTime} from '../../meanings.js';
import {atPartOfDay} from '../../refiners/join-date-and-time.js';

const AT = /^ at (?:about |around |exactly )?$/;

export const timeAtPart: Refiner = (readings, text) =>
  readings.map((reading, i) => {
    const before = readings[i - 1];
    const {meaning} = reading;
    if (!before || !isOnlyTime(meaning)) return reading;
    if (reading.start - before.end > 20 || !AT.test(text.slice(before.end, reading.start))) return reading;
    const part = splitTime(before.meaning);
    const time = part && atPartOfDay(meaning.parts.time!, part.time);
    return time ? {...reading, meaning: onDay(part.day, {time})} : reading;
  });
