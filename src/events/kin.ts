// How much of what two articles tell is the same story: the words of their tellings that both have.

import type {Telling} from './telling.js';
import type {Weights} from './features.js';

/** Two articles have so much more to say before they are held to be alike: a word or two in common is chance. */
const CHANCE = 400;
/** Who and where tells stories apart better than what. */
const NAME = 8;
/** From this share of the words of the shorter one on, they tell one story. */
const ONE_STORY = 0.2;

/** The words of each article, and how much more each counts than another. */
export class Kin {
  readonly #words = new Map<number, Map<string, number>>();
  readonly #known = new Map<string, number>();

  add({article, features: {stems, names}}: Telling): void {
    const all = this.#words.get(article) ?? new Map<string, number>();
    this.#words.set(article, all);
    for (const root of stems) all.set(root, all.get(root) ?? 1);
    for (const root of names) all.set(root, NAME);
  }

  /** 0–1: how surely two articles tell one story. To be asked once everything has been added. */
  of(a: number, b: number, weights: Weights): number {
    const key = `${a} ${b}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [small, large] = [this.#words.get(a)!, this.#words.get(b)!].sort((x, y) => x.size - y.size);
    let [both, all] = [0, CHANCE];
    for (const [root, times] of small!) {
      const weight = times * weights.of(root) ** 2;
      all += weight;
      if (large!.has(root)) both += weight;
    }
    const kin = Math.min(1, both / all / ONE_STORY);
    this.#known.set(key, kin);
    return kin;
  }
}
