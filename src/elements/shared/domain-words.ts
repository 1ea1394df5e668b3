// How precisely a stretch of time is told: by years, months, days or minutes.

import {DAY} from '../../time/calendar.js';
import type {Granularity} from '../../time/granularity.js';
import type {Domain} from './timeline-store.js';

export function domainGranularity([from, to]: Domain): Granularity {
  const days = (to - from) / DAY;
  return days > 1100 ? 'year' : days > 90 ? 'month' : days > 2 ? 'day' : 'minute';
}
