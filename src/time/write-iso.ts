// Writes dates in ISO 8601.

import {pad} from './digits.js';
import {msToCivil} from './calendar.js';
import type {Granularity} from './granularity.js';

/**
 * Writes a year as EDTF and TIMEX3 do: four digits, `-0043` for 44 BCE, `Y` before more than four
 * (EDTF level 1, "letter-prefixed calendar year").
 */
export function isoYear(year: number): string {
  const digits = pad(Math.abs(year), 4);
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** Writes the start of a unit: `2018`, `2018-10`, `2018-10-07`, `2018-10-07T17`, `…T17:15`, `…T17:15:00`. */
export function isoDate(ms: number, granularity: Granularity): string {
  const {year, month, day, hour, minute, second} = msToCivil(ms);
  const date = `${isoYear(year)}-${pad(month)}-${pad(day)}`;
  switch (granularity) {
    case 'millennium':
    case 'century':
    case 'decade':
    case 'year':
      return isoYear(year);
    case 'half':
    case 'quarter':
    case 'season':
    case 'month':
      return date.slice(0, -3);
    case 'hour':
    case 'part-of-day':
    case 'minute':
      return `${date}T${pad(hour)}:${pad(minute)}`;
    case 'second':
      return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
    default:
      return date;
  }
}
