// What a page hands to a timeline by property, to be drawn instead of articles to be read.

import {columnsOf} from '../../events/columns.js';
import type {EventList, Problem, TimelineEvent} from '../../events/event.js';
import {isLazy} from '../../events/lazy-array.js';
import type {TimelineStore} from '../shared/timeline-store.js';
import type {GivenList} from '../../formats/given-event.js';
import type {normalizeList} from '../../formats/json.js';
import {plainEvents} from '../../formats/plain-events.js';
import {areSound, haveOwnIds, soundEvents} from '../../formats/sound-events.js';

/** Of the problems of one list, so many are told. */
const MOST_PROBLEMS = 20;
/** The ids of more plain events than this are compared when they are drawn: it takes as long as all that comes before. */
const MANY = 5000;
/** After so long the first picture is there, in milliseconds. */
const WHEN_DRAWN = 400;

/**
 * Sets again what was set before the element was defined. Lit does so for its own properties, but reads them all
 * before the first render: of a list that is made when it is looked at, that would make all.
 */
export function givenEarly<T extends object>(element: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

const plainLists = new WeakMap<EventList, EventList>();

/** The list as plain data, which can be cloned and compared: inside, thousands of events are made when looked at. */
export function plainList(list: EventList | null): EventList | null {
  if (!list || !isLazy(list.events)) return list;
  let plain = plainLists.get(list);
  if (!plain) plainLists.set(list, (plain = {...list, events: Array.from(list.events)}));
  return plain;
}

export class GivenEvents {
  readonly #store: TimelineStore;
  readonly #changed: () => void;
  #isGiven = false;
  /** A list whose events are to be made ours first, and those events. */
  #unread: readonly [list: GivenList, events: unknown] | null = null;
  #untold: readonly Problem[] = [];

  /** @param changed - Called when there are events to be normalized. */
  constructor(store: TimelineStore, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** Whether there is a list to be drawn; then nothing is read. */
  get isGiven(): boolean {
    return this.#isGiven;
  }

  /** How many events are drawn, or will be when they are normalized. */
  get count(): number {
    const events = this.#unread?.[1] ?? this.#store.state.eventList?.events;
    return Array.isArray(events) ? events.length : 0;
  }

  /** Whether events are to be normalized. */
  get isUnread(): boolean {
    return this.#unread !== null;
  }

  /** Puts what can be drawn of `list` into the store, at once or when it is normalized; `null` leaves it to who reads. */
  give(list: GivenList | null): void {
    const had = this.#isGiven;
    this.#isGiven = list !== null;
    this.#unread = null;
    if (!list) {
      if (had) this.#store.update({phase: 'idle', eventList: null, selected: null, hovered: null});
      return;
    }
    const plain = Array.isArray(list.events) && list.events.length > MANY ? plainEvents(list.events) : null;
    const events = areSound(list) ? (plain ?? soundEvents(list.events)) : null;
    if (events) this.#put(list, events, []);
    else this.#leave(list, list.events);
    if (!plain) return;
    const shown = this.#store.state.eventList;
    setTimeout(() => {
      const isShown = this.#store.state.eventList === shown;
      if (isShown && !haveOwnIds(plain)) this.#leave(list, columnsOf(plain).given);
    }, WHEN_DRAWN);
  }

  #leave(list: GivenList, events: unknown): void {
    this.#unread = [list, events];
    this.#changed();
  }

  /** Puts what is to be normalized into the store. */
  read(normalize: typeof normalizeList): void {
    if (!this.#unread) return;
    const [given, events] = this.#unread;
    this.#unread = null;
    const {problems, ...list} = normalize(given, events);
    this.#put(list, list.events, problems);
  }

  #put(list: GivenList, events: readonly TimelineEvent[], problems: readonly Problem[]): void {
    this.#untold = problems;
    const unplaced = list.unplaced ?? [];
    const {selected} = this.#store.state;
    // What was chosen stays open where it is told again. Of a list that is made as it is looked at, nobody looks for it.
    const isThere =
      selected !== null &&
      !isLazy(events) &&
      [events, unplaced].some((some) => some.some(({id}) => id === selected));
    this.#store.update({
      phase: 'ready',
      progress: 1,
      eventList: {
        version: 1,
        articles: (list.articles ?? []).map((article) => ({published: null, ...article})),
        // The page may go on with its own array as it likes.
        events: events === list.events ? [...events] : events,
        unplaced,
        problems: [...(list.problems ?? []), ...problems],
      },
      selected: isThere ? selected : null,
      hovered: null,
    });
  }

  /** The problems that have not been told yet, each only once: the page must have had time to listen. */
  takeProblems(): readonly Problem[] {
    const untold = this.#untold.slice(0, MOST_PROBLEMS);
    this.#untold = [];
    return untold;
  }
}
