// Which events from outside are ready to be drawn: most pages hand over what the reader of articles made, which need only
// be looked at; plain ones are looked over, and made ours when they are looked at; all else is to be normalized
// (event-input.ts), which takes ten times as long.

import {columnsOf} from '../events/columns.js';
import type {EventList, TimelineEvent} from '../events/event.js';
import type {GivenList} from './given-event.js';
import {plainEvents} from './plain-events.js';

/** The given events, where each is one of ours in full or plain, with an id of its own; else null: they are to be normalized. */
export function soundEvents(given: unknown): readonly TimelineEvent[] | null {
  if (!Array.isArray(given)) return null;
  const events = plainEvents(given) ?? (areOurs(given) ? given : null);
  return events && haveOwnIds(events) ? events : null;
}

/** Whether no two events have the same id. */
export function haveOwnIds(events: readonly TimelineEvent[]): boolean {
  const ids = new Set<unknown>();
  for (const {id} of columnsOf(events).given) ids.add(id);
  return ids.size === events.length;
}

/** Whether each is one of ours in full, in the order of time. */
function areOurs(given: readonly unknown[]): given is readonly TimelineEvent[] {
  let start = -Infinity;
  return given.every((event) => {
    if (!isTimelineEvent(event) || event.interval.start < start) return false;
    ({start} = event.interval);
    return true;
  });
}

/** Whether nothing in an event can surprise the picture, the card or the list. */
function isTimelineEvent(value: unknown): value is TimelineEvent {
  if (typeof value !== 'object' || value === null) return false;
  const {id, title, date, interval, extent, status, confidence, salience, sources, conflicts} =
    value as Partial<TimelineEvent>;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof date === 'string' &&
    typeof interval === 'object' &&
    Number.isFinite(interval?.start) &&
    Number.isFinite(interval?.end) &&
    interval.start < interval.end &&
    typeof interval.granularity === 'string' &&
    (extent === 'within' || extent === 'throughout') &&
    typeof status === 'string' &&
    Number.isFinite(confidence) &&
    Number.isFinite(salience) &&
    conflicts === undefined &&
    Array.isArray(sources) &&
    sources.length > 0 &&
    sources.every(isSource)
  );
}

function isSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const {article, quote, because} = value as Record<string, unknown>;
  return typeof article === 'string' && typeof quote === 'string' && typeof because === 'string';
}

/** Whether it is one of ours, with all that belongs to it. */
export function isEventList(list: GivenList): list is EventList {
  const {events, articles, unplaced, problems} = list;
  return Boolean(articles && unplaced && problems) && areSound(list) && soundEvents(events) === events;
}

/** Whether what comes with the events can surprise nobody. */
export function areSound({articles, unplaced, problems}: GivenList): boolean {
  return (
    areAll(articles, ({id, published}) => typeof id === 'string' && typeof published !== 'string') &&
    areAll(unplaced, ({sources}) => Array.isArray(sources)) &&
    areAll(problems, ({message}) => typeof message === 'string')
  );
}

function areAll<T>(given: readonly T[] | undefined, isSound: (one: T) => boolean): boolean {
  return !given || (Array.isArray(given) && given.every((one: T) => one && isSound(one)));
}
