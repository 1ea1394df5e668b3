// How an event's mark looks, so that what is known of its date is seen without reading: a day is crisp, "some
// time in June" has soft edges, what lasted is solid, a plan is hollow, a possibility is dashed.

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

export function markStyle({interval, extent, status}: TimelineEvent): MarkStyle {
  return {
    fill: extent === 'throughout' ? 'solid' : interval.end - interval.start <= DAY ? 'crisp' : 'soft',
    line: LINES[status] ?? 'full',
    approximate: interval.approximate ?? false,
    openStart: interval.openStart ?? false,
    openEnd: interval.openEnd ?? false,
  };
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
  for (const event of events) {
    const {fill, line, approximate} = markStyle(event);
    if (line === 'full') seen.add(fill === 'crisp' ? 'day' : fill === 'soft' ? 'within' : 'throughout');
    if (line === 'hollow') seen.add('planned');
    if (line === 'dashed') seen.add('possible');
    if (line === 'ticked') seen.add('recurring');
    if (approximate) seen.add('approximate');
    if (seen.size === LEGEND.length) break;
  }
  return LEGEND.filter((kind) => seen.has(kind));
}
