// The month or year that is pointed at, not named: "of last year", "of that month", "of the following year".

import type {DateParts} from '../expression.js';
import type {Reading} from '../grammar.js';
import {type Extra, shifted} from '../meanings.js';

/** Which way a word points: back (-1) "last", "the previous"; ahead (1) "next", "the following"; neither (0) "this", "that". */
export function sideOf(words: string): -1 | 0 | 1 {
  if (/\b(?:last|latest|past|previous|prior|preceding)\b/i.test(words)) return -1;
  return /\b(?:ne?xt|following|subsequent|succeeding|ensuing|(?:up)?coming)\b/i.test(words) ? 1 : 0;
}

/**
 * Parts of the month or year that words point at.
 * @param which - "last", "this" and "next" count from the article's date; "that", "the same", "the following", "the previous"
 * from the time last spoken of; "the" alone from either.
 */
export function ofWhich(unit: 'month' | 'year', which: string, parts: DateParts, extra?: Extra): Reading {
  const word = which.toLowerCase();
  const anchor = word === 'the' ? 'either' : /^(?:last|this|next)$/.test(word) ? 'published' : 'context';
  return shifted(unit, sideOf(word), anchor, {parts}, extra);
}
