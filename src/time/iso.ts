// Reads ISO 8601 dates and date-times, as publication dates and data from outside are written.

import {civilToMs, daysInMonth, unitInterval} from './calendar.js';
import type {Interval} from './interval.js';
import {isoDate} from './write-iso.js';

/** A date that was read from ISO 8601. */
export interface IsoDate {
  /** In ISO 8601, without its zone: `2018-10`, `2018-10-07`, `2018-10-07T17:15`. */
  readonly date: string;
  /** The year, month, day, minute or second it names. */
  readonly interval: Interval;
  readonly hasTime: boolean;
  /** Minutes east of UTC, where the text says. */
  readonly offsetMinutes?: number;
}

// ISO 8601-1 section 5.2–5.4, extended format; six digits and a sign for years beyond four (section 5.2.2).
const PATTERN =
  /^(\d{4}|[+-]\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/**
 * Reads an ISO 8601 date or date-time. The civil date is the one written: an offset is noted, not applied.
 *
 * @returns Null when malformed or impossible: "soon", 2018-13-45, 31 April.
 */
export function parseIso(text: string): IsoDate | null {
  const match = PATTERN.exec(String(text).trim());
  if (!match) return null;
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, zone] = match;
  const year = Number(yearText);
  const month = Number(monthText ?? 1);
  const day = Number(dayText ?? 1);
  const hour = Number(hourText ?? 0);
  const minute = Number(minuteText ?? 0);
  const second = Math.min(Number(secondText ?? 0), 59); // a leap second counts as the second before
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || Number(secondText ?? 0) > 60) return null;
  const start = civilToMs(year, month, day, hour, minute, second);
  const granularity = secondText
    ? 'second'
    : hourText
      ? 'minute'
      : dayText
        ? 'day'
        : monthText
          ? 'month'
          : 'year';
  const offset = zone ? offsetOf(zone) : undefined;
  if (offset !== undefined && Math.abs(offset) > 18 * 60) return null;
  return {
    date: isoDate(start, granularity),
    interval: unitInterval(start, granularity),
    hasTime: hourText !== undefined,
    ...(offset === undefined ? {} : {offsetMinutes: offset}),
  };
}

function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  return zone.startsWith('-') ? -minutes : minutes;
}
