// Which grammars a word may begin: a map, and before it a filter that costs next to nothing, since most words of a text
// begin no expression at all, and "the" and "of" only before some others. A word is told by its key (tokens.ts): where two
// share one, a pattern is tried in vain.

import {remembered} from '../time/remembered.js';
import type {Grammar} from './grammar.js';
import {DIGITS, FEW_DIGITS, JOINED_DIGITS, MANY_DIGITS, ORDINAL_DIGITS, TIME} from './grammar.js';
import type {Tokens} from './tokens.js';
import {DIGIT, endOfKind, isDecimalMark, keyAt, keyOf, kindAt, LETTER, NO_WORD} from './tokens.js';

/** The grammars of a language by their first words. */
export interface WordIndex {
  /** Of whole numbers: of one or two digits, of three and of more, each by what follows them, at [more][follows]. */
  readonly digits: readonly (readonly Begun[])[];
  /** Of numbers with decimals, or in thousands. */
  readonly decimals: Begun;
  readonly words: ReadonlyMap<number, Begun>;
  /** The words that begin an expression or may come second in one: what `TIME` stands for. */
  readonly known: ReadonlySet<number>;
  /** What each word may be in an expression, by the last bits of its key, which others may share. */
  readonly roles: Uint8Array;
}

/** Begins one, whatever follows. */
const BEGINS = 1;
/** Begins one before certain words. */
const BEGINS_BEFORE = 2;
/** Is one of those. */
const SECOND = 4;
const ROLES = 1 << 14;

const hasRole = (roles: Uint8Array, key: number, role: number): boolean =>
  (roles[key & (ROLES - 1)]! & role) !== 0;

function addRole(roles: Uint8Array, key: number, role: number): void {
  roles[key & (ROLES - 1)]! |= role;
}

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
  const roles = new Uint8Array(ROLES);
  const digits = [FEW_DIGITS, DIGITS, MANY_DIGITS].map(() => FOLLOWERS.map(newBegun));
  const decimals = newBegun();
  const numbers = numbersByKind(digits, decimals);
  const nextWords = remembered((needed: string) => {
    const keys = new Set<number>();
    for (const word of needed.split('|')) {
      const key = keyOfStart(word);
      keys.add(key);
      if (isWord(key)) addRole(roles, key, SECOND);
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
      addRole(roles, key, !next || next.has(ANY_TIME) || next.has(NO_WORD) ? BEGINS : BEGINS_BEFORE);
    }
  return {digits, decimals, words, known, roles};
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

/** The grammars that a number of the text may begin. */
export function grammarsOfNumber(
  index: WordIndex,
  text: string,
  tokens: Tokens,
  i: number,
): readonly Grammar[] {
  const {signs, starts, ends} = tokens;
  const [start, end] = [starts[i]!, ends[i]!];
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
  const next = kindAt(signs, over) === LETTER ? NO_WORD : keyAt(tokens, after);
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
function followerAt(text: string, signs: Tokens['signs'], end: number): number {
  const mark = text.charAt(end);
  if (mark === ' ' || (CLOSING.includes(mark) && kindAt(signs, end + 1) !== DIGIT)) return ALONE;
  if (kindAt(signs, end) !== LETTER) return JOINED;
  ORDINAL_ENDING.lastIndex = end;
  return ORDINAL_ENDING.test(text) ? OF_ORDINAL : JOINED;
}

/** Where a number whose first digits end at `end` is over: "2.5", "1,200,000"; but "7.10.2018" and "7.10." are none. */
function endOfDecimal(text: string, signs: Tokens['signs'], end: number): number {
  let at = end;
  let points = 0;
  while (isDecimalMark(text.charCodeAt(at)) && kindAt(signs, at + 1) === DIGIT) {
    if (text.charCodeAt(at) === POINT) points++;
    at = endOfKind(signs, at + 1);
  }
  return points > 1 || (points === 1 && text.charCodeAt(at) === POINT) ? end : at;
}

const POINT = 0x2e;

/** The grammars that a word of the text may begin. */
export function grammarsOfWord(
  index: WordIndex,
  {starts, ends, keys}: Tokens,
  i: number,
): readonly Grammar[] | undefined {
  const key = keys[i]!;
  const next = starts[i + 1] === ends[i]! + 1 ? keys[i + 1]! : NO_WORD;
  const {roles} = index;
  if (!hasRole(roles, key, BEGINS) && !(hasRole(roles, key, BEGINS_BEFORE) && hasRole(roles, next, SECOND)))
    return undefined;
  const begun = index.words.get(key);
  return begun && grammarsBefore(begun, next, index);
}

// What else stands for no word of a text.
/** One that is not known. */
const OTHER_WORD = 1;
/** Whichever is needed. */
const ANY_WORD = 2;
const ANY_TIME = 3;
const isWord = (key: number): boolean => key > ANY_TIME;

/** The key of a word in `Grammar.starts`. */
const keyOfStart = (word: string): number => (word === TIME ? ANY_TIME : keyOf(word));
