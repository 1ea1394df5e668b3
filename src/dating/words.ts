// Dates in the words of a reason.

import {msToCivil} from '../time/calendar.js';

/** By ISO number: 1 is Monday. */
export const WEEKDAYS = [
  '',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Sunday 7 October 2018". */
export function dateInWords(ms: number): string {
  const {year, month, day, weekday} = msToCivil(ms);
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]} ${year}`;
}
