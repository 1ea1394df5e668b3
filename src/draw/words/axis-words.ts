// The words of a label above an axis. The axis names the year or the day of a stretch, so that dates in it need not:
// "9:52" where all of a stretch is one day, "8 Oct" where it is one year. So do people who write, of the year they
// write in and of what most of their story is about; elsewhere, "10:00" would be a riddle. Weekdays are told where a
// stretch is short enough for its events to be remembered by them.

import {columnsOf, TRAITS} from '../../events/columns.js';
import type {TimelineEvent} from '../../events/event.js';
import type {FoldedScale, Segment} from '../../layout/folded-scale.js';
import {axisDateOf} from '../../layout/labels.js';
import type {LabelWords} from '../../layout/labels.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import type {PublishedDay} from '../../layout/published.js';
import {civilToMs, DAY, HOUR, unitInterval} from '../../time/calendar.js';
import {formatInterval, formatTime} from '../../time/format.js';
import {isFiner} from '../../time/granularity.js';
import {plainLabelWords} from './label-words.js';
import type {labelWords} from './told-words.js';
import type {ArticleKeys} from './article-key.js';

/** Weekdays are told in stretches of at most so long, in milliseconds. */
const WEEKDAYS = 366 * DAY;
/** Months are told apart in longer ones, days in shorter. */
const MONTHS = 62 * DAY;
/** What cannot be told by the unit it began in. */
const VAGUE = TRAITS.approximate | TRAITS.openStart | TRAITS.openEnd;
/** Years of fewer digits are told with their era. */
const PLAIN_YEAR = civilToMs(1000);
/** What most of a story is about has so much of the width. */
const MAIN = 0.4;

export interface AxisContent {
  /** BCP 47. */
  readonly locale?: string | undefined;
  readonly scale: Pick<FoldedScale, 'segments' | 'segmentAt'>;
  readonly keys: ArticleKeys;
  /** There where articles tell of the events. */
  readonly told?: {readonly labelWords: typeof labelWords} | undefined;
  /** Days of publication, and today. */
  readonly published: readonly PublishedDay[];
}

export function axisWords(
  event: TimelineEvent,
  {scale, keys, told, published, locale}: AxisContent,
): LabelWords {
  const stretch = scale.segments[scale.segmentAt(event.interval.start)]!;
  const weekdays = stretch.last - stretch.first <= WEEKDAYS;
  const words = told?.labelWords(event, keys, locale, weekdays) ?? plainLabelWords(event, locale, weekdays);
  const days = published.filter(({isToday}) => !isToday).map(({ms}) => ms);
  const rowDate = rowDateOf(event, stretch, days, locale);
  return rowDate === undefined ? words : {...words, rowDate};
}

/**
 * The date of an event in a crowd, as finely as its stretch is told apart: "2004", "Jul", "31 Dec", "9:52". The axis says the rest. What lasted is
 * told by its beginning, and what is not known so finely in the fewest letters that say so.
 */
export function axisDate(index: number, content: AxisContent & {readonly marks: MarkIndex}): string {
  const {marks, scale, locale} = content;
  const start = marks.starts[index]!;
  const {first, last} = scale.segments[scale.segmentAt(start)]!;
  const length = last - first;
  const unit = length > WEEKDAYS ? 'year' : length > MONTHS ? 'month' : 'day';
  const interval = {...unitInterval(start, unit), granularity: unit} as const;
  const traits = columnsOf(marks.events).traits[index]!;
  const isWithin = marks.ends[index]! <= interval.end || traits & TRAITS.throughout;
  if (start < PLAIN_YEAR || !isWithin || traits & VAGUE) {
    return axisDateOf(axisWords(marks.events[index]!, content));
  }
  if (length <= 2 * DAY && traits & TRAITS.brief) return formatTime(start, locale);
  return formatInterval(interval, {locale, weekday: false, style: 'short', year: unit === 'year'});
}

function rowDateOf(
  event: TimelineEvent,
  {first, last, share}: Segment,
  written: readonly number[],
  locale?: string,
): string | undefined {
  const {start, end, granularity, approximate, openStart, openEnd} = event.interval;
  if (start < PLAIN_YEAR || !isFiner(granularity, 'month')) return undefined;
  const isOne = end - start <= HOUR && !approximate && !openStart && !openEnd;
  const isMoment = isOne && isFiner(granularity, 'part-of-day');
  const isKnown = (unit: 'day' | 'year') => {
    const {start: from, end: to} = unitInterval(first, unit);
    const isNow = written.length > 0 && written.every((ms) => ms >= from && ms < to);
    // What reaches into another day or year says so.
    return last <= to && start >= from && end <= to && (share >= MAIN || isNow);
  };
  if (isMoment && isKnown('day')) return formatTime(start, locale);
  if (!isKnown('year')) return undefined;
  return formatInterval(event.interval, {locale, weekday: false, style: 'short', year: false});
}
