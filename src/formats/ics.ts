// Event lists as iCalendar (RFC 5545), for calendars.

import type {ArticleInfo, EventList, TimelineEvent} from '../events/event.js';
import {civilToMs, DAY, MINUTE, SECOND} from '../time/calendar.js';
import {formatInterval} from '../time/format.js';
import {formatDate} from '../time/format-date.js';
import {parseIso} from '../time/iso.js';
import {isoDate} from '../time/write-iso.js';
import {articlesOf, marksOf, oneLine, printable} from './words.js';

export interface IcsOptions {
  /**
   * ISO 8601 date or date-time that the events are stamped with (`DTSTAMP`). Defaults to when the newest of an
   * event's articles was published, else to the event's own start: the clock is not read.
   */
  readonly stamp?: string;
}

// RFC 5545 section 3.3.4: a date has four digits of a year, so nothing before year 1 or after 9999 fits.
const EARLIEST = civilToMs(1);
const LATEST = civilToMs(9999, 12, 31);

/** RFC 5545 section 3.1: lines of more than 75 octets are folded. */
const LONGEST_LINE = 75;
/** One octet a character. */
const ASCII = /^[\x20-\x7e]*$/;

/** RFC 3986, with nothing that would need quoting. */
const WEB_ADDRESS = /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i;

/**
 * Writes the events of a list as a calendar: days as all-day events, times of day as floating local times, what
 * is only planned or possible as `TENTATIVE`. Nobody is shown as busy.
 *
 * Events before year 1 or after 9999 have no place in a calendar and are left out, as are happenings without a
 * date: `X-WHENABOUTS-LEFT-OUT` and `X-WHENABOUTS-UNPLACED` count them.
 *
 * @throws {RangeError} If `stamp` is no ISO 8601 date.
 */
export function toICS(eventList: EventList, {stamp}: IcsOptions = {}): string {
  const stamped = stamp === undefined ? null : utcStamp(stamp);
  if (stamp !== undefined && stamped === null) throw new RangeError(`unknown stamp: ${stamp}`);
  const articles = new Map(eventList.articles.map((article) => [article.id, article]));
  const events = eventList.events.filter(fitsCalendar);
  const leftOut = eventList.events.length - events.length;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Whenabouts//Event list//EN',
    'CALSCALE:GREGORIAN',
    ...(leftOut > 0 ? [`X-WHENABOUTS-LEFT-OUT:${leftOut}`] : []),
    ...(eventList.unplaced.length > 0 ? [`X-WHENABOUTS-UNPLACED:${eventList.unplaced.length}`] : []),
    ...events.flatMap((event) => eventLines(event, articles, stamped)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Whether a calendar has room for it: from the year 1 to the end of 9999. */
export function fitsCalendar(event: TimelineEvent): boolean {
  return event.interval.start >= EARLIEST && event.interval.end <= LATEST;
}

type Articles = ReadonlyMap<string, ArticleInfo>;

function eventLines(event: TimelineEvent, articles: Articles, stamp: string | null): string[] {
  const url = articlesOf(event)
    .map((id) => articles.get(id)?.url ?? '')
    .find((address) => WEB_ADDRESS.test(address));
  const tentative = event.status === 'planned' || event.status === 'possible';
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(oneLine(event.id))}@whenabouts`,
    `DTSTAMP:${stamp ?? derivedStamp(event, articles)}`,
    ...dateLines(event),
    `SUMMARY:${escapeText(oneLine(event.title))}`,
    `DESCRIPTION:${escapeText(describe(event, articles))}`,
    ...(event.places?.length ? [`LOCATION:${escapeText(oneLine(event.places.join(', ')))}`] : []),
    `CATEGORIES:${event.status}`,
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${url}`] : []),
    `X-WHENABOUTS-DATE:${escapeText(event.date)}`,
    'END:VEVENT',
  ];
}

/** RFC 5545 section 3.6.1: the end does not belong to the event, as in our intervals. */
function dateLines({interval: {start, end, granularity}}: TimelineEvent): string[] {
  if (start % DAY === 0 && end % DAY === 0)
    return [`DTSTART;VALUE=DATE:${compactDate(start)}`, `DTEND;VALUE=DATE:${compactDate(end)}`];
  // A clock time is a moment: its interval lasts to the end of the minute only because that is as precise as it is.
  const precision = granularity === 'minute' ? MINUTE : granularity === 'second' ? SECOND : 0;
  const last = end - precision;
  return [`DTSTART:${compactTime(start)}`, ...(last > start ? [`DTEND:${compactTime(last)}`] : [])];
}

function describe(event: TimelineEvent, articles: Articles): string {
  const marks = marksOf(event);
  const when = formatInterval(event.interval) + (marks.length > 0 ? ` (${marks.join(', ')})` : '');
  const sources = event.sources.map(({article, quote, because}) => {
    const name = articles.get(article)?.title ?? article;
    return `“${printable(quote)}”${name === '' ? '' : ` (${oneLine(name)})`}\n${printable(because)}`;
  });
  const conflicts = (event.conflicts ?? []).map(({date, article, because}) => {
    const name = articles.get(article)?.title ?? article;
    return `${oneLine(name)} says ${formatDate(date)}. ${printable(because)}`;
  });
  return [when, ...sources, ...conflicts].join('\n\n');
}

function derivedStamp(event: TimelineEvent, articles: Articles): string {
  const stamps = articlesOf(event).map((id) => utcStamp(articles.get(id)?.published?.date ?? '') ?? '');
  const newest = stamps.reduce((a, b) => (a > b ? a : b), '');
  return newest === '' ? `${compactTime(event.interval.start)}Z` : newest;
}

/** RFC 5545 section 3.8.7.2: in UTC. A date without a zone is taken as UTC. */
function utcStamp(iso: string): string | null {
  const parsed = parseIso(iso);
  if (parsed === null) return null;
  const ms = parsed.interval.start - (parsed.offsetMinutes ?? 0) * MINUTE;
  return ms >= EARLIEST && ms <= LATEST ? `${compactTime(ms)}Z` : null;
}

function compactDate(ms: number): string {
  return isoDate(ms, 'day').replaceAll('-', '');
}

function compactTime(ms: number): string {
  return isoDate(ms, 'second').replaceAll(/[-:]/g, '');
}

/** RFC 5545 section 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** RFC 5545 section 3.1, never inside a character: lines go on after a line break and a space. */
function fold(line: string): string {
  if (line.length <= LONGEST_LINE && ASCII.test(line)) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Length in UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
