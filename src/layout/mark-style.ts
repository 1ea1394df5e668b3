// How an event's mark looks, so that what is known of its date is seen without reading: a day is crisp, "some
// time in June" has soft edges, what lasted is solid, a plan is hollow, a possibility is dashed.

import {lazyColumns} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import {DAY} from '../time/calendar.js';

/** `crisp`: a day or finer. `soft`: some time within. `solid`: throughout. */
export type MarkFill = 'crisp' | 'soft' | 'solid';

/** `full` happened, `hollow` is planned, `dashed` is possible, `ticked` recurs; a `ghost` is what another source says. */
export type MarkLine = 'full' | 'hollow' | 'dashed' | 'ticked' | 'ghost';

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
export type Look = Pick<TimelineEvent, 'interval' | 'extent' | 'status'> &
  Partial<Pick<TimelineEvent, 'sources' | 'conflicts'>>;

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

/** The kinds of mark that a legend explains, in its order. */
export const LEGEND_KINDS = [
  'day',
  'within',
  'throughout',
  'planned',
  'possible',
  'recurring',
  'approximate',
  'open',
  'conflict',
  'several',
] as const;

export type LegendKind = (typeof LEGEND_KINDS)[number];

const OF_FILL = {crisp: 'day', soft: 'within', solid: 'throughout'} as const;
const OF_LINE = {
  full: false,
  ghost: false,
  hollow: 'planned',
  dashed: 'possible',
  ticked: 'recurring',
} as const;

function kindsOf(look: Look): (LegendKind | false)[] {
  const {fill, line, approximate, openStart, openEnd} = markStyle(look);
  const {sources = [], conflicts} = look;
  const open = openStart || openEnd;
  return [
    line !== 'full' ? OF_LINE[line] : !open && OF_FILL[fill],
    open ? 'open' : approximate && 'approximate',
    conflicts !== undefined && conflicts.length > 0 && 'conflict',
    sources.some(({article}) => article !== sources[0]!.article) && 'several',
  ];
}

/** The kinds that occur among events, in the order of a legend. */
export function legendOf(events: readonly TimelineEvent[]): LegendKind[] {
  const seen = new Set<LegendKind | false>();
  for (const look of looksOf(events)) {
    for (const kind of kindsOf(look)) seen.add(kind);
    if (seen.size > LEGEND_KINDS.length) break;
  }
  return LEGEND_KINDS.filter((kind) => seen.has(kind));
}
