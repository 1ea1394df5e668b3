// What a character is to a scan: a part of a word, of a number, or neither.

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;

const KINDS = new Uint8Array(128);
for (const [first, last, kind] of [
  ['a', 'z', LETTER],
  ['A', 'Z', LETTER],
  ['0', '9', DIGIT],
] as const)
  KINDS.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);

/** Letters and digits make words; a word never mixes them, so that "5pm" and "1990s" begin with their number. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? LETTER : OTHER;
}

const COMMA = 0x2c;
const POINT = 0x2e;

/** Whether a character code may stand inside a number: "2.5", "1,200". */
export const isDecimalMark = (code: number): boolean => code === POINT || code === COMMA;

/** Where the run of characters of one kind that begins at `start` ends. */
export function endOfKind(text: string, start: number): number {
  const kind = kindAt(text, start);
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end++;
  return end;
}
