import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../../../src/normalize/find-timexes.js';
import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['in the same quarter last year', 'the same quarter last year = quarter-4 from there'],
  ['the comparable quarter a year earlier', 'the comparable quarter a year earlier = quarter-4 from there'],
  ['the same quarter of 2011', 'the same quarter of 2011 = quarter+0 from there {year 2011}'],
  ['from the same month last year', 'the same month last year = month-12 from there'],
  ['the same month of 2012', 'the same month of 2012 = month+0 from there {year 2012}'],
  ['in the same week last year', 'the same week last year = week-52 from there'],
  ['in the corresponding period', 'the corresponding period = year-1 here or there'],
  ['in the corresponding period of 2011', 'the corresponding period of 2011 = DATE 2011'],
  ['the same day last year', 'the same day last year = year-1'],
  ['profit for the full year rose', 'the full year = year+0 from there'],
  ['over the full year 2012', 'the full year 2012 = DATE 2012'],
];
const nearMisses = [
  'at the same time',
  'in the same period',
  'the equivalent time',
  'the full year of study',
];

describe('samePeriod, fullYear', () => {
  for (const [text, ...readings] of cases)
    it(`${text}: ${readings.join('; ')}`, () => {
      expect(reads(text)).to.deep.equal(readings);
    });

  for (const text of nearMisses)
    it(`no period of another year: ${text}`, () => {
      expect(reads(text)).to.deep.equal([]);
    });

  it('"a full year" is so long, "this time last year" names the year', () => {
    expect(reads('he served a full year')).to.deep.equal(['a full year = DURATION P1Y']);
    expect(reads('down from this time last year')).to.deep.equal(['last year = year-1']);
    expect(reads('at this time last year')).to.deep.equal(['last year = year-1']);
  });

  for (const [text, ...values] of [
    ['It lost 3 million in the fourth quarter. For the full year it earned 12.', '2012-Q4', '2012'],
    ['It hopes to grow in the full year.', '2013'],
    ['Sales fell in January from the same month last year.', '2013-01', '2012-01'],
    ['In December 604 came, compared with 80 in the same month of 2010.', '2012-12', '2010-12'],
  ] as const)
    it(`on 21 February 2013, ${text} → ${values.join(', ')}`, () => {
      const timexes = findTimexes(text, {published: '2013-02-21', language: 'en'});
      expect(timexes.map(({value}) => value)).to.deep.equal(values);
    });
});
