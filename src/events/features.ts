// What a telling is about, as weighted words: the ground on which two tellings are held to be the same happening.

import type {TextSpan} from '../article/article.js';
import {PIECE, remembered} from '../time/remembered.js';
import {happeningKind, isKind, PREPOSITION, STOP_WORDS} from './lexicon.js';
import {TITLE} from './names.js';
import {lowerAt, type Word, wordsOf} from './words.js';

/** What a telling is about. */
export interface Features {
  /** Stems of its content words; of those that name a kind of happening, the kind: `meeting`, `attack`. */
  readonly stems: ReadonlySet<string>;
  /** Those of its title alone. */
  readonly title: ReadonlySet<string>;
  /** What its verb, or else its subject, says that happened, where that has a kind: `crash`. */
  readonly kind: string | undefined;
  /** Stems of the capitalised words of its sentence: who and where. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names that its title says before the verb: who did it. */
  readonly doers: ReadonlySet<string>;
  /** These, and whose or where from they are: "the mayor of Harwick", "Acme's shares". */
  readonly subject: ReadonlySet<string>;
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
  const inTitle = new Set<string>();
  let kind: string | undefined;
  let [names, inside, doers, subject] = [NONE, NONE, NONE, NONE];
  for (const [i, {lower, isWord, capital, start, end}] of words.entries()) {
    if (!isWord) continue;
    const root = rootOf(lower);
    if (!root) continue;
    // Names count wherever they stand in the sentence; its first word has a capital whatever it is.
    if (capital && i > 0) inside = withMember(inside, root);
    if (capital && (i > 0 || (!isKind(root) && !/(?:ly|ing)$/.test(lower)))) names = withMember(names, root);
    if (start < about.start || end > about.end) continue;
    stems.add(root);
  }
  // The title says who "he" is.
  const titled = wordsOf(title, {start: 0, end: title.length});
  const told = titled.findIndex(({lower}) => lower === verb);
  for (const [i, {isWord, lower, capital}] of titled.entries()) {
    const root = rootOf(lower);
    if (!isWord || !root) continue;
    stems.add(root);
    inTitle.add(root);
    if (i <= told && isKind(root)) kind = root;
    if (!capital || i >= told || TITLE.test(lower)) continue;
    const before = lowerAt(titled, i - 1);
    const owns = before === 'of' || /'s?$/.test(lower);
    // Whatever opens a title has a capital.
    if (!owns && (PREPOSITION.has(before) || !(i > 0 || titled[1]!.capital || inside.has(root)))) continue;
    subject = withMember(subject, root);
    if (!owns) doers = withMember(doers, root);
  }
  return {stems, title: inTitle, kind, names, doers, subject};
}

/** Most tellings have none: there may be many of them. */
const NONE: ReadonlySet<string> = new Set();

const withMember = (set: ReadonlySet<string>, member: string): ReadonlySet<string> =>
  set === NONE ? new Set([member]) : (set as Set<string>).add(member);

/**
 * What a word tells wherever it stands: the kind of happening that it names, else its stem. Empty if it does not
 * tell one happening from another: numbers of one or two digits do not.
 */
export const rootOf = remembered((lower: string): string => {
  const tells = lower.length > 1 && !STOP_WORDS.has(lower) && !/^\d\d?$/.test(lower);
  return tells ? (happeningKind(lower) ?? stem(lower)) : '';
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

/** 0–1: the cosine of the weighted words of two titles, rare ones less far above the others than in a whole sentence. */
export function titlesAlike({title: a}: Features, {title: b}: Features, weights: Weights): number {
  const sum = (roots: Iterable<string>) => [...roots].reduce((all, root) => all + weights.of(root), 0);
  const both = sum([...a].filter((root) => b.has(root)));
  return both === 0 ? 0 : both / Math.sqrt(sum(a) * sum(b));
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
