// Lengths of time and distances: "drei Jahre", "zehn Tage lang", "ein halbes Jahr", "mehrere Wochen", "vor zwei Jahren",
// "in drei Tagen", "zwei Wochen später", "seit fünf Jahren"; sets: "jeden Tag", "täglich".

import {andAHalf, durationValue} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete, shifted} from '../../meanings.js';
import {anyOf, CARDINALS, END, lookUp, NUMBER, numberOf, UNIT, UNITS, WEEKDAY, WEEKDAYS} from '../words.js';

const VAGUE = '(?:ein paar|einige[nr]?|mehrere[nr]?|viele[nr]?|wenige[nr]?)';
const VAGUE_STARTS =
  'ein einige einigen einiger mehrere mehreren mehrerer viele vielen vieler wenige wenigen'.split(' ');
/** Makes a length a distance from the time last spoken of. */
const JOINT = `(?: (später|danach|darauf|zuvor|vorher|früher)${END})?`;

/** "drei Jahre", "zehn Tage später", "mehrere Jahre". */
export const duration: Grammar = {
  starts: [DIGITS, ...CARDINALS.keys(), ...VAGUE_STARTS],
  pattern: sticky(`(?:(${VAGUE})|(${NUMBER}))[ -](${UNIT})${JOINT}`),
  read(match, text) {
    const [, vague, number = '', unitWord = '', joint] = match;
    if (/[\d.,$£€]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) return null;
    const unit = lookUp(UNITS, unitWord)!;
    const amount = vague === undefined ? numberOf(number) : 'X';
    if (typeof amount === 'number' && !Number.isFinite(amount)) return null;
    if (joint === undefined) {
      // "eines Tages", "an einem Tag" is some day, no length.
      if (amount === 1 && unit === 'day' && /^eine[ms]/i.test(number)) return null;
      return complete('DURATION', durationValue(amount, unit));
    }
    const back = /^(?:zuvor|vorher|früher)$/i.test(joint);
    if (amount === 'X') return complete('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
    return shifted(unit, back ? -amount : amount, 'context');
  },
};

/** "vor drei Jahren", "in zwei Wochen", "vor einigen Tagen". */
export const distance: Grammar = {
  starts: ['vor', 'in'],
  pattern: sticky(`(vor|in) (?:(?:etwa|rund|ungefähr|gut|knapp) )?(?:(${VAGUE})|(${NUMBER})) (${UNIT})`),
  read(match) {
    const [, side = '', vague, number = '', unitWord = ''] = match;
    const ago = /^vor$/i.test(side);
    if (vague !== undefined) return ago ? complete('DATE', 'PAST_REF') : null;
    const amount = numberOf(number);
    return Number.isFinite(amount)
      ? shifted(lookUp(UNITS, unitWord)!, ago ? -amount : amount, 'published')
      : null;
  },
};

/** "ein halbes Jahr", "eine halbe Stunde", "anderthalb Jahre", "zweieinhalb Stunden". */
export const half: Grammar = {
  starts: ['ein', 'eine', 'einem', 'einer', 'anderthalb', 'eineinhalb', 'zweieinhalb', 'dreieinhalb'],
  pattern: sticky(`(?:eine?[mr]? halbe[smnr]?|(anderthalb|(?:ein|zwei|drei)einhalb)) (${UNIT})`),
  read([, mixed, unitWord = '']) {
    const whole = mixed === undefined ? 0 : /^(?:a|ein)/i.test(mixed) ? 1 : /^z/i.test(mixed) ? 2 : 3;
    return complete('DURATION', andAHalf(whole, lookUp(UNITS, unitWord)!));
  },
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['täglich', 'P1D'],
  ['wöchentlich', 'P1W'],
  ['monatlich', 'P1M'],
  ['jährlich', 'P1Y'],
]);

/** "jeden Tag", "jede Woche", "jeden Montag", "jährlich". */
export const every: Grammar = {
  starts: ['jede', 'jeden', 'jedes', 'jeder', 'jedem', ...ADVERBS.keys()],
  pattern: sticky(
    `(?:jede[nsrm]? (?:(Tag|Woche|Wochenende|Monat|Quartal|Jahr)|(${WEEKDAY}))|(${anyOf(ADVERBS.keys())}))${END}`,
  ),
  read([, unitWord, weekday, adverb]) {
    if (adverb !== undefined) return complete('SET', lookUp(ADVERBS, adverb)!);
    return weekday === undefined
      ? complete('SET', durationValue(1, lookUp(UNITS, unitWord!)!))
      : complete('SET', `XXXX-WXX-${lookUp(WEEKDAYS, weekday)!}`);
  },
};
