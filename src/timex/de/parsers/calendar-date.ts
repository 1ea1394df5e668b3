// Dates with a day of the month: "7. Oktober 2018", "am 7. Okt.", "7.–9. Oktober", "ersten Mai".
// The shape is matched here, chrono reads it; days that the month does not have are no date at all.

import {daysInMonth} from '../../../time/calendar.js';
import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {dateReading} from '../../meanings.js';
import {readWithChrono} from '../chrono.js';
import {anyOf, lookUp, MONTH, ORDINALS} from '../words.js';

const TO = ' ?(?:-|–|—|bis(?: zum)?|und|oder|/) ?';
const YEAR = '(?:,? (\\d{4})(?!\\d))?';

/** "7. Oktober 2018", "26.–30. November 1951", "7. und 9. Mai". */
export const dayMonth: Grammar = {
  starts: [DIGITS],
  pattern: sticky(`(\\d{1,2})\\.?(?:(${TO})(\\d{1,2}))?\\. ?(${MONTH})${YEAR}`),
  read(match, text) {
    const [whole, first = '', to, last, month = '', year] = match;
    if (/[\d.,$£€#/]/.test(text[match.index - 1] ?? '')) return null;
    // "im 7. Mai." ends a sentence, "7. Okt." abbreviates.
    const end =
      match.index +
      whole.length -
      (year === undefined && /(?:[a-zäöü]{5}|mai|märz|juni|juli)\.$/i.test(month) ? 1 : 0);
    if (last === undefined || to === undefined) return one(first, month, year, match.index, end) ?? [];
    const firstEnd = match.index + first.length + (whole[first.length] === '.' ? 1 : 0);
    const a = one(first, month, year, match.index, firstEnd, !/und|oder|\//.test(to));
    const b = one(last, month, year, match.index + whole.indexOf(last, firstEnd - match.index), end);
    return a && b ? [a, b] : [];
  },
};

/** "ersten Mai", "dritten Oktober 1990". */
export const ordinalMonth: Grammar = {
  starts: [...ORDINALS.keys()].flatMap((word) => [`${word}e`, `${word}en`, `${word}er`]),
  pattern: sticky(`(${anyOf(ORDINALS.keys())})e[nr]? (${MONTH})${YEAR}`),
  read(match) {
    const [whole, word = '', month = '', year] = match;
    if (!/^[A-ZÄÖÜ]/.test(month)) return null;
    const end = match.index + whole.length - (year === undefined && month.endsWith('.') ? 1 : 0);
    return one(String(lookUp(ORDINALS, word)!), month, year, match.index, end) ?? [];
  },
};

function one(
  day: string,
  month: string,
  year: string | undefined,
  start: number,
  end: number,
  opensRange = false,
): Reading | null {
  const parts = readWithChrono(`${day}. ${month.replace(/\.$/, '')}${year === undefined ? '' : ` ${year}`}`);
  // Chrono's German reader takes 31 April for a date.
  if (parts?.day === undefined || parts.day > daysInMonth(parts.year ?? 2000, parts.month ?? 1)) return null;
  return dateReading(parts, {start, end, ...(opensRange ? {opensRange} : {})});
}
