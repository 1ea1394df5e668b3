// Dates in digits: "07.10.2018", "7.10.18", "am 7.10.", and ISO 8601. The day always comes first.

import {daysInMonth} from '../../../time/calendar.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete, dateReading} from '../../meanings.js';

export const numericDate: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d\\d)(?![\\d.,]\\d|\\d))?'),
  read(match, text) {
    const [, day = '', month = '', year] = match;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (/[\w.,$£€#/+-]$/.test(before)) return null;
    // Two numbers alone are a section or a score.
    if (year === undefined && !/(?:^|\s)(?:am|vom|zum|bis|ab|seit|den|dem) $/i.test(before)) return null;
    const parts = {day: Number(day), month: Number(month)};
    if (parts.month < 1 || parts.month > 12) return [];
    const full = year === undefined ? undefined : year.length === 4 ? Number(year) : centuryOf(Number(year));
    if (parts.day < 1 || parts.day > daysInMonth(full ?? 2000, parts.month)) return [];
    return dateReading(full === undefined ? parts : {...parts, year: full});
  },
};

/** "2018-10-07". */
export const isoDate: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d))?(?![\\d-])'),
  read([, year, month, day, time]) {
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return [];
    if (Number(day) > daysInMonth(Number(year), Number(month))) return [];
    const date = `${year}-${month}-${day}`;
    return time === undefined ? complete('DATE', date) : complete('TIME', `${date}T${time}`);
  },
};

/** Two digits are of this century up to 40. */
function centuryOf(digits: number): number {
  return digits + (digits < 40 ? 2000 : 1900);
}
