// What may be handed over to be drawn: events told as loosely as `normalizeEvents` reads them. Types only.

import type {ArticleInfo, EventList, Source, TimelineEvent} from '../events/event.js';

/** EDTF or ISO 8601 as text, epoch milliseconds, or a `Date`. */
export type GivenDate = string | number | Date;

/** An event with a `date`, or with a `start` and perhaps an `end`; all else may be left out. */
export interface GivenEvent extends Partial<Omit<TimelineEvent, 'date' | 'sources' | 'people' | 'places'>> {
  readonly date?: GivenDate | null;
  readonly start?: GivenDate | null;
  /** Included when it is written, not when it is a number of milliseconds. */
  readonly end?: GivenDate | null;
  readonly sources?: readonly Partial<Source>[];
  /** Several in one text are parted by `;`. */
  readonly people?: readonly string[] | string;
  readonly places?: readonly string[] | string;
  /** The words behind the event, and why they mean this date: for an event without `sources`. */
  readonly quote?: string;
  readonly because?: string;
}

/** An event list of which only the events are needed. */
export interface GivenList extends Partial<Omit<EventList, 'events' | 'articles'>> {
  readonly articles?: readonly (Partial<ArticleInfo> & Pick<ArticleInfo, 'id'>)[];
  readonly events: readonly GivenEvent[];
}
