// What a character is to a scan: a part of a word, of a number, or neither. A text's are told once, a byte each.

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;

/** Above the place of a letter in the alphabet, which others than a to z share. */
const KIND_BIT = 5;
const PLACES = (1 << KIND_BIT) - 1;

const ASCII = new Uint8Array(128);
for (const [first, last, kind] of [
  ['a', 'z', LETTER],
  ['A', 'Z', LETTER],
  ['0', '9', DIGIT],
] as const)
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) ASCII[code] = signOf(kind, code);

function signOf(kind: number, code: number): number {
  return (kind << KIND_BIT) | (kind === LETTER ? code & PLACES : 0);
}

/** Of each character of a text a byte: its kind, and of a letter the place in the alphabet, whatever its case. */
export type Signs = Uint8Array;

/** What is read after the end of a text, at most. */
const BEYOND = 8;
let shared: Signs = new Uint8Array(2048 + BEYOND);

/** The signs of a text, until those of the next are asked for: a scan looks at each several times, and at far less cost than at a string's. */
export function signsOf(text: string): Signs {
  const {length} = text;
  if (length + BEYOND > shared.length) shared = new Uint8Array(2 * length + BEYOND);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    shared[at] = code < 128 ? ASCII[code]! : isLetter(code) ? signOf(LETTER, code) : OTHER;
  }
  return shared.fill(OTHER, length, length + BEYOND);
}

const isLetter = (code: number): boolean => code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;

/** Letters and digits make words; a word never mixes them, so that "5pm" and "1990s" begin with their number. */
export const kindAt = (signs: Signs, at: number): number => signs[at]! >> KIND_BIT;

/** A letter's place in the alphabet. */
export const placeAt = (signs: Signs, at: number): number => signs[at]! & PLACES;

const COMMA = 0x2c;
const POINT = 0x2e;

/** Whether a character code may stand inside a number: "2.5", "1,200". */
export const isDecimalMark = (code: number): boolean => code === POINT || code === COMMA;

/** Where the run of characters of one kind that begins at `start` ends. */
export function endOfKind(signs: Signs, start: number): number {
  const kind = kindAt(signs, start);
  let end = start + 1;
  while (kindAt(signs, end) === kind) end++;
  return end;
}
