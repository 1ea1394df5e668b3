// Dates in digits: ISO 8601 ("2018-10-07", with or without a time), "10/7/2018", "11-02-89", "27.03.15".
// Three numbers make a date; two ("1/2") are a fraction or a score.

import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {readWithChrono} from '../chrono.js';
import {dateReading} from './calendar-date.js';

export const numericDate: Grammar = {
  starts: [DIGITS],
  pattern: sticky(
    '(?:\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|' +
      '(\\d{4})/\\d{1,2}/\\d{1,2}|\\d{1,2}([/.-])\\d{1,2}\\2(?:\\d{4}|\\d\\d))(?![\\d/-]|\\.\\d)',
  ),
  read(match, text) {
    if (/[\w.,$£€#/+-]/.test(text[match.index - 1] ?? '')) return null;
    const [whole, , separator] = match;
    // With points the day comes first ("27.03.15"), with strokes the month, as in American English.
    const words = separator === '.' ? whole.replace(/^(\d+)\.(\d+)\.(\d+)$/, '$2/$1/$3') : whole;
    const parts = readWithChrono(words);
    if (parts?.day === undefined) return [];
    return dateReading(parts, {start: match.index, end: match.index + whole.length});
  },
};
