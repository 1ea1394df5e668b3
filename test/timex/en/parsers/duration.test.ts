import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['a full four months', 'a full four months = DURATION P4M'],
  ['a further two years', 'a further two years = DURATION P2Y'],
  ['full two years', 'two years = DURATION P2Y'],
  ['for two years', 'two years = DURATION P2Y'],
  ['spread over two years', 'two years = DURATION P2Y'],
  ['for over two years', 'over two years = DURATION P2Y MORE_THAN'],
  ['the four previous weeks', 'the four previous weeks = DURATION P4W'],
  ['17 million rides a day', 'a day = SET P1D'],
  ['$1,000 more a year', 'a year = SET P1Y'],
  ['we had an hour a day', 'an hour = DURATION PT1H', 'a day = SET P1D'],
  ['no more a day than a night', 'a day = DURATION P1D', 'a night = DURATION P1D'],
  ['it took one day', 'one day = DURATION P1D'],
  ['it fell in a single week', 'a single week = DURATION P1W'],
  ['six months earlier this year', 'six months = DURATION P6M', 'earlier this year = year+0 START'],
  ['it grows 20 metres a day', 'a day = SET P1D'],
  ['he ate two apples a day', 'a day = SET P1D'],
  ['in 2010, a day before the vote', '2010 = DATE 2010', 'a day = DURATION P1D'],
  ['it took ships a month', 'a month = DURATION P1M'],
  ['twenty-four hours', 'twenty-four hours = DURATION PT24H'],
  ['a 30-day stay', '30-day = DURATION P30D'],
  ['the decade-old treaty', 'decade-old = DURATION P10Y'],
  ['a centuries-old craft', 'centuries-old = DURATION PXCE'],
  ['he is 55 years old', '55 years old = DURATION P55Y'],
  ['a 5-year-old boy', '5-year-old = DURATION P5Y'],
  ['19 years of age', '19 years of age = DURATION P19Y'],
  ['a months-long siege', 'months-long = DURATION PXM'],
  ['a multi-week fair', 'multi-week = DURATION PXW'],
  ['2 1/2 years', '2 1/2 years = DURATION P2Y6M'],
  ['a two-and-a-half-year war', 'two-and-a-half-year = DURATION P2Y6M'],
  ['a year and a half', 'a year and a half = DURATION P1Y6M'],
  ['for the next quarter-century', 'the next quarter-century = DURATION P25Y'],
  ['a quarter of a century later', 'a quarter of a century later = year+25 from there'],
  ['a quarter of a century', 'a quarter of a century = DURATION P25Y'],
  ['half an hour', 'half an hour = DURATION PT30M'],
  ['a couple of years', 'a couple of years = DURATION P2Y APPROX'],
  ['the nine months', 'the nine months = DURATION P9M'],
  ['more than four hours', 'more than four hours = DURATION PT4H MORE_THAN'],
  ['at least 30 days', 'at least 30 days = DURATION P30D EQUAL_OR_MORE'],
  ['nearly two decades', 'nearly two decades = DURATION P20Y LESS_THAN'],
  ['two weeks or so', 'two weeks or so = DURATION P2W APPROX'],
  ['two weeks at the most', 'two weeks at the most = DURATION P2W EQUAL_OR_LESS'],
  ['an hour at least', 'an hour at least = DURATION PT1H EQUAL_OR_MORE'],
  ['a two–three day trip', 'two–three day = DURATION P2D EQUAL_OR_MORE'],
  ['they rested twenty-three days', 'twenty-three days = DURATION P23D'],
  ['ten days ago', 'ten days ago = day-10'],
  ['six days later', 'six days later = day+6 from there'],
  ['65 million years ago', '65 million years ago = DATE BC65000000 APPROX'],
  ['It will open in two weeks', 'two weeks = week+2'],
  ['It opened in two weeks', 'two weeks = DURATION P2W'],
  ['$50 a day', 'a day = SET P1D'],
  ['2½ hours', '2½ hours = DURATION PT2H30M'],
  ['1h 20m', '1h 20m = DURATION PT1H20M'],
  ['a quarter of an hour', 'a quarter of an hour = DURATION PT15M'],
  ['all day long', 'all day long = DURATION P1D'],
  ['two or more years', 'two or more years = DURATION P2Y EQUAL_OR_MORE'],
  ['between two and three years', 'between two and three years = DURATION P2Y EQUAL_OR_MORE'],
  ['a year or two', 'a year or two = DURATION P1Y EQUAL_OR_MORE'],
  ['an hour and a half ago', 'an hour and a half ago = minute-90'],
  ['It will open in an hour', 'an hour = hour+1'],
  ["in three days' time", "three days' time = day+3"],
  ['half a century', 'half a century = DURATION P50Y'],
  ['half a year ago', 'half a year ago = month-6'],
  ['two years after that he left', 'two years after that = year+2 from there'],
  ["nine days before that year's end", 'nine days = DURATION P9D', 'that year = year+0 from there'],
  ['two a month', 'a month = SET P1M'],
  ['he spent $3 million in a year', 'a year = DURATION P1Y'],
  ['He waited an hour and a quarter.', 'an hour and a quarter = DURATION PT1H15M'],
  ['He left 2y 3m ago.', '2y 3m ago = month-27'],
  ['2h 15m later', '2h 15m later = minute+135 from there'],
];
const nearMisses = [
  'a day and a quarter',
  'an old year',
  'They called it a day',
  'one-eighth of it',
  '#HWW1HR',
  'three quarters of the troops',
  'a second summit',
  'one second',
  'half-century',
  'he hit a century before lunch',
];

describe('duration', () => {
  describe('reads counted lengths of time and what lies so far away', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves fractions and ordinals', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
