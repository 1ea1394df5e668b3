// How an event's mark looks, so that what is known of its date is seen without reading: a day is crisp, "some
// time in June" has soft edges, what lasted is solid, a plan is hollow, a possibility is dashed.

import {columnsOf, TRAITS, traitsOf} from '../events/columns.js';
import type {Marked} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';

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

export function markStyle(event: Marked): MarkStyle {
  return styleFor(traitsOf(event));
}

/** The style of one event of a list, which is not looked at. */
export function styleOf(events: readonly TimelineEvent[], index: number): MarkStyle {
  return styleFor(columnsOf(events).traits[index]!);
}

const LINES = [
  ['planned', 'hollow'],
  ['possible', 'dashed'],
  ['recurring', 'ticked'],
] as const;

/** By traits: there are no more than a few dozens among any events. */
const styles: MarkStyle[] = [];

function styleFor(traits: number): MarkStyle {
  return (styles[traits] ??= {
    fill: traits & TRAITS.throughout ? 'solid' : traits & TRAITS.short ? 'crisp' : 'soft',
    line: LINES.find(([status]) => traits & TRAITS[status])?.[1] ?? 'full',
    approximate: (traits & TRAITS.approximate) > 0,
    openStart: (traits & TRAITS.openStart) > 0,
    openEnd: (traits & TRAITS.openEnd) > 0,
  });
}

/** The kinds of mark that a legend explains, in its order. */
export const LEGEND_KINDS = [
  'day',
  'time',
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

const OF_FILL = {crisp: false, soft: 'within', solid: 'throughout'} as const;
const OF_LINE = {
  full: false,
  ghost: false,
  hollow: 'planned',
  dashed: 'possible',
  ticked: 'recurring',
} as const;

function kindsOf(traits: number): (LegendKind | false)[] {
  const {fill, line, approximate, openStart, openEnd} = styleFor(traits);
  const open = openStart || openEnd;
  return [
    line !== 'full' ? OF_LINE[line] : !open && (OF_FILL[fill] || (traits & TRAITS.brief ? 'time' : 'day')),
    open ? 'open' : approximate && 'approximate',
    (traits & TRAITS.conflict) > 0 && 'conflict',
    (traits & TRAITS.several) > 0 && 'several',
  ];
}

/** The kinds that occur among events, in the order of a legend; days and times of a day, which look alike, are one. */
export function legendOf(events: readonly TimelineEvent[]): LegendKind[] {
  const {traits} = columnsOf(events);
  const kinds: (LegendKind | false)[][] = [];
  for (let i = 0; i < traits.length; i++)
    if (traits[i] !== traits[i - 1]) kinds[traits[i]!] ??= kindsOf(traits[i]!);
  const seen = new Set(kinds.flat());
  if (seen.has('time')) seen.delete('day');
  return LEGEND_KINDS.filter((kind) => seen.has(kind));
}
