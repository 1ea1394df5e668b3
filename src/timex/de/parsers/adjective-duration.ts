// Lengths of time in an adjective: "der dreitägige Besuch", "eine zweijährige Pause", "die 24-stündige Sperre".

import {durationValue} from '../../duration-value.js';
import type {Unit} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {anyOf, CARDINALS, END, numberOf} from '../words.js';

const UNITS: Readonly<Record<string, Unit>> = {
  jährig: 'year',
  monatig: 'month',
  wöchig: 'week',
  tägig: 'day',
  stündig: 'hour',
  minütig: 'minute',
};
const STEMS = Object.keys(UNITS);
/** Compounds have "ein" without an ending, and few have a number above a hundred. */
const NUMBERS = [...CARDINALS.keys()].filter((word) => !/^eine/.test(word));

export const adjectiveDuration: Grammar = {
  starts: [
    DIGITS,
    ...NUMBERS.flatMap((word) =>
      STEMS.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => word + stem + ending)),
    ),
  ],
  pattern: sticky(`(?:(\\d{1,3})-?|(${anyOf(NUMBERS)}))(${STEMS.join('|')})e[nrsm]?${END}`),
  read([whole, digits, word = '', stem = '']) {
    // "Der Siebenjährige Krieg" is a name.
    if (/^\p{Lu}/u.test(whole)) return null;
    const unit = UNITS[stem.toLowerCase()]!;
    // "Die 24-jährige" is somebody's age.
    if (digits !== undefined && unit === 'year') return null;
    return complete('DURATION', durationValue(digits === undefined ? numberOf(word) : Number(digits), unit));
  },
};
