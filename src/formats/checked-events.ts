// Events from outside, ready to be drawn: most pages hand over what the reader of articles made, which need only
// be looked at; plain ones are looked over, and made ours when they are looked at; all else is normalized, which
// takes ten times as long.

import type {TimelineEvent} from '../events/event.js';
import {normalizeEvents} from './event-input.js';
import type {NormalizedEvents} from './event-input.js';
import {plainEvents} from './plain-events.js';

/**
 * The given events, where each is one of ours in full; else what `normalizeEvents` makes of them.
 *
 * @param idsLater - As for `plainEvents`.
 */
export function checkedEvents(given: unknown, idsLater = false): NormalizedEvents {
  if (!Array.isArray(given)) return normalizeEvents(given);
  const plain = plainEvents(given, idsLater);
  if (plain) return {events: plain, problems: []};
  const ids = new Set<string>();
  let start = -Infinity;
  for (const event of given as unknown[]) {
    if (!isTimelineEvent(event) || event.interval.start < start) return normalizeEvents(given);
    ids.add(event.id);
    start = event.interval.start;
  }
  return ids.size === given.length
    ? {events: given as TimelineEvent[], problems: []}
    : normalizeEvents(given);
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
