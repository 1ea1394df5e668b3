import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['every day', 'every day = SET XXXX-XX-XX'],
  ['each Thursday', 'each Thursday = SET XXXX-WXX-4'],
  ['every two weeks', 'every two weeks = SET P2W'],
  ['every other month', 'every other month = SET P2M'],
  ['per month', 'per month = SET P1M'],
  ['daily', 'daily = SET XXXX-XX-XX'],
  ['every night', 'every night = SET XXXX-XX-XXTNI'],
  ['each July', 'each July = SET XXXX-07'],
];
const nearMisses = ['the Daily Mail', 'every one'];

describe('set', () => {
  describe('reads what comes again', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves names of papers', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
