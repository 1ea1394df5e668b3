// Keeps the chosen event and the stretch of time in the fragment of the page's address, and takes them from
// there. Loaded when a timeline has the attribute `url-state`.

import type {ReactiveController} from 'lit';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import type {EventList} from '../../events/event.js';
import {viewOf} from '../../layout/view-changes.js';
import type {TimelineStore} from '../shared/timeline-store.js';
import {isKey, readAddress, writeAddress} from './address.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import type {TimelineOptions} from './timeline-options.js';

export interface UrlStateOwner {
  readonly store: TimelineStore;
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  /** What is drawn. */
  content(): TimelineContent | undefined;
  isVertical(): boolean;
}

const DEFAULT = 'when';
/** Browsers refuse an address that changes too often; this is after the last change, in milliseconds. */
const REST = 250;

/** Names in use: the second timeline of a name gets a number. */
const taken = new Map<string, UrlState>();

export class UrlState implements ReactiveController {
  readonly #host: TimelineOptions;
  readonly #owner: UrlStateOwner;
  #key: string | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The list that the address has been applied to. */
  #applied: EventList | null = null;

  constructor(host: TimelineOptions, owner: UrlStateOwner) {
    this.#host = host;
    this.#owner = owner;
    owner.picture.view.learn(viewOf);
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const given = this.#host.urlState;
    if (typeof given !== 'string') return this.hostDisconnected();
    if (!this.#listening) this.#start(isKey(given) ? given : DEFAULT);
    const {phase, eventList} = this.#owner.store.state;
    if (phase !== 'ready' || !eventList?.events.length || eventList === this.#applied) return;
    // An event can be chosen when it is drawn.
    if (this.#owner.content()?.list !== eventList) return;
    this.#applied = eventList;
    this.#read();
    // What was chosen before this part was loaded.
    if (this.#owner.choice.chosen >= 0) this.#writeSoon();
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
    window.addEventListener('hashchange', () => this.#follow(), {signal});
    const stop = this.#owner.store.subscribe((now, before) => {
      if (now.selected !== before.selected || now.domain !== before.domain) this.#writeSoon();
    });
    signal.addEventListener('abort', stop);
  }

  /** The address is newer than what was about to be written there: after "back", that of the articles left behind. */
  #follow(): void {
    clearTimeout(this.#timer);
    this.#read();
  }

  #read(): void {
    if (!this.#applied) return;
    const {selected, domain} = readAddress(location.hash, this.#key!);
    // An event that is not known may be of a list that is still being read.
    if (selected !== null && !this.#applied.events.some(({id}) => id === selected)) return;
    if (selected !== null) this.#owner.choice.select(selected);
    if (domain) this.#owner.picture.view.jumpTo(domain);
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), REST);
  }

  #write(): void {
    // While it reads anew, nothing is chosen: the address keeps what was.
    if (!this.#applied || this.#owner.store.state.eventList !== this.#applied) return;
    const {store, picture} = this.#owner;
    const {selected, domain} = store.state;
    // That everything is in view need not be said.
    const seen = this.#owner.isVertical() || picture.view.isFitted ? null : domain;
    const url = new URL(location.href);
    url.hash = writeAddress(url.hash, this.#key!, {selected, domain: seen});
    if (url.href === location.href) return;
    try {
      history.replaceState(history.state, '', url.href);
    } catch {
      // A page without an address of its own, or one that changes too often: its state is not kept.
    }
  }
}
