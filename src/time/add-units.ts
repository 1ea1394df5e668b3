// A time so many months, weeks or centuries from another.

import {civilToMs, daysInMonth, modulo, MONTHS_IN, MS_IN, msToCivil, startOfDay} from './calendar.js';

/** Units that dates can be moved by. */
export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * Moves a time by calendar units. A day that the month reached does not have becomes its last day:
 * 31 January and a month is 28 or 29 February.
 */
export function addUnits(ms: number, amount: number, unit: CalendarUnit): number {
  const fixed = MS_IN[unit];
  if (fixed !== undefined) return ms + amount * fixed;
  const {year, month, day} = msToCivil(ms);
  const months = year * 12 + month - 1 + amount * MONTHS_IN[unit]!;
  const toYear = Math.floor(months / 12);
  const toMonth = modulo(months, 12) + 1;
  const timeOfDay = ms - startOfDay(ms);
  return civilToMs(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) + timeOfDay;
}
