// TIMEX3 values for what cannot be placed: the known digits stand, the others are `X`.

import {pad, yearValue} from '../time/digits.js';
import type {DateParts, Unit} from '../timex/expression.js';

/** `XXXX-10-07`, `XXXX-WXX-1`, `XXXX-SU`, `XXXX-XX-XXT17:15`. */
export function openValue({year, month, day, weekday, part, time}: DateParts): string {
  const years = year === undefined ? 'XXXX' : yearValue(year);
  const at = time === undefined ? '' : `T${time}`;
  if (part !== undefined) return part === 'WE' ? `${years}-WXX-WE` : `${years}-${part}`;
  if (month !== undefined) return `${years}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}${at}`;
  if (weekday !== undefined) return `${years}-WXX-${weekday}${at}`;
  if (day !== undefined) return `${years}-XX-${pad(day)}${at}`;
  return time === undefined ? years : `XXXX-XX-XX${at}`;
}

/** What "last week" is while nobody knows when the text was written: `XXXX-WXX`. */
export function openUnit(unit: Unit): string {
  switch (unit) {
    case 'millennium':
      return 'X';
    case 'century':
      return 'XX';
    case 'decade':
      return 'XXX';
    case 'year':
      return 'XXXX';
    case 'half':
      return 'XXXX-HX';
    case 'quarter':
      return 'XXXX-QX';
    case 'season':
      return 'XXXX-XX';
    case 'month':
      return 'XXXX-XX';
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'day':
      return 'XXXX-XX-XX';
    default:
      return 'XXXX-XX-XXTXX:XX';
  }
}
