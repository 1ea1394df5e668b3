// Seasons: "the summer of 1944", "spring 1990", "the winter". "Fall" and "spring" are verbs too and need a sign of time.

import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, partial, shifted, yearValue} from '../../meanings.js';
import {lookUp, SEASON, SEASONS} from '../words.js';

export const season: Grammar = {
  starts: SEASONS.keys(),
  pattern: sticky(
    `(${SEASON})(?:(?:,? of|,)? (?:the year )?(\\d{4})\\b(?:(-|–|/)(\\d{4}|\\d\\d)\\b)?|,? ?['’](\\d\\d)\\b|,? (?:of )?(last|this|next) year\\b)?( BC\\b)?`,
  ),
  read(match, text) {
    const [, name = '', year, , , short, which, bc] = match;
    const part = lookUp(SEASONS, name)!;
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const start = /\bthe $/i.test(before) ? match.index - 4 : match.index;
    if (year !== undefined)
      return complete('DATE', `${yearValue(bc ? 1 - Number(year) : Number(year))}-${part}`, {start});
    if (short !== undefined)
      return complete('DATE', `${Number(short) < 40 ? 20 : 19}${short}-${part}`, {start});
    if (which !== undefined)
      return shifted(
        'year',
        /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0,
        'published',
        {parts: {part}},
        {start},
      );
    const word = name.toLowerCase();
    const signed =
      /\b(?:in|by|during|since|until|through|of|for|throughout|before|after|and)(?: the)?(?: early| late| mid)? $|\b(?:early|late|mid)[- ]$/i.test(
        before,
      );
    if (!signed) return null;
    if (
      (word === 'fall' || word === 'spring') &&
      !/\b(?:in|by|during|since|until|through|throughout)(?: the)?(?: early| late| mid)? $|\b(?:early|late|mid)[- ]$/i.test(
        before,
      )
    )
      return null;
    if (/^[A-Z]/.test(name) && /^ [A-Z]/.test(text.slice(match.index + name.length))) return null;
    return partial({part}, undefined, {start});
  },
};
