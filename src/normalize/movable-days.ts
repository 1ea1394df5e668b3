// Days that have no fixed date: a weekday of a month ("the last Monday of May") and the feasts counted from Easter.

import {civilToMs, DAY, daysInMonth, weekdayOf} from '../time/calendar.js';
import type {DateParts} from '../timex/expression.js';

/** The day in `year` that `parts` name by `day`, `nthWeekday` or `easter`; the first of the month if none of them. */
export function dayInYear({month = 1, day, nthWeekday, easter}: DateParts, year: number): number {
  if (easter !== undefined) return easterSunday(year) + easter * DAY;
  if (nthWeekday === undefined) return civilToMs(year, month, day ?? 1);
  const [nth, weekday, daysAfter = 0] = nthWeekday;
  if (weekday === 0) return civilToMs(year, month, nth > 0 ? nth : daysInMonth(year, month) + 1 + nth);
  const first = nth > 0 ? civilToMs(year, month, 1) : civilToMs(year, month, daysInMonth(year, month) - 6);
  return first + (((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.max(1, nth) - 1) + daysAfter) * DAY;
}

/** Gregorian Easter Sunday: the anonymous algorithm of Nature 13 (1876), page 487. */
function easterSunday(year: number): number {
  const golden = mod(year, 19);
  const century = Math.floor(year / 100);
  const inCentury = mod(year, 100);
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = mod(19 * golden + century - leapCenturies - correction + 15, 30);
  const offset = mod(32 + 2 * mod(century, 4) + 2 * Math.floor(inCentury / 4) - epact - mod(inCentury, 4), 7);
  const late = Math.floor((golden + 11 * epact + 22 * offset) / 451);
  const sum = epact + offset - 7 * late + 114;
  return civilToMs(year, Math.floor(sum / 31), mod(sum, 31) + 1);
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}

/** Whether `parts` name a single day of the year rather than its month. */
export function namesDay({day, nthWeekday, easter}: DateParts): boolean {
  return (day ?? easter) !== undefined || nthWeekday !== undefined;
}
