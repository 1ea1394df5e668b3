// Dates with a day of the month: "7 October 2018", "Oct. 7", "the 21st of June", "26–30 November 1951".
// Days that the month does not have are refused, with all that is written of them.

import {textBefore} from '../../../article/text-around.js';
import type {Grammar, Reading} from '../../grammar.js';
import {FEW_DIGITS, sticky} from '../../grammar.js';
import {calendarDay, dateReading} from '../../meanings.js';
import {standsAlone, withArticle, withoutFullStop} from '../edges.js';
import {ofWhich} from '../which.js';
import {CARDINALS, lookUp, MONTH, MONTHS, numberOf, ORDINAL, ordinalOf, ORDINALS, TO} from '../words.js';
import {ERA_YEAR, eraYear, OF_YEAR, yearOf} from '../years.js';

/** "March twenty-two": counted, not ordered; only where nothing could be counted. */
const SPOKEN_DAY =
  '(?:(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|[a-z]{3,9}teen|ten|eleven|twelve|twenty|thirty)(?=[,.]|$| \\d{4})';
const DAY = `(?:${ORDINAL}|\\d{1,2}(?![\\d%]|[.:]\\d|,\\d(?!\\d{3}(?![\\d,]))))`;

/** What leads to the last of several days: " and ", ", 6 and ", "-"; groups: the days between, and the joint. */
const MORE = `((?:, \\d{1,2}(?:st|nd|rd|th)?(?!\\d)){0,4})(,?${TO})`;

/** After five groups come those of `ERA_YEAR`. */
const yearUnlessEra: Grammar['tail'] = ({6: anno, 7: ofEra}) =>
  (anno ?? ofEra) === undefined ? OF_YEAR : null;

/** "October 7", "Oct. 7th, 2018", "October 7-9, 2018", "May 5, 6 and 7": the month first. */
export const monthDay: Grammar = {
  starts: [...MONTHS.keys()],
  pattern: sticky(
    `(${MONTH})(?:, (?=\\d\\d? \\d{4}\\b)| ?)(?:the )?(${DAY}|${SPOKEN_DAY})(?:${MORE}(${DAY})(?! (?:${MONTH})))?(?:${ERA_YEAR})?`,
  ),
  tail: yearUnlessEra,
  read(match, text) {
    const [, month = '', first = '', more, to, last, anno, ofEra, era, year, which] = match;
    const named = yearNamed(year);
    const counted = eraYear(anno, ofEra, era);
    const end = withoutFullStop(text, match.index + match[0].length);
    if (last === undefined || to === undefined)
      return inWhichYear(one(month, first, named, counted, match.index, end), which) ?? [];
    if (isOneNight(first, last, text, match.index))
      return one(month, first, named, counted, match.index, end) ?? [];
    const days = daysIn(first, more, to, last, match.index + match[0].indexOf(first, month.length));
    days[0]!.start = match.index;
    return severalOf(month, days, end, named, counted);
  },
};

/** "7 October", "the 7th of October 2018", "26–30 November 1951": the day first. */
export const dayMonth: Grammar = {
  starts: [FEW_DIGITS, ...ORDINALS.keys(), ...CARDINALS.keys()],
  pattern: sticky(
    `(${DAY})(?:${MORE}(?:the )?(${DAY}))?(?: day)?(?:-| ?(?:of )?(?:the )?)(${MONTH})(?:${ERA_YEAR})?`,
  ),
  tail: yearUnlessEra,
  read(match, text) {
    const [, first = '', more, to, last, month = '', anno, ofEra, era, year, which] = match;
    if (/[\d.,$£€#/]/.test(text[match.index - 1] ?? '')) return null;
    const named = yearNamed(year);
    const counted = eraYear(anno, ofEra, era);
    const end = withoutFullStop(text, match.index + match[0].length);
    // "May" may be a verb: "the second may", "5 may".
    if (
      /^may$/.test(month) &&
      named === undefined &&
      !/ of (?:the )?may/.test(match[0]) &&
      !standsAlone(text, match.index, end) &&
      !/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]{0,2} (?:the )?$/i.test(text.slice(0, match.index))
    )
      return null;
    if (last === undefined || to === undefined)
      return inWhichYear(one(month, first, named, counted, withArticle(text, match.index), end), which) ?? [];
    if (isOneNight(first, last, text, match.index))
      return one(month, first, named, counted, match.index, end) ?? [];
    const days = daysIn(first, more, to, last, match.index);
    days[0]!.start = withArticle(text, match.index);
    return severalOf(month, days, end, named, counted);
  },
};

/** "the night of 21/22 October": the night after the first. */
function isOneNight(first: string, last: string, text: string, at: number): boolean {
  return ordinalOf(last) === ordinalOf(first) + 1 && /\bnight of (?:the )?$/i.test(textBefore(text, at, 16));
}

/** "July 25 of that year": the day of the reading in the year that is pointed at. */
function inWhichYear(reading: Reading | null, which: string | undefined): Reading | null {
  if (which === undefined || reading?.meaning.kind !== 'partial') return reading;
  return ofWhich('year', which, reading.meaning.parts, {start: reading.start, end: reading.end});
}

function yearNamed(year: string | undefined): number | undefined {
  return year === undefined ? undefined : yearOf(year) || undefined; // there is no year 0000
}

/** @param counted - The astronomical year, where the words tell its era: whose calendar that is nobody knows. */
function one(
  monthWord: string,
  dayWord: string,
  year: number | undefined,
  counted: number | undefined,
  start: number,
  end: number,
  opensRange = false,
): Reading | null {
  const day = ordinalOf(dayWord) || numberOf(dayWord);
  const parts = calendarDay(counted === undefined ? year : undefined, lookUp(MONTHS, monthWord)!, day);
  return (
    parts &&
    dateReading(counted === undefined ? parts : {...parts, year: counted}, {
      start,
      end,
      ...(opensRange ? {opensRange} : {}),
    })
  );
}

/** A day of a list: the word, where it stands, and whether a dash or "to" comes after it. */
interface Day {
  readonly word: string;
  start: number;
  readonly end: number;
  readonly opensRange: boolean;
}

/** The days of "5, 6 and 7", the first of them at `start`. */
function daysIn(first: string, more = '', to: string, last: string, start: number): Day[] {
  const end = start + first.length;
  const lastStart = end + more.length + to.length;
  const places = [
    [first, start] as const,
    ...[...more.matchAll(/\w+/g)].map(({0: word, index}) => [word, end + index] as const),
    [last, lastStart] as const,
  ];
  const opens = !/and|or|[/&]/i.test(to);
  return places.map(([word, at], i) => ({
    word,
    start: at,
    end: at + word.length,
    opensRange: opens && i === places.length - 2,
  }));
}

/** @returns Null where the month has no such day. */
function severalOf(
  month: string,
  days: readonly Day[],
  end: number,
  named: number | undefined,
  counted: number | undefined,
): Reading[] | null {
  const readings = days.flatMap(
    ({word, start, end: wordEnd, opensRange}, i) =>
      one(month, word, named, counted, start, i === days.length - 1 ? end : wordEnd, opensRange) ?? [],
  );
  return readings.length === days.length ? readings : null;
}
