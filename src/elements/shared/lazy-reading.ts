// Reads only where there is something to read: a page that gives its timeline events never loads what finds,
// reads and marks articles.

import type {ReactiveController} from 'lit';
import type {Source} from '../../events/event.js';
import {WhenErrorEvent} from './events.js';
import type {ReadingController} from './reading-controller.js';
import type {ReadingHost, ReadingOptions} from './reading-task.js';
import type {TimelineStore} from './timeline-store.js';

/** Stands for a `ReadingController` until its host names articles; then there is one, and it does the work. */
export class LazyReading implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #store: TimelineStore;
  readonly #options: ReadingOptions;
  #controller: ReadingController | null = null;
  #loading: Promise<void> | null = null;
  #children: MutationObserver | null = null;

  constructor(host: ReadingHost, store: TimelineStore, options: ReadingOptions = {}) {
    this.#host = host;
    this.#store = store;
    this.#options = options;
    host.addController(this);
  }

  /** Whether there is something to read. */
  get isWanted(): boolean {
    return this.#loading !== null;
  }

  /** Settles when what is to be read has been read, well or not. */
  get complete(): Promise<void> {
    const loading = this.#loading ?? Promise.resolve();
    return this.#controller?.complete ?? loading.then(() => this.#controller?.complete);
  }

  /** Reads again, after a failure. */
  reread(): void {
    if (this.#controller) void this.#controller.reread();
    else this.#loadIfNamed();
  }

  /** Scrolls to the words of a source and marks its clause; false when they are not in this page. */
  showSource(source: Source): boolean {
    return this.#controller?.showSource(source) ?? false;
  }

  hostConnected(): void {
    this.#loadIfNamed();
    if (this.#loading) return;
    // A child to read may still be on its way into the page.
    this.#children = new MutationObserver(() => this.#loadIfNamed());
    this.#children.observe(this.#host, {childList: true});
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  hostUpdated(): void {
    this.#loadIfNamed();
  }

  #loadIfNamed(): void {
    if (this.#loading || !this.#isNamed()) return;
    this.#children?.disconnect();
    this.#loading = this.#load();
  }

  #isNamed(): boolean {
    const {for: named, src, children} = this.#host;
    return Boolean(named?.trim() || src?.trim()) || [...children].some(isArticle);
  }

  async #load(): Promise<void> {
    try {
      const {ReadingController} = await import('./reading-controller.js');
      this.#controller = new ReadingController(this.#host, this.#store, this.#options);
    } catch (error) {
      this.#loading = null;
      this.#store.update({phase: 'failed'});
      this.#host.dispatchEvent(new WhenErrorEvent('read', `The reader could not be loaded: ${error}`, error));
    }
  }
}

const isArticle = ({localName}: Element) => localName === 'when-article';
