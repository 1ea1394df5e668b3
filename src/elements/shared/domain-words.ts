// How precisely a stretch of time is told: by years, months, days or minutes; and the words for it.

import {DAY, unitInterval} from '../../time/calendar.js';
import {formatInterval} from '../../time/format.js';
import type {Granularity} from '../../time/granularity.js';
import type {Domain} from './timeline-store.js';

export function domainGranularity([from, to]: Domain): Granularity {
  const days = (to - from) / DAY;
  return days > 1100 ? 'year' : days > 90 ? 'month' : days > 2 ? 'day' : 'minute';
}

/** From when to when some events begin, in words. @param to - The start of the last, in epoch milliseconds. */
export function startsWords(
  {from, to}: {readonly from: number; readonly to: number},
  locale?: string,
): string {
  if (to > from) {
    return formatInterval({start: from, end: to + 1, granularity: domainGranularity([from, to])}, {locale});
  }
  return formatInterval(unitInterval(from, from % DAY === 0 ? 'day' : 'minute'), {locale});
}
