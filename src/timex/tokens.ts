// The words and the numbers of a text, told in one pass over its characters: where each begins and ends, and a number that
// stands for the word, so that none is cut out of the text.

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;

/** Above the place of a letter in the alphabet, which others than a to z share. */
const KIND_BIT = 5;
const PLACES = (1 << KIND_BIT) - 1;

/** The sign of each byte: of an ASCII character, and of other letters. */
const SIGNS = new Uint8Array(256);
for (const [first, last, kind] of [
  ['a', 'z', LETTER],
  ['A', 'Z', LETTER],
  ['0', '9', DIGIT],
] as const)
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) SIGNS[code] = signOf(kind, code);
const OTHER_LETTERS = 0x80;
for (let place = 0; place <= PLACES; place++) SIGNS[OTHER_LETTERS | place] = signOf(LETTER, place);

function signOf(kind: number, code: number): number {
  return (kind << KIND_BIT) | (kind === LETTER ? code & PLACES : 0);
}

/** Runs of letters and runs of digits; a token never mixes them, so that "5pm" and "1990s" begin with their number. */
export interface Tokens {
  /** Of each character a byte: its kind, and of a letter the place in the alphabet, whatever its case. */
  readonly signs: Uint8Array;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of a word its key, of a number `NO_WORD`. */
  readonly keys: Int32Array;
}

/** Stands for no word. */
export const NO_WORD = 0;

/** What is read after the end of a text, at most. */
const BEYOND = 8;
let shared = roomFor(2048);

function roomFor(length: number) {
  const list = () => new Int32Array(length + BEYOND);
  return {signs: new Uint8Array(length + BEYOND), starts: list(), ends: list(), keys: list()};
}

/** The tokens of a text, until those of the next are asked for. */
export function tokensOf(text: string): Tokens {
  const {length} = text;
  if (length + BEYOND > shared.signs.length) shared = roomFor(2 * length);
  const {signs, starts, ends, keys} = shared;
  writeBytes(text, signs);
  let count = 0;
  let kind = OTHER;
  let key = NO_WORD;
  for (let at = 0; at <= length; at++) {
    const sign = SIGNS[signs[at]!]!;
    signs[at] = sign;
    if (sign >> KIND_BIT !== kind) {
      if (kind !== OTHER) {
        ends[count] = at;
        keys[count++] = kind === LETTER ? key : NO_WORD;
      }
      kind = sign >> KIND_BIT;
      key = NO_WORD;
      starts[count] = at;
    }
    key = joined(key, sign);
  }
  starts[count] = -1;
  return {signs, count, starts, ends, keys};
}

/** Writes a byte for each character, and what ends the text. */
function writeBytes(text: string, bytes: Uint8Array): void {
  const {length} = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code < OTHER_LETTERS ? code : isLetter(code) ? OTHER_LETTERS | (code & PLACES) : 0;
  }
  bytes.fill(0, length, length + BEYOND);
}

const isLetter = (code: number): boolean => code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;

/** The key of a word with one more letter. Two words may share one, which is rare. */
const joined = (key: number, sign: number): number => (Math.imul(key, 31) + sign) & SMALL;

/** Engines keep whole numbers of 30 bits as they are, and longer ones as objects. */
const SMALL = 0x3fffffff;

/** The key of a word, whatever its case. */
export function keyOf(word: string): number {
  const {signs} = tokensOf(word);
  let key = NO_WORD;
  for (let at = 0; at < word.length; at++) key = joined(key, signs[at]!);
  return key;
}

/** That of the word that begins at `start`, if one does. */
export function keyAt({signs}: Tokens, start: number): number {
  let key = NO_WORD;
  for (let at = start; kindAt(signs, at) === LETTER; at++) key = joined(key, signs[at]!);
  return key;
}

/** Letters and digits make words. */
export const kindAt = (signs: Uint8Array, at: number): number => signs[at]! >> KIND_BIT;

const COMMA = 0x2c;
const POINT = 0x2e;

/** Whether a character code may stand inside a number: "2.5", "1,200". */
export const isDecimalMark = (code: number): boolean => code === POINT || code === COMMA;

/** Where the run of characters of one kind that begins at `start` ends. */
export function endOfKind(signs: Uint8Array, start: number): number {
  const kind = kindAt(signs, start);
  let end = start + 1;
  while (kindAt(signs, end) === kind) end++;
  return end;
}
