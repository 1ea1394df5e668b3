// Breaks a title into lines of a given width, so that the layout knows the size of a label before it is in
// the page.

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

export interface WrappedText {
  readonly lines: readonly string[];
  /** Of the widest line, in pixels. */
  readonly width: number;
  /** Whether the end did not fit and is written "…". */
  readonly cut: boolean;
}

/** No label shows more; what is longer is not even measured. */
const LONGEST = 400;

/**
 * Fills lines greedily with whole words; a word wider than a line is broken.
 *
 * @param width - In pixels; at least one character a line is written, however narrow.
 */
export function wrapText(text: string, width: number, mostLines: number, measure: Measure): WrappedText {
  const isLong = text.length > LONGEST;
  const words = (isLong ? text.slice(0, LONGEST) : text).split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const wholeWidth = measure(whole);
  // Most titles fit, and measuring once is all that they cost.
  if (wholeWidth <= width && !isLong) return {lines: [whole], width: wholeWidth, cut: false};
  const lines: string[] = [];
  let i = 0;
  while (i < words.length && lines.length < mostLines) {
    let line = words[i++]!;
    if (measure(line) > width) {
      const [head, tail] = breakWord(line, width, measure);
      if (tail) words[--i] = tail; // the rest of the word starts the next line
      line = head;
    } else while (i < words.length && measure(`${line} ${words[i]}`) <= width) line += ` ${words[i++]}`;
    lines.push(line);
  }
  const cut = isLong || i < words.length;
  if (cut) lines.push(ellipsis(lines.pop() ?? '', width, measure));
  return {lines, width: lines.reduce((most, line) => Math.max(most, measure(line)), 0), cut};
}

/** Letters of an alphabet with capitals: where such a word goes on in the next line, a hyphen says so. */
const HYPHENATED = /^[\p{Lu}\p{Ll}]+\p{P}?$/u;

/** Code points, so that no surrogate pair is torn. */
function breakWord(word: string, width: number, measure: Measure): [head: string, tail: string] {
  const points = Array.from(word);
  const hyphen = HYPHENATED.test(word) ? '-' : '';
  let low = 1;
  let high = points.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(points.slice(0, middle).join('') + hyphen) <= width) low = middle;
    else high = middle - 1;
  }
  const tail = points.slice(low).join('');
  return [points.slice(0, low).join('') + (tail && hyphen), tail];
}

function ellipsis(line: string, width: number, measure: Measure): string {
  const points = Array.from(line);
  while (points.length > 1 && measure(`${points.join('')}…`) > width) points.pop();
  return `${points.join('').trimEnd()}…`;
}
