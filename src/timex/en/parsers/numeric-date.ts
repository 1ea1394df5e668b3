// Dates in digits: ISO 8601 ("2018-10-07", with or without a time), "10/7/2018", "11-02-89", "27.03.15".
// Three numbers make a date; two ("1/2") are a fraction or a score.

import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {dateReading} from '../../meanings.js';
import {readWithChrono} from '../chrono.js';

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
      const parts = readWithChrono(
        separator === '.' || (dayFirst && separator !== undefined)
          ? whole.replace(/^(\d{1,2}).(\d{1,2}).(\d{2,4})$/, '$2/$1/$3')
          : whole.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, '$1/$2/$3'),
      );
      if (parts?.day === undefined) return [];
      return dateReading(parts, {start: match.index, end: match.index + whole.length});
    },
  };
}
