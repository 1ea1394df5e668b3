// The names of months and weekdays in English, the language of every reason given.

/** From January on. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** From Monday on. */
export const WEEKDAY_NAMES: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

// What they begin with, as alternatives of a pattern: "Jan|Feb|…", "Mon|Tue|…".
const beginnings = (names: readonly string[]) => names.map((name) => name.slice(0, 3)).join('|');
export const SHORT_MONTHS = beginnings(MONTH_NAMES);
export const SHORT_WEEKDAYS = beginnings(WEEKDAY_NAMES);
