// Keeps the chosen event and the stretch of time in the fragment of the page's address, and takes them from
// there. Loaded when a timeline has the attribute `url-state`.

import type {LitElement, ReactiveController} from 'lit';
import type {EventList} from '../../events/event.js';
import type {Domain, TimelineStore} from '../shared/timeline-store.js';
import {isKey, readAddress, writeAddress} from './address.js';

export interface UrlStateOwner {
  readonly store: TimelineStore;
  /** What the attribute says; undefined without it. */
  key(): string | undefined;
  /** Whether everything is in view: that need not be said. */
  isFitted(): boolean;
  /** Chooses an event where there is one of this id. */
  select(id: string | null): void;
  show(domain: Domain): void;
}

const DEFAULT = 'when';
/** Browsers refuse an address that changes too often; this is after the last change, in milliseconds. */
const REST = 250;

/** Names in use: the second timeline of a name gets a number. */
const taken = new Map<string, UrlState>();

export class UrlState implements ReactiveController {
  readonly #owner: UrlStateOwner;
  #key: string | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The list that the address has been applied to. */
  #applied: EventList | null = null;

  constructor(host: LitElement, owner: UrlStateOwner) {
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const given = this.#owner.key();
    if (given === undefined) return this.hostDisconnected();
    if (!this.#listening) this.#start(isKey(given) ? given : DEFAULT);
    const {phase, eventList} = this.#owner.store.state;
    if (phase !== 'ready' || !eventList?.events.length || eventList === this.#applied) return;
    this.#applied = eventList;
    this.#read();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    if (this.#key !== undefined) taken.delete(this.#key);
    this.#key = undefined;
    this.#applied = null;
  }

  #start(wanted: string): void {
    let key = wanted;
    for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
    taken.set((this.#key = key), this);
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    window.addEventListener('hashchange', () => this.#read(), {signal});
    const stop = this.#owner.store.subscribe((now, before) => {
      if (now.selected !== before.selected || now.domain !== before.domain) this.#writeSoon();
    });
    signal.addEventListener('abort', stop);
  }

  #read(): void {
    if (!this.#applied) return;
    const {selected, domain} = readAddress(location.hash, this.#key!);
    if (selected !== null) this.#owner.select(selected);
    if (domain) this.#owner.show(domain);
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), REST);
  }

  #write(): void {
    // While it reads anew, nothing is chosen: the address keeps what was.
    if (!this.#applied || this.#owner.store.state.eventList !== this.#applied) return;
    const {selected, domain} = this.#owner.store.state;
    const url = new URL(location.href);
    url.hash = writeAddress(url.hash, this.#key!, {selected, domain: this.#owner.isFitted() ? null : domain});
    if (url.href === location.href) return;
    try {
      history.replaceState(history.state, '', url.href);
    } catch {
      // A page without an address of its own, or one that changes too often: its state is not kept.
    }
  }
}
