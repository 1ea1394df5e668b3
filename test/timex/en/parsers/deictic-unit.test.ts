import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['over the next year or so', 'the next year or so = year+1 from there APPROX'],
  ['over the past year or so', 'the past year or so = year-1 APPROX'],
  ['in the last day or so', 'the last day or so = DURATION P1D APPROX'],
  ['the next year or sooner', 'the next year = year+1 from there'],
  ['last week', 'last week = week-1'],
  ['this year', 'this year = year+0'],
  ['they enter the new year', 'the new year = year+0 from there'],
  ['the start of the new year', 'the start of the new year = year+0 from there START'],
  ['next month', 'next month = month+1'],
  ['next Monday', 'next Monday = {weekday 1}>'],
  ['last June', 'last June = {month 6}<'],
  ['last Friday night', 'last Friday night = {weekday 5, time NI}<'],
  ['for the coming weekend', 'the coming weekend = {part WE}>'],
  ['this summer', 'this summer = {part SU}'],
  ['this coming Sunday', 'this coming Sunday = {weekday 7}>'],
  ['the current year', 'the current year = year+0'],
  ['last April 1990', 'last April 1990 = DATE 1990-04'],
  ['the previous year', 'the previous year = year-1 from there'],
  ['the next day', 'the next day = day+1 from there'],
  ['for the next decade', 'the next decade = DURATION P10Y'],
  ['over the past year', 'the past year = year-1'],
  ['in the next day or two', 'the next day or two = DURATION P1D EQUAL_OR_MORE'],
  ['over the next year or less', 'the next year = year+1 from there'],
  ['for the next day-long talk', 'day-long = DURATION P1D'],
  ['The past fortnight was wet.', 'The past fortnight = DURATION P2W'],
];
const nearMisses = ['the last of them', 'this one', 'next door'];

describe('deictic-unit', () => {
  describe('reads units seen from the writer', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves “last” and “next” without a unit', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
