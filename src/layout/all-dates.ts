// Events with all dates that are given for them, where sources differ.

import {columnsOf, TRAITS} from '../events/columns.js';
import type {Dated} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';

/** Numbers of the events for which sources give other dates. */
export function differingDates(events: readonly TimelineEvent[]): readonly number[] {
  const {traits} = columnsOf(events);
  const found: number[] = [];
  for (let i = 0; i < traits.length; i++) if (traits[i]! & TRAITS.conflict) found.push(i);
  return found;
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
