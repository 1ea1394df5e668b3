// Stable ids: the same article read twice gives the same ids.

import {hash} from './hash.js';

/** Gives out ids that are unique within one reading. */
export class Ids {
  readonly #given = new Map<string, number>();

  /** An id made of `parts`; equal parts get numbered ids in order. */
  of(...parts: readonly (string | number)[]): string {
    const id = `e${hash(parts.join('\u0000'))}`;
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}
