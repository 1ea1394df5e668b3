// Days that have no fixed date: a weekday of a month ("the last Monday of May") and the feasts that move.

import {civilToMs, DAY, daysInMonth, daysUntil, msToCivil} from '../time/calendar.js';
import {feastDay, feastEnd} from '../time/feasts.js';
import type {DateParts} from '../timex/expression.js';
import {WORKING_DAY} from '../timex/meanings.js';
import type {Moment} from './moment.js';
import {valueOf} from './moment.js';

/** The day so many working days, Monday to Friday, after or before another. */
export function afterWorkingDays(ms: number, amount: number): number {
  const weeks = Math.trunc(amount / 5);
  let day = ms + weeks * 7 * DAY;
  for (let left = Math.abs(amount % 5); left > 0 || isWeekend(day);) {
    day += Math.sign(amount) * DAY;
    if (!isWeekend(day)) left--;
  }
  return day;
}

/** Whether Monday is one or two days ahead. */
const isWeekend = (ms: number) => [1, 2].includes(daysUntil(1, ms));

/** The day in `year` that `parts` name by `day`, `nthWeekday` or `feast`; the first of the month if none of them. */
export function dayInYear({month = 1, day, nthWeekday, feast}: DateParts, year: number): number {
  if (feast) return feastDay(feast, year);
  if (!nthWeekday) return civilToMs(year, month, day ?? 1);
  const [nth, weekday, daysAfter = 0] = nthWeekday;
  if (weekday === 0) return civilToMs(year, month, nth > 0 ? nth : daysInMonth(year, month) + 1 + nth);
  if (weekday === WORKING_DAY) {
    const outside =
      nth > 0 ? civilToMs(year, month, 0) : civilToMs(year, month, daysInMonth(year, month) + 1);
    return afterWorkingDays(outside, nth);
  }
  const first = nth > 0 ? civilToMs(year, month, 1) : civilToMs(year, month, daysInMonth(year, month) - 6);
  return first + (daysUntil(weekday, first) + 7 * (nth > 0 ? nth - 1 : nth + 1) + daysAfter) * DAY;
}

/** Whether `year` has the day: not a 29 February or a fifth Monday each year. */
export function hasDay({month = 1, day, nthWeekday}: DateParts, year: number): boolean {
  if (nthWeekday === undefined) return day === undefined || day <= daysInMonth(year, month);
  const [nth, weekday] = nthWeekday;
  return (
    weekday === 0 ||
    (weekday !== WORKING_DAY && nth < 5) ||
    msToCivil(dayInYear({month, nthWeekday: [nth, weekday]}, year)).month === month
  );
}

/** Whether `parts` name a single day of the year rather than its month. */
export function namesDay({day, nthWeekday, feast}: DateParts): boolean {
  return (day ?? nthWeekday ?? feast) !== undefined;
}

/** The TIMEX3 value of what `parts` name once its day is known: with its hour, or to the end of a feast of several days. */
export function valueInParts(moment: Moment, {time, feast}: DateParts): string {
  const value = valueOf(moment);
  if (time) return `${value}T${time}`;
  const end = feast ? feastEnd(feast, moment.ms) : moment.ms;
  return end > moment.ms ? `${value}/${valueOf({...moment, ms: end})}` : value;
}
