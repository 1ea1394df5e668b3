// What a telling is about, as weighted words: the ground on which two tellings are held to be the same happening.

import type {TextSpan} from '../article/article.js';
import {PIECE, remembered} from '../time/remembered.js';
import {happeningKind, LIGHT_VERB, STOP_WORDS} from './lexicon.js';
import {lowerAt, type Word, wordsOf} from './words.js';

/** What a telling is about. */
export interface Features {
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the capitalised words of its sentence: who and where. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names that it says where or where to with: "in Rome", "to Rome". */
  readonly places: ReadonlySet<string>;
  /** Stems of the names that its title says before the verb: who did it. */
  readonly doers: ReadonlySet<string>;
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

/**
 * What a telling is about.
 *
 * @param words - Of its sentence.
 * @param about - The words that say what it is.
 */
export function featuresOf(
  words: readonly Word[],
  about: TextSpan,
  title: string,
  verb: string | undefined,
): Features {
  const stems = new Set<string>();
  let [names, inside, kinds, places, doers] = [NONE, NONE, NONE, NONE, NONE];
  for (const [i, {lower, isWord, capital, start, end}] of words.entries()) {
    if (!isWord) continue;
    const {root, kind} = senseOf(lower);
    if (root === undefined) continue;
    // Names count wherever they stand in the sentence; its first word has a capital whatever it is.
    if (capital && i > 0) inside = withMember(inside, root);
    if (capital && (i > 0 || (!kind && !/(?:ly|ing)$/.test(lower)))) names = withMember(names, root);
    if (start < about.start || end > about.end) continue;
    stems.add(root);
    if (kind) kinds = withMember(kinds, kind);
    if (capital && WHERE.test(lowerAt(words, i - 1))) places = withMember(places, root);
  }
  // The title says who "he" is.
  const titled = wordsOf(title, {start: 0, end: title.length});
  const told = titled.findIndex(({lower}) => lower === verb);
  for (const [i, {isWord, lower, capital}] of titled.entries()) {
    const {root} = senseOf(lower);
    if (!isWord || root === undefined) continue;
    stems.add(root);
    // Whatever opens a title has a capital.
    if (capital && i < told && (i > 0 || titled[1]!.capital || inside.has(root)))
      doers = withMember(doers, root);
  }
  return {stems, names, kinds, places, doers, verb: verb && !LIGHT_VERB.has(verb) ? stem(verb) : undefined};
}

const WHERE = /^(?:in|at|to|into)$/;

/** Most tellings have none: there may be many of them. */
const NONE: ReadonlySet<string> = new Set();

const withMember = (set: ReadonlySet<string>, member: string): ReadonlySet<string> =>
  set === NONE ? new Set([member]) : (set as Set<string>).add(member);

/** What a word tells wherever it stands. */
interface Sense {
  /** Its stem; undefined if it does not tell one happening from another: numbers of one or two digits do not. */
  readonly root: string | undefined;
  readonly kind: string | undefined;
}

const senseOf = remembered((lower: string): Sense => {
  const tells = lower.length > 1 && !STOP_WORDS.has(lower) && !/^\d\d?$/.test(lower);
  return {root: tells ? stem(lower) : undefined, kind: happeningKind(lower)};
}, PIECE);

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
