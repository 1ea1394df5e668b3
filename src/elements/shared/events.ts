// The events that the elements fire: always on a reader's act or when reading ends, never because a property was set.

import type {EventList, TimelineEvent} from '../../events/event.js';
import type {Domain} from './timeline-store.js';

const UPWARD = {bubbles: true, composed: true} as const;

/** Articles have been read, or an event list was loaded from `src`. */
export class WhenReadEvent extends Event {
  constructor(readonly eventList: EventList) {
    super('when-read', UPWARD);
  }
}

/** The reader chose an event, or none any more. */
export class WhenSelectEvent extends Event {
  constructor(readonly event: TimelineEvent | null) {
    super('when-select', UPWARD);
  }
}

/** The reader panned or zoomed. */
export class WhenDomainEvent extends Event {
  constructor(readonly domain: Domain) {
    super('when-domain', UPWARD);
  }
}

/** The reader points at an event or at a marked phrase, or no longer does. */
export class WhenHoverEvent extends Event {
  constructor(readonly event: TimelineEvent | null) {
    super('when-hover', UPWARD);
  }
}

export type WhenErrorCode =
  | 'not-found'
  | 'fetch'
  | 'content-type'
  | 'clipboard'
  | 'picture'
  | 'too-large'
  | 'parse'
  | 'published'
  | 'event'
  | 'read';

/** Something could not be read; the rest goes on. */
export class WhenErrorEvent extends Event {
  constructor(
    readonly code: WhenErrorCode,
    /** One sentence that names the value. */
    readonly reason: string,
    readonly cause?: unknown,
    /** The reason in a language (BCP 47), as far as its words are known: else in English. */
    readonly reasonIn: (locale: string | undefined) => string = () => reason,
  ) {
    super('when-error', UPWARD);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'when-read': WhenReadEvent;
    'when-select': WhenSelectEvent;
    'when-domain': WhenDomainEvent;
    'when-hover': WhenHoverEvent;
    'when-error': WhenErrorEvent;
  }
}
