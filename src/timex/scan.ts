// Reads a chunk from left to right: at each word that can begin an expression its grammars are tried, the longest
// reading wins, and what it covers is not read again.

import type {Grammar, PlacedReading, Reading} from './grammar.js';
import {IMPOSSIBLE} from './impossible.js';
import type {Tokens} from './tokens.js';
import {DIGIT, isDecimalMark, kindAt, NO_WORD, tokensOf} from './tokens.js';
import type {WordIndex} from './word-index.js';
import {grammarsOfNumber, grammarsOfWord} from './word-index.js';

/** The readings of a chunk of an article, in order. Takes time linear in its length. */
export function scan(text: string, index: WordIndex, article = text): PlacedReading[] {
  const readings: PlacedReading[] = [];
  const tokens = tokensOf(text);
  const {count, starts, keys} = tokens;
  let covered = 0;
  for (let i = 0; i < count; i++) {
    const at = starts[i]!;
    if (at < covered) continue;
    const grammars =
      keys[i] === NO_WORD ? grammarsOfNumber(index, text, tokens, i) : grammarsOfWord(index, tokens, i);
    if (!grammars || isLabelled(text, tokens, i)) continue;
    const best = longest(grammars, text, at, covered, article);
    if (!best) continue;
    if (best.readings.length > 0) readings.push(...best.readings);
    else readings.push({type: 'DATE', meaning: IMPOSSIBLE, start: at, end: best.end});
    covered = best.end;
  }
  return readings;
}

/** What a grammar made of the words at one place. */
interface Read {
  readonly readings: readonly PlacedReading[];
  readonly end: number;
}

/** The reading that reaches furthest; of equals, that of the earlier grammar. */
function longest(
  grammars: readonly Grammar[],
  text: string,
  at: number,
  covered: number,
  article: string,
): Read | null {
  let best: Read | null = null;
  for (const grammar of grammars) {
    const match = matchOf(grammar, text, at);
    if (!match) continue;
    const reach = at + match[0].length;
    if (best && reach <= best.end) continue;
    const read = grammar.read(match, text, article);
    if (!read) continue;
    const readings =
      'type' in read ? [place(read, at, reach)] : read.map((reading) => place(reading, at, reach));
    const end = readings.at(-1)?.end ?? reach;
    if ((best && end <= best.end) || (readings[0] && readings[0].start < covered)) continue;
    best = {readings, end};
  }
  return best;
}

/** What the pattern of a grammar matches, with its tail. */
function matchOf({pattern, tail}: Grammar, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const after = match && tail?.(match);
  if (!after) return match;
  after.lastIndex = at + match[0].length;
  const more = after.exec(text);
  if (more) {
    match[0] += more[0];
    match.push(...more.slice(1));
  }
  return match;
}

function place(reading: Reading, start: number, end: number): PlacedReading {
  const {type, meaning, mod, opensRange} = reading;
  return {type, meaning, mod, opensRange, start: reading.start ?? start, end: reading.end ?? end};
}

/** Hashtags, money, shares, and what follows the point or comma of a number begin no date: "#Friday", "$1990", "50%", the "92" of "1.92". */
function isLabelled(text: string, {signs, starts, ends, keys}: Tokens, i: number): boolean {
  const at = starts[i]!;
  const before = text.charCodeAt(at - 1);
  if (before === HASH) return true;
  if (keys[i] !== NO_WORD) return false;
  if (before === DOLLAR || before === POUND || before === EURO) return true;
  if (text.charCodeAt(ends[i]!) === PERCENT) return true;
  return isDecimalMark(before) && kindAt(signs, at - 2) === DIGIT;
}

const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const POUND = 0xa3;
const EURO = 0x20ac;
