// Breaks a title into lines of about one length, in as few lines as there must be: no word is left alone on the last.

import {wrapText} from './wrap-text.js';
import type {Measure, WrappedText} from './wrap-text.js';

/** A last line of less than so much of the widest is too short. */
const SHORT = 0.6;
/** Widths that are tried, from that of lines of one length to the whole. */
const TRIES = [0, 0.25, 0.5, 0.75];

/** As `wrapText`, whose lines they are where none is too short, or no other width leaves as few. */
export function evenLines(text: string, width: number, mostLines: number, measure: Measure): WrappedText {
  const filled = wrapText(text, width, mostLines, measure);
  const {lines, cut} = filled;
  if (lines.length < 2 || cut || measure(lines.at(-1)!) >= SHORT * filled.width) return filled;
  const words = lines.join(' ');
  const even = measure(words) / lines.length;
  for (const part of TRIES) {
    const tried = wrapText(text, even + (filled.width - even) * part, mostLines, measure);
    // No word is broken for it.
    if (tried.lines.length === lines.length && tried.lines.join(' ') === words) return tried;
  }
  return filled;
}
