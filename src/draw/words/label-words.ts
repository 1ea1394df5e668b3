// What the timeline says of any event on its label and to a screen reader, and of all events as a whole; what articles
// add to it, told-words.ts says.

import {columnsOf, lastToEnd} from '../../events/columns.js';
import type {TimelineEvent} from '../../events/event.js';
import type {LabelWords} from '../../layout/labels.js';
import {civilToMs, DAY, unitInterval} from '../../time/calendar.js';
import type {Interval} from '../../time/interval.js';
import {formatInterval} from '../../time/format.js';
import {isFiner} from '../../time/granularity.js';
import {statusWords, whenWords} from './event-words.js';
import {say} from './messages.js';

/** 1700: from about then on, dates are given in our calendar. */
export const FIRST_WEEKDAY = civilToMs(1700);

/**
 * The words of a label, but for who tells of its event.
 *
 * @param weekdays - Whether dates tell them; of long ago they are right, but nobody asks for them.
 */
export function plainLabelWords(event: TimelineEvent, locale?: string, weekdays = true): LabelWords {
  const weekday = weekdays && event.interval.start > FIRST_WEEKDAY;
  return {
    date: formatInterval(event.interval, {locale, weekday}),
    shortDate: formatInterval(event.interval, {locale, weekday: false, style: 'short'}),
    title: titleOf(event, locale),
    note: '',
    extent: extentWords(event, locale),
    strong: false,
  };
}

/** The title, or words for none: also for one that is only the date, as `normalizeEvents` has it. */
export function titleOf({title = '', interval}: Partial<TimelineEvent>, locale?: string): string {
  const words = title.trim();
  return words && (!interval || words !== formatInterval(interval)) ? words : say('untitled', locale);
}

/** What is said before the title of a label that shows no date. */
export function spokenDate(event: TimelineEvent, locale?: string): string {
  const differ = event.conflicts?.length ? say('conflict', locale) : '';
  return [whenWords(event, locale), statusWords(event, locale), differ].filter(Boolean).join(', ') + ': ';
}

/** "throughout" for what lasted all of its date, "some time within" for what did not; empty for a single day. */
export function extentWords({interval, extent}: TimelineEvent, locale?: string): string {
  if (extent === 'throughout') return say('throughout', locale);
  return interval.end - interval.start > DAY ? say('within', locale) : '';
}

/** "1950 – October 2018", "June – October 2018", "1 May 2024": from the first to the last, as precisely as both are known. */
export function spanWords(events: readonly TimelineEvent[], locale?: string): string {
  const first = events[0];
  if (!first) return '';
  const last = events[lastToEnd(columnsOf(events).ends)]!;
  const unit = ({interval: {granularity}}: TimelineEvent) =>
    isFiner(granularity, 'year') ? 'month' : 'year';
  const from = unitInterval(first.interval.start, unit(first));
  const to = unitInterval(last.interval.end - 1, unit(last));
  const day = unitInterval(first.interval.start, 'day');
  const name = (interval: Interval) => formatInterval(interval, {locale, weekday: false});
  if (last.interval.end <= day.end) return name(day);
  if (from.granularity === 'month' && to.granularity === 'month') return name({...from, end: to.end});
  const [a, b] = [name(from), name(to)];
  return a === b ? a : `${a} – ${b}`;
}

/** "10 events from 2 articles". */
export function countWords(events: number, articles: number, locale?: string): string {
  const count = say('events', locale, {n: events});
  if (articles === 0) return count;
  return say('eventsFrom', locale, {events: count, articles: say('articles', locale, {n: articles})});
}
