// Holidays of Germany: "Weihnachten", "Silvester 1999", "Ostermontag", "Tag der Arbeit".

import {isSighted} from '../../../time/feasts.js';
import type {DateParts} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {eachFollowedBy, sticky} from '../../grammar.js';
import {partial, withMod} from '../../meanings.js';
import {anyOf, END, lookUp} from '../words.js';

const ORDER = ['erst', 'zweit', 'dritt', 'viert'];

/** So many days after the first Sunday of Advent, which is three days after the last Thursday of November. */
const fromAdvent = (days: number): DateParts => ({month: 11, nthWeekday: [-1, 4, days + 3]});

const HOLIDAYS: ReadonlyMap<string, DateParts> = new Map<string, DateParts>([
  ['neujahr', {month: 1, day: 1}],
  ['neujahrstag', {month: 1, day: 1}],
  ['dreikönigstag', {month: 1, day: 6}],
  ['valentinstag', {month: 2, day: 14}],
  ['tag der arbeit', {month: 5, day: 1}],
  ['tag der deutschen einheit', {month: 10, day: 3}],
  ['reformationstag', {month: 10, day: 31}],
  ['allerheiligen', {month: 11, day: 1}],
  ['allerseelen', {month: 11, day: 2}],
  ['martinstag', {month: 11, day: 11}],
  ['volkstrauertag', fromAdvent(-14)],
  ['buß- und bettag', fromAdvent(-11)],
  ['totensonntag', fromAdvent(-7)],
  ['nikolaus', {month: 12, day: 6}],
  ['nikolaustag', {month: 12, day: 6}],
  ['heiligabend', {month: 12, day: 24}],
  ['heiliger abend', {month: 12, day: 24}],
  ['weihnachten', {month: 12, day: 25}],
  ['weihnachtstag', {month: 12, day: 25}],
  ['silvester', {month: 12, day: 31}],
  ['rosenmontag', {feast: ['easter', -48]}],
  ['faschingsdienstag', {feast: ['easter', -47]}],
  ['aschermittwoch', {feast: ['easter', -46]}],
  ['palmsonntag', {feast: ['easter', -7]}],
  ['gründonnerstag', {feast: ['easter', -3]}],
  ['karfreitag', {feast: ['easter', -2]}],
  ['karsamstag', {feast: ['easter', -1]}],
  ['ostersonntag', {feast: ['easter', 0]}],
  ['ostern', {feast: ['easter', 0]}],
  ['ostermontag', {feast: ['easter', 1]}],
  ['christi himmelfahrt', {feast: ['easter', 39]}],
  ['pfingstsonntag', {feast: ['easter', 49]}],
  ['pfingsten', {feast: ['easter', 49]}],
  ['pfingstmontag', {feast: ['easter', 50]}],
  ['fronleichnam', {feast: ['easter', 60]}],
  ['pessach', {feast: ['passover', 0, 8]}],
  ['jom kippur', {feast: ['tishri', 9]}],
  ['chanukka', {feast: ['hanukkah', 0, 8]}],
  ['ramadan', {feast: ['ramadan', 0, 30]}],
  ['zuckerfest', {feast: ['shawwal']}],
  ['opferfest', {feast: ['hajj', 9]}],
  ['chinesisches neujahr', {feast: ['lunar']}],
  ['sommersonnenwende', {feast: ['june']}],
  ['wintersonnenwende', {feast: ['december']}],
]);

/** "ersten Advent", "zweiten Weihnachtsfeiertag". */
export const nthHoliday: Grammar = {
  starts: eachFollowedBy(
    ORDER.flatMap((stem) => ['er', 'en', 'e'].map((ending) => stem + ending)),
    'advent adventssonntag weihnachtstag weihnachtsfeiertag',
  ),
  pattern: sticky(
    `(${ORDER.join('|')})e[nr]? (Advent(?:ssonntag)?|Weihnachts(?:feier)?tag)s?${END}(?: (\\d{4})(?!\\d))?`,
  ),
  read([, word = '', name = '', year]) {
    const which = ORDER.indexOf(word.toLowerCase());
    if (/^W/.test(name) && which > 1) return null;
    const parts = /^W/.test(name) ? {month: 12, day: 25 + which} : fromAdvent(7 * which);
    return partial(year === undefined ? parts : {...parts, year: Number(year)});
  },
};
export const holiday: Grammar = {
  starts: Array.from(HOLIDAYS.keys(), (name) => /^\p{L}+/u.exec(name)![0]),
  pattern: sticky(`(${anyOf(HOLIDAYS.keys())})${END}(?: (\\d{4})(?!\\d))?`),
  read([, name = '', year]) {
    if (!/^[A-Z]/.test(name)) return null;
    const parts = lookUp(HOLIDAYS, name)!;
    const sighted = parts.feast !== undefined && isSighted(parts.feast);
    return withMod(
      partial(year === undefined ? parts : {...parts, year: Number(year)}),
      sighted ? 'APPROX' : undefined,
    );
  },
};
