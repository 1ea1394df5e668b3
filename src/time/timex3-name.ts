// Intervals by their names in TIMEX3: the way back from timex3.ts.

import {msToCivil, unitInterval} from './calendar.js';
import {pad, yearValue} from './digits.js';
import {lastUnitStart} from './edtf.js';
import type {Granularity} from './granularity.js';
import type {Interval} from './interval.js';
import {isoWeekOf} from './iso-week.js';
import {PARTS_OF_DAY, PARTS_OF_YEAR, unitNamed} from './timex3-unit.js';

/** A TIMEX3 value with its `mod`. */
export interface Timex3 {
  readonly value: string;
  readonly mod?: 'APPROX' | 'BEFORE' | 'AFTER';
}

/**
 * The TIMEX3 of an interval: `timex3ToInterval` of it begins and ends where the interval does, if that is at a full
 * second. One `mod` says one thing: an open end goes before an approximate one.
 */
export function intervalToTimex3(interval: Interval): Timex3 {
  const {approximate, openStart, openEnd} = interval;
  const value = unitName(interval) ?? rangeName(interval);
  if (openStart) return {value, mod: 'BEFORE'};
  if (openEnd) return {value, mod: 'AFTER'};
  return approximate ? {value, mod: 'APPROX'} : {value};
}

/** The name of an interval that is one unit. */
function unitName({start, end, granularity}: Interval): string | null {
  return (
    candidates(start, granularity).find((value) => {
      const named = unitNamed(value);
      return named?.start === start && named.end === end;
    }) ?? null
  );
}

/** From the first to the last unit of the coarsest kind whose edges the interval keeps. */
function rangeName({start, end}: Interval): string {
  const kind =
    RANGE_UNITS.find(
      (size) => unitInterval(start, size).start === start && unitInterval(end, size).start === end,
    ) ?? 'second';
  const name = (ms: number) => candidates(ms, kind)[0]!;
  const [first, last] = [name(start), name(lastUnitStart({start, end}, kind))];
  return first === last ? first : `${first}/${last}`;
}

const RANGE_UNITS: readonly Granularity[] = ['year', 'month', 'day', 'minute', 'second'];

/** What a unit of this size that begins at `start` may be called. */
function candidates(start: number, granularity: Granularity): string[] {
  const {year, month, day, hour, minute, second} = msToCivil(start);
  const date = `${yearValue(year)}-${pad(month)}-${pad(day)}`;
  switch (granularity) {
    case 'millennium':
      return [String(year / 1000), `BC${-(year - 1) / 1000 - 1}`];
    case 'century':
      return [pad(year / 100), `BC${pad(-(year - 1) / 100 - 1)}`];
    case 'decade':
      return [pad(year / 10, 3), `BC${pad((-8 - year) / 10, 3)}`];
    case 'year':
      return [yearValue(year)];
    case 'half':
    case 'quarter':
    case 'season':
      return Object.keys(PARTS_OF_YEAR)
        .filter((part) => PARTS_OF_YEAR[part]![2] === granularity && PARTS_OF_YEAR[part]![0] === month)
        .map((part) => `${yearValue(year)}-${part}`);
    case 'month':
      return [date.slice(0, -3)];
    case 'week':
    case 'weekend': {
      const {isoYear, week} = isoWeekOf(start);
      return [`${yearValue(isoYear)}-W${pad(week)}${granularity === 'weekend' ? '-WE' : ''}`];
    }
    case 'day':
      return [date];
    case 'part-of-day':
      return Object.keys(PARTS_OF_DAY).map((part) => `${date}T${part}`);
    case 'hour':
      return [`${date}T${pad(hour)}`];
    case 'minute':
      return [`${date}T${pad(hour)}:${pad(minute)}`];
    case 'second':
      return [`${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`];
  }
}
