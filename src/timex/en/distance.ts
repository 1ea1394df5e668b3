// The words that make a length of time a distance from another: "ago", "later", "from now".

import {durationValue} from '../duration-value.js';
import type {Unit} from '../expression.js';
import type {Reading} from '../grammar.js';
import {complete, type Extra, shifted} from '../meanings.js';

/** What may follow a counted length of time and make it a distance from another time; one group. */
export const JOINT =
  '(?: (ago|(?:earlier|later)(?! (?:than\\b|(?:this|last) (?:week|month|year|season|century)\\b|today\\b))|(?:before|after) that(?=[,.;:)]|$| (?:he|she|it|they|we|the|an?|his|her|their|was|were|had)\\b)|before now|(?:before|back)(?! \\w)|after(?! \\w)|afterwards?|from now|hence|previously|prior(?! to\\b)|thereafter))?\\b';

/** A duration, or the time that lies so far from the article's date ("ago") or the time last spoken of ("later"). */
export function counted(amount: number | 'X', unit: Unit, joint: string | undefined, extra?: Extra): Reading {
  if (!joint) return complete('DURATION', durationValue(amount, unit), extra);
  const past = /^(?:ago|back|earlier|before|previously|prior)/i.test(joint);
  if (amount === 'X') return complete('DATE', past ? 'PAST_REF' : 'FUTURE_REF', extra);
  // Nobody counts ten thousand years from the day of writing: the number alone is the date, about.
  if (unit === 'year' && amount >= 10_000 && /^ago/i.test(joint))
    return complete('DATE', `BC${amount}`, {mod: 'APPROX', ...extra});
  const anchor = /^(?:ago|back|hence)|now$/i.test(joint) ? 'published' : 'context';
  return shifted(unit, past ? -amount : amount, anchor, undefined, extra);
}
