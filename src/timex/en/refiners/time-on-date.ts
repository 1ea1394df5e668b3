// A clock time whose day is named after it: "at 10:30 a.m. on Thursday 11 February 2016", "at 5:34 AM Baghdad time on
// March 20", "at 9 on Monday morning", "at 8 a.m. (0500 GMT) on Tuesday". The two stay two expressions, as TIMEX3 has them, but the time is of that day.

import type {PlacedReading, Refiner} from '../../grammar.js';
import {isDay, isOnlyTime, splitTime} from '../../meanings.js';
import {isDayPart, timeOn} from '../../refiners/join-date-and-time.js';

/** What may stand between: "on", a zone ("Baghdad time", "local time", "JST"), or both. */
const ON =
  /^\)?(?:(?: (?:[A-Z][a-z]{1,12} ){0,2}(?:local )?time| [A-Z]{2,5})(?:,? on)?|,? on) (?:the )?$|^\) $/;
/** "an 8am lecture tomorrow", "a 7 p.m. game on Friday": what takes place stands between, no verb. */
const NOUN =
  /^ (?:(?!said|says|told|when|and|but|that|to|until|till|from|through|as|the|local|after|before|or)[a-z]+(?<!ed) ){1,2}(?:on )?$/;

/** "at 2:15 a.m. to a fire in Leeds on Tuesday": only where to, at and for what; no clause of its own. */
const PLACE =
  /^ (?:at|for|in|inside|near|off|outside|to(?= (?:the |an? |[A-Z])))(?: (?!said|says|told|when|and|but|that|who|which|to|until|till|as|after|before|or|of|since|following)[\w'’-]+(?<!ed|ing)){1,7} on $/;
const ENDS = /[.!?]["”]?\s|\n/;

/** Whether the sentence has named a day by then. */
const hasDay = (before: PlacedReading | undefined, at: number, text: string): boolean =>
  before !== undefined && isDay(before.meaning) && !ENDS.test(text.slice(before.end, at));

export const timeOnDate: Refiner = (readings, text) => {
  const out = [...readings];
  for (let i = out.length - 2; i >= 0; i--) {
    const [reading, next] = [out[i]!, out[i + 1]!];
    if (!isOnlyTime(reading.meaning) && !isDayPart(reading.meaning)) continue;
    const between = next.start - reading.end > 44 ? '' : text.slice(reading.end, next.start);
    const day =
      between === ' ('
        ? splitTime(next.meaning)?.day
        : ON.test(between) ||
            (NOUN.test(between) && isDay(next.meaning)) ||
            (PLACE.test(between) && !hasDay(out[i - 1], reading.start, text))
          ? next.meaning
          : undefined;
    if (!day) continue;
    const meaning = timeOn(day, reading.meaning.parts.time!);
    if (!meaning) continue;
    out[i] = {...reading, meaning};
    // "At noon on the following day": the noon has gone there already.
    if (day === next.meaning && day.kind === 'shifted' && day.anchor === 'context')
      out[i + 1] = {...next, meaning: {...day, amount: 0}};
  }
  return out;
};
