// TIMEX3 values for what cannot be placed: the known digits stand, the others are `X`.

import {pad, yearValue} from '../time/digits.js';
import type {DateParts, Unit} from '../timex/expression.js';

/** `XXXX-10-07`, `XXXX-WXX-1`, `XXXX-SU`, `XXXX-XX-XXT17:15`. */
export function openValue({year, month, day, weekday, nthWeekday, part, time}: DateParts): string {
  const years = year === undefined ? 'XXXX' : yearValue(year);
  const at = time ? `T${time}` : '';
  if (part) return part === 'WE' ? `${years}-WXX-WE` : `${years}-${part}`;
  if (month !== undefined)
    return `${years}-${pad(month)}${day === undefined ? (nthWeekday ? '-XX' : '') : `-${pad(day)}`}${at}`;
  if (weekday !== undefined) return `${years}-WXX-${weekday}${at}`;
  if (day !== undefined) return `${years}-XX-${pad(day)}${at}`;
  if (nthWeekday) return `${years}-XX-XX${at}`;
  return time ? `XXXX-XX-XX${at}` : years;
}

const OPEN_UNITS: Partial<Readonly<Record<Unit, string>>> = {
  millennium: 'X',
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
};

/** What "last week" is while nobody knows when the text was written: `XXXX-WXX`. */
export function openUnit(unit: Unit): string {
  return OPEN_UNITS[unit] ?? 'XXXX-XX-XXTXX:XX';
}
