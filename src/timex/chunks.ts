// Cuts a text into chunks that grammars can be run on safely: paragraphs, white space collapsed to single spaces and to none
// before a comma, at most 2 kB, so that no pattern ever meets a long run of spaces or a whole document.

/** A piece of the text with its white space collapsed, and the way back. */
export interface Chunk {
  readonly text: string;
  /** The offset in the whole text of an offset in the chunk. */
  readonly origin: (offset: number) => number;
}

const LONGEST = 2000;
const PARAGRAPH_END = /\n[^\S\n]*\n/g;
/** A phrase in quotation marks: where it is all that a paragraph says, it is read as its words. */
const QUOTED = /["“‘'][^"“”\n]{1,48}["”’']/y;
const OTHER_SPACE = /[^\S ]/g;
/** The hyphen, the one that does not break, and the minus: what is typed as "-" else. */
const OTHER_HYPHEN = /[‐‑−]/g;
/** What only a text has in which any of these stands: most are told in one pass instead of three. */
const NOT_PLAIN = /[^ -~]| [ ,]/;
/** White space to be collapsed, and what takes no room: soft hyphens, places to break a word, marks of direction. */
const SPACE_RUN = /  +| (?=,)|[\u00ad\u200b-\u200f\u2060]/g;

/**
 * Cuts `text` in reading order. Takes linear time.
 *
 * @param lead - Sticky: what opens a paragraph and is no part of what it says, like the mark of a list's item.
 */
export function* chunks(text: string, lead?: RegExp): Generator<Chunk> {
  let from = afterSpace(text, 0);
  while (from < text.length) {
    PARAGRAPH_END.lastIndex = from;
    const next = PARAGRAPH_END.exec(text)?.index ?? text.length;
    let paragraphEnd = beforeSpace(text, next);
    if (lead) {
      lead.lastIndex = from;
      if (lead.test(text)) from = Math.min(lead.lastIndex, paragraphEnd);
    }
    QUOTED.lastIndex = from;
    const [quoted] = QUOTED.exec(text) ?? [];
    if (quoted && from + quoted.length >= paragraphEnd - 1) paragraphEnd = ++from + quoted.length - 2;
    while (from < paragraphEnd) {
      const to = cut(text, from, paragraphEnd);
      yield collapse(text, from, to);
      from = to;
    }
    from = afterSpace(text, next);
  }
}

function afterSpace(text: string, from: number): number {
  while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  return from;
}

function beforeSpace(text: string, to: number): number {
  while (isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

/** The end of the chunk that begins at `from`: after a sentence if one ends in its last half, else after a word. */
function cut(text: string, from: number, end: number): number {
  if (end - from <= LONGEST) return end;
  const piece = text.slice(from, from + LONGEST);
  const sentence = piece.lastIndexOf('. ');
  if (sentence > LONGEST / 2) return from + sentence + 2;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  return from + (space > LONGEST / 2 ? space + 1 : LONGEST);
}

function collapse(text: string, from: number, to: number): Chunk {
  const raw = text.slice(from, to);
  if (!NOT_PLAIN.test(raw)) return {text: raw, origin: (offset) => from + offset};
  // One for one, which moves nothing.
  const piece = raw.replace(OTHER_SPACE, ' ').replace(OTHER_HYPHEN, '-');
  SPACE_RUN.lastIndex = 0;
  let run = SPACE_RUN.exec(piece);
  if (!run) return {text: piece, origin: (offset) => from + offset};
  // Where the chunk runs on in step with the text: from `chunkStarts[i]` on it is `shifts[i]` behind.
  const chunkStarts: number[] = [0];
  const shifts: number[] = [from];
  let out = '';
  let copied = 0;
  for (; run; run = SPACE_RUN.exec(piece)) {
    out += piece.slice(copied, run.index) + (run[0] < '!' && piece[SPACE_RUN.lastIndex] !== ',' ? ' ' : '');
    copied = SPACE_RUN.lastIndex;
    chunkStarts.push(out.length);
    shifts.push(from + copied - out.length);
  }
  out += piece.slice(copied);
  return {text: out, origin: (offset) => offset + shifts[lastAtMost(chunkStarts, offset)]!};
}

/** Index of the last of the sorted `values` that is at most `wanted`; the first is. */
function lastAtMost(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** White space as `\s` has it, and the space without width. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 160 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff))
  );
}
