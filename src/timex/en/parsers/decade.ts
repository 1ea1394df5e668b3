// Decades and centuries: "the 1980s", "the '60s", "the nineties", "the 20th century", "the third century BC".
// TIMEX3: three digits for a decade (`198`), two for a century (`19`).

import {pad} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {withArticle} from '../edges.js';
import {ORDINAL, ORDINALS, ordinalOf} from '../words.js';

const DECADE_WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

export const decade: Grammar = {
  starts: [DIGITS, 'nineteen', 'eighteen', ...DECADE_WORDS],
  pattern: sticky(
    `(?:(\\d{2,3})0['’]?s\\b(?: (BC)E?\\b)?|(\\d)0['’]?s\\b|(?:(nineteen|eighteen)[ -])?(${DECADE_WORDS.join('|')})\\b)`,
  ),
  read(match, text) {
    const [, full, era, short, hundreds, word] = match;
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    if (/[\w.,$£€]$/.test(before)) return null;
    // "in his 40s", "temperatures in the 60s": only an apostrophe makes two digits a decade.
    if (short !== undefined && !/['’]$/.test(before)) return null;
    if (full !== undefined) {
      if (era !== undefined)
        return complete('DATE', `BC${full.padStart(3, '0')}`, {start: withArticle(text, match.index)});
      if (Number(full) < 100 || Number(full) > 210) return null;
      // "the 1900s" is the century as often as the decade; TIMEX3 gold has the decade.
      return complete('DATE', full, {start: withArticle(text, match.index)});
    }
    const digits = short ?? String(DECADE_WORDS.indexOf(word!.toLowerCase()) + 2);
    if (
      word !== undefined &&
      hundreds === undefined &&
      !/\b(?:the|early|mid|late|roaring|swinging)[ -]$/i.test(before)
    )
      return null;
    const century = hundreds?.toLowerCase() === 'eighteen' ? '18' : '19';
    return complete('DATE', century + digits, {
      start: withArticle(text, short === undefined ? match.index : match.index - 1),
    });
  },
};

export const century: Grammar = {
  starts: [DIGITS, ...ORDINALS.keys(), 'twenty', 'thirty'],
  pattern: sticky(
    `(${ORDINAL})(?: (?:and|or|to) (${ORDINAL}))?[ -](century|centuries|millennium)\\b(?: (BCE?\\b|B\\.C\\.(?:E\\.)?|AD\\b|A\\.D\\.|CE\\b))?`,
  ),
  read(match, text) {
    const [, first = '', , unit = '', eraWord] = match;
    const extra = {start: withArticle(text, match.index)};
    const number = ordinalOf(first);
    if (!(number > 0)) return null;
    const before = /^B/i.test(eraWord ?? '');
    if (/^mill/i.test(unit)) return complete('DATE', before ? `BC${number - 1}` : String(number - 1), extra);
    return complete('DATE', before ? `BC${pad(number - 1)}` : pad(number - 1), extra);
  },
};
