import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['the third quarter', 'the third quarter = {part Q3}'],
  ['third-quarter results', 'third-quarter = {part Q3}'],
  ['the second quarter of 1990', 'the second quarter of 1990 = DATE 1990-Q2'],
  ['the first calendar quarter of 1990', 'the first calendar quarter of 1990 = DATE 1990-Q1'],
  ['the first half of 1990', 'the first half of 1990 = DATE 1990-H1'],
  ["next year's first quarter", "next year's first quarter = year+1 {part Q1}"],
  ['the 1988 third quarter', 'the 1988 third quarter = DATE 1988-Q3'],
  ['fiscal 1989', 'fiscal 1989 = DATE 1989'],
  ['the current fiscal year', 'the current fiscal year = year+0'],
  ['the year-ago quarter', 'the year-ago quarter = quarter-4 from there'],
  ['a year-earlier loss', 'year-earlier = year-1 here or there'],
  ['in the prior-year period', 'the prior-year period = year-1 here or there'],
  ['a year ago', 'a year ago = year-1 here or there'],
  ['up 5 percent from a year earlier', 'a year earlier = year-1 here or there'],
  ['it was founded a year earlier', 'a year earlier = year-1 from there'],
  ['4 million in 2016 from a year earlier', '2016 = DATE 2016', 'a year earlier = year-1 from there'],
  ['a year earlier than planned', 'a year = DURATION P1Y'],
  ['the latest quarter', 'the latest quarter = quarter-1'],
  ['in the latest week', 'the latest week = week-1'],
  ['the most recent month', 'the most recent month = month-1'],
  ['its latest month-long trial', 'month-long = DURATION P1M'],
  ['the 1988 period', 'the 1988 period = quarter+0 from there {year 1988}'],
  ['year-end', 'year-end = year+0 from there END'],
  ["by the year's end", "the year's end = year+0 from there END"],
  ['in the April-June period', 'the April-June period = {part Q2}'],
  ['the October to December quarter of 2011', 'the October to December quarter of 2011 = DATE 2011-Q4'],
  ['in the holiday quarter', 'the holiday quarter = {part Q4}'],
  [
    'the Sept. quarter, the October-December period',
    'the Sept. quarter = {part Q3}',
    'the October-December period = {part Q4}',
  ],
  ['the August quarter', 'the August quarter = {part Q3}'],
  ['in the January-March quarter', 'the January-March quarter = {part Q1}'],
  ['Q3 2018', 'Q3 2018 = DATE 2018-Q3'],
  ['H1 2020', 'H1 2020 = DATE 2020-H1'],
  ['in Q1', 'Q1 = {part Q1}'],
  ['2015 Q2', '2015 Q2 = DATE 2015-Q2'],
  ['2Q17', '2Q17 = DATE 2017-Q2'],
  ['H3 2020', '2020 = DATE 2020'],
  ['by mid-month the', 'mid-month = month+0 here or there MID'],
  ['by mid-week, he', 'mid-week = week+0 here or there MID'],
  ['by mid-year', 'mid-year = year+0 from there MID'],
  ['by midyear 1998', 'midyear 1998 = DATE 1998 MID'],
  ['the first and second halves of 2014', 'the first = DATE 2014-H1', 'second halves of 2014 = DATE 2014-H2'],
  [
    'the second and third quarters of last year',
    'the second = year-1 {part Q2}',
    'third quarters of last year = year-1 {part Q3}',
  ],
  [
    'from the first to third quarters of 2018',
    'the first = DATE 2018-Q1 →',
    'third quarters of 2018 = DATE 2018-Q3',
  ],
  ['mid-Q3', 'mid-Q3 = {part Q3} MID'],
  ['the six months were poor', 'the six months = DURATION P6M'],
];
const nearMisses = [
  'non-Q3 results',
  'the second half of the match',
  'in the first half of the book',
  'a quarter of them',
  'He scored in the second half',
  'the striker came on for the second half',
  'the first quarterback',
  'Q5',
  'the holiday period',
  'the latest weekend',
];

describe('quarter', () => {
  describe('reads business periods', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves halves and quarters of other things', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
