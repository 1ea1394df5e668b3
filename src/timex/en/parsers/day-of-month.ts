// A day of the month alone: "the 15th", "on the twenty-first". Only with "the" and where no noun follows.

import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {ordinalOf} from '../words.js';

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
