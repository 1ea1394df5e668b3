// Finds the store of another element: the timeline that a list or a range is `for`.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {WhenErrorEvent} from './events.js';
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
  #grace: ReturnType<typeof setTimeout> | undefined;
  #observer: MutationObserver | null = null;

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
    this.#stopWaiting();
  }

  #link(): void {
    this.#stopWaiting();
    this.#named = this.#host.for;
    if (!this.#named) return this.#use(this.#own);
    if (this.#tryNamed()) return;
    this.#use(this.#own);
    const tree = this.#host.getRootNode();
    this.#observer = new MutationObserver(() => this.#tryNamed() && this.#stopWaiting());
    this.#observer.observe(tree, {subtree: true, childList: true});
    this.#grace = setTimeout(() => {
      const reason = `No timeline in the page has the id "${this.#named}".`;
      this.#host.dispatchEvent(new WhenErrorEvent('not-found', reason));
    }, GRACE);
  }

  #tryNamed(): boolean {
    const tree = this.#host.getRootNode() as Document | ShadowRoot;
    const element =
      tree.getElementById?.(this.#named!) ?? this.#host.ownerDocument.getElementById(this.#named!);
    if (!element) return false;
    if ('store' in element) {
      this.#use(element.store as TimelineStore);
      return true;
    }
    // It is there, but its definition is not yet.
    const name = element.localName;
    if (name.includes('-'))
      void customElements.whenDefined(name).then(() => this.#host.isConnected && this.#tryNamed());
    return name.includes('-');
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

  #stopWaiting(): void {
    clearTimeout(this.#grace);
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
