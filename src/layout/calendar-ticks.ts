// Round instants of the calendar, as d3 chooses them (d3-time, "Ticks"): steps of 1, 5, 15 and 30 seconds or minutes, of 1, 3,
// 6 and 12 hours, of a day, two and a week, of a month and a quarter, and of years. On our own calendar: d3's makes a
// `Date` for each, and is written for every unit in two kinds of time, which a page would load for one axis.

import {bisectRight, tickStep} from 'd3';
import {civilToMs, DAY, HOUR, MINUTE, msToCivil, SECOND, WEEK} from '../time/calendar.js';

/** Steps that are equally long all the year round, in milliseconds. */
const EQUAL: readonly number[] = [
  ...[1, 5, 15, 30].map((n) => n * SECOND),
  ...[1, 5, 15, 30].map((n) => n * MINUTE),
  ...[1, 3, 6, 12].map((n) => n * HOUR),
  ...[DAY, 2 * DAY, WEEK],
];

/** The others, in months. */
const MONTHS = [1, 3, 12];

/** In milliseconds, about: the lengths by which a step is chosen. */
const YEAR = 365 * DAY;
const LENGTHS = [...EQUAL, 30 * DAY, 90 * DAY, YEAR];

/** Weeks begin on Sunday; 1970 began on a Thursday. */
const FIRST_SUNDAY = 3 * DAY;

/** About `count` instants in `[start, end]`, which are epoch milliseconds. */
export function calendarTicks(start: number, end: number, count: number): number[] {
  const wanted = (end - start) / count;
  const above = bisectRight(LENGTHS, wanted);
  if (above === 0) return multiples(Math.max(1, tickStep(start, end, count)), 0, start, end);
  const isBelow = above < LENGTHS.length && wanted / LENGTHS[above - 1]! < LENGTHS[above]! / wanted;
  const choice = isBelow ? above - 1 : above;
  const step = EQUAL[choice];
  if (step !== undefined) return multiples(step, step === WEEK ? FIRST_SUNDAY : 0, start, end);
  const months = MONTHS[choice - EQUAL.length] ?? 12 * tickStep(start / YEAR, end / YEAR, count);
  return monthsBetween(months, start, end);
}

function multiples(step: number, first: number, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = Math.ceil((start - first) / step); first + i * step <= end; i++) found.push(first + i * step);
  return found;
}

/** The first days of every so many-th month, counted from the year 0. */
function monthsBetween(step: number, start: number, end: number): number[] {
  const {year, month} = msToCivil(start);
  const found: number[] = [];
  for (let i = Math.floor((12 * year + month - 1) / step) * step; ; i += step) {
    const ms = civilToMs(Math.floor(i / 12), 1 + (i - 12 * Math.floor(i / 12)));
    if (ms > end) return found;
    if (ms >= start) found.push(ms);
  }
}
