// Intervals by their names in TIMEX3: the way back from timex3.ts.

import {msToCivil} from './calendar.js';
import {pad, yearValue} from './digits.js';
import {edgeUnit, lastUnitStart} from './exact-edtf.js';
import type {Granularity} from './granularity.js';
import type {Interval} from './interval.js';
import {isoWeekOf} from './iso-week.js';
import {PARTS_OF_DAY, unitNamed} from './timex3-unit.js';

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
  const kind = edgeUnit({start, end}, 'year');
  const name = (ms: number) => candidates(ms, kind)[0]!;
  const [first, last] = [name(start), name(lastUnitStart({start, end}, kind))];
  return first === last ? first : `${first}/${last}`;
}

/** What a unit of this size that begins at `start` may be called. */
function candidates(start: number, granularity: Granularity): string[] {
  const {year, hour, minute, second} = msToCivil(start);
  const date = dateValue(start, 'day');
  switch (granularity) {
    case 'millennium':
      return [String(year / 1000), `BC${-(year - 1) / 1000 - 1}`];
    case 'century':
      return [pad(year / 100), `BC${pad(-(year - 1) / 100 - 1)}`];
    case 'decade':
      return [pad(year / 10, 3), `BC${pad((-8 - year) / 10, 3)}`];
    case 'part-of-day':
      return Object.keys(PARTS_OF_DAY).map((part) => `${date}T${part}`);
    case 'hour':
      return [`${date}T${pad(hour)}`];
    case 'minute':
      return [`${date}T${pad(hour)}:${pad(minute)}`];
    case 'second':
      return [`${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`];
    default:
      return [dateValue(start, granularity)];
  }
}

const SEASONS = ['WI', 'SP', 'SU', 'FA'];

/** The unit from a year to a day that holds `ms`, by its name: `2018`, `2018-H2`, `2018-WI`, `2018-W40`, `2018-10-07`. */
export function dateValue(ms: number, granularity: Granularity): string {
  const {year, month, day} = msToCivil(ms);
  const years = yearValue(year);
  switch (granularity) {
    case 'year':
      return years;
    case 'half':
      return `${years}-H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${years}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${years}-${SEASONS[Math.floor((month % 12) / 3)]}`;
    case 'month':
      return `${years}-${pad(month)}`;
    case 'week':
    case 'weekend': {
      const {isoYear, week} = isoWeekOf(ms);
      return `${yearValue(isoYear)}-W${pad(week)}${granularity === 'weekend' ? '-WE' : ''}`;
    }
    default:
      return `${years}-${pad(month)}-${pad(day)}`;
  }
}
