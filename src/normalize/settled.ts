// A text as it reads: what the words around a time tell of it is not to change with where a line was broken, or with spaces
// that are doubled or do not break. Paragraphs and the lines of a list stay apart.

import {textBefore} from '../article/text-around.js';
import type {Expression} from '../timex/expression.js';

/** A text as it reads, and its expressions with their places in it. */
export interface Settled {
  readonly text: string;
  readonly expressions: readonly Expression[];
}

/** White space that is no single space, what takes no room, and hyphens that are typed as "-" else. */
const UNSETTLED = /\s{2,}|[^\S ]|[\u00ad\u200b-\u200f\u2060‐‑−]/y;
// Where such may begin or go on, which is found faster: what is no plain letter, mark or space.
const ODD = /[^ -~]/g;
const ODD_OR_DOUBLED = /[^ -~]| (?= )/g;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/**
 * Takes linear time.
 *
 * @param expressions - In text order.
 */
export function settle(text: string, expressions: readonly Expression[]): Settled {
  const pieces: string[] = [];
  // From `ends[i]` on the text lies `shifts[i]` ahead of what it reads as.
  const ends = [0];
  const shifts = [0];
  let copied = 0;
  let current = 0;
  for (const {0: run, index} of runsIn(text)) {
    while (current < expressions.length && expressions[current]!.end <= index) current++;
    // No line ends within a time.
    const inside = (expressions[current]?.start ?? Infinity) < index;
    const reads = inside && run.includes('\n') ? ' ' : asItReads(run, text, index);
    if (reads === run) continue;
    pieces.push(text.slice(copied, index), reads);
    copied = index + run.length;
    if (reads.length === run.length) continue;
    ends.push(copied);
    shifts.push(shifts.at(-1)! + run.length - reads.length);
  }
  if (pieces.length === 0) return {text, expressions};
  pieces.push(text.slice(copied));
  const settled = pieces.join('');
  let i = 0;
  const placed = (offset: number): number => {
    while (i + 1 < ends.length && ends[i + 1]! <= offset) i++;
    return offset - shifts[i]!;
  };
  return {
    text: settled,
    expressions: expressions.map((expression) => {
      const [start, end] = [placed(expression.start), placed(expression.end)];
      const reads = settled.slice(start, end);
      return start === expression.start && reads === expression.text
        ? expression
        : {...expression, start, end, text: reads};
    }),
  };
}

/** The runs of such characters, each with its place. */
function runsIn(text: string): RegExpExecArray[] {
  const runs: RegExpExecArray[] = [];
  const odd = text.includes('  ') ? ODD_OR_DOUBLED : ODD;
  let past = 0;
  odd.lastIndex = 0;
  while (odd.test(text)) {
    const index = odd.lastIndex - 1;
    if (index < past) continue;
    if (isParagraphEnd(text, index)) {
      past = index + 2;
      continue;
    }
    UNSETTLED.lastIndex = text[index - 1] === ' ' && /\s/.test(text[index]!) ? index - 1 : index;
    const run = UNSETTLED.exec(text);
    if (!run) continue;
    past = UNSETTLED.lastIndex;
    runs.push(run);
  }
  return runs;
}

/** An empty line and nothing else, which most are: it stays. */
const isParagraphEnd = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LINE_FEED &&
  text.charCodeAt(at + 1) === LINE_FEED &&
  text.charCodeAt(at + 2) > SPACE &&
  text.charCodeAt(at + 2) < 0x7f &&
  text.charCodeAt(at - 1) > SPACE &&
  text.charCodeAt(at - 1) < 0x7f;

/** What is read where a run of such characters stands. */
function asItReads(run: string, text: string, at: number): string {
  const lines = run.split('\n').length - 1;
  if (lines > 1) return '\n'.repeat(lines);
  if (lines === 1) return goesOn(textBefore(text, at, LINE), text[at + run.length] ?? '') ? ' ' : '\n';
  return run.trim() === '' ? ' ' : /[‐‑−]/.test(run) ? '-' : '';
}

/** Shorter lines are not broken for want of room. */
const LINE = 60;

/** Whether a line goes on in the next: that begins in small letters, or the line is full. */
function goesOn(before: string, next: string): boolean {
  return (
    /[\w,;’)]$/.test(before) &&
    (/[a-z]/.test(next) || (/[a-z,]$/.test(before) && !before.includes('\n') && before.length === LINE))
  );
}
