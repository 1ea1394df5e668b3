// Lengths of time and distances: "drei Jahre", "zehn Tage lang", "ein halbes Jahr", "mehrere Wochen", "vor zwei Jahren",
// "in drei Tagen", "zwei Wochen später", "seit fünf Jahren"; sets: "jeden Tag", "täglich".

import {textBefore} from '../../../article/text-around.js';
import {andAHalf, durationValue, inHalves} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete, shifted, withMod} from '../../meanings.js';
import type {TimexMod} from '../../timex.js';
import {anyOf, CARDINALS, END, lookUp, NUMBER, numberOf, UNIT, UNITS, WEEKDAY, WEEKDAYS} from '../words.js';

const VAGUE = '(?:ein paar|einige[nr]?|mehrere[nr]?|viele[nr]?|wenige[nr]?)';
const VAGUE_STARTS =
  'ein einige einigen einiger mehrere mehreren mehrerer viele vielen vieler wenige wenigen'.split(' ');
/** Makes a length a distance from the time last spoken of. */
const JOINT = `(?: (später|danach|darauf|zuvor|vorher|früher)${END})?`;

/** "drei Jahre", "zehn Tage später", "mehrere Jahre". */
export const duration: Grammar = {
  starts: [DIGITS, ...CARDINALS.keys(), ...VAGUE_STARTS],
  pattern: sticky(`(?:(${VAGUE})|(?:(${NUMBER}) bis )?(${NUMBER}))[ -](${UNIT})(?:(?<=std|min)\\.)?${JOINT}`),
  read(match, text) {
    const [, vague, atLeast, number = '', unitWord = '', joint] = match;
    if (/[\d.,$£€]$/.test(textBefore(text, match.index, 1))) return null;
    const unit = lookUp(UNITS, unitWord)!;
    const amount = vague === undefined ? numberOf(number) : 'X';
    if (joint === undefined) {
      // "eines Tages", "an einem Tag" is some day, no length.
      if (amount === 1 && unit === 'day' && /^eine[ms]/i.test(number)) return null;
      if (atLeast !== undefined)
        return complete('DURATION', durationValue(numberOf(atLeast), unit), {mod: 'EQUAL_OR_MORE'});
      return complete('DURATION', durationValue(amount, unit));
    }
    const back = /^(?:zuvor|vorher|früher)$/i.test(joint);
    if (amount === 'X') return complete('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
    return shifted(unit, back ? -amount : amount, 'context');
  },
};

/** What shades a number: "vor gut zwei Jahren". */
const SHADES: Readonly<Record<string, TimexMod>> = {
  etwa: 'APPROX',
  rund: 'APPROX',
  ungefähr: 'APPROX',
  circa: 'APPROX',
  gut: 'MORE_THAN',
  knapp: 'LESS_THAN',
  fast: 'LESS_THAN',
};

const MIXED = '(?:anderthalb|(?:ein|zwei|drei)einhalb)';
/** How many whole units it says beside the half. */
const wholeOf = (mixed = '') => (/^(?:a|ein)/i.test(mixed) ? 1 : /^z/i.test(mixed) ? 2 : mixed ? 3 : 0);

/** "vor drei Jahren", "in zwei Wochen", "vor einigen Tagen". */
export const distance: Grammar = {
  starts: ['vor', 'in'],
  pattern: sticky(
    `(vor|in) (?:(${Object.keys(SHADES).join('|')}) )?(?:(${VAGUE})|(eine[mr] halben)|(${MIXED})|(${NUMBER})) (${UNIT})`,
  ),
  read(match) {
    const [, side = '', shade = '', vague, half, mixed, number = '', unitWord = ''] = match;
    const ago = /^vor$/i.test(side);
    if (vague !== undefined) return ago ? complete('DATE', 'PAST_REF') : null;
    if (half ?? mixed) {
      const [length, of] = inHalves(wholeOf(mixed) + 0.5, lookUp(UNITS, unitWord)!);
      return shifted(of, ago ? -length : length, 'published');
    }
    const amount = numberOf(number);
    return withMod(
      shifted(lookUp(UNITS, unitWord)!, ago ? -amount : amount, 'published'),
      SHADES[shade.toLowerCase()],
    );
  },
};

/** "ein halbes Jahr", "eine halbe Stunde", "anderthalb Jahre", "zweieinhalb Stunden". */
export const half: Grammar = {
  starts: [
    'ein',
    'eine',
    'einem',
    'einer',
    'das',
    'dieses',
    'anderthalb',
    'eineinhalb',
    'zweieinhalb',
    'dreieinhalb',
  ],
  pattern: sticky(`(?:(?:eine?[mr]?|das|dieses) halbe[smnr]?|(${MIXED})) (${UNIT})`),
  read: ([, mixed, unitWord = '']) =>
    complete('DURATION', andAHalf(wholeOf(mixed), lookUp(UNITS, unitWord)!)),
};

/** "die letzten zwei Jahre", "der nächsten drei Tage". */
export const stretch: Grammar = {
  starts: ['die', 'der', 'den', 'letzten', 'nächsten', 'vergangenen', 'kommenden', 'ersten'],
  pattern: sticky(
    `(?:d(?:ie|er|en) )?(?:letzten|nächsten|vergangenen|kommenden|ersten) (?:(${VAGUE})|(${NUMBER})) (${UNIT})`,
  ),
  read([, vague, number = '', unitWord = '']) {
    const amount = vague === undefined ? numberOf(number) : 'X';
    return complete('DURATION', durationValue(amount, lookUp(UNITS, unitWord)!));
  },
};

/** "eine Viertelstunde", "Dreiviertelstunde". */
export const quarterHour: Grammar = {
  starts: ['eine', 'einer', 'viertelstunde', 'dreiviertelstunde'],
  pattern: sticky(`(?:einer? )?(Drei)?viertelstunde${END}`),
  read: ([, three]) => complete('DURATION', three === undefined ? 'PT15M' : 'PT45M'),
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['täglich', 'P1D'],
  ['wöchentlich', 'P1W'],
  ['monatlich', 'P1M'],
  ['jährlich', 'P1Y'],
]);

/** "alle zwei Wochen", "jeden zweiten Dienstag", "zweimal pro Woche", "einmal im Jahr". */
export const soOften: Grammar = {
  starts: ['alle', 'jede', 'jeden', 'jedes', 'einmal', 'zweimal', 'dreimal', 'pro'],
  pattern: sticky(
    `(?:alle (${NUMBER}) (${UNIT})|jede[ns]? zweite[ns]? (?:(${WEEKDAY})${END}|(${UNIT}))|(?:pro|(?:ein|zwei|drei)mal (?:pro|am|im|in der)) (${UNIT}))`,
  ),
  read([, number = '', unit, weekday, secondUnit, perUnit]) {
    if (weekday !== undefined) return complete('SET', `XXXX-WXX-${lookUp(WEEKDAYS, weekday)!}`);
    if (perUnit !== undefined) return complete('SET', durationValue(1, lookUp(UNITS, perUnit)!));
    const amount = unit === undefined ? 2 : numberOf(number);
    return complete('SET', durationValue(amount, lookUp(UNITS, (unit ?? secondUnit)!)!));
  },
};

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
