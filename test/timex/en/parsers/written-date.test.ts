import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['on 14/Feb/2013 it', '14/Feb/2013 = DATE 2013-02-14'],
  ['on 14.Feb.2013 it', '14.Feb.2013 = DATE 2013-02-14'],
  ['on 14Feb2013 it', '14Feb2013 = DATE 2013-02-14'],
  ['on Feb-14-2013 it', 'Feb-14-2013 = DATE 2013-02-14'],
  ['on 2013 February 14 it', '2013 February 14 = DATE 2013-02-14'],
  ['on 2013, February 14, it', '2013, February 14 = DATE 2013-02-14'],
  ['1983, September: it began', '1983, September = DATE 1983-09'],
  ['2009 May | it closed', '2009 May = DATE 2009-05'],
  ['it was signed on 24. December 1997 in', '24. December 1997 = DATE 1997-12-24'],
  ['it was signed on 10 Jun 74, they said', '10 Jun 74 = DATE 1974-06-10'],
  ['it was signed on Jun 10, 74.', 'Jun 10, 74 = DATE 1974-06-10'],
  ['it came on Wed, 1 Aug 01 at last', 'Wed, 1 Aug 01 = DATE 2001-08-01'],
  ['it came on 21/Oct at last', '21/Oct = {month 10, day 21}'],
  ['it came on Aug-16 at last', 'Aug-16 = {month 8, day 16}'],
  ['sales in Aug-16 at last', 'Aug-16 = DATE 2016-08'],
  ['sales in Sep-96 at last', 'Sep-96 = DATE 1996-09'],
  ['sales in Oct/1904 at last', 'Oct/1904 = DATE 1904-10'],
  ['on Friday-28-February-1721 it', 'Friday-28-February-1721 = DATE 1721-02-28'],
  ['on 28/Feb/1997:15:11:19 it', '28/Feb/1997 = DATE 1997-02-28'],
];
const nearMisses: typeof cases = [
  ['On 14 Feb 13 people came', '14 Feb = {month 2, day 14}'],
  ['In 2013 February was cold', '2013 = DATE 2013', 'February = {month 2}'],
  ['He scored 24. December 1997 was', 'December 1997 = DATE 1997-12'],
  ['part 5MAR12 of it'],
  ['on 31/Apr/2013 it'],
];

describe('written-date', () => {
  describe('reads a day, a month by its name and a year, whatever their order and the signs between them', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves two digits that count, a year that opens a clause, and days that cannot be', () => {
    for (const [text, ...readings] of nearMisses)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });
});
