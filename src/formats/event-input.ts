// Events from outside become events of ours: what is missing is filled in, and what cannot be right is listed as
// a problem instead of being drawn.

import type {Extent, Happening, Problem, Status, TimelineEvent, UnplacedEvent} from '../events/event.js';
import {hash} from '../events/hash.js';
import {formatDate} from '../time/format-date.js';
import type {Writable} from '../time/writable.js';
import {readEventDate} from './event-date.js';
import {readConflict, readSources} from './event-sources.js';
import {UniqueIds} from './unique-ids.js';
import {arrayField, field, isFields, shareField, show, textField, textsField} from './untrusted.js';
import type {Fields} from './untrusted.js';

/** Events that can be drawn, and what is wrong with the others. */
export interface NormalizedEvents {
  /** In chronological order, with unique ids. */
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly Problem[];
}

const STATUSES: readonly Status[] = ['happened', 'planned', 'possible', 'recurring'];
const EXTENTS: readonly Extent[] = ['within', 'throughout'];

/**
 * Reads events from outside: ours, or anything with a `title` and either a `date` (EDTF, ISO 8601, epoch
 * milliseconds or a `Date`) or a `start` and an `end`. Never throws.
 *
 * Left out, these are: `id` made from title and date; `status` `happened`; `extent` `throughout` for a date
 * with two ends, else `within`; `confidence` 1; `salience` 0.5; `sources` one, of no article, with the
 * event's own `quote` and `because`, else its title.
 *
 * @param events - An array; anything else is one problem and no events.
 * @returns Events whose dates are missing, reversed or not finite are not among `events`; each is a problem that
 *   names the value.
 */
export function normalizeEvents(events: unknown): NormalizedEvents {
  if (!Array.isArray(events))
    return {events: [], problems: [{message: `events are no array: ${show(events)}`}]};
  const problems: Problem[] = [];
  const read: TimelineEvent[] = [];
  const ids = new UniqueIds();
  for (let i = 0; i < events.length; i++) {
    const event = attempt(() => readEvent(events[i], ids, problems));
    if (typeof event !== 'string') read.push(event);
    else problems.push({message: `event ${nameOf(events[i], i)}: ${event}`, ...eventId(events[i])});
  }
  read.sort((a, b) => a.interval.start - b.interval.start);
  return {events: read, problems};
}

/** Reads happenings without a date, as in `unplaced`; what is none is left out and listed. */
export function normalizeUnplaced(happenings: readonly unknown[]): {
  readonly unplaced: readonly UnplacedEvent[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const unplaced: UnplacedEvent[] = [];
  const ids = new UniqueIds();
  happenings.forEach((happening, i) => {
    const read = attempt(() => {
      if (!isFields(happening)) return `no object: ${show(happening)}`;
      const title = textField(happening, 'title');
      return title ? readHappening(happening, title, '', ids, problems) : 'no title';
    });
    if (typeof read !== 'string') unplaced.push(read);
    else problems.push({message: `unplaced event ${nameOf(happening, i)}: ${read}`, ...eventId(happening)});
  });
  return {unplaced, problems};
}

/** An object handed over by a page may throw when it is read. */
function attempt<T>(read: () => T | string): T | string {
  try {
    return read();
  } catch (error) {
    return `cannot be read: ${show(String(error))}`;
  }
}

function readEvent(value: unknown, ids: UniqueIds, problems: Problem[]): TimelineEvent | string {
  if (!isFields(value)) return `no object: ${show(value)}`;
  const when = readEventDate(value);
  if (typeof when === 'string') return when;
  const {date, interval} = when;
  const title = textField(value, 'title') ?? formatDate(date);
  const event = readHappening(value, title, date, ids, problems) as Writable<TimelineEvent>;
  event.date = date;
  event.interval = interval;
  event.extent = readExtent(value, event.id, problems) ?? (date.includes('/') ? 'throughout' : 'within');
  if (Array.isArray(field(value, 'conflicts')))
    event.conflicts = arrayField(value, 'conflicts').flatMap(readConflict);
  return event;
}

function readHappening(
  fields: Fields,
  title: string,
  date: string,
  ids: UniqueIds,
  problems: Problem[],
): Happening {
  const given = textField(fields, 'id');
  const id = ids.take(given ?? `e${hash(`${date} ${title}`)}`);
  if (given && given !== id)
    problems.push({
      message: `two events have the id ${show(given)}: the second is now ${show(id)}`,
      event: id,
    });
  const happening: Writable<Happening> = {
    id,
    title,
    status: readStatus(fields, id, problems),
    confidence: shareField(fields, 'confidence', 1),
    salience: shareField(fields, 'salience', 0.5),
    sources: readSources(fields, title),
  };
  const people = textsField(fields, 'people');
  const places = textsField(fields, 'places');
  if (people) happening.people = people;
  if (places) happening.places = places;
  return happening;
}

function readStatus(fields: Fields, event: string, problems: Problem[]): Status {
  const given = field(fields, 'status');
  const status = STATUSES.find((known) => known === given);
  if (!status && given) problems.push({message: `unknown status, taken as happened: ${show(given)}`, event});
  return status ?? 'happened';
}

function readExtent(fields: Fields, event: string, problems: Problem[]): Extent | undefined {
  const given = field(fields, 'extent');
  const extent = EXTENTS.find((known) => known === given);
  // A cell may be empty.
  if (!extent && given) problems.push({message: `unknown extent, taken as left out: ${show(given)}`, event});
  return extent;
}

/** How a problem names an event: by its title where it has one, else by its place in the list. */
function nameOf(value: unknown, index: number): string {
  const title = outerText(value, 'title');
  return title ? show(title) : String(index + 1);
}

function eventId(value: unknown): {event?: string} {
  const id = outerText(value, 'id');
  return id ? {event: id} : {};
}

function outerText(value: unknown, name: string): string | undefined {
  try {
    return isFields(value) ? textField(value, name) : undefined;
  } catch {
    return undefined;
  }
}
