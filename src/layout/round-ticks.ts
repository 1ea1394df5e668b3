// Round numbers and round dates between two others, those of d3-array (`ticks`) and d3-time (`utcTicks`) by Mike Bostock,
// with which the tests compare. d3-time knows local time and how each unit is counted as well: that is five times the code.

import {civilToMs, DAY, HOUR, MINUTE, msToCivil, SECOND, WEEK} from '../time/calendar.js';

/** How far dates lie apart, in milliseconds; months and years are counted, however long they are. */
const STEPS = [
  [SECOND, 1, 5, 15, 30],
  [MINUTE, 1, 5, 15, 30],
  [HOUR, 1, 3, 6, 12],
  [DAY, 1, 2, 7, 30, 90, 365],
].flatMap(([unit, ...counts]) => counts.map((count) => count * unit!));

const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Weeks begin on Sundays; 1970 began on a Thursday. */
const FIRST_SUNDAY = 3 * DAY;

/**
 * About `count` round dates in `[start, end]`: every second day, every third month, every year …
 *
 * @param start - Epoch milliseconds.
 * @param count - 1 or more.
 */
export function roundDates(start: number, end: number, count: number): number[] {
  const wanted = (end - start) / count;
  const i = STEPS.findIndex((step) => step > wanted);
  if (i < 0) return firstsOfMonths(12 * roundStep(start / YEAR, end / YEAR, count), start, end);
  if (i === 0) return multiples(Math.max(1, roundStep(start, end, count)), start, end);
  const [less, more] = [STEPS[i - 1]!, STEPS[i]!];
  const step = wanted / less < more / wanted ? less : more;
  if (step >= MONTH) return firstsOfMonths(Math.round(step / MONTH), start, end);
  return multiples(step, start, end, step === WEEK ? FIRST_SUNDAY : 0);
}

/** The first day of each so many months, counted from the year 0. */
function firstsOfMonths(months: number, start: number, end: number): number[] {
  const {year, month} = msToCivil(start);
  const [first, last] = [year * 12 + month - 1, msToCivil(end)];
  return multiples(months, first, last.year * 12 + last.month - 1)
    .map((n) => civilToMs(0, n + 1))
    .filter((ms) => ms >= start);
}

/** About `count` whole round numbers in `[first, last]`. @param count - 1 or more. */
export function roundNumbers(first: number, last: number, count: number): number[] {
  return multiples(Math.max(1, roundStep(first, last, count)), first, last);
}

/** The multiples of a step in `[first, last]`, or numbers as far apart that begin elsewhere. */
function multiples(step: number, first: number, last: number, origin = 0): number[] {
  const numbers: number[] = [];
  for (let n = Math.ceil((first - origin) / step); n * step + origin <= last; n++)
    numbers.push(n * step + origin);
  return numbers;
}

/** 1, 2 or 5 times a power of ten, so that about `count` multiples lie in between; if none does, twice as many. */
function roundStep(first: number, last: number, count: number): number {
  const wanted = (last - first) / count;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const excess = (wanted / power) ** 2;
  const step = power * (excess >= 50 ? 10 : excess >= 10 ? 5 : excess >= 2 ? 2 : 1);
  return count < 2 && Math.ceil(first / step) * step > last ? roundStep(first, last, count * 2) : step;
}
