// TIMEX3 durations: ISO 8601 periods, with `X` for a number nobody says.

import type {Unit} from './expression.js';

/** TIMEX3 designator by unit; those below a day follow a `T`. */
const DESIGNATORS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SN',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
/** The unit of a TIMEX3 designator; `TH`, `TM` and `TS` are those after the `T`. */
export const UNIT_OF: Readonly<Record<string, Unit>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
/** Units that are counted in a smaller one. */
const COUNTED_IN: Partial<Readonly<Record<Unit, readonly [number, Unit]>>> = {
  fortnight: [2, 'week'],
  decade: [10, 'year'],
  century: [100, 'year'],
  millennium: [1000, 'year'],
};
/** What half a unit is, for those that split evenly. */
const HALVES: Partial<Readonly<Record<Unit, string>>> = {year: '6M', hour: '30M', minute: '30S', day: 'T12H'};

function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** `P3Y`, `PT4H`, `PXM`, `P2.5Y`; decades and centuries are counted in years, fortnights in weeks. */
export function durationValue(amount: number | 'X', unit: Unit): string {
  const smaller = COUNTED_IN[unit];
  if (amount !== 'X' && smaller) return durationValue(amount * smaller[0], smaller[1]);
  return `P${isClockUnit(unit) ? 'T' : ''}${amount}${DESIGNATORS[unit]}`;
}

/** `P2Y6M`, `PT1H30M`, `PT30M`: an amount and a half, as words have it. */
export function andAHalf(amount: number, unit: Unit): string {
  const half = HALVES[unit];
  if (!half) return durationValue(amount + 0.5, unit);
  return amount === 0 ? `P${isClockUnit(unit) ? 'T' : ''}${half}` : durationValue(amount, unit) + half;
}

/** Half of a unit in smaller ones: "half a year ago" names a month, no year. */
const IN_SMALLER: Partial<Readonly<Record<Unit, readonly [amount: number, unit: Unit]>>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  month: [2, 'week'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [5, 'decade'],
};

/** An amount and a half of units as a whole number of smaller ones: 1.5 hours are 90 minutes. */
export function inHalves(amount: number, unit: Unit): readonly [amount: number, unit: Unit] {
  const [half, smaller] = IN_SMALLER[unit] ?? [0.5, unit];
  return [2 * amount * half, smaller];
}
