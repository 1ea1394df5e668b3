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
const UNSETTLED = /\s{2,}|[^\S ]|[\u00ad\u200b-\u200f\u2060‐‑−]/g;

/**
 * Takes linear time.
 *
 * @param expressions - In text order.
 */
export function settle(text: string, expressions: readonly Expression[]): Settled {
  // From `ends[i]` on the text lies `shifts[i]` ahead of what it reads as.
  const ends = [0];
  const shifts = [0];
  let settled = '';
  let copied = 0;
  let current = 0;
  for (const {0: run, index} of text.matchAll(UNSETTLED)) {
    while (current < expressions.length && expressions[current]!.end <= index) current++;
    // No line ends within a time.
    const inside = (expressions[current]?.start ?? Infinity) < index;
    const reads = inside && run.includes('\n') ? ' ' : asItReads(run, text, index);
    settled += text.slice(copied, index) + reads;
    copied = index + run.length;
    if (reads.length === run.length) continue;
    ends.push(copied);
    shifts.push(copied - settled.length);
  }
  if (copied === 0) return {text, expressions};
  settled += text.slice(copied);
  let i = 0;
  const placed = (offset: number): number => {
    while (i + 1 < ends.length && ends[i + 1]! <= offset) i++;
    return offset - shifts[i]!;
  };
  return {
    text: settled,
    expressions: expressions.map((expression) => {
      const [start, end] = [placed(expression.start), placed(expression.end)];
      return {...expression, start, end, text: settled.slice(start, end)};
    }),
  };
}

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
