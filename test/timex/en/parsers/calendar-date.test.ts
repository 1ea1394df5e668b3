import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [];

describe('calendar-date', () => {
  describe('reads a day of a month, with or without its year', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });
});
