// What the picture down the page says of an event and of a day. A date leaves out what the row above has said.

import type {TimelineEvent} from '../../events/event.js';
import type {LabelWords} from '../../layout/labels.js';
import type {PublishedDay} from '../../layout/published.js';
import type {MarkedDays} from '../../layout/vertical-days.js';
import {DAY, startOfDay, unitInterval} from '../../time/calendar.js';
import {formatInterval, formatTime} from '../../time/format.js';
import {isFiner} from '../../time/granularity.js';
import {FIRST_WEEKDAY} from './label-words.js';
import {labelWords} from './told-words.js';
import type {ArticleKeys} from './article-key.js';

/** The words of a row. @param previous - What the row above is about. */
export function rowWords(
  event: TimelineEvent,
  previous: TimelineEvent | null,
  keys: ArticleKeys,
  locale?: string,
): LabelWords {
  return {...labelWords(event, keys, locale), date: shortDate(event, previous, locale)};
}

function shortDate(event: TimelineEvent, previous: TimelineEvent | null, locale?: string): string {
  const {interval} = event;
  const moment = isFiner(interval.granularity, 'part-of-day');
  if (previous && moment && startOfDay(previous.interval.start) === startOfDay(interval.start)) {
    const time = formatTime(interval.start, locale);
    return interval.approximate ? `${/^en\b/.test(locale ?? 'en') ? 'about' : '≈'} ${time}` : time;
  }
  const year = previous === null || !sameYear(previous, event) || endsInAnotherYear(event);
  return formatInterval(event.interval, {
    locale,
    style: isFiner(interval.granularity, 'month') ? 'short' : 'long',
    year,
    // A year leaves no room for the weekday.
    weekday: !year && interval.start > FIRST_WEEKDAY,
  });
}

function sameYear(a: TimelineEvent, b: TimelineEvent): boolean {
  return Math.abs(a.interval.start - b.interval.start) < 366 * DAY && yearOf(a) === yearOf(b);
}

/** "February 1986 – September 1988" after a day of 1986. */
function endsInAnotherYear(event: TimelineEvent): boolean {
  const [, end] = /\/(-?\d+)/.exec(event.date) ?? [];
  return end !== undefined && end !== yearOf(event);
}

function yearOf({date}: TimelineEvent): string {
  return /^-?\d+/.exec(date)?.[0] ?? date;
}

/** The days with their dates, for a picture down the page. */
export function markedDays(days: readonly PublishedDay[], locale: string | undefined): MarkedDays {
  const format = {locale, style: 'short', weekday: false} as const;
  return {days, date: (ms) => formatInterval(unitInterval(ms, 'day'), format)};
}
