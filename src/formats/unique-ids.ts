// Ids of one list, where what comes from outside may repeat itself.

/** Hands out ids, each once. */
export class UniqueIds {
  /** The ids that are taken, each with how often it was asked for again: a thousand of one id take no longer each. */
  readonly #taken = new Map<string, number>();
  readonly #separator: string;

  /** @param separator - Between an id and the number that makes it another. */
  constructor(separator = '-') {
    this.#separator = separator;
  }

  /** @returns The id itself, or if it is taken the next free of `id-2`, `id-3` …. */
  take(wanted: string): string {
    let id = wanted;
    let again = this.#taken.get(wanted) ?? 0;
    while (this.#taken.has(id)) id = `${wanted}${this.#separator}${++again + 1}`;
    this.#taken.set(wanted, again);
    if (id !== wanted) this.#taken.set(id, 0);
    return id;
  }
}
