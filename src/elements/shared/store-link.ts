// Finds the store of another element: the timeline that a list or a range is `for`.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {WhenErrorEvent} from './events.js';
import {STORE_CHANGE} from './timeline-store.js';
import type {StoreListener, TimelineStore} from './timeline-store.js';

/** The element that looks on; its property is looked at on every update. */
export interface LinkHost extends ReactiveControllerHost, HTMLElement {
  /** The id of an element that has a store. */
  for?: string;
}

/** How long the other element has to come into the page, in milliseconds. */
const GRACE = 1000;

/** Subscribes to the store of the element that `for` names, or to the host's own where it names none. */
export class StoreLink implements ReactiveController {
  readonly #host: LinkHost;
  readonly #own: TimelineStore;
  readonly #onChange: StoreListener;
  #store: TimelineStore;
  #unsubscribe: (() => void) | null = null;
  #named: string | undefined;
  #element: Element | null = null;
  /** Ended when another element is named, or the host leaves the page. */
  #following: AbortController | null = null;

  constructor(host: LinkHost, own: TimelineStore, onChange: StoreListener) {
    this.#host = host;
    this.#own = this.#store = own;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** The store that the host shows now. */
  get store(): TimelineStore {
    return this.#store;
  }

  hostConnected(): void {
    this.#link();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#host.for !== this.#named) this.#link();
  }

  hostDisconnected(): void {
    this.#unlink();
    this.#following?.abort();
  }

  #link(): void {
    this.#following?.abort();
    this.#element = null;
    this.#named = this.#host.for;
    if (!this.#named) return this.#use(this.#own);
    this.#following = new AbortController();
    const {signal} = this.#following;
    if (!this.#find()) {
      this.#use(this.#own);
      const grace = setTimeout(() => this.#element ?? this.#notFound(), GRACE);
      signal.addEventListener('abort', () => clearTimeout(grace));
    }
    // It may still be on its way, and a page that is rendered anew puts another in its place.
    const observer = new MutationObserver(() => this.#find());
    for (const tree of new Set([this.#host.getRootNode(), this.#host.ownerDocument]))
      observer.observe(tree, {subtree: true, childList: true, attributeFilter: ['id']});
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** @returns Whether it is there. One that has gone is shown until there is another. */
  #find(): boolean {
    const tree = this.#host.getRootNode() as Document | ShadowRoot;
    const element =
      tree.getElementById?.(this.#named!) ?? this.#host.ownerDocument.getElementById(this.#named!);
    if (!element || element === this.#element) return element !== null;
    const {signal} = this.#following!;
    const use = () =>
      element === this.#element && 'store' in element && this.#use(element.store as TimelineStore);
    const name = element.localName;
    if (!('store' in element) && !name.includes('-')) return false;
    this.#element = element;
    use();
    // Its definition may not be there yet, and an article has the store of whoever reads it.
    if (!('store' in element)) void customElements.whenDefined(name).then(() => !signal.aborted && use());
    element.addEventListener(STORE_CHANGE, use, {signal});
    return true;
  }

  #notFound(): void {
    const reason = `No timeline in the page has the id "${this.#named}".`;
    this.#host.dispatchEvent(new WhenErrorEvent('not-found', reason));
  }

  #use(store: TimelineStore): void {
    this.#unlink();
    const before = this.#store;
    this.#store = store;
    this.#unsubscribe = store.subscribe(this.#onChange);
    if (store !== before) this.#onChange(store.state, before.state);
    this.#host.requestUpdate();
  }

  #unlink(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }
}
