// German: the grammars, and the refiners in the order they run.

import type {LanguageGrammar} from '../grammar.js';
import {joinDateAndTime} from '../refiners/join-date-and-time.js';
import {joinDurations} from '../refiners/join-durations.js';
import {ranges} from '../refiners/ranges.js';
import {dayMonth, ordinalMonth} from './parsers/calendar-date.js';
import {beforeOrAfter, clockRange, clockTime, hourOfPart, namedHour} from './parsers/clock.js';
import {partOfDay, relativeDay, shortWeekday, weekday, weekend} from './parsers/day.js';
import {deicticUnit, unitAfter} from './parsers/deictic-unit.js';
import {distance, duration, every, half, quarterHour, soOften, stretch} from './parsers/duration.js';
import {holiday} from './parsers/holiday.js';
import {month, season} from './parsers/month.js';
import {isoDate, numericDate} from './parsers/numeric-date.js';
import {quarter} from './parsers/quarter.js';
import {vagueReference} from './parsers/vague.js';
import {century, decade, era, spelledDecade, year} from './parsers/year.js';
import {modifiers} from './refiners/modifiers.js';
import {tensesOf} from './tense.js';
import {WEEKDAY} from './words.js';

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
    distance,
    duration,
    half,
    stretch,
    quarterHour,
    soOften,
    every,
    vagueReference,
  ],
  refiners: [
    joinDateAndTime(/^(?:,? |,? (?:um|gegen|am|den|dem|der) )$/, /^,? (?:de[nm] )?$/),
    joinDurations(/^ (?:und )?$/),
    modifiers,
    ranges({
      to: /^ bis(?: zum)? $/i,
      and: /^ und $/i,
      from: /(?:^|\s)(?:von|vom) $/i,
      between: /(?:^|\s)zwischen $/i,
    }),
  ],
  tenses: tensesOf,
  lead: /(?:[-–—•*·]\s+)?\(?(?:(?:wann|datum|zeit|tag|termin|beginn|ende|bis)\s?:\s*)?/iy,
  namesWeekday: new RegExp(`^${WEEKDAY}`, 'i'),
  isNow: /\b(?:stand:?|heute ist|wir schreiben) (?:der |den )?$/i,
  beside: /^[\s,(–—-]{1,3}(?:(?:[ai]m|de[nm]|vom) )?$/,
  fromDays: /vom $/,
  made: /^(?:©|copyright\b)/i,
  begun: /\bseit(?: dem)?\s$/i,
};
