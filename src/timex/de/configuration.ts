// German: the grammars, and the refiners in the order they run.

import type {LanguageGrammar} from '../grammar.js';
import {joinDateAndTime} from '../refiners/join-date-and-time.js';
import {joinDurations} from '../refiners/join-durations.js';
import {ranges} from '../refiners/ranges.js';
import {adjectiveDuration} from './parsers/adjective-duration.js';
import {dayMonth, ordinalMonth} from './parsers/calendar-date.js';
import {beforeOrAfter, clockRange, clockTime, hourOfPart, namedHour} from './parsers/clock.js';
import {partOfDay, relativeDay, shortWeekday, weekday, weekend} from './parsers/day.js';
import {besideUnit, deicticUnit, numberedWeek, sameUnit, unitAfter} from './parsers/deictic-unit.js';
import {distance, duration, every, half, quarterHour, soOften, stretch} from './parsers/duration.js';
import {holiday, nthHoliday} from './parsers/holiday.js';
import {month, season} from './parsers/month.js';
import {isoDate, numericDate} from './parsers/numeric-date.js';
import {quarter} from './parsers/quarter.js';
import {vagueReference} from './parsers/vague.js';
import {edgeOfUnit, turnOfCentury} from './parsers/unit-edge.js';
import {century, decade, era, spelledDecade, year} from './parsers/year.js';
import {modifiers} from './refiners/modifiers.js';
import {nightTo} from './refiners/night-to.js';
import {ofUnit} from './refiners/of-unit.js';
import {signs} from './signs.js';
import {tensesOf} from './tense.js';

/** German as in Germany, Austria and Switzerland. */
export const german: LanguageGrammar = {
  // The longest reading wins; the order only settles equals.
  parsers: [
    dayMonth,
    ordinalMonth,
    numericDate,
    isoDate,
    month,
    season,
    holiday,
    nthHoliday,
    quarter,
    era,
    year,
    decade,
    spelledDecade,
    century,
    clockTime,
    namedHour,
    hourOfPart,
    beforeOrAfter,
    clockRange,
    relativeDay,
    weekday,
    shortWeekday,
    weekend,
    partOfDay,
    deicticUnit,
    unitAfter,
    sameUnit,
    besideUnit,
    numberedWeek,
    edgeOfUnit,
    turnOfCentury,
    distance,
    duration,
    adjectiveDuration,
    half,
    stretch,
    quarterHour,
    soOften,
    every,
    vagueReference,
  ],
  refiners: [
    nightTo,
    ofUnit,
    joinDateAndTime({
      joint: /^(?:,? |,? (?:um|gegen|ab|am|den|dem|der|des|vom) )$/,
      weekdayJoint: /^,? (?:de[nm] )?$/,
      lists: /^ ?[:/&]|^ \d\d?(?:[:.]\d\d)? Uhr/,
      toWeekday: /^\.? ?(?:[-–]|bis) ?$/,
    }),
    joinDurations({joint: /^ (?:und )?$/}),
    modifiers,
    ranges({
      to: /^ bis(?: zum)? $/i,
      and: /^ und $/i,
      from: /(?:^|\s)(?:von|vom) $/i,
      between: /(?:^|\s)zwischen $/i,
    }),
  ],
  tenses: tensesOf,
  ...signs,
};
