// Who is who in an article. A person named in full is called by the last name alone later on ("Elena Moritz … Moritz"),
// a company or a thing by its first word or by none ("Orion Instruments … Orion"): that tells them apart, and
// whom a last name means.

import {textBefore} from '../article/text-around.js';
import {batches} from '../article/batches.js';
import {capitalRuns, PEOPLE} from './capital-runs.js';
import type {Name} from './names.js';

export class Roster {
  readonly #text: string;
  /** Words that stand somewhere as names of their own. */
  readonly #alone = new Set<string>();
  readonly #met: Name[] = [];
  readonly #places = new Set<string>();
  /** Full names by their last word. */
  #full: Map<string, string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Remembers names; all are to be met, and then the text looked through, before it is asked who they are. */
  meet(names: readonly Name[]): void {
    this.#met.push(...names.filter(({kind, text}) => kind !== 'place' && text.includes(' ')));
  }

  /** Looks through the text for names that stand alone; yields every few thousand characters. */
  *lookThrough(): Generator<void, void> {
    for (const {start, end} of batches(this.#text)) {
      const piece = this.#text.slice(start, end);
      for (const {words, run, index, full} of capitalRuns(piece)) {
        if (words.length === 1) {
          this.#alone.add(words[0]!);
          // "in Germany", "the Commonwealth": nobody's last name.
          if ((run === words[0] ? /\b(?:in|the) $/i : /\bthe $/i).test(textBefore(piece, index, 5)))
            this.#places.add(words[0]!);
        }
        // A name and a surname that nothing else told of: "the consul Ferdinand Lee".
        else if (full)
          this.#met.push({text: words.join(' '), kind: 'other', full, from: 0, to: words.length});
      }
      yield;
    }
  }

  /** The person that a name means, in full where that was told; undefined if it means none. */
  personOf(name: Name): string | undefined {
    const parts = name.text.split(' ');
    const known = this.#persons().get(parts.at(-1)!);
    if (parts.length > 1) return known === name.text || this.#isPerson(name, parts) ? name.text : undefined;
    return known ?? (name.kind === 'person' ? name.text : undefined);
  }

  #persons(): ReadonlyMap<string, string> {
    if (!this.#full) {
      this.#full = new Map();
      for (const name of this.#met) {
        const parts = name.text.split(' ');
        const last = parts.at(-1)!;
        if (!this.#full.has(last) && this.#isPerson(name, parts)) this.#full.set(last, name.text);
      }
    }
    return this.#full;
  }

  #isPerson({kind, titled, full}: Name, parts: readonly string[]): boolean {
    if (titled) return true;
    const last = parts.at(-1)!;
    if ((kind !== 'person' && !full) || this.#places.has(last) || parts.some((part) => PEOPLE.test(part)))
      return false;
    const byLast = this.#alone.has(last);
    return byLast !== this.#alone.has(parts[0]!) ? byLast : kind === 'person';
  }
}
