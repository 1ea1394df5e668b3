// Type to search: letters typed one soon after another are words looked for in the titles of events.

import type {TimelineEvent} from '../../events/event.js';
import {plain} from '../../draw/picture/filter-events.js';

/** A key that comes later begins anew, in milliseconds. */
const PAUSE = 1000;

export class TypeSearch {
  #typed = '';
  #last = -Infinity;

  /** Whether a key at this time goes on with what has been typed. */
  isOn(time: number): boolean {
    return this.#typed !== '' && time - this.#last <= PAUSE;
  }

  /**
   * @param key - As in `KeyboardEvent.key`.
   * @param time - Of the key's event, in milliseconds.
   * @returns What has been typed up to now; null where the key writes nothing.
   */
  add(key: string, time: number): string | null {
    const isOn = this.isOn(time);
    const writes = [...key].length === 1 && (isOn ? /[^\p{C}]/u : /[\p{L}\p{N}]/u).test(key);
    if (!writes) return null;
    this.#typed = isOn ? this.#typed + key : key;
    this.#last = time;
    return this.#typed;
  }
}

/**
 * The number of the first event from `from` on, and round again, whose title has these letters: at the
 * beginning of a word, or else anywhere. -1 for none. Letter case and accents do not matter.
 */
export function findTitle(events: readonly TimelineEvent[], letters: string, from: number): number {
  const wanted = plain(letters);
  let inside = -1;
  for (let step = 0; step < events.length; step++) {
    const i = (from + step) % events.length;
    const title = plain(events[i]!.title);
    for (let at = title.indexOf(wanted); at >= 0; at = title.indexOf(wanted, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(title[at - 1]!)) return i;
      if (inside < 0) inside = i;
    }
  }
  return inside;
}
