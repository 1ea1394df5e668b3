import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['two talks, one Friday and the other', 'Friday = {weekday 5}'],
  ['one Friday and two others', 'Friday = DATE XXXX-WXX-5'],
  ['Stocks rose in afternoon trading.', 'afternoon = day+0 here or there {time AF}'],
  ['he said today', 'today = day+0'],
  ['yesterday morning', 'yesterday morning = day-1 {time MO}'],
  ['tonight', 'tonight = day+0 {time NI}'],
  ["today's paper", 'today = day+0'],
  ['on Monday', 'Monday = {weekday 1}'],
  ['it was on sunday that they came', 'sunday = {weekday 7}'],
  ['Tuesday night', 'Tuesday night = {weekday 2, time NI}'],
  ['on Mondays', 'Mondays = SET XXXX-WXX-1'],
  ['each Thursday', 'each Thursday = SET XXXX-WXX-4'],
  ['on Sat. 4 May', 'Sat. 4 May = {month 5, day 4, weekday 6}'],
  ['this morning', 'this morning = day+0 {time MO}'],
  ['last night', 'last night = day-1 {time NI}'],
  ['overnight', 'overnight = day+0 {time NI}'],
  ['it burned overnight Sunday', 'overnight = day+0 {time NI}', 'Sunday = {weekday 7}'],
  ['it rained overnight into Monday', 'overnight = day-1 {time NI}', 'Monday = {weekday 1}'],
  ['they left late afternoon Monday', 'late afternoon Monday = {weekday 1, time AF} END'],
  ['an early morning walk on Monday', 'Monday = {weekday 1}'],
  ['in the morning', 'the morning = day+0 here or there {time MO}'],
  ['they marched at night', 'night = TIME XXXX-XX-XXTNI'],
  ['in daytime', 'daytime = TIME XXXX-XX-XXTDT'],
  ['mid-afternoon', 'mid-afternoon = day+0 here or there {time AF} MID'],
  ['one Saturday in May', 'Saturday = DATE XXXX-WXX-6', 'May = {month 5}'],
  ['By midmorning the rain had stopped.', 'midmorning = {time MO} MID'],
  ['On Sat the judges ruled.', 'Sat = {weekday 6}'],
];
const nearMisses = [
  'They sold evening raincoats in town.',
  'He sat down',
  'They wed',
  'the sun rose',
  'Sun Microsystems',
  'Mon ami',
  'it sat on sun and sat there',
  'by morning light',
];

describe('day', () => {
  describe('reads days named from today or by the week, and their parts', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves verbs, the star and names', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
