// Dates whose parts are written like digits, with the month by its name: "14/Feb/2013", "Feb-14-2013", "2013-Feb-14"; and, where
// nothing else is said, with bare spaces: "14 Feb 13", "2013 February 14", "2013 February", "Feb 13".

import {yearInDigits} from '../../../time/digits.js';
import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {calendarDay, dateReading} from '../../meanings.js';
import {standsAlone, withoutFullStop} from '../edges.js';
import {lookUp, MONTH, MONTHS} from '../words.js';

const YEAR = '(\\d{4}|\\d\\d)(?![\\d:/-]|[.,]\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

export const writtenDate: Grammar = {
  starts: [DIGITS, ...MONTHS.keys()],
  pattern: sticky(
    `(?:${DAY}([/ -]|\\. )(${MONTH})[/ -]${YEAR}|(${MONTH})([/-])${DAY}[/-]${YEAR}|(\\d{4})([/ -]|, )(${MONTH})(?:[/ -]${DAY}(?![\\d:/-]))?|(${MONTH})([ -])${YEAR})`,
  ),
  read(match, text): Reading | null {
    const [
      whole,
      day1,
      sign1,
      month1,
      year1,
      month2,
      sign2,
      day2,
      year2,
      year3,
      sign3,
      month3,
      day3,
      month4,
      sign4,
      year4,
    ] = match;
    if (/[\w.,$£€#/+-]/.test(text[match.index - 1] ?? '')) return null;
    const [day, month = '', year = ''] = [
      day1 ?? day2 ?? day3,
      month1 ?? month2 ?? month3 ?? month4,
      year1 ?? year2 ?? year3 ?? year4,
    ];
    const end = withoutFullStop(text, match.index + whole.length);
    // With spaces "14 Feb 13 people came" is no date, and a year first opens a clause: "In 2013 February was cold".
    const sign = sign1 ?? sign2 ?? sign3 ?? sign4 ?? '';
    const sure = sign === '/' || (sign === '-' && (day !== undefined || year.length === 4));
    if (!sure && !standsAlone(text, match.index, end)) return null;
    const named = {year: yearInDigits(year), month: lookUp(MONTHS, month)!};
    if (day === undefined) {
      // "March 31" is a day.
      if (sign === ', ' || (year.length === 2 && Number(year) <= 31)) return null;
      return dateReading(named, {end});
    }
    const parts = calendarDay(named.year, named.month, Number(day));
    return parts && dateReading(parts, {end});
  },
};
