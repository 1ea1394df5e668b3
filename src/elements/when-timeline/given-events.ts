// What a page hands to a timeline by property, to be drawn instead of articles to be read.

import type {EventList, Problem} from '../../events/event.js';
import type {TimelineStore} from '../shared/timeline-store.js';
import {checkedEvents} from '../../formats/checked-events.js';

/** Of the problems of one list, so many are told. */
const MOST_PROBLEMS = 20;

export class GivenEvents {
  readonly #store: TimelineStore;
  #isGiven = false;
  #untold: readonly Problem[] = [];

  constructor(store: TimelineStore) {
    this.#store = store;
  }

  /** Whether there is a list to be drawn; then nothing is read. */
  get isGiven(): boolean {
    return this.#isGiven;
  }

  /** Puts what can be drawn of `list` into the store; `null` leaves it to who reads. */
  give(list: EventList | null): void {
    const had = this.#isGiven;
    this.#isGiven = list !== null;
    if (!list) {
      if (had) this.#store.update({phase: 'idle', eventList: null, selected: null, hovered: null});
      return;
    }
    const {events, problems} = checkedEvents(list.events);
    this.#untold = problems;
    this.#store.update({
      phase: 'ready',
      progress: 1,
      eventList: {
        version: 1,
        articles: list.articles ?? [],
        events,
        unplaced: list.unplaced ?? [],
        problems: [...(list.problems ?? []), ...problems],
      },
      selected: null,
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
