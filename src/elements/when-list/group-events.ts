// Under which headings a list is read: days for a few weeks, months for a year or so, then years, then centuries.

import type {TimelineEvent} from '../../events/event.js';
import {civilToMs, DAY, msToCivil, unitInterval} from '../../time/calendar.js';
import {formatInterval} from '../../time/format.js';
import type {Granularity} from '../../time/granularity.js';
import type {Interval} from '../../time/interval.js';

export interface EventGroup {
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
}

/** Up to how long a list may last for its headings to be of this unit. */
const UNITS: readonly (readonly [unit: Granularity, longest: number])[] = [
  ['day', 45 * DAY],
  ['month', 550 * DAY],
  ['year', 400 * 366 * DAY],
  ['century', Infinity],
];

/**
 * The unit of the headings of a whole list.
 *
 * @param events - In chronological order.
 */
export function headingUnit(events: readonly TimelineEvent[]): Granularity {
  const length = events.length === 0 ? 0 : events.at(-1)!.interval.start - events[0]!.interval.start;
  return UNITS.find(([, longest]) => length <= longest)![0];
}

/**
 * Events by the unit they begin in.
 *
 * @param events - In chronological order: a list or a part of it.
 */
export function groupEvents(
  events: readonly TimelineEvent[],
  unit = headingUnit(events),
  locale?: string,
): readonly EventGroup[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const heading = formatInterval(unitAt(event.interval.start, unitOf(event, unit)), {locale});
    const group = groups.get(heading);
    if (group) group.push(event);
    else groups.set(heading, [event]);
  }
  return [...groups].map(([heading, events]) => ({heading, events}));
}

/** "Some time in June" begins on no day: it stands under its month. */
function unitOf({interval}: TimelineEvent, unit: Granularity): Granularity {
  const length = interval.end - interval.start;
  if (unit === 'day' && length > DAY) return length > 31 * DAY ? 'year' : 'month';
  if (unit === 'month' && length > 31 * DAY) return 'year';
  return unit;
}

/** Centuries BC are counted from the year 1 BC (astronomically 0) back, not from a round number. */
function unitAt(ms: number, unit: Granularity): Interval {
  const {year} = msToCivil(ms);
  if (unit !== 'century' || year > 0) return unitInterval(ms, unit);
  const last = Math.ceil(year / 100) * 100;
  return {start: civilToMs(last - 99), end: civilToMs(last + 1), granularity: 'century'};
}
