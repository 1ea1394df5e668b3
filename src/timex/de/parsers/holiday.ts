// Holidays of Germany: "Weihnachten", "Silvester 1999", "Ostermontag", "Tag der Arbeit".

import type {DateParts} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {anyOf, END, lookUp} from '../words.js';

const HOLIDAYS: ReadonlyMap<string, DateParts> = new Map<string, DateParts>([
  ['neujahr', {month: 1, day: 1}],
  ['dreikönigstag', {month: 1, day: 6}],
  ['valentinstag', {month: 2, day: 14}],
  ['tag der arbeit', {month: 5, day: 1}],
  ['tag der deutschen einheit', {month: 10, day: 3}],
  ['reformationstag', {month: 10, day: 31}],
  ['allerheiligen', {month: 11, day: 1}],
  ['nikolaustag', {month: 12, day: 6}],
  ['heiligabend', {month: 12, day: 24}],
  ['heiliger abend', {month: 12, day: 24}],
  ['weihnachten', {month: 12, day: 25}],
  ['silvester', {month: 12, day: 31}],
  ['rosenmontag', {easter: -48}],
  ['faschingsdienstag', {easter: -47}],
  ['aschermittwoch', {easter: -46}],
  ['palmsonntag', {easter: -7}],
  ['gründonnerstag', {easter: -3}],
  ['karfreitag', {easter: -2}],
  ['ostersonntag', {easter: 0}],
  ['ostern', {easter: 0}],
  ['ostermontag', {easter: 1}],
  ['christi himmelfahrt', {easter: 39}],
  ['pfingstsonntag', {easter: 49}],
  ['pfingsten', {easter: 49}],
  ['pfingstmontag', {easter: 50}],
  ['fronleichnam', {easter: 60}],
]);

export const holiday: Grammar = {
  starts: [...HOLIDAYS.keys()].map((name) => name.split(' ', 1)[0]!),
  pattern: sticky(`(${anyOf(HOLIDAYS.keys())})${END}(?: (\\d{4})(?!\\d))?`),
  read([, name = '', year]) {
    if (!/^[A-Z]/.test(name)) return null;
    const parts = lookUp(HOLIDAYS, name)!;
    return partial(year === undefined ? parts : {...parts, year: Number(year)});
  },
};
