// Events with all dates that are given for them, where sources differ.

import {lazyColumns} from '../events/columns.js';
import type {Dated} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';

const known = new WeakMap<readonly TimelineEvent[], readonly number[]>();

/** Numbers of the events for which sources give other dates. */
export function differingDates(events: readonly TimelineEvent[]): readonly number[] {
  // Those that are made when they are looked at have but one date.
  if (lazyColumns(events)) return [];
  let numbers = known.get(events);
  if (!numbers) {
    const found: number[] = [];
    for (let i = 0; i < events.length; i++) if (events[i]!.conflicts?.length) found.push(i);
    known.set(events, (numbers = found));
  }
  return numbers;
}

/** The events and their other dates, for which a scale needs room too; the list itself where there are none. */
export function withConflicts(events: readonly TimelineEvent[]): readonly Dated[] {
  const others = differingDates(events).flatMap((i) => {
    const {extent, conflicts = []} = events[i]!;
    return conflicts.map(({interval}): Dated => ({interval, extent}));
  });
  return others.length > 0 ? [...events, ...others] : events;
}

/** From the first to the last date that is given for an event, in epoch milliseconds. */
export function wholeSpan({interval, conflicts = []}: TimelineEvent): {start: number; end: number} {
  const all = [interval, ...conflicts.map(({interval}) => interval)];
  return {start: Math.min(...all.map(({start}) => start)), end: Math.max(...all.map(({end}) => end))};
}
