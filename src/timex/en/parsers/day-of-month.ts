// A day of the month alone: "the 15th", "the 24th of that month". Only with "the" and where no noun follows.

import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {partial, shifted} from '../../meanings.js';
import {ORDINAL, ORDINALS, ordinalOf} from '../words.js';

/** "on the 15th.", "by the 21st,". */
export const dayOfMonth: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{1,2}(?:st|nd|rd|th))(?= ?[.,;)]|$| and| to)'),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (!/\b(?:on|by|until|from|before|after|since|of|to) the $/i.test(before)) return null;
    const day = ordinalOf(match[1] ?? '');
    return day > 31 || day < 1 ? null : partial({day}, undefined, {start: match.index - 4});
  },
};

/** "the 24th of that month", "the first of next month". */
export const dayOfWhichMonth: Grammar = {
  starts: [DIGITS, ...ORDINALS.keys(), 'twenty', 'thirty'],
  pattern: sticky(
    `(${ORDINAL})(?: day)? of (that|the same|this|last|next|the following|the next|the previous) month\\b`,
  ),
  read(match, text) {
    const [, ordinal = '', which = ''] = match;
    const day = ordinalOf(ordinal);
    if (!(day >= 1 && day <= 31)) return null;
    const amount = /last|previous/i.test(which) ? -1 : /next|following/i.test(which) ? 1 : 0;
    const anchor = /^(?:this|last|next)$/i.test(which) ? 'published' : 'context';
    const start = /\bthe $/i.test(text.slice(Math.max(0, match.index - 5), match.index))
      ? match.index - 4
      : match.index;
    return shifted('month', amount, anchor, {parts: {day}}, {start});
  },
};
