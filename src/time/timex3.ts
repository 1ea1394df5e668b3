// TIMEX3 values as intervals and as EDTF: one unit, or from one to another, with what `mod` says of them.
// Source: TimeML 1.2.1 annotation guidelines, section 2.2 (TIMEX3).

import {intervalToEdtf} from './write-edtf.js';
import {fromTo} from './interval.js';
import type {Interval} from './interval.js';
import {modified} from './timex3-mod.js';
import {unitNamed} from './timex3-unit.js';

/**
 * Where a TIMEX3 value lies on the calendar.
 *
 * @param mod - TIMEX3 `mod`: `START`, `MID` and `END` take a third of the interval, `APPROX` marks its ends,
 *   `BEFORE` and `AFTER` (and `ON_OR_…`) open it.
 * @returns Null for durations, sets, `PAST_REF` and its kin, and values with digits left open (`XXXX-10-07`).
 */
export function timex3ToInterval(value: string, mod?: string): Interval | null {
  const slash = value.indexOf('/');
  const whole =
    slash < 0
      ? unitNamed(value)
      : fromTo(unitNamed(value.slice(0, slash)), unitNamed(value.slice(slash + 1)));
  return whole && modified(whole, mod);
}

/** The EDTF of a TIMEX3 value, or null where it has no interval. */
export function timex3ToEdtf(value: string, mod?: string): string | null {
  const interval = timex3ToInterval(value, mod);
  return interval && intervalToEdtf(interval);
}
