import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['the first Monday of May 2012', 'the first Monday of May 2012 = {month 5, nthWeekday 1,1, year 2012}'],
  ['the last Friday in June', 'the last Friday in June = {month 6, nthWeekday -1,5}'],
  ['2nd Tuesday of June', '2nd Tuesday of June = {month 6, nthWeekday 2,2}'],
  ['the third Monday of next month', 'the third Monday of next month = month+1 {nthWeekday 3,1}'],
  ['the last day of the month', 'the last day of the month = month+0 here or there {nthWeekday -1,0}'],
  ['the last day of 2015', 'the last day of 2015 = {month 12, nthWeekday -1,0, year 2015}'],
  ['the last weekend of October', 'the last weekend of October = weekend+0 from there'],
  ['second week of May', 'second week of May = week+0 from there'],
  ['they met in the last week of May', 'the last week = DURATION P1W', 'May = {month 5}'],
  ['the first days of May 2012', 'the first days of May 2012 = {month 5, year 2012} START'],
  ['the last days of May', 'the last days of May = {month 5} END'],
  ['the first days of the war', 'the first days = DURATION PXD'],
  ['the first Monday', 'Monday = {weekday 1}'],
  ['the first month of last year', 'the first month of last year = year-1 {month 1}'],
  ['the last month of the year', 'the last month of the year = year+0 here or there {month 12}'],
  ['the first days of the year', 'the first days = DURATION PXD', 'the year = year+0 here or there'],
  [
    'the last Monday of May last year',
    'the last Monday of May last year = year-1 {month 5, nthWeekday -1,1}',
  ],
  ['the first Friday in next May', 'the first Friday in next May = {month 5, nthWeekday 1,5}>'],
  [
    'the 100th day of the year',
    'the 100th day of the year = year+0 here or there {month 1, nthWeekday 100,0}',
  ],
  ['the 200th day of last year', 'the 200th day of last year = year-1 {month 1, nthWeekday 200,0}'],
];
const nearMisses = ['day 400 of 2016', 'the first day of the war', 'the second day of it'];

describe('nth-of', () => {
  describe('reads days and weeks by their place in a month or a year', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves the days of something else', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
