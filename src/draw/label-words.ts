// What the timeline says of an event on its label, to a screen reader, and as a whole.

import {columnsOf, lastToEnd} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import type {LabelWords} from '../layout/labels.js';
import {civilToMs, DAY, unitInterval} from '../time/calendar.js';
import {formatInterval} from '../time/format.js';
import {isFiner} from '../time/granularity.js';
import {keysOf} from './article-key.js';
import type {ArticleKey} from './article-key.js';
import {statusWords, whenWords} from './event-words.js';
import {say} from './messages.js';

export type ArticleKeys = ReadonlyMap<string, ArticleKey>;

/** 1700: from about then on, dates are given in our calendar. */
export const FIRST_WEEKDAY = civilToMs(1700);

/** The words of a label. @param weekdays - Whether dates tell them; of long ago they are right, but nobody asks for them. */
export function labelWords(
  event: TimelineEvent,
  keys: ArticleKeys,
  locale?: string,
  weekdays = true,
): LabelWords {
  const weekday = weekdays && event.interval.start > FIRST_WEEKDAY;
  return {
    date: formatInterval(event.interval, {locale, weekday}),
    shortDate: formatInterval(event.interval, {locale, weekday: false, style: 'short'}),
    title: titleOf(event, locale),
    note: noteOf(event, keys, locale),
    extent: extentWords(event, locale),
    strong: keysOf(event, keys).length > 1,
  };
}

/** The title, or words for none. */
export function titleOf({title}: TimelineEvent, locale?: string): string {
  return title.trim() || say('untitled', locale);
}

/** "planned · A", "A, B — told by both", "≠ dates differ · A". */
function noteOf(event: TimelineEvent, keys: ArticleKeys, locale?: string): string {
  const names = keysOf(event, keys).map(({letter}) => letter);
  const letters = names.join(', ');
  const told =
    keys.size < 2
      ? ''
      : names.length > 4
        ? say('toldByMany', locale, {n: names.length})
        : names.length === 2 && keys.size === 2
          ? say('toldByBoth', locale, {letters})
          : letters;
  const differ = event.conflicts?.length ? `≠ ${say('conflict', locale)}` : '';
  return [statusWords(event, locale), differ, told].filter(Boolean).join(' · ');
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

/** "1950 – October 2018": from the first to the last, as precisely as both are known. */
export function spanWords(events: readonly TimelineEvent[], locale?: string): string {
  const first = events[0];
  if (!first) return '';
  const last = events[lastToEnd(columnsOf(events).ends)]!;
  const name = ({interval}: TimelineEvent, end: boolean) => {
    const ms = end ? interval.end - 1 : interval.start;
    const {granularity} = interval;
    const unit = isFiner(granularity, 'year')
      ? isFiner(granularity, 'month')
        ? 'month'
        : granularity
      : 'year';
    return formatInterval(unitInterval(ms, unit), {locale});
  };
  const [from, to] = [name(first, false), name(last, true)];
  return from === to ? from : `${from} – ${to}`;
}

/** "10 events from 2 articles". */
export function countWords(events: number, articles: number, locale?: string): string {
  const count = say('events', locale, {n: events});
  if (articles === 0) return count;
  return say('eventsFrom', locale, {events: count, articles: say('articles', locale, {n: articles})});
}
