// What the elements of one timeline share: a plain store that they translate to and from the DOM.
// The picture, the list, the range and the articles of a timeline each subscribe to it, so that
// choosing an event in one of them shows it in all.

import {NO_FILTER, wholeFilter} from '../../draw/picture/event-filter.js';
import type {EventFilter} from '../../draw/picture/event-filter.js';
import type {ScaleMode} from '../../layout/time-scale.js';
import type {EventList} from '../../events/event.js';

/** `[start, end)` on the civil calendar in epoch milliseconds, as in `Interval`. */
export type Domain = readonly [start: number, end: number];

export interface TimelineState {
  readonly phase: 'idle' | 'reading' | 'ready' | 'failed';
  /** 0–1 while reading. */
  readonly progress: number;
  readonly eventList: EventList | null;
  /** The id of the chosen event. */
  readonly selected: string | null;
  /** The id of the event that the pointer or the focus is on. */
  readonly hovered: string | null;
  /** What the picture shows now; null before it is drawn. */
  readonly domain: Domain | null;
  /** How the axis of the picture runs; an overview runs alike. */
  readonly scale: ScaleMode;
  /** Which events all views show. */
  readonly filter: EventFilter;
}

/** What is to change of a state. A filter lets pass whatever it does not name; none lets everything pass. */
export interface TimelinePatch extends Partial<Omit<TimelineState, 'filter'>> {
  readonly filter?: Partial<EventFilter> | null;
}

/** Fired by an element at itself when it has another store than before. */
export const STORE_CHANGE = 'when-store-change';

export type StoreListener = (state: TimelineState, previous: TimelineState) => void;

const EMPTY: TimelineState = {
  phase: 'idle',
  progress: 0,
  eventList: null,
  selected: null,
  hovered: null,
  domain: null,
  scale: 'folded',
  filter: NO_FILTER,
};

/** Holds the state of one timeline and tells its subscribers of every change. */
export class TimelineStore {
  #state = EMPTY;
  readonly #listeners = new Set<StoreListener>();

  get state(): TimelineState {
    return this.#state;
  }

  /** Changes what `patch` names; listeners are called only if something differs. */
  update({filter, ...patch}: TimelinePatch): void {
    const previous = this.#state;
    const next = {
      ...previous,
      ...patch,
      filter: filter === undefined ? previous.filter : wholeFilter(filter),
    };
    const keys = Object.keys(next) as (keyof TimelineState)[];
    if (keys.every((key) => Object.is(previous[key], next[key]))) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener(this.#state, previous);
  }

  /** @returns A function that ends the subscription. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
