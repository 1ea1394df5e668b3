// The one place where time zones matter: an article's date given as an instant ("2018-10-08T01:00:00Z") is another
// civil day in another part of the world.

import {civilToMs, MINUTE} from './calendar.js';
import {parseIso} from './iso.js';
import {isoDate} from './write-iso.js';

/**
 * The civil date-time of an instant in a zone.
 *
 * @param text - ISO 8601. Without a UTC offset it is civil already, and comes back as it is.
 * @param timeZone - IANA name: `Europe/Berlin`.
 * @returns ISO 8601 without an offset; `text` itself where it cannot be read.
 * @throws {RangeError} If there is no such zone.
 */
export function civilInZone(text: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const iso = parseIso(text);
  if (iso?.offsetMinutes === undefined) return text;
  const instant = iso.interval.start - iso.offsetMinutes * MINUTE;
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({type, value}) => [type, Number(value)]),
  );
  const {year = 0, month, day, hour, minute, second} = parts;
  return isoDate(civilToMs(year, month, day, hour, minute, second), iso.interval.granularity);
}
