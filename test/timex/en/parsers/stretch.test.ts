import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['over the past 48hrs', 'the past 48hrs = DURATION PT48H'],
  ['medals won in the first week', 'the first week = DURATION P1W'],
  ['for the first month it moves', 'the first month = DURATION P1M'],
  ['the past two years', 'the past two years = DURATION P2Y'],
  ['over the next few days', 'the next few days = DURATION PXD'],
  ['the first nine months', 'the first nine months = DURATION P9M'],
  ['in recent weeks', 'recent weeks = DURATION PXW'],
  ['recent years', 'recent years = DATE PAST_REF'],
  ['it is to last two years', 'two years = DURATION P2Y'],
  ['in the last two years', 'the last two years = DURATION P2Y'],
  ['the past hour', 'the past hour = DURATION PT1H'],
  ['they met in the last week of August', 'the last week = DURATION P1W', 'August = {month 8}'],
  ['the last nights', 'the last nights = DURATION PXD'],
  ['first years', 'first years = DURATION PXY'],
  ['the closing hours were wild', 'the closing hours = DURATION PTXH'],
];

describe('stretch', () => {
  describe('reads stretches told from one end', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });
});
