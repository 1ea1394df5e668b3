// How an event's mark looks, so that what is known of its date is seen without reading: a day is crisp, "some
// time in June" has soft edges, what lasted is solid, a plan is hollow, a possibility is dashed.

import {lazyColumns} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import {DAY} from '../time/calendar.js';

/** `crisp`: a day or finer. `soft`: some time within. `solid`: throughout. */
export type MarkFill = 'crisp' | 'soft' | 'solid';

/** `full` happened, `hollow` is planned, `dashed` is possible, `ticked` recurs. */
export type MarkLine = 'full' | 'hollow' | 'dashed' | 'ticked';

export interface MarkStyle {
  readonly fill: MarkFill;
  readonly line: MarkLine;
  /** Whether the ends are only about right. */
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const LINES = {happened: 'full', planned: 'hollow', possible: 'dashed', recurring: 'ticked'} as const;

/** What a mark shows of its event. */
export type Look = Pick<TimelineEvent, 'interval' | 'extent' | 'status'>;

export function markStyle({interval, extent, status}: Look): MarkStyle {
  return {
    fill: extent === 'throughout' ? 'solid' : interval.end - interval.start <= DAY ? 'crisp' : 'soft',
    line: LINES[status] ?? 'full',
    approximate: interval.approximate ?? false,
    openStart: interval.openStart ?? false,
    openEnd: interval.openEnd ?? false,
  };
}

const styles = new WeakMap<readonly TimelineEvent[], MarkStyle[]>();

/** The style of one event of a list, worked out once. */
export function styleOf(events: readonly TimelineEvent[], index: number): MarkStyle {
  let known = styles.get(events);
  if (!known) styles.set(events, (known = []));
  return (known[index] ??= markStyle(lookOf(events, index)));
}

/** Of a list whose events are made when they are looked at, the columns say enough. */
function lookOf(events: readonly TimelineEvent[], index: number): Look {
  const columns = lazyColumns(events);
  if (!columns) return events[index]!;
  const {starts, ends, throughout} = columns;
  return {
    interval: {start: starts[index]!, end: ends[index]!, granularity: 'second'},
    extent: throughout[index] ? 'throughout' : 'within',
    status: 'happened',
  };
}

/** One event of each look, where their columns say it all; else all. */
function looksOf(events: readonly TimelineEvent[]): readonly Look[] {
  const columns = lazyColumns(events);
  if (!columns) return events;
  const {starts, ends, throughout} = columns;
  const found: Look[] = [];
  for (let i = 0; i < starts.length; i++) {
    found[2 * throughout[i]! + Number(ends[i]! - starts[i]! <= DAY)] ??= lookOf(events, i);
  }
  return found.filter(Boolean);
}

/** The kinds of mark that a legend explains. */
export type LegendKind =
  'day' | 'within' | 'throughout' | 'planned' | 'possible' | 'recurring' | 'approximate';

const LEGEND: readonly LegendKind[] = [
  'day',
  'within',
  'throughout',
  'planned',
  'possible',
  'recurring',
  'approximate',
];

/** The kinds that occur among events, in the order of a legend. */
export function legendOf(events: readonly TimelineEvent[]): LegendKind[] {
  const seen = new Set<LegendKind>();
  for (const look of looksOf(events)) {
    const {fill, line, approximate} = markStyle(look);
    if (line === 'full') seen.add(fill === 'crisp' ? 'day' : fill === 'soft' ? 'within' : 'throughout');
    if (line === 'hollow') seen.add('planned');
    if (line === 'dashed') seen.add('possible');
    if (line === 'ticked') seen.add('recurring');
    if (approximate) seen.add('approximate');
    if (seen.size === LEGEND.length) break;
  }
  return LEGEND.filter((kind) => seen.has(kind));
}
