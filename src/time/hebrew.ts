// The Hebrew calendar, by Reingold & Dershowitz, Calendrical Calculations (4th edition, 2018), chapter 8: its year begins
// with the mean new moon of autumn, put off where feasts would fall on weekdays they must not.

import {DAY} from './calendar.js';

/** Days from the calendar's epoch to 1970-01-01. */
const EPOCH = 2_092_590;

/** The mean new moon of Tishri in days, put off to another weekday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 1 Tishri, the Hebrew new year, in the autumn of a civil year, in epoch milliseconds. */
export function hebrewNewYear(civilYear: number): number {
  const year = civilYear + 3761;
  const days = elapsedDays(year);
  // No year may have 356 days, nor the one before it 382.
  const putOff = elapsedDays(year + 1) - days === 356 ? 2 : days - elapsedDays(year - 1) === 382 ? 1 : 0;
  return (days + putOff - EPOCH) * DAY;
}
