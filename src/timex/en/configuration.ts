// English: the grammars, and the refiners in the order they run. The grammars are imported so that those with words in common lie
// near each other in a bundle: gzip finds again what is at most 32 kB back.

import {dayOfHoliday, holiday, nineEleven} from './parsers/holiday.js';
import {vagueReference} from './parsers/vague.js';
import {dayMonth, monthDay} from './parsers/calendar-date.js';
import {bareHour, clockTime, militaryTime, namedHour, pointTime} from './parsers/clock.js';
import {
  aYearAgo,
  fiscalYear,
  monthsQuarter,
  period,
  quarter,
  shortQuarter,
  twoQuarters,
  yearAgo,
  yearEnd,
} from './parsers/quarter.js';
import {namedPart, partOfDay, relativeDay, weekday} from './parsers/day.js';
import {
  adjectiveDuration,
  exactDuration,
  halfUnit,
  hoursAndMinutes,
  isoDuration,
  quarterHour,
  singleUnit,
  wholeUnit,
} from './parsers/duration.js';
import {deicticUnit, newYear, workingDay} from './parsers/deictic-unit.js';
import {clockRange} from './parsers/clock-range.js';
import {fullYear, samePeriod} from './parsers/same-period.js';
import {
  bareMonth,
  barePart,
  bareSeason,
  bareUnit,
  digitHour,
  endOfDay,
  endOfUnit,
  everyDay,
  exactAgo,
  lastMidnight,
  lowerWeekday,
  plurals,
  shortAgo,
  shortDay,
  shortHour,
  weekBeside,
  whichMonth,
} from './parsers/message.js';
import {allNight, earlyHours, overnight, overnightNow} from './parsers/part-of-day.js';
import {season, yearSeason} from './parsers/season.js';
import {dayOfYear, nthOf} from './parsers/nth-of.js';
import {adverb, againAndAgain, every, nthOfEvery, partsOfWeek, soOften} from './parsers/set.js';
import {hourAndMinutes, hundredHours, hourOfHalf, ishHour, oClock, pastOrTo} from './parsers/spoken-clock.js';
import {afterNext, anaphoricUnit, dayAfter, theUnit, weekdaysAway} from './parsers/anaphora.js';
import {stretch} from './parsers/stretch.js';
import {numericDate, shortNumericDate} from './parsers/numeric-date.js';
import {writtenDate} from './parsers/written-date.js';
import {ancientYear, era, numberedWeek, shortYear, spelledYear, year} from './parsers/year.js';
import {bareDuration, someTime, vagueDuration} from './parsers/vague-duration.js';
import {month} from './parsers/month.js';
import {century, decade, sameCentury} from './parsers/decade.js';
import {dayOfMonth, dayOfWhichMonth, daysOfMonth} from './parsers/day-of-month.js';
import type {Grammar, LanguageGrammar, MessageGrammar, Refiner} from '../grammar.js';
import {joinDateAndTime} from '../refiners/join-date-and-time.js';
import {joinDurations} from '../refiners/join-durations.js';
import {ranges} from '../refiners/ranges.js';
import {weekdayAfter} from '../refiners/weekday-after.js';
import {countedFrom} from './refiners/counted-from.js';
import {earlyYears} from './refiners/early-years.js';
import {loneTime} from './refiners/lone-time.js';
import {modifiers} from './refiners/modifiers.js';
import {names} from './refiners/names.js';
import {timeAtPart} from './refiners/time-at-part.js';
import {timeOnDate} from './refiners/time-on-date.js';
import {yearly} from './refiners/yearly.js';
import {isCompared, tellsEnd, wasOver} from './clause.js';
import {insertionEnd} from './inserted.js';
import {isMessage} from './is-message.js';
import {tensesOf} from './tense.js';
import {TO} from './words.js';

/** From the most to the least that is named. */
const calendarDates = (dayFirst: boolean): readonly Grammar[] => [
  nineEleven,
  numericDate(dayFirst),
  shortNumericDate(dayFirst),
  writtenDate,
  monthDay,
  dayMonth,
  newYear,
  holiday,
  dayOfHoliday,
  nthOf,
  dayOfYear,
  month,
  season,
  yearSeason,
  era,
  ancientYear,
  year,
  shortYear,
  spelledYear,
  numberedWeek,
  decade,
  century,
  sameCentury,
  dayOfMonth,
  daysOfMonth,
  dayOfWhichMonth,
];

const timesOfDay: readonly Grammar[] = [
  clockTime,
  pointTime,
  clockRange,
  bareHour,
  hourOfHalf,
  militaryTime,
  hundredHours,
  oClock,
  namedHour,
  hourAndMinutes,
  pastOrTo,
  ishHour,
];

/** By name or by distance from today. */
const days: readonly Grammar[] = [
  relativeDay,
  shortDay,
  weekday,
  partOfDay,
  namedPart,
  earlyHours,
  overnight,
  allNight,
];

const businessPeriods: readonly Grammar[] = [
  quarter,
  shortQuarter,
  twoQuarters,
  fiscalYear,
  yearAgo,
  samePeriod,
  fullYear,
  aYearAgo,
  period,
  monthsQuarter,
  yearEnd,
  every,
  soOften,
  nthOfEvery,
  partsOfWeek,
  adverb,
  againAndAgain,
];

/** Pointed at, then counted. */
const units: readonly Grammar[] = [
  deicticUnit,
  workingDay,
  anaphoricUnit,
  dayAfter,
  afterNext,
  weekdaysAway,
  theUnit,
  stretch,
  exactDuration,
  singleUnit,
  halfUnit,
  quarterHour,
  hoursAndMinutes,
  isoDuration,
  wholeUnit,
  vagueDuration,
  adjectiveDuration,
  bareDuration,
  someTime,
  vagueReference,
];

const messages: MessageGrammar = {
  isMessage,
  parsers: [
    overnightNow,
    lowerWeekday,
    plurals,
    endOfUnit,
    endOfDay,
    exactAgo,
    shortAgo,
    weekBeside,
    barePart,
    bareMonth,
    whichMonth,
    bareSeason,
    everyDay,
    lastMidnight,
    bareUnit,
    digitHour,
    shortHour,
  ],
};

const refiners: readonly Refiner[] = [
  names,
  earlyYears,
  // Joined first: "early Friday morning" shades the whole.
  joinDateAndTime({
    joint: /^(?:,? |,? (?:of|in) |, ?)$/i,
    weekdayJoint: /^(?:,? | ?[-–] ?| \()$/,
    lists: /^ ?[:/&]|^ \d\d?(?:[:.]\d\d)? ?[ap]\.?m/i,
    toWeekday: /^\.? ?(?:[-–]|to|through|thru) ?$/,
    opens: /^(?:The|That|This) /,
  }),
  joinDurations({joint: /^(?:,? and |, ?| )$/i, ahead: / (?:from now|hence)$/i}),
  countedFrom,
  weekdayAfter(new RegExp(`^(?:,? |,?${TO})$`, 'i')),
  timeOnDate,
  timeAtPart,
  modifiers,
  // Last, since "late 1942 to early 1943" is a range between shaded ends.
  ranges({
    to: /^,? (?:to|until|till|through|thru|into)(?: the)? $/i,
    and: /^ and(?: the)? $/i,
    from: /\bfrom $/i,
    between: /\bbetween $/i,
  }),
  loneTime,
  yearly,
];

/** In a note: an hour, or from which to which. */
const HOURS = '[\\w.:–-]+(?:\\s(?:to|till|until|and)\\s[\\w.:]+)?(?:\\s[ap]\\.?m\\.?)?';

/** What is told of a time by the words around it. */
const signs: Pick<LanguageGrammar, 'lines' | 'before' | 'between' | 'own' | 'clauses'> = {
  lines: {
    lead: /(?:[-–—•*·]\s+)?\(?(?:(?:[a-z]+ )?(?:when|dates?|time|due|starts?|ends?|until|deadline|updated)\s?:\s*)?/iy,
    made: /^(?:©|copyright\b|this (?:article|story|page|post|entry) )/i,
    note: new RegExp(
      `^(?:(?=\\d|noon|mid|dawn|dusk|sun[rs]|lunch)${HOURS}(?:\\s[\\w.]+)?\\son\\s)?(?:(?:early|late)\\s(?:on\\s)?)?[\\w.]+(?:\\s[\\w.-]+)?(?:\\s(?:at|@|around|about|from|between)\\s${HOURS}(?:\\s[a-z]{2,4})?|(?:\\s\\w+){1,3}(?=\\?))?(?:[\\s)"'”’,;?!]+\\.?)?$`,
      'i',
    ),
  },
  before: {
    isNow: /(?<=\b(?:as of|(?:it|today) is|it['’]?s)(?: (?:now|only|still|already|finally))? )/iy,
    begun: /(?<=\b(?:since|(?:in|for|the) (?:\S+ )?(?:months|year) to)\s)/iy,
    later:
      /(?<=\b(?:until|till?|(?<!\b(?:days|weeks|months|year|quarter|period) )(?:through|thru)) (?:(?:the |early |late |mid-?|end of |beginning of |middle of ){0,3}))/iy,
    scheduled: /(?<=\b(?:on|at|from|to|until|till|through|by) )/iy,
    awaited: /(?<=\b(?:for|before|ahead of) )/iy,
    foretold:
      /(?<=\b(?:will|['’]ll|(?:is|are) (?:due|set|expected|scheduled|planned)) (?!have)(?:[a-z]{1,12} ){1,6})/iy,
    recent: /(?<=\bas (?:late|recently) as (?:early |late |mid-?)?)/iy,
    died: /(?<=\bdied (?:[a-z]{1,12},? ){1,6})/iy,
    said: /(?<=(?<!\bbe )\b(?:said|says|told [a-z]+)(?: (?:on|late|early))? )/iy,
    first: /(?<=(?:^|[.!?]["”]?\s|\n)["“]?On )/y,
    opened: /(?:^|[.!?]["”]?\s)["“]?(?:In )?(?:early |late |mid-)?(?:\d{4}|(?:Next|Last) year)$/,
    opening: /^ ?(?:In|By|For|During|Until|From|Since|Over|Through(?:out)?|Towards?) /,
    during: /(?<= (?:in|during|throughout) )/y,
    attribute: /(?<=\b(?:the|an?|its|his|her|their) )/iy,
    ofNamed: /(?<=(?:of|\() ?)/y,
    inSentence: /(?<=\b(?:on|in|since|by|until|from|of|the|before|after|to|and|was|is)\s{1,9})/iy,
  },
  between: {
    joins: /^[ ,]{0,2}\(?(?:(?:at|on) )?(?:the )?$/i,
    beside: /^[\s,(–—-]{1,3}(?:(?:in|on|from) )?$/,
    fromDays: /from $/,
    listed: /^,? ?(?:and|or|then) (?:[a-z]+ ){0,5}(?:early |late |mid-)?$/i,
    after: / after /i,
    within: /^,? when .* (?:in|on) (?:early |late |mid-)?$/,
    elsewhere: /\b(?:compared|from|than|after)\b/,
  },
  own: {
    namesWeekday: /^[A-Z][a-z]{2,5}day\b/,
    next: /^(?:\d[^a-z]{0,5}(?:[ap]\.?m\.?)?,? ?(?:(?:to|on) )?){0,2}next /i,
    last: /^last /i,
    openHour:
      /^(?:(?:about|around|roughly|some|almost|nearly) )?(?:(?:[1-9]|1[0-2])(?:[:.]\d\d| o['’]?clock)?|(?!noon)[a-z]{3,6}(?: o['’]?clock)?|(?:half|(?:a )?quarter) (?:past|to) [a-z]{3,6})$/i,
    namesHalf:
      /\b[ap]\.?m\b|\bin the (?:morning|afternoon|evening)|\bat night|noon$|midnight$|(?:morning|afternoon|evening|tonight)$/i,
    theNight: /^(?:the|all) /i,
    possessive: /^['’]s\b/,
  },
  clauses: {wasOver, isCompared, tellsEnd, insertionEnd},
};

/** @param dayFirst - Whether dates in digits name the day before the month. */
function configure(dayFirst: boolean): LanguageGrammar {
  return {
    // The longest reading wins; the order only settles equals: business periods before the plain units they are made of.
    parsers: [...calendarDates(dayFirst), ...timesOfDay, ...days, ...businessPeriods, ...units],
    refiners,
    tenses: tensesOf,
    messages,
    ...signs,
  };
}

/** English as in the United States. */
export const english = configure(false);
/** English as everywhere else. */
const britishEnglish = configure(true);

/** Regions that write dates in digits as Britain does. */
const AS_IN_BRITAIN = /^en[-_](?:au|gb|ie|in|nz|za|sg|my)(?![a-z\d])/i;

/** The English of a BCP 47 tag. */
export const englishOf = (tag: string): LanguageGrammar =>
  AS_IN_BRITAIN.test(tag) ? britishEnglish : english;
