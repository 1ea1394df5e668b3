// Which grammars a word may begin: a map, and before it filters that cost next to nothing, since most words of a text
// begin no expression at all, and "the" and "of" only before some others. The words of the text are never cut out of it:
// numbers made from their letters stand for them, and where two words share one, a pattern is tried in vain.

import {DIGIT, endOfKind, isDecimalMark, kindAt, LETTER} from './characters.js';
import type {Grammar} from './grammar.js';
import {DIGITS, FEW_DIGITS, JOINED_DIGITS, MANY_DIGITS, ORDINAL_DIGITS, TIME} from './grammar.js';

/** The grammars of a language by their first words. */
export interface WordIndex {
  /** Of numbers: of one or two digits and of more, each by what follows them, at [many][follows]. */
  readonly digits: readonly (readonly BegunByNumber[])[];
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

/** The grammars that a word may begin. */
interface Begun {
  /** Whatever follows it. */
  readonly any: Grammar[];
  /** By the word after it, for those that need a certain one, or `TIME`; those of `any` among them. */
  readonly followed: Map<number, Grammar[]>;
}

interface BegunByNumber extends Begun {
  /** What `Grammar.starts` call these numbers. */
  readonly kinds: readonly string[];
  /** Where no word follows: the number may go on, as in "2 1/2 days". */
  readonly all: Grammar[];
  /** Those that take any number, a decimal too. */
  readonly decimals: Grammar[];
}

/** Indexes grammars; those of one word stay in their order. */
export function indexGrammars(grammars: readonly Grammar[]): WordIndex {
  const words = new Map<number, Begun>();
  const known = new Set<number>();
  const [alone, first, second] = [emptyFilter(), emptyFilter(), emptyFilter()] as const;
  const digits = [FEW_DIGITS, MANY_DIGITS].map((count) =>
    FOLLOWERS.map((follower) => begunByNumber([DIGITS, count, follower])),
  );
  const numbers = digits.flat();
  for (const grammar of grammars)
    for (const start of grammar.starts) {
      const [word = '', next] = start.split(' ');
      const key = keyOf(word);
      known.add(key).add(keyOf(next ?? word));
      if (word.startsWith(DIGITS)) {
        for (const begun of numbers) if (begun.kinds.includes(word)) addOfNumber(grammar, begun, word, next);
        continue;
      }
      const begun = words.get(key) ?? {any: [], followed: new Map()};
      words.set(key, begun);
      addTo(next === undefined || next === TIME ? alone : first, word);
      if (next !== undefined) addTo(second, next);
      add(grammar, begun, next);
    }
  return {digits, words, known, alone, first, next: second};
}

function add(grammar: Grammar, {any, followed}: Begun, next: string | undefined): void {
  const key = next === undefined ? undefined : keyOf(next);
  if (key !== undefined && !followed.has(key)) followed.set(key, [...(followed.get(ANY_TIME) ?? any)]);
  const lists =
    key === undefined
      ? [any, ...followed.values()]
      : key === ANY_TIME
        ? followed.values()
        : [followed.get(key)!];
  for (const list of lists) if (list.at(-1) !== grammar) list.push(grammar);
}

function begunByNumber(kinds: readonly string[]): BegunByNumber {
  return {kinds, any: [], followed: new Map(), all: [], decimals: []};
}

function addOfNumber(grammar: Grammar, begun: BegunByNumber, kind: string, next: string | undefined): void {
  if (begun.all.at(-1) !== grammar) begun.all.push(grammar);
  if (kind === DIGITS && next === undefined) begun.decimals.push(grammar);
  add(grammar, begun, next);
}

/** By what follows a number at once: a space, a mark that closes it or the end; the ending of an ordinal; anything else. */
const FOLLOWERS = ['', ORDINAL_DIGITS, JOINED_DIGITS];
const ORDINAL_ENDING = /(?:st|nd|rd|th)/iy;
const SPACE = 0x20;

/** The grammars that the number from `start` to `end` may begin. */
export function grammarsOfNumber(
  {digits}: WordIndex,
  text: string,
  start: number,
  end: number,
): readonly Grammar[] {
  const few = end - start < 3;
  const {any, followed, all, decimals} = digits[few ? 0 : 1]![followerAt(text, end)]!;
  const over = endOfDecimal(text, end);
  const mark = text.charAt(over);
  if (mark === '%') return NONE;
  // "2013, February 14", "4. July"
  const after = over + (isDecimalMark(mark.charCodeAt(0)) && text.charCodeAt(over + 1) === SPACE ? 2 : 1);
  const next = kindAt(text, over) === LETTER ? NO_WORD : keyAt(text, after);
  if (next === NO_WORD && (kindAt(text, after) === DIGIT || !CLOSING.includes(mark))) return all;
  // "1,200 more" and "17.5 in" may only be a number of what follows.
  return followed.get(next) ?? (over === end || (few && isMinutes(text, end, over)) ? any : decimals);
}

const NONE: readonly Grammar[] = [];

/** After these, or at the end, a number does not go on but in digits. */
const CLOSING = '.,;)!?"';

/** Whether it may be an hour whose minutes stand from `start` to `end`: "8.30". */
function isMinutes(text: string, start: number, end: number): boolean {
  return end - start === 3 && text.charCodeAt(start) === POINT && text.charCodeAt(start + 1) < SIX;
}

const SIX = 0x36;

function followerAt(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark === ' ' || (CLOSING.includes(mark) && kindAt(text, end + 1) !== DIGIT)) return 0;
  ORDINAL_ENDING.lastIndex = end;
  return ORDINAL_ENDING.test(text) ? 1 : 2;
}

/** Where a number whose first digits end at `end` is over: "2.5", "1,200,000"; but "7.10.2018" and "7.10." are none. */
function endOfDecimal(text: string, end: number): number {
  let at = end;
  let points = 0;
  while (isDecimalMark(text.charCodeAt(at)) && kindAt(text, at + 1) === DIGIT) {
    if (text.charCodeAt(at) === POINT) points++;
    at = endOfKind(text, at + 1);
  }
  return points > 1 || (points === 1 && text.charCodeAt(at) === POINT) ? end : at;
}

const POINT = 0x2e;

/** The grammars that the word from `start` to `end` may begin. */
export function grammarsOfWord(
  index: WordIndex,
  text: string,
  start: number,
  end: number,
): readonly Grammar[] | undefined {
  const row = beginning(text, start, end);
  const bit = ending(text, start, end);
  if ((index.alone[row]! & bit) === 0 && ((index.first[row]! & bit) === 0 || !isNext(index, text, end + 1)))
    return undefined;
  const begun = index.words.get(keyOf(text, start, end));
  if (!begun) return undefined;
  const {any, followed} = begun;
  if (followed.size === 0) return any;
  const next = keyAt(text, end + 1);
  return (
    followed.get(next) ?? (next === NO_WORD || index.known.has(next) ? followed.get(ANY_TIME) : any) ?? any
  );
}

/** Whether the word from `start` on may be one that another needs after it. */
function isNext({next}: WordIndex, text: string, start: number): boolean {
  if (kindAt(text, start) !== LETTER) return false;
  const end = endOfKind(text, start);
  return (next[beginning(text, start, end)]! & ending(text, start, end)) !== 0;
}

/** A number for the word that `text` is or holds, whatever its case. */
function keyOf(text: string, start = 0, end = text.length): number {
  let key = NO_WORD;
  for (let at = start; at < end; at++) key = (Math.imul(key, 31) + lowerCase(text.charCodeAt(at))) | 0;
  return key;
}

/** That of the word from `start` on. */
function keyAt(text: string, start: number): number {
  return kindAt(text, start) === LETTER ? keyOf(text, start, endOfKind(text, start)) : NO_WORD;
}

const NO_WORD = 0;
const ANY_TIME = keyOf(TIME);

/** The code of a letter's lower case. */
function lowerCase(code: number): number {
  return code < 0x100 ? code | 0x20 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

const LETTERS = 32;

const emptyFilter = (): WordFilter => new Uint32Array(LETTERS * LETTERS);

function addTo(filter: WordFilter, word: string): void {
  filter[beginning(word, 0, word.length)]! |= ending(word, 0, word.length);
}

/** A letter's place in the alphabet, whatever its case; others share places. */
const letterAt = (text: string, at: number): number => text.charCodeAt(at) & (LETTERS - 1);

/** A number for the first two letters of a word. */
function beginning(text: string, start: number, end: number): number {
  return letterAt(text, start) * LETTERS + letterAt(text, Math.min(start + 1, end - 1));
}

/** A bit for its last letter and its length. */
function ending(text: string, start: number, end: number): number {
  return 1 << (letterAt(text, end - 1) + end - start);
}
