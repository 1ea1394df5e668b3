import {describe, it} from 'node:test';
import {expect} from 'chai';
import {countInEra, yearCount} from '../../src/time/era.js';

const cases: [count: string, isBefore: boolean, locale: string, words: string][] = [
  ['13.8 billion', true, 'en-GB', '13.8 billion BC'],
  ['13,8 Milliarden', true, 'de', '13,8 Milliarden v. Chr.'],
  ['138億', true, 'ja', '紀元前138億年'],
  ['300,000', false, 'en-GB', '300,000'],
  ['30万', false, 'ja', '30万年'],
];

describe('countInEra', () => {
  for (const [count, isBefore, locale, words] of cases) {
    it(`writes ${count} years ${isBefore ? 'before' : 'in'} our era as "${words}" in ${locale}`, () => {
      expect(countInEra(count, isBefore, locale)).to.equal(words);
    });
  }
});

describe('yearCount', () => {
  it('knows no year 0: 1 is 1, 0 is 1 BC, -43 is 44 BC', () => {
    expect([1, 0, -43].map(yearCount)).to.deep.equal([
      {count: 1, isBefore: false},
      {count: 1, isBefore: true},
      {count: 44, isBefore: true},
    ]);
  });
});
