import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['on Christmas Eve 1999', 'Christmas Eve 1999 = {month 12, day 24, year 1999}'],
  ['at Easter 2019', 'Easter 2019 = {easter 0, year 2019}'],
  ['on Thanksgiving', 'Thanksgiving = {month 11, nthWeekday 4,4}'],
  ["on New Year's Day", "New Year's Day = {month 1, day 1}"],
  ['on Christmas night', 'Christmas night = {month 12, day 25, time NI}'],
  ['the first Monday of May 2012', 'the first Monday of May 2012 = {month 5, nthWeekday 1,1, year 2012}'],
  ['the last Friday in June', 'the last Friday in June = {month 6, nthWeekday -1,5}'],
  ['the first Monday', 'Monday = {weekday 1}'],
  ["new year's eve", "new year's eve = {month 12, day 31}"],
  ['Independence Day last year', 'Independence Day last year = year-1 {month 7, day 4}'],
  ["on All Saints' Day 1435", "All Saints' Day 1435 = {month 11, day 1, year 1435}"],
];
const nearMisses = ['Easter Island'];

describe('holiday', () => {
  describe('reads holidays and weekdays of a month', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves islands', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
