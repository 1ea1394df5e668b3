// Years with their era as each language writes them, also where `Date` and with it Intl end: "13.8 billion BC",
// "13,8 Milliarden v. Chr.", "紀元前138億年".

import {civilToMs} from './calendar.js';
import {plain} from './formatters.js';

/** Years whose era Intl is asked for: one before our era, one in it. */
const BEFORE = civilToMs(-999);
const SINCE = civilToMs(2000);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs about 50 µs, using one about 1 µs. */
function formatter(locale: string, era: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${era}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(era ? {era: 'short' as const} : {}),
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    formatters.set(key, found);
  }
  return found;
}

/**
 * A count of years in its place beside the era.
 *
 * @param count - As it is to be written: "13.8 billion".
 * @param isBefore - Before our era.
 */
export function countInEra(count: string, isBefore: boolean, locale: string): string {
  return plain(
    formatter(locale, isBefore)
      .formatToParts(isBefore ? BEFORE : SINCE)
      .map(({type, value}) => (type === 'year' ? count : value))
      .join(''),
  );
}

/** How historians count an astronomical year: there is no year 0, so 0 is 1 BC. */
export function yearCount(year: number): {readonly count: number; readonly isBefore: boolean} {
  return year > 0 ? {count: year, isBefore: false} : {count: 1 - year, isBefore: true};
}
