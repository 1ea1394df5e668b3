import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['the decade-old treaty', 'decade-old = DURATION P10Y'],
  ['a centuries-old craft', 'centuries-old = DURATION PXCE'],
  ['he is 55 years old', '55 years old = DURATION P55Y'],
  ['a 5-year-old boy', '5-year-old = DURATION P5Y'],
  ['19 years of age', '19 years of age = DURATION P19Y'],
];
const nearMisses = ['an old year'];

describe('age', () => {
  describe('reads ages', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves years that are no age', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
