import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['on Christmas Eve 1999', 'Christmas Eve 1999 = {month 12, day 24, year 1999}'],
  ['at Easter 2019', 'Easter 2019 = {easter 0, year 2019}'],
  ['on Thanksgiving', 'Thanksgiving = {month 11, nthWeekday 4,4}'],
  ["on New Year's Day", "New Year's Day = {month 1, day 1}"],
  ['on Christmas night', 'Christmas night = {month 12, day 25, time NI}'],
  ['last Christmas', 'last Christmas = {month 12, day 25}<'],
  ['every Christmas', 'every Christmas = SET XXXX-12-25'],
  ["on Presidents' Day", "Presidents' Day = {month 2, nthWeekday 3,1}"],
  ['on Black Friday 2014', 'Black Friday 2014 = {month 11, nthWeekday 4,4,1, year 2014}'],
  ['over Memorial Day weekend', 'Memorial Day weekend = weekend-1 from there'],
  ['on St Patrick’s Day', 'St Patrick’s Day = {month 3, day 17}'],
  ['on independence day', 'independence day = {month 7, day 4}'],
  ["new year's eve", "new year's eve = {month 12, day 31}"],
  ['Independence Day last year', 'Independence Day last year = year-1 {month 7, day 4}'],
  ["on All Saints' Day 1435", "All Saints' Day 1435 = {month 11, day 1, year 1435}"],
];
const nearMisses = ['Easter Island', 'our independence day was long in coming', 'it may day after day'];

describe('holiday', () => {
  describe('reads holidays', () => {
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
