// Weeks as ISO 8601 counts them: they begin on Monday, and belong to the year of their Thursday.

import {civilToMs, DAY, msToCivil, startOfDay, WEEK, weekdayOf} from './calendar.js';

/** Epoch milliseconds of the Monday that begins an ISO 8601 week. */
export function isoWeekStart(isoYear: number, week: number): number {
  const fourth = civilToMs(isoYear, 1, 4); // always in week 1
  return fourth - (weekdayOf(fourth) - 1) * DAY + (week - 1) * WEEK;
}

/** The ISO 8601 week that holds `ms`. */
export function isoWeekOf(ms: number): {readonly isoYear: number; readonly week: number} {
  const day = startOfDay(ms);
  // A week belongs to the year of its Thursday.
  const thursday = day + (4 - weekdayOf(day)) * DAY;
  const isoYear = msToCivil(thursday).year;
  return {isoYear, week: Math.floor((thursday - civilToMs(isoYear)) / WEEK) + 1};
}
