// The words of a label above an axis. The axis names the year or the day of a stretch, so that dates in it need not:
// "9:52" where all of a stretch is one day, "8 Oct" where it is one year. Weekdays are told where a stretch
// is short enough for its events to be remembered by them.

import type {TimelineEvent} from '../events/event.js';
import type {FoldedScale} from '../layout/folded-scale.js';
import type {LabelWords} from '../layout/labels.js';
import {civilToMs, DAY, HOUR, startOfDay, unitInterval} from '../time/calendar.js';
import {formatTime} from '../time/format.js';
import {isFiner} from '../time/granularity.js';
import {labelDate} from './event-words.js';
import {labelWords} from './label-words.js';
import type {ArticleKeys} from './label-words.js';

/** Weekdays are told in stretches of at most so long, in milliseconds. */
const WEEKDAYS = 366 * DAY;
/** Years of fewer digits are told with their era. */
const PLAIN_YEAR = civilToMs(1000);

export function axisWords(
  event: TimelineEvent,
  scale: Pick<FoldedScale, 'segments' | 'segmentAt'>,
  keys: ArticleKeys,
  locale?: string,
): LabelWords {
  const stretch = scale.segments[scale.segmentAt(event.interval.start)]!;
  const words = labelWords(event, keys, locale, stretch.last - stretch.first <= WEEKDAYS);
  const rowDate = rowDateOf(event, stretch, locale);
  return rowDate === undefined ? words : {...words, rowDate};
}

function rowDateOf(
  event: TimelineEvent,
  {first, last}: {readonly first: number; readonly last: number},
  locale?: string,
): string | undefined {
  const {start, end, granularity, approximate, openStart, openEnd} = event.interval;
  if (start < PLAIN_YEAR || !isFiner(granularity, 'month')) return undefined;
  const isOne = end - start <= HOUR && !approximate && !openStart && !openEnd;
  const isMoment = isOne && isFiner(granularity, 'part-of-day');
  if (isMoment && startOfDay(first) === startOfDay(last - 1)) return formatTime(start, locale);
  // What reaches into another year says so.
  const year = unitInterval(first, 'year');
  if (Math.max(last, end) > year.end || start < year.start) return undefined;
  return labelDate(event, {locale, weekday: false, style: 'short', year: false});
}
