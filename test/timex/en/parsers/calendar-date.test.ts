import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['on the 23d day of January, 1856', 'the 23d day of January, 1856 = DATE 1856-01-23'],
  ['May 2d, 1863', 'May 2d, 1863 = DATE 1863-05-02'],
  ['on October 7', 'October 7 = {month 10, day 7}'],
  ['on Oct. 7th, 2018', 'Oct. 7th, 2018 = DATE 2018-10-07'],
  ['on October 7-9, 2018', 'October 7 = DATE 2018-10-07 →', '9, 2018 = DATE 2018-10-09'],
  ['March 5–9, 1918', 'March 5 = DATE 1918-03-05 →', '9, 1918 = DATE 1918-03-09'],
  [
    'June 20-22, 27-29',
    'June 20 = {month 6, day 20} →',
    '22 = {month 6, day 22}',
    '27 = {month 6, day 27} →',
    '29 = {month 6, day 29}',
  ],
  [
    'May 2 - 3, 9 and 10, 2015',
    'May 2 = DATE 2015-05-02 →',
    '3 = DATE 2015-05-03',
    '9 = DATE 2015-05-09',
    '10, 2015 = DATE 2015-05-10',
  ],
  ['June 20-22, 3-1', 'June 20 = {month 6, day 20} →', '22 = {month 6, day 22}'],
  ['June 2-4, 10:30', 'June 2 = {month 6, day 2} →', '4, 10:30 = {month 6, day 4, time 10:30}'],
  ['May 2 and 3', 'May 2 = {month 5, day 2}', '3 = {month 5, day 3}'],
  // One night.
  ['the night of 21/22 May 1904', 'the night of 21/22 May 1904 = TIME 1904-05-21TNI'],
  ['the night of March 14–15', 'the night of March 14–15 = {month 3, day 14, time NI}'],
  [
    'the night of 21 and 23 May',
    'the night of 21 = {month 5, day 21, time NI}',
    '23 May = {month 5, day 23}',
  ],
  ['on 21/22 May', '21 = {month 5, day 21} →', '22 May = {month 5, day 22}'],
  ['on 7 October', '7 October = {month 10, day 7}'],
  ['on the 7th of October 2018', 'the 7th of October 2018 = DATE 2018-10-07'],
  ['26–30 November 1951', '26 = DATE 1951-11-26 →', '30 November 1951 = DATE 1951-11-30'],
  ['the 28 and 29 August', 'the 28 = {month 8, day 28}', '29 August = {month 8, day 29}'],
  ['the twenty-first of June', 'the twenty-first of June = {month 6, day 21}'],
  ['June the 21st', 'June the 21st = {month 6, day 21}'],
  ["14th December '12", "14th December '12 = DATE 2012-12-14"],
  ['on October 7, 0918', 'October 7, 0918 = DATE 0918-10-07'],
  ['on 29 February', '29 February = {month 2, day 29}'],
  ['16 May, 1962', '16 May, 1962 = DATE 1962-05-16'],
  ['July 25 of that year', 'July 25 of that year = year+0 from there {month 7, day 25}'],
  ['May 5, in the year of our Lord 1813', 'May 5, in the year of our Lord 1813 = DATE 1813-05-05'],
  ['on May 3 last year', 'May 3 last year = year-1 {month 5, day 3}'],
  ['2 September this year', '2 September this year = year+0 {month 9, day 2}'],
  ['Jan twenty-two, 2018', 'Jan twenty-two, 2018 = DATE 2018-01-22'],
  ['on 15 March 44 BC', '15 March 44 BC = DATE BC0044-03-15'],
  ['on March 15, 44 B.C.', 'March 15, 44 B.C. = DATE BC0044-03-15'],
  ['24 August AD 79', '24 August AD 79 = DATE 0079-08-24'],
  ['on 12 March 44 men', '12 March = {month 3, day 12}'],
  ['in May twenty of them', 'May = {month 5}'],
];
const nearMisses = [
  'the 2d Regiment',
  'a 3d print',
  'at No. 7 June Street',
  '31 April 1950',
  'Feb 29 1900',
  'February 30',
  'the second may go',
  '5 may follow',
];

describe('calendar-date', () => {
  describe('reads a day of a month, with or without its year', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves a number beside a word that is no month, or a day the month does not have', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
