// What a telling is about, as weighted words: the ground on which two tellings are held to be the same happening.

import {happeningKind, LIGHT_VERB, STOP_WORDS} from './lexicon.js';
import type {Telling} from './telling.js';
import {type Word, wordsOf} from './words.js';

/** What a telling is about. */
export interface Features {
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the capitalised words of its sentence: who and where. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names that it says where or where to with: "in Rome", "to Rome". */
  readonly places: ReadonlySet<string>;
  /** Stem of its verb, if that says something. */
  readonly verb: string | undefined;
  /** Kinds of happening that its words name: `meeting`, `attack`. */
  readonly kinds: ReadonlySet<string>;
}

/** A crude stem: enough to tell "visits" from "visited" no more. */
export function stem(word: string): string {
  let s = word.replace(/['’]s?$/, '').replace(/[-.,]/g, '');
  if (s.length > 5)
    s = s
      .replace(/(?:ational|ization|isation)$/, 'ize')
      .replace(/(?:ingly|edly|ments?|ations?|ions?|ings?|ed|es|ly|ers?)$/, '');
  else if (s.length > 3) s = s.replace(/(?:ed|s)$/, '');
  // "agre-ed" and "agree-ment", "negoti-ation" and "negotiat-ing".
  if (s.length > 6) s = s.replace(/at$/, '');
  return s.replace(/[ei]{1,2}$/, '').replace(/s$/, '');
}

/** What a telling is about. */
export function featuresOf({
  words,
  about,
  title,
  verb,
}: Pick<Telling, 'words' | 'about' | 'title' | 'verb'>): Features {
  const stems = new Set<string>();
  const names = new Set<string>();
  const kinds = new Set<string>();
  const places = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (!hasContent(word)) continue;
    const root = stem(word.lower);
    const kind = happeningKind(word.lower);
    // Names count wherever they stand in the sentence; its first word has a capital whatever it is.
    if (word.capital && (i > 0 || (!kind && !/(?:ly|ing)$/.test(word.lower)))) names.add(root);
    if (word.start < about.start || word.end > about.end) continue;
    stems.add(root);
    if (kind) kinds.add(kind);
    if (word.capital && WHERE.test(words[i - 1]?.lower ?? '')) places.add(root);
  }
  // The title says who "he" is.
  for (const word of wordsOf(title, {start: 0, end: title.length}))
    if (hasContent(word)) stems.add(stem(word.lower));
  return {stems, names, kinds, places, verb: verb && !LIGHT_VERB.has(verb) ? stem(verb) : undefined};
}

const WHERE = /^(?:in|at|to|into)$/;

/** Words that tell one happening from another; numbers of one or two digits do not. */
const hasContent = ({isWord, lower}: Word): boolean =>
  isWord && lower.length > 1 && !STOP_WORDS.has(lower) && !/^\d\d?$/.test(lower);

/** How much each stem tells: rare ones much, those of every second telling little. */
export class Weights {
  readonly #count = new Map<string, number>();
  readonly #weight = new Map<string, number>();
  #total = 0;

  add({stems}: Features): void {
    this.#total++;
    for (const root of stems) this.#count.set(root, (this.#count.get(root) ?? 0) + 1);
  }

  /**
   * Inverse document frequency, smoothed so that a handful of tellings does not make every word common.
   * To be asked once everything has been added.
   */
  of(root: string): number {
    const known = this.#weight.get(root);
    if (known !== undefined) return known;
    const weight = Math.log(1 + (this.#total + 12) / ((this.#count.get(root) ?? 0) + 0.5));
    this.#weight.set(root, weight);
    return weight;
  }
}

/** 0–1: the cosine of the two weighted sets of words. */
export function similarity(a: Features, b: Features, weights: Weights): number {
  let shared = 0;
  let inA = 0;
  let inB = 0;
  for (const root of a.stems) {
    const weight = weights.of(root) ** 2;
    inA += weight;
    if (b.stems.has(root)) shared += weight;
  }
  if (shared === 0) return 0;
  for (const root of b.stems) inB += weights.of(root) ** 2;
  return shared / Math.sqrt(inA * inB);
}

/** How many members the two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count++;
  return count;
}
