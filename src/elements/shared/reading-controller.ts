// Brings articles to a store: finds what an element is to read, has it read off the main thread,
// marks the phrases in the page, and reads again when the articles change.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../../article/article.js';
import type {EventList} from '../../events/event.js';
import type {TimelineStore} from './timeline-store.js';

/** What reads: `readInBackground` outside tests. */
export type Reader = (
  articles: readonly Article[],
  options: {today?: string; signal?: AbortSignal; onProgress?: (done: number) => void},
) => Promise<EventList>;

/** The element that is to read; its reactive properties of these names are looked at on every update. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  /** Ids, or a CSS selector, of articles in the page. */
  for?: string;
  /** Address of an event list (JSON) or of a plain text. */
  src?: string;
  /** ISO 8601 date or date-time on which the articles were published. */
  published?: string;
  /** ISO date that counts as today; only refuses futures when a date is inferred. */
  today?: string;
}

export interface ReadingOptions {
  /** Defaults to `readInBackground`. */
  readonly read?: Reader;
  /** False while the host shows events it was given: then nothing is read. Defaults to always true. */
  readonly enabled?: () => boolean;
}

/**
 * Reads what the host names and puts it into the store: `phase`, `progress` and `eventList`.
 * Fires `when-read` and `when-error` on the host, and `when-select` and `when-hover` when the reader
 * clicks or points at a marked phrase. Never throws.
 */
export class ReadingController implements ReactiveController {
  constructor(
    readonly host: ReadingHost,
    readonly store: TimelineStore,
    readonly options: ReadingOptions = {},
  ) {
    host.addController(this);
  }

  /** The articles read last, with their texts. */
  articles: readonly Article[] = [];

  /** Settles when the reading under way has ended, well or not. */
  get complete(): Promise<void> {
    return Promise.resolve();
  }

  /** Reads again, now. */
  reread(): Promise<void> {
    return this.complete;
  }

  hostConnected(): void {}

  hostDisconnected(): void {}

  hostUpdated(): void {}
}
