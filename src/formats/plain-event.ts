// One plain event from outside, made ours: what `normalizeEvents` would make of it, without looking for what it cannot
// say.

import type {TimelineEvent} from '../events/event.js';
import {DAY, HOUR, MINUTE, unitInterval} from '../time/calendar.js';
import {exactEdtf} from '../time/exact-edtf.js';
import type {Granularity} from '../time/granularity.js';
import type {Interval} from '../time/interval.js';
import {shareField, textField, textsField} from './untrusted.js';
import type {Fields} from './untrusted.js';

export interface PlainEvent extends Fields {
  readonly id: string;
  readonly title: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end?: number | null;
}

/** Why an event that says nothing about its sources is believed. */
export const GIVEN = 'The date was given with the event.';

export function plainEvent(event: PlainEvent): TimelineEvent {
  const {id, title, start, end} = event;
  const interval = plainInterval(whole(start), whole(end ?? start));
  const date = exactEdtf(interval);
  const quote = textField(event, 'quote') ?? title;
  const because = textField(event, 'because') ?? GIVEN;
  const people = textsField(event, 'people');
  const places = textsField(event, 'places');
  return {
    id,
    title,
    status: 'happened',
    confidence: shareField(event, 'confidence', 1),
    salience: 0.5,
    sources: [{article: '', start: 0, end: quote.length, quote, because}],
    ...(people && {people}),
    ...(places && {places}),
    date,
    interval,
    extent: date.includes('/') ? 'throughout' : 'within',
  };
}

/** A stretch is exact; a single instant is the day, minute or second that starts then. */
function plainInterval(start: number, end: number): Interval {
  const granularity = exactUnit(start, end);
  if (end > start) return {start, end, granularity};
  return unitInterval(start, granularity === 'hour' ? 'minute' : granularity);
}

/** From coarse to fine: the first whose edges both ends keep is the unit that an exact stretch is given in. */
const EDGES: readonly (readonly [unit: Granularity, length: number])[] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

export function exactUnit(start: number, end: number): Granularity {
  return EDGES.find(([, length]) => start % length === 0 && end % length === 0)?.[0] ?? 'second';
}

/** Whole milliseconds, and no -0, which JSON cannot tell from 0. */
export function whole(ms: number): number {
  return Math.round(ms) + 0;
}
