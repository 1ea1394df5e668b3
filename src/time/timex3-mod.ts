// What the `mod` of a TIMEX3 value makes of its interval: the thirds of early, mid and late; about, before and after.
// Source: TimeML 1.2.1 annotation guidelines, section 2.2 (TIMEX3).

import {unitInterval} from './calendar.js';
import type {Granularity} from './granularity.js';
import type {Interval} from './interval.js';

/** The part of an interval, or its ends, as a TIMEX3 `mod` has them; unknown ones change nothing. */
export function modified(interval: Interval, mod: string | undefined): Interval {
  const {start, end, granularity} = interval;
  const third = (end - start) / 3;
  const edge = (ms: number) => nearest(ms, THIRDS_OF[granularity] ?? 'minute');
  // Nobody means a part of a second.
  if (granularity === 'second' && (mod === 'START' || mod === 'MID' || mod === 'END'))
    return {...interval, approximate: true};
  switch (mod) {
    case 'START':
      return {...interval, end: edge(start + third), approximate: true};
    case 'MID':
      return {...interval, start: edge(start + third), end: edge(end - third), approximate: true};
    case 'END':
      return {...interval, start: edge(end - third), approximate: true};
    case 'APPROX':
      return {...interval, approximate: true};
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return {...interval, openStart: true};
    case 'AFTER':
    case 'ON_OR_AFTER':
      return {...interval, openEnd: true};
    default:
      return interval;
  }
}

/** What the thirds of a unit are counted in: the early 1990s are 1990–1992, early June is 1–10 June. */
const THIRDS_OF: Partial<Record<Granularity, Granularity>> = {
  millennium: 'year',
  century: 'year',
  decade: 'year',
  year: 'month',
  half: 'month',
  quarter: 'month',
  season: 'month',
  month: 'day',
  week: 'day',
  minute: 'second',
};

/** The edge of a calendar unit that is nearest to `ms`. */
function nearest(ms: number, granularity: Granularity): number {
  const {start, end} = unitInterval(ms, granularity);
  return ms - start < end - ms ? start : end;
}
