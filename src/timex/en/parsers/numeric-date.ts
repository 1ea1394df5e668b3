// Dates in digits: ISO 8601 ("2018-10-07", with or without a time), "10/7/2018", "11-02-89", "27.03.15".
// Three numbers make a date; two ("1/2") are a fraction or a score.

import type {DateParts} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {calendarDay, dateReading} from '../../meanings.js';

/** Of the day; what follows it (fractions, an offset) is not kept. */
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?!:[6-9])(?::[0-5]\d)?/;

/** @param dayFirst - "5/6/2018" is 5 June, as everywhere but in the United States. With points the day always comes first. */
export function numericDate(dayFirst: boolean): Grammar {
  return {
    starts: [DIGITS],
    pattern: sticky(
      '(?:\\d{4}-\\d{1,2}-\\d{1,2}(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|' +
        '\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d\\d))(?![\\d/-]|\\.\\d)',
    ),
    read(match, text) {
      if (/[\w.,$£€#/+-]/.test(text[match.index - 1] ?? '')) return null;
      const [whole, separator] = match;
      const [date = '', clock] = whole.split('T');
      const [a = 0, b = 0, c = 0] = date.split(/[-/.]/).map(Number);
      const day =
        separator === undefined
          ? calendarDay(a, b, c)
          : dayFirst || separator === '.'
            ? inYear(c, b, a)
            : inYear(c, a, b);
      const time = clock && TIME.exec(clock)?.[0];
      if (!day || (clock !== undefined && time === undefined)) return [];
      return dateReading(time ? {...day, time} : day, {start: match.index, end: match.index + whole.length});
    },
  };
}

/** "27/10/2018" is read wherever it stands: there is no 27th month. */
function inYear(written: number, month: number, day: number): DateParts | null {
  const year = written < 100 ? written + (written > 50 ? 1900 : 2000) : written;
  return month > 12 ? calendarDay(year, day, month) : calendarDay(year, month, day);
}
