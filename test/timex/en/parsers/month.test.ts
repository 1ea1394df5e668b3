import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['as recently as March, it', 'March = {month 3}'],
  ['as early as May', 'May = {month 5}'],
  ['in June 1998', 'June 1998 = DATE 1998-06'],
  ['in November of 1951', 'November of 1951 = DATE 1951-11'],
  ['The March data are in', 'March = {month 3}'],
  ['the May poll', 'May = {month 5}'],
  ['by January nineteen ninety-seven', 'January nineteen ninety-seven = DATE 1997-01'],
  ['in July last year', 'July last year = year-1 {month 7}'],
  ['in August of that year', 'August of that year = year+0 from there {month 8}'],
  ['in January of 27 BC', 'January of 27 BC = DATE BC0027-01'],
  ['until at least March', 'March = {month 3}'],
  ['in April 480 BC', 'April 480 BC = DATE BC0480-04'],
  ['August–September 1950', 'August = DATE 1950-08 →', 'September 1950 = DATE 1950-09'],
  ['from May to July 1999', 'May = DATE 1999-05 →', 'July 1999 = DATE 1999-07'],
  ['from November to February 1943', 'November = DATE 1942-11 →', 'February 1943 = DATE 1943-02'],
  [
    'December until February of the next year',
    'December = {month 12} →',
    'February of the next year = year+1 from there {month 2}',
  ],
  ['between November and February 1943', 'November = DATE 1942-11 →', 'February 1943 = DATE 1943-02'],
  ['both November and February 1943', 'November = DATE 1943-11', 'February 1943 = DATE 1943-02'],
  ['November or February 1943', 'November = DATE 1943-11', 'February 1943 = DATE 1943-02'],
  ['from May to Oct. 3', 'May = {month 5} →', 'Oct. 3 = {month 10, day 3}'],
  ['from July to August 15', 'July = {month 7} →', 'August 15 = {month 8, day 15}'],
  ['in June', 'June = {month 6}'],
  ['their June meeting', 'June = {month 6}'],
  ['in May', 'May = {month 5}'],
  ['by March', 'March = {month 3}'],
  ['in Sept. he left', 'Sept. = {month 9}'],
  ['last June.', 'last June = {month 6}<'],
  ['in June of the next year', 'June of the next year = year+1 from there {month 6}'],
  ['in June or July of 2015', 'June = DATE 2015-06', 'July of 2015 = DATE 2015-07'],
  ['with a March operation', 'March = {month 3}'],
  ['its May figures', 'May = {month 5}'],
  ['in August 216 BC', 'August 216 BC = DATE BC0216-08'],
  ['in March, AD 79', 'March, AD 79 = DATE 0079-03'],
];
const nearMisses = [
  'He may move',
  'They march on',
  'May I go?',
  'March on Rome',
  'the March to Versailles',
  'the March went on',
  'Jan Smith spoke',
  'led by Jan Žižka',
  'a March across the country',
  'Ms. April Jones',
];

describe('month', () => {
  describe('reads a month, bare or with its year', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves names and verbs that look like months', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
