// Years, decades and centuries: "1986", "im Jahr 1986", "1950–1953", "44 v. Chr.", "die 1980er Jahre", "im 19. Jahrhundert".

import {textBefore} from '../../../article/text-around.js';
import {pad, yearValue} from '../../../time/digits.js';
import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {anyOf, END, lookUp, ORDINALS} from '../words.js';

const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const TO = ' ?(?:-|–|—|bis|und|/) ?';
const FOUR = '(1\\d{3}|20\\d{2})';

/** "1986", "1950–1953", "1914/18", "Jahr 1986", "Jahr 843". */
export const year: Grammar = {
  starts: [DIGITS, 'jahr', 'jahre', 'jahres'],
  pattern: sticky(
    `(?:Jahre?s? ([1-9]\\d{2})|(Jahre?s? )?${FOUR}(?:(${TO})(?:${FOUR}|(\\d\\d)(?!\\.)))?)(?![\\wäöüß%]|[.,:]\\d|-[a-z]| (?:[vn]\\. ?Chr|Euro|Mark|Dollar|Menschen|Soldaten|Kilometer|Meter|Personen|Mitarbeiter|Prozent|Tonnen|Einwohner|Stück)${END})`,
  ),
  read(match, text) {
    const [whole, early, named = '', from = '', to, full, short] = match;
    if (early !== undefined) return of(Number(early));
    const at = match.index + named.length;
    const before = textBefore(text, at, 12);
    if (named === '' && /[\w$£€#.,:/-]$|(?:rund|etwa|über|fast|knapp|Nummer|Nr\.|Seite) $/i.test(before))
      return null;
    const first = Number(from);
    if (to === undefined) return of(first);
    const last = full === undefined ? Math.floor(first / 100) * 100 + Number(short) : Number(full);
    const joins = /und|\//.test(to);
    if (last <= first || (short !== undefined && /[a-z]/.test(to))) return of(first, {end: at + 4});
    return [
      of(first, {end: at + 4, ...(joins && full !== undefined ? {} : {opensRange: true})}),
      of(last, {start: match.index + whole.length - (full ?? short!).length}),
    ];
  },
};

/** "44 v. Chr.", "79 n. Chr.". */
export const era: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{1,5}) ?(v|n)\\. ?(?:Chr\\.?|u\\. ?Z\\.?)'),
  read([, digits, side]) {
    const number = Number(digits);
    return number > 0 ? of(/v/i.test(side!) ? 1 - number : number) : null;
  },
};

/** "die 1980er Jahre", "den 80er-Jahren", "in den Achtzigern". */
export const decade: Grammar = {
  starts: [DIGITS],
  pattern: sticky(`(\\d{2,3})0er(?:[ -]Jahren?)?${END}|(\\d)0er[ -]Jahren?${END}`),
  read([, full, short]) {
    if (full !== undefined) return Number(full) >= 100 && Number(full) <= 210 ? complete('DATE', full) : null;
    return complete('DATE', `19${short}`);
  },
};

/** "die achtziger Jahre", "die Zwanzigerjahre", "in den Achtzigern". */
export const spelledDecade: Grammar = {
  starts: TENS.flatMap((word) => [`${word}er`, `${word}ern`, `${word}erjahre`, `${word}erjahren`]),
  pattern: sticky(`(${TENS.join('|')})er(n|[ -]?Jahren?)${END}`),
  read(match, text) {
    const [, word = '', ending] = match;
    // "In ihren Achtzigern" is an age.
    if (ending === 'n' && !/\bden (?:\S+ )?$/i.test(textBefore(text, match.index, 20))) return null;
    return complete('DATE', `19${TENS.indexOf(word.toLowerCase()) + 2}`);
  },
};

/** "im 19. Jahrhundert", "3. Jahrhundert v. Chr.", "im zweiten Jahrtausend". */
export const century: Grammar = {
  starts: [DIGITS, ...[...ORDINALS.keys()].flatMap((word) => [`${word}e`, `${word}en`])],
  pattern: sticky(
    '(?:(\\d{1,2})\\.|(' +
      anyOf(ORDINALS.keys()) +
      ')en?) (?:Jahrhunderts?|Jh\\.?|(Jahrtausends?))(?: (v)\\. ?Chr\\.?)?',
  ),
  read([, digits, word, thousand, before]) {
    const number = digits === undefined ? lookUp(ORDINALS, word!)! : Number(digits);
    const value = thousand === undefined ? pad(number - 1) : `${number - 1}`;
    return number > 0 ? complete('DATE', `${before ? 'BC' : ''}${value}`) : null;
  },
};

function of(number: number, extra?: {start?: number; end?: number; opensRange?: boolean}): Reading {
  return complete('DATE', yearValue(number), extra);
}
