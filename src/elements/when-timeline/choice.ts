// Which event of a timeline is chosen or pointed at: a number where it is drawn, an id in the store. What the
// reader does is announced; what the page does by property or method is not.

import type {TimelineEvent} from '../../events/event.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import {WhenHoverEvent, WhenSelectEvent} from '../shared/events.js';
import type {TimelineStore} from '../shared/timeline-store.js';

export class Choice {
  readonly #host: HTMLElement;
  readonly #store: TimelineStore;
  readonly #marks: () => MarkIndex | undefined;

  /**
   * @param host - Fires `when-select` and `when-hover`.
   * @param marks - What is drawn now.
   */
  constructor(host: HTMLElement, store: TimelineStore, marks: () => MarkIndex | undefined) {
    this.#host = host;
    this.#store = store;
    this.#marks = marks;
  }

  /** What is drawn, in the order of time. */
  get events(): readonly TimelineEvent[] {
    return this.#marks()?.events ?? [];
  }

  /** The number of the chosen event; -1 for none. */
  get chosen(): number {
    return this.indexOf(this.#store.state.selected);
  }

  /** The number of the event that is pointed at; -1 for none. */
  get hovered(): number {
    return this.indexOf(this.#store.state.hovered);
  }

  indexOf(id: string | null): number {
    return id === null ? -1 : (this.#marks()?.indexOf(id) ?? -1);
  }

  /** The reader chooses an event by its number; -1 lets go of the chosen one. */
  choose(index: number): void {
    const event = this.events[index] ?? null;
    if ((event?.id ?? null) === this.#store.state.selected) return;
    this.#store.update({selected: event?.id ?? null});
    this.#host.dispatchEvent(new WhenSelectEvent(event));
  }

  /** The reader points at an event, or at none with -1. */
  hover(index: number): void {
    const event = this.events[index] ?? null;
    if ((event?.id ?? null) === this.#store.state.hovered) return;
    this.#store.update({hovered: event?.id ?? null});
    this.#host.dispatchEvent(new WhenHoverEvent(event));
  }

  /** Chooses by id, for the page; unknown ids and `null` choose none. */
  select(id: string | null): void {
    this.#store.update({selected: this.indexOf(id) >= 0 ? id : null});
  }

  /** The number of the event before or after the chosen one: the first or last where none is; -1 without events. */
  beside(by: 1 | -1): number {
    const last = this.events.length - 1;
    const {chosen} = this;
    if (chosen < 0) return by > 0 ? Math.min(0, last) : last;
    return Math.min(last, Math.max(0, chosen + by));
  }
}
