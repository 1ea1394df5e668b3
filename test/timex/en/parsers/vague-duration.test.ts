import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['Over the years they grew.', 'the years = DURATION PXY'],
  ['for a while', 'a while = DURATION PXX'],
  ['for quite some time', 'quite some time = DURATION PXX'],
  ['not in ages', 'ages = DURATION PXX'],
  ['reversing decades of progress', 'decades = DURATION PXDE'],
  ['there for weeks, possibly months', 'weeks = DURATION PXW', 'months = DURATION PXM'],
  ['several years', 'several years = DURATION PXY'],
  ['a few months later', 'a few months later = DATE FUTURE_REF'],
  ['for weeks', 'weeks = DURATION PXW'],
  ['years ago', 'years ago = DATE PAST_REF'],
  ['several-year', 'several-year = DURATION PXY'],
  ['minutes before the parade', 'minutes = DURATION PTXM'],
  ['weeks before stocks fell', 'weeks = DURATION PXW'],
  ['they were seconds apart', 'seconds = DURATION PTXS'],
  ['killed hours after leaving', 'hours = DURATION PTXH'],
  ['the days ahead', 'the days ahead = DURATION PXD'],
  ['Within a few succeeding years they', 'a few succeeding years = DURATION PXY'],
];
const nearMisses = [
  'three wins in as many years',
  'his years',
  'minutes before and after',
  'the minutes before the match',
];

describe('vague-duration', () => {
  describe('reads lengths of time nobody counted', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves lives and ages', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
