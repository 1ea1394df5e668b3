// Dates in the words of a reason.

import {msToCivil} from '../time/calendar.js';
import {MONTH_NAMES, WEEKDAY_NAMES} from '../time/names.js';

/** "Sunday 7 October 2018". */
export function dateInWords(ms: number): string {
  const {year, month, day, weekday} = msToCivil(ms);
  return `${WEEKDAY_NAMES[weekday - 1]} ${day} ${MONTH_NAMES[month - 1]} ${year}`;
}
