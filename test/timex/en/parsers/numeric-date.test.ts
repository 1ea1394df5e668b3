import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['2018-10-07', '2018-10-07 = DATE 2018-10-07'],
  ['2018-10-07T17:15Z', '2018-10-07T17:15Z = TIME 2018-10-07T17:15'],
  ['10/7/2018', '10/7/2018 = DATE 2018-10-07'],
  ['27.03.15', '27.03.15 = DATE 2015-03-27'],
  ['since 27.03.15 it works', '27.03.15 = DATE 2015-03-27'],
  ['we met on 7.3.15 in Linz', '7.3.15 = DATE 2015-03-07'],
  ['7.3.15', '7.3.15 = DATE 2015-03-07'],
  ['11-02-89', '11-02-89 = DATE 1989-11-02'],
  ['2012-4-9', '2012-4-9 = DATE 2012-04-09'],
  ['open until 6/30', '6/30 = {month 6, day 30}'],
  ['due on 6/30.', '6/30 = {month 6, day 30}'],
  ['2012/12/25', '2012/12/25 = DATE 2012-12-25'],
  ['on 20190513 we met', '20190513 = DATE 2019-05-13'],
  ['from 13/5 to 15/5', '13/5 = {month 5, day 13} →', '15/5 = {month 5, day 15}'],
];
const nearMisses = [
  '13/13/2018',
  '2018-13-45',
  '1/2 of it',
  'won 3-2',
  'by 3/4 of them',
  'open until 24/7',
  'version 2.1.3',
  'in all versions 2.1.3 and later',
  'from 1.6.09 to 1.6.27',
  'since 5.4.18 it works',
  '555-1234',
  '192.168.10.12',
  '$10/7/20',
];

describe('numeric-date', () => {
  describe('reads three numbers in the shape of a date', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves fractions, scores, versions, addresses and days that cannot be', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
