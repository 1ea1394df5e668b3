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

/** "October 7", "Oct. 7th, 2018", "October 7-9, 2018": the month first. */
export const monthDay: Grammar = {
  starts: [...MONTHS.keys()],
  pattern: sticky(
    `(${MONTH})(?:, (?=\\d\\d? \\d{4}\\b)| ?)(?:the )?(${DAY}|${SPOKEN_DAY})(?:(${TO})(${DAY})(?! (?:${MONTH})))?(?:${ERA_YEAR}|${OF_YEAR})?`,
  ),
  read(match, text) {
    const [, month = '', first = '', to, last, anno, ofEra, era, year, which] = match;
    const named = yearNamed(year);
    const counted = eraYear(anno, ofEra, era);
    const end = withoutFullStop(text, match.index + match[0].length);
    if (last === undefined || to === undefined)
      return inWhichYear(one(month, first, named, counted, match.index, end), which) ?? [];
    const firstEnd = match.index + match[0].indexOf(first, month.length) + first.length;
    if (isOneNight(first, last, text, match.index))
      return one(month, first, named, counted, match.index, end) ?? [];
    const joined = /and|or|[/&]/i.test(to);
    return pair(
      one(month, first, named, counted, match.index, firstEnd, !joined),
      one(month, last, named, counted, firstEnd + to.length, end),
    );
  },
};

/** "7 October", "the 7th of October 2018", "26–30 November 1951": the day first. */
export const dayMonth: Grammar = {
  starts: [FEW_DIGITS, ...ORDINALS.keys(), ...CARDINALS.keys()],
  pattern: sticky(
    `(${DAY})(?:(${TO})(?:the )?(${DAY}))?(?: day)?(?:-| ?(?:of )?(?:the )?)(${MONTH})(?:${ERA_YEAR}|${OF_YEAR})?`,
  ),
  read(match, text) {
    const [, first = '', to, last, month = '', anno, ofEra, era, year, which] = match;
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
    const firstEnd = match.index + first.length;
    const lastStart = firstEnd + to.length;
    return pair(
      one(month, first, named, counted, withArticle(text, match.index), firstEnd, !/and|or|[/&]/i.test(to)),
      one(month, last, named, counted, lastStart, end),
    );
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

function pair(first: Reading | null, last: Reading | null): Reading[] | null {
  return first && last ? [first, last] : null;
}
