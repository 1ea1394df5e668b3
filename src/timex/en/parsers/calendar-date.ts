// Dates with a day of the month: "7 October 2018", "Oct. 7", "the 21st of June", "26–30 November 1951".
// Days that the month does not have are refused, with all that is written of them.

import {textAfter} from '../../../article/text-around.js';
import type {Grammar, Reading} from '../../grammar.js';
import {FEW_DIGITS, followedBy, sticky} from '../../grammar.js';
import {calendarDay, dateReading} from '../../meanings.js';
import {AFTER_WEEKDAY, endOfWords, standsAlone, startWithThe, wordsAfter, wordsBefore} from '../edges.js';
import {earlyYear} from '../early-years.js';
import {ofWhich} from '../which.js';
import {
  isList,
  lookUp,
  MONTH,
  MONTHS,
  numberOf,
  ORDINAL,
  ordinalBefore,
  ordinalOf,
  TO,
  WEEKDAY,
} from '../words.js';
import {ERA_YEAR, eraYear, OF_YEAR, yearOf} from '../years.js';

/** "March twenty-two": counted, not ordered; only where nothing could be counted. */
const SPOKEN_DAY =
  '(?:(?:(?:twenty|thirty)[ -])?(?:one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9}teen|ten|eleven|twelve|twenty|thirty)(?=[,.]|$| \\d{4})';
const DAY = `(?:${ORDINAL}|\\d{1,2}(?![\\d%]|[.:]\\d|,\\d(?!\\d{3}(?![\\d,]))))`;

/** What leads to the last of several days: " and ", ", 6 and ", "-"; groups: the days between, and the joint. */
const MORE = `((?:, \\d{1,2}(?:st|nd|rd|th)?(?!\\d)){0,4})(,?${TO})`;
/** The same with stretches of days among them: "2-3, 9-10 and 16". */
const STRETCHES = `((?:(?:, | ?[-–] ?)\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.])){0,9})(,?${TO})`;

/** After five groups come those of `ERA_YEAR`. */
const yearUnlessEra: Grammar['tail'] = ({6: anno, 7: ofEra}) => ((anno ?? ofEra) ? null : OF_YEAR);

/** "October 7", "Oct. 7th, 2018", "October 7-9, 2018", "May 5, 6 and 7", "May 2-3, 9-10": the month first. */
export const monthDay: Grammar = {
  starts: [...MONTHS.keys()],
  pattern: sticky(
    `(${MONTH})(?:, (?=\\d\\d? \\d{4}\\b)| ?)(?:the )?(${DAY}|${SPOKEN_DAY})(?:${STRETCHES}(?:the (?=\\d{1,2}(?:st|nd|rd|th)(?:[.,;)]|$| (?:and|at|but|for|in|on|to|with)\\b)))?(${DAY})(?! (?:${MONTH})| ?[ap]\\.?m\\b))?(?:${ERA_YEAR})?`,
  ),
  tail: yearUnlessEra,
  read(match, text, article) {
    const [whole, month = '', first = '', more, to, last, ...years] = match;
    // "July 67" is a month of that age, elsewhere no day.
    const age =
      !last && Number(first) > 31 && !yearNamed(years) ? earlyYear(first, text, match.index, article) : null;
    if (age !== null) return dateReading({year: age, month: lookUp(MONTHS, month)!});
    const at = match.index + whole.indexOf(first, month.length);
    return readDays(match, month, [first, more, to, last], years, match.index, at);
  },
};

/** The words that may come after the first day. */
const AFTER_DAY = `of the day to through thru until till and or ${[...MONTHS.keys()].join(' ')}`;

/** "7 October", "the 7th of October 2018", "26–30 November 1951": the day first. */
export const dayMonth: Grammar = {
  starts: [followedBy(FEW_DIGITS, AFTER_DAY), ...ordinalBefore(` ${AFTER_DAY}`)],
  pattern: sticky(
    `(${DAY})(?:${MORE}(?:the |${WEEKDAY},? (?:the )?)?(${DAY}))?(?: day)?(?:-| ?(?:of )?(?:the )?)(${MONTH})(?:${ERA_YEAR})?`,
  ),
  tail: yearUnlessEra,
  read(match, text) {
    const [whole, first = '', more, to, last, month = '', ...years] = match;
    // "30 April/1 May" are two days.
    if (/[\d.,$£€#]$|(?<![a-z])\/$/.test(wordsBefore(match, 2))) return null;
    // "May" may be a verb: "the second may", "5 may".
    if (
      /^may$/.test(month) &&
      !yearNamed(years) &&
      !/ of (?:the )?may/.test(whole) &&
      !TO_DAY.test(wordsAfter(match, 10)) &&
      !standsAlone(text, match.index, endOfWords(match)) &&
      !(match.index < 18 && AFTER_WEEKDAY.test(text.slice(0, match.index)))
    )
      return null;
    return readDays(match, month, [first, more, to, last], years, startWithThe(match), match.index);
  },
};

/** "from 1 may to 8 june" */
const TO_DAY = new RegExp(`^${TO}(?:the )?\\d`);

/** The first day in the words, those between, the joint before the last one, and that. */
type Days = readonly [first: string, more?: string, to?: string, last?: string];
/** The groups of `ERA_YEAR` and `OF_YEAR`. */
type Years = readonly (string | undefined)[];

const yearNamed = ([, , , year]: Years): number | undefined => (year ? yearOf(year) || undefined : undefined); // there is no year 0000

/**
 * The days of a month that a match names, each a reading: "5, 6 and 7" are three.
 *
 * @param start - Where the first reading begins.
 * @param at - Where the first day's word does.
 * @returns Nothing where the month has no such day.
 */
function readDays(
  match: RegExpExecArray,
  month: string,
  [first, more = '', to, last]: Days,
  years: Years,
  start: number,
  at: number,
): Reading | readonly Reading[] {
  const [anno, ofEra, era, , which] = years;
  const named = yearNamed(years);
  const counted = eraYear(anno, ofEra, era);
  const end = endOfWords(match);
  const day = (word: string, start: number, end: number, opensRange = false): Reading | null => {
    // Whose calendar a year is of that tells its era nobody knows.
    const year = counted === undefined ? named : undefined;
    const parts = calendarDay(year, lookUp(MONTHS, month)!, ordinalOf(word) || numberOf(word));
    const extra = {start, end, ...(opensRange ? {opensRange} : {})};
    return parts && dateReading(counted === undefined ? parts : {...parts, year: counted}, extra);
  };
  if (!last || !to) return inWhichYear(day(first, start, end), which) ?? [];
  if (isOneNight(first, last, match)) return day(first, match.index, end) ?? [];
  const firstEnd = at + first.length;
  // "June 2 and 50 others"
  if (ordinalOf(last) > 31) return day(first, start, firstEnd) ?? [];
  const all = [
    [first, start, firstEnd] as const,
    ...[...more.matchAll(/\w+/g)].map(({0: word, index}) => {
      const from = firstEnd + index;
      return [word, from, from + word.length] as const;
    }),
    [last, firstEnd + more.length + to.length, end] as const,
  ];
  // "June 20-22, 3-1" ends in a score.
  const falls = all.findIndex(([word], i) => i > 0 && ordinalOf(word) <= ordinalOf(all[i - 1]![0]));
  const days = falls > 0 && /[-–]/.test(more) ? all.slice(0, falls) : all;
  const opens = !isList(to);
  const readings = days.flatMap(
    ([word, from, until], i) =>
      day(
        word,
        from,
        until,
        i === all.length - 2 ? opens : /^ ?[-–]/.test(textAfter(match.input, until, 2)),
      ) ?? [],
  );
  return readings.length === days.length ? readings : [];
}

/** "the night of 21/22 October": the night after the first. */
function isOneNight(first: string, last: string, match: RegExpExecArray): boolean {
  return ordinalOf(last) === ordinalOf(first) + 1 && /\bnight of (?:the )?$/i.test(wordsBefore(match, 16));
}

/** "July 25 of that year": the day of the reading in the year that is pointed at. */
function inWhichYear(reading: Reading | null, which: string | undefined): Reading | null {
  if (!which || reading?.meaning.kind !== 'partial') return reading;
  return ofWhich('year', which, reading.meaning.parts, {start: reading.start, end: reading.end});
}
