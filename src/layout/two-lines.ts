// Breaks a title into two lines of about one length: a block of words that wastes as little of the picture's
// width as it can (measured: a fifth more labels find room than in lines of one).

import {wrapText} from './wrap-text.js';
import type {Measure, WrappedText} from './wrap-text.js';

/** So short a text stays on its line, in pixels. */
const SHORT = 72;
/** What has more letters is longer: it is measured by lines alone, not also as a whole. */
const SHORT_LETTERS = 30;
/** Longer ones are wrapped line by line, without measuring all of them. */
const LONG = 200;

/**
 * @param widest - Of a line, in pixels; what needs more is cut.
 * @param lead - Room taken at the start of the first line, in pixels; part of the width. Defaults to 0.
 */
export function twoLines(text: string, widest: number, measure: Measure, lead = 0): WrappedText {
  if (text.length <= LONG) {
    const words = text.split(/\s+/).filter(Boolean);
    const whole = words.join(' ');
    // Measuring is what takes the time of a first picture.
    const width = lead > 0 || whole.length <= SHORT_LETTERS || words.length < 2 ? lead + measure(whole) : NaN;
    if (width <= Math.min(SHORT + lead, widest)) return {lines: [whole], width, cut: false};
    const letters = lead > 0 ? (lead * whole.length) / Math.max(1, width - lead) : 0;
    const at = middleOf(words, whole.length + letters);
    if (at >= 0) {
      const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
      const first = lead + measure(lines[0]);
      // Where the whole is known, the second line is what the first and the space after it leave.
      const second = Number.isNaN(width) ? measure(lines[1]) : width - first - (at > 0 ? measure(' ') : 0);
      const both = Math.max(first, second);
      if (both <= widest) return {lines, width: both, cut: false};
    } else if (width <= widest) {
      return {lines: [whole], width, cut: false};
    }
  }
  const wrapped = wrapText(text, Math.max(1, widest - lead), 2, measure);
  return {...wrapped, width: wrapped.width + lead};
}

/** A line that ends in a word so short, like "the" or "of", reads on into the next: as bad as so many letters more. */
const BINDING = 3;
const TORN = 4;
/** What leads alone on its line, so that the words stand together, is worth so many letters. */
const ALONE = 2;

/** Before which word to break, so that neither line has many more letters; 0 leaves the lead alone on its line. */
function middleOf(words: readonly string[], length: number): number {
  const after = words.reduce((sum, word) => sum + word.length + 1, -1);
  const lead = length - after; // in letters
  let before = lead;
  let best = -1;
  let least = Infinity;
  for (let i = lead > 0 ? 0 : 1; i < words.length; i++) {
    if (i > 0) before += words[i - 1]!.length + 1;
    const longer = Math.max(before, length - before);
    const cost = longer + (i === 0 ? -ALONE : words[i - 1]!.length <= BINDING ? TORN : 0);
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}
