// The month or year that is pointed at, not named: "of last year", "of that month", "of the following year".

import type {DateParts} from '../expression.js';
import type {Reading} from '../grammar.js';
import {type Extra, shifted} from '../meanings.js';

/**
 * Parts of the month or year that words point at.
 * @param which - "last", "this" and "next" count from the article's date; "that", "the same", "the following", "the previous"
 * from the time last spoken of; "the" alone from either.
 */
export function ofWhich(unit: 'month' | 'year', which: string, parts: DateParts, extra?: Extra): Reading {
  const word = which.toLowerCase();
  const amount = /last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0;
  const anchor = word === 'the' ? 'either' : /^(?:last|this|next)$/.test(word) ? 'published' : 'context';
  return shifted(unit, amount, anchor, {parts}, extra);
}
