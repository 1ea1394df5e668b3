import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['on the 15th.', 'the 15th = {day 15}'],
  ['by the 21st,', 'the 21st = {day 21}'],
  ['the 24th of that month', 'the 24th of that month = month+0 from there {day 24}'],
  ['the first of next month', 'the first of next month = month+1 {day 1}'],
];
const nearMisses = ['the 15th street', 'the 32nd.'];

describe('day-of-month', () => {
  describe('reads a day of the month alone', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves streets and numbers past 31', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
