// Which grammars a word may begin: a map, and before it filters that cost next to nothing, since most words of a text
// begin no expression at all, and "the" and "of" only before some others. The words of the text are never cut out of it:
// numbers made from their letters stand for them, and where two words share one, a pattern is tried in vain.

import {remembered} from '../time/remembered.js';
import type {Signs} from './characters.js';
import {DIGIT, endOfKind, isDecimalMark, kindAt, LETTER, placeAt, signsOf} from './characters.js';
import type {Grammar} from './grammar.js';
import {DIGITS, FEW_DIGITS, JOINED_DIGITS, MANY_DIGITS, ORDINAL_DIGITS, TIME} from './grammar.js';

/** The grammars of a language by their first words. */
export interface WordIndex {
  /** Of whole numbers: of one or two digits, of three and of more, each by what follows them, at [more][follows]. */
  readonly digits: readonly (readonly Begun[])[];
  /** Of numbers with decimals, or in thousands. */
  readonly decimals: Begun;
  readonly words: ReadonlyMap<number, Begun>;
  /** The words that begin an expression or may come second in one: what `TIME` stands for. */
  readonly known: ReadonlySet<number>;
  /** The words that may begin an expression whatever follows them. */
  readonly alone: WordFilter;
  /** Those that need a certain word after them. */
  readonly first: WordFilter;
  /** Those that they need. */
  readonly next: WordFilter;
}

/** A bit for each word: of the two first letters' number that of last letter and length. Others may share it. */
type WordFilter = Uint32Array;

/** What a word may begin. */
interface Begun {
  readonly starts: Start[];
  /** The grammars by the word after it; made when first asked for, as a text has few of all words. */
  readonly followed: Map<number, readonly Grammar[]>;
}

interface Start {
  readonly grammar: Grammar;
  /** The words of which it needs one after the first, if it does. */
  readonly next: ReadonlySet<number> | undefined;
}

/** Indexes grammars; those of one word stay in their order. */
export function indexGrammars(grammars: readonly Grammar[]): WordIndex {
  const words = new Map<number, Begun>();
  const known = new Set<number>();
  const [alone, first, second] = [emptyFilter(), emptyFilter(), emptyFilter()] as const;
  const digits = [FEW_DIGITS, DIGITS, MANY_DIGITS].map(() => FOLLOWERS.map(newBegun));
  const decimals = newBegun();
  const numbers = numbersByKind(digits, decimals);
  const nextWords = remembered((needed: string) => {
    const keys = new Set<number>();
    for (const word of needed.split('|')) {
      keys.add(keyOfStart(word));
      addTo(second, word);
    }
    for (const key of keys) known.add(key);
    return keys;
  }, Infinity);
  for (const grammar of grammars)
    for (const phrase of grammar.starts) {
      const [word = '', needed] = phrase.split(' ');
      const next = needed === undefined ? undefined : nextWords(needed);
      const start = {grammar, next};
      const ofKind = numbers.get(word);
      if (ofKind) {
        for (const begun of ofKind) begun.starts.push(start);
        continue;
      }
      const key = keyOfStart(word);
      known.add(key);
      if (!words.has(key)) words.set(key, newBegun());
      words.get(key)!.starts.push(start);
      addTo(!next || next.has(ANY_TIME) || next.has(NO_WORD) ? alone : first, word);
    }
  return {digits, decimals, words, known, alone, first, next: second};
}

const newBegun = (): Begun => ({starts: [], followed: new Map()});

/** What begins with the numbers that each kind of `Grammar.starts` stands for. */
function numbersByKind(
  digits: readonly (readonly Begun[])[],
  decimals: Begun,
): Map<string, readonly Begun[]> {
  const [few = [], , many = []] = digits;
  return new Map<string, readonly Begun[]>([
    [DIGITS, [...digits.flat(), decimals]],
    [FEW_DIGITS, few],
    [MANY_DIGITS, many],
    ...FOLLOWERS.slice(1).map((kind, i) => [kind, digits.map((begun) => begun[i + 1]!)] as const),
  ]);
}

/** The grammars that a word may begin before another, each once; before none, those that need none, or a time. */
function grammarsBefore({starts, followed}: Begun, word: number, {known}: WordIndex): readonly Grammar[] {
  // So that no more lists are kept than there are known words.
  const next = isWord(word) && !known.has(word) ? OTHER_WORD : word;
  const found = followed.get(next);
  if (found) return found;
  const fitting = starts.filter(
    (start) =>
      !start.next ||
      start.next.has(next) ||
      next === ANY_WORD ||
      (start.next.has(ANY_TIME) && next !== OTHER_WORD),
  );
  const grammars = [...new Set(fitting.map(({grammar}) => grammar))];
  followed.set(next, grammars);
  return grammars;
}

/** By what follows a number at once: a space, a mark that closes it or the end; the ending of an ordinal; anything else. */
const FOLLOWERS = ['', ORDINAL_DIGITS, JOINED_DIGITS];
const ALONE = 0;
const OF_ORDINAL = 1;
const JOINED = 2;
const ORDINAL_ENDING = /(?:st|nd|rd|th)(?![a-z])/iy;
const SPACE = 0x20;

/** The grammars that the number from `start` to `end` may begin. */
export function grammarsOfNumber(
  index: WordIndex,
  text: string,
  signs: Signs,
  start: number,
  end: number,
): readonly Grammar[] {
  const few = end - start < 3;
  const whole = endOfDecimal(text, signs, end);
  if (text[whole] === '%') return NONE;
  const follower = followerAt(text, signs, end);
  const isWhole = whole === end || (few && isMinutes(text, end, whole));
  const begun = isWhole ? index.digits[few ? 0 : Math.min(end - start - 2, 2)]![follower]! : index.decimals;
  const over = follower === OF_ORDINAL ? end + 2 : whole;
  const mark = text.charAt(over);
  // "2013, February 14", "4. July"
  const after = over + (isDecimalMark(mark.charCodeAt(0)) && text.charCodeAt(over + 1) === SPACE ? 2 : 1);
  const next = kindAt(signs, over) === LETTER ? NO_WORD : keyAt(signs, after);
  const goesOn = next === NO_WORD && (kindAt(signs, after) === DIGIT || !CLOSING.includes(mark));
  return grammarsBefore(begun, goesOn ? ANY_WORD : next, index);
}

const NONE: readonly Grammar[] = [];

/** After these, or at the end, a number does not go on but in digits. */
const CLOSING = '.,;)!?"';

/** Whether it may be an hour whose minutes stand from `start` to `end`: "8.30". */
function isMinutes(text: string, start: number, end: number): boolean {
  return end - start === 3 && text.charCodeAt(start) === POINT && text.charCodeAt(start + 1) < SIX;
}

const SIX = 0x36;

/** Where `FOLLOWERS` has what follows the number that ends at `end`. */
function followerAt(text: string, signs: Signs, end: number): number {
  const mark = text.charAt(end);
  if (mark === ' ' || (CLOSING.includes(mark) && kindAt(signs, end + 1) !== DIGIT)) return ALONE;
  ORDINAL_ENDING.lastIndex = end;
  return ORDINAL_ENDING.test(text) ? OF_ORDINAL : JOINED;
}

/** Where a number whose first digits end at `end` is over: "2.5", "1,200,000"; but "7.10.2018" and "7.10." are none. */
function endOfDecimal(text: string, signs: Signs, end: number): number {
  let at = end;
  let points = 0;
  while (isDecimalMark(text.charCodeAt(at)) && kindAt(signs, at + 1) === DIGIT) {
    if (text.charCodeAt(at) === POINT) points++;
    at = endOfKind(signs, at + 1);
  }
  return points > 1 || (points === 1 && text.charCodeAt(at) === POINT) ? end : at;
}

const POINT = 0x2e;

/** The grammars that the word from `start` to `end` may begin. */
export function grammarsOfWord(
  index: WordIndex,
  signs: Signs,
  start: number,
  end: number,
): readonly Grammar[] | undefined {
  const row = beginning(signs, start, end);
  const bit = ending(signs, start, end);
  if ((index.alone[row]! & bit) === 0 && ((index.first[row]! & bit) === 0 || !isNext(index, signs, end + 1)))
    return undefined;
  const begun = index.words.get(keyOf(signs, start, end));
  return begun && grammarsBefore(begun, keyAt(signs, end + 1), index);
}

/** Whether the word from `start` on may be one that another needs after it. */
function isNext({next}: WordIndex, signs: Signs, start: number): boolean {
  if (kindAt(signs, start) !== LETTER) return false;
  const end = endOfKind(signs, start);
  return (next[beginning(signs, start, end)]! & ending(signs, start, end)) !== 0;
}

/** A number for a word, whatever its case. */
function keyOf(signs: Signs, start: number, end: number): number {
  let key = NO_WORD;
  for (let at = start; at < end; at++) key = (Math.imul(key, 31) + signs[at]!) & SMALL;
  return key;
}

/** Engines keep whole numbers of 30 bits as they are, and longer ones as objects. */
const SMALL = 0x3fffffff;

/** That of the word from `start` on. */
function keyAt(signs: Signs, start: number): number {
  return kindAt(signs, start) === LETTER ? keyOf(signs, start, endOfKind(signs, start)) : NO_WORD;
}

// What stands for no word of a text.
const NO_WORD = 0;
/** One that is not known. */
const OTHER_WORD = 1;
/** Whichever is needed. */
const ANY_WORD = 2;
const ANY_TIME = 3;
const isWord = (key: number): boolean => key > ANY_TIME;

/** That of a word in `Grammar.starts`. */
function keyOfStart(word: string): number {
  return word === TIME ? ANY_TIME : keyOf(signsOf(word), 0, word.length);
}

const LETTERS = 32;

const emptyFilter = (): WordFilter => new Uint32Array(LETTERS * LETTERS);

function addTo(filter: WordFilter, word: string): void {
  const signs = signsOf(word);
  filter[beginning(signs, 0, word.length)]! |= ending(signs, 0, word.length);
}

/** A number for the first two letters of a word. */
function beginning(signs: Signs, start: number, end: number): number {
  return placeAt(signs, start) * LETTERS + placeAt(signs, Math.min(start + 1, end - 1));
}

/** A bit for its last letter and its length. */
function ending(signs: Signs, start: number, end: number): number {
  return 1 << (placeAt(signs, end - 1) + end - start);
}
