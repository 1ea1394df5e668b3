// Finds the temporal expressions of a text: one linear scan over its words; where a word can begin an expression the
// grammars that know it are tried and the longest reading wins; then the refiners join and widen what was found.

import {chunks} from './chunks.js';
import {britishEnglish, english} from './en/configuration.js';
import type {Expression} from './expression.js';
import {DIGITS} from './grammar.js';
import type {Grammar, LanguageGrammar, PlacedReading, Reading} from './grammar.js';

type Index = ReadonlyMap<string, readonly Grammar[]>;

interface Compiled {
  readonly prose: Index;
  readonly message: Index;
  readonly refiners: LanguageGrammar['refiners'];
}

/** Up to so many characters a text is a message rather than prose: two texts of old, a post. */
const MESSAGE = 300;

const LANGUAGES: Readonly<Record<string, LanguageGrammar>> = {en: english, 'en-gb': britishEnglish};
/** Regions that write dates in digits as Britain does. */
const AS_IN_BRITAIN = /^en-(?:au|gb|ie|in|nz|za|sg|my)\b/;
const compiled = new Map<string, Compiled>();

/** How to read. */
export interface FindOptions {
  /** A BCP 47 tag. Its region tells how dates in digits are written (`en`: 10/7/2018, `en-GB`: 7/10/2018). Defaults to `en`. */
  readonly language?: string;
  /** The text is a message of a few lines rather than prose: "see you tmr". Defaults to what `isMessage` says of it. */
  readonly message?: boolean;
}

/** Whether a whole text is short enough to be a message: posts leave out what prose would say. */
export function isMessage(text: string): boolean {
  return text.length <= MESSAGE;
}

/**
 * Finds temporal expressions.
 *
 * @param text - Any string; takes time linear in its length.
 * @returns Sorted, inside the text, never overlapping; `text.slice(start, end)` is each one's `text`.
 * @throws {RangeError} If the language is not one of those available.
 */
export function findExpressions(text: string, options: FindOptions = {}): Expression[] {
  const {prose, message, refiners} = grammarsOf(options.language ?? 'en');
  const byFirstWord = (options.message ?? isMessage(text)) ? message : prose;
  const found: Expression[] = [];
  for (const chunk of chunks(text)) {
    let readings: readonly PlacedReading[] = scan(chunk.text, byFirstWord);
    if (readings.length === 0) continue;
    for (const refine of refiners) readings = refine(readings, chunk.text);
    for (const {start, end, ...rest} of readings) {
      const from = chunk.origin(start);
      const to = chunk.origin(end - 1) + 1;
      found.push({...rest, start: from, end: to, text: text.slice(from, to)});
    }
  }
  return found;
}

function grammarsOf(language: string): Compiled {
  const full = language.toLowerCase().replaceAll('_', '-');
  const tag = AS_IN_BRITAIN.test(full) ? 'en-gb' : full.split('-', 1)[0]!;
  const known = compiled.get(tag);
  if (known) return known;
  if (!Object.hasOwn(LANGUAGES, tag))
    throw new RangeError(`unknown language: ${language} (available: ${Object.keys(LANGUAGES).join(', ')})`);
  const {parsers, messages = [], refiners} = LANGUAGES[tag]!;
  const result = {prose: indexOf(parsers), message: indexOf([...parsers, ...messages]), refiners};
  compiled.set(tag, result);
  return result;
}

function indexOf(parsers: readonly Grammar[]): Index {
  const index = new Map<string, Grammar[]>();
  for (const parser of parsers)
    for (const word of new Set(parser.starts)) {
      const list = index.get(word);
      if (list) list.push(parser);
      else index.set(word, [parser]);
    }
  return index;
}

/** Reads a chunk from left to right; what one expression covers is not read again. */
function scan(text: string, byFirstWord: Index): PlacedReading[] {
  const readings: PlacedReading[] = [];
  let covered = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
    const grammars = byFirstWord.get(kind === DIGIT ? DIGITS : text.slice(at, end).toLowerCase());
    if (grammars) {
      const best = longest(grammars, text, at, covered);
      if (best) {
        readings.push(...best.readings);
        covered = end = Math.max(end, best.end);
      }
    }
    at = end;
  }
  return readings;
}

/** What a grammar made of the words at one place. */
interface Read {
  readonly readings: readonly PlacedReading[];
  readonly end: number;
}

/** The reading that reaches furthest; of equals, that of the earlier grammar. */
function longest(grammars: readonly Grammar[], text: string, at: number, covered: number): Read | null {
  let best: Read | null = null;
  for (const grammar of grammars) {
    grammar.pattern.lastIndex = at;
    const match = grammar.pattern.exec(text);
    const reach = at + (match?.[0].length ?? 0);
    if (!match || (best && reach <= best.end)) continue;
    const read = grammar.read(match, text);
    if (!read) continue;
    const readings = ('type' in read ? [read] : read).map((reading: Reading) => ({
      ...reading,
      start: reading.start ?? at,
      end: reading.end ?? reach,
    }));
    const end = readings.at(-1)?.end ?? reach;
    if ((best && end <= best.end) || (readings[0] && readings[0].start < covered)) continue;
    best = {readings, end};
  }
  return best;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

/** Letters and digits make words; a word never mixes them, so that "5pm" and "1990s" begin with their number. */
function kindOf(code: number): typeof OTHER | typeof LETTER | typeof DIGIT {
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 65 && code <= 90) return LETTER;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? LETTER : OTHER;
}
