// Single phrases, each of them all that the text says: a heading, an answer, what was typed into a field.

import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

/** A phrase, the extents in brackets unless it is one expression as a whole; values with `mod` and `>` for the first end of a range. */
type Table = readonly (readonly [phrase: string, ...values: string[]])[];

/** By class, read on Wednesday 14 May 2014 at half past ten. */
const classes: Readonly<Record<string, Table>> = {
  'calendar dates': [
    ['the 3rd of march', '2014-03-03'],
    ['14/Feb/2013', '2013-02-14'],
    ['Feb-14-2013', '2013-02-14'],
    ['2013-Feb-14', '2013-02-14'],
    ['14 Feb 13', '2013-02-14'],
    ['2013 February 14', '2013-02-14'],
    ['5 may', '2014-05-05'],
    ['Friday the 16th', '2014-05-16'],
    ['friday the 13th', '2014-06-13'],
    ['the 15th', '2014-05-15'],
    ['the first of the month', '2014-05-01'],
    ['the last day of February 2012', '2012-02-29'],
    ['first Tuesday of last month', '2014-04-01'],
    ['the last weekend of October 2014', '2014-W43-WE'],
    ['second week of May', '2014-W19'],
  ],
  'dates in digits': [
    ['2014.03.03', '2014-03-03'],
    ['20140303', '2014-03-03'],
    ['20140303T173000', '2014-03-03T17:30:00'],
    ['2014-03', '2014-03'],
    ['03/2014', '2014-03'],
    ['10/31', '2014-10-31'],
    ['30/12/2013', '2013-12-30'],
    ['2013W07', '2013-W07'],
    ['2013-W07-5', '2013-02-15'],
    ['week 41', '2014-W41'],
    ['[2014-01-02]/[2014-01-05]', '2014-01-02>', '2014-01-05'],
    ['[1/2/2014]-[1/5/2014]', '2014-01-02>', '2014-01-05'],
  ],
  'months and seasons': [
    ['march', '2014-03'],
    ['next june', '2014-06'],
    ['Jun 98', '1998-06'],
    ['the month of June 1998', '1998-06'],
    ['[may] to [july]', '2014-05>', '2014-07'],
    ['the summer of 69', '1969-SU'],
    ['winter of 2012-2013', '2012-WI'],
    ['[spring] to [autumn 2013]', '2013-SP>', '2013-FA'],
  ],
  'years, decades, centuries, quarters': [
    ['twenty fourteen', '2014'],
    ['nineteen oh five', '1905'],
    ['fourteen ninety-two', '1492'],
    ['c.1850', '1850 APPROX'],
    ['44 bc', 'BC0044'],
    ['mid 80s', '198 MID'],
    ['90s', '199'],
    ['the roaring twenties', '192'],
    ['the noughties', '200'],
    ['from [the 16th] to [the 18th century]', '15>', '17'],
    ['[2010] - [present]', '2010>', 'PRESENT_REF'],
    ['Q3 FY 18', '2018-Q3'],
    ['FY18 Q3', '2018-Q3'],
    ['Q4 of last year', '2013-Q4'],
    ['4th qtr 2018', '2018-Q4'],
    ['second half of the year', '2014-H2'],
    ['the second half of the 19th century', '18 END'],
    ['the first half of June 2003', '2003-06 START'],
    ['[Q1]-[Q3 2013]', '2013-Q1>', '2013-Q3'],
    ['the 2013 fiscal year', '2013'],
  ],
  'from today': [
    ['the week after next', '2014-W22'],
    ['the night before last', '2014-05-12TNI'],
    ['Friday after next', '2014-05-23'],
    ['Monday week', '2014-05-26'],
    ['two sundays ago', '2014-05-04'],
    ['a week from today', '2014-05-21'],
    ['6 months from today', '2014-11-14'],
    ['two days before yesterday', '2014-05-11'],
    ['the day after Christmas', '2013-12-26'],
    ['the week after Easter', '2014-W17'],
    ["next week's Tuesday", '2014-05-20'],
    ['week of October 5', '2014-W40'],
    ['the coming weekend', '2014-W20-WE'],
    ['end of day', '2014-05-14 END'],
    ['long ago', 'PAST_REF'],
    ['an hour ago', '2014-05-14T09:30'],
    ['an hour and a half ago', '2014-05-14T09:00'],
    ['in [1 hour 20 minutes]', '2014-05-14T11:50'],
    ['in [about two weeks]', '2014-W22 APPROX'],
    ['more than a year ago', '2013 MORE_THAN'],
    ['[Monday] to [Friday]', '2014-05-12>', '2014-05-16'],
    ['[Mon]-[Fri]', '2014-05-12>', '2014-05-16'],
    ['from [tomorrow] to [Friday]', '2014-05-15>', '2014-05-16'],
    ['from [the 5th] to [the 7th]', '2014-05-05>', '2014-05-07'],
  ],
  holidays: [
    ['Hanukkah 2018', '2018-12-03/2018-12-10'],
    ['last Passover', '2014-04-15/2014-04-22'],
    ['Yom Kippur', '2014-10-04'],
    ['erev rosh hashanah', '2014-09-24'],
    ['next Ramadan', '2014-06-28/2014-07-27 APPROX'],
    ['the day after Ramadan', '2014-07-28'],
    ['a week after Hanukkah 2018', '2018-12-17'],
    ['two days before Eid al-Fitr 2018', '2018-06-13'],
    ['Ramadan last year', '2013-07-09/2013-08-07 APPROX'],
    ['Lunar New Year', '2014-01-31'],
    ["Chinese New Year's Eve 2018", '2018-02-15'],
    ['Diwali 2020', '2020-11-14'],
    ['the second night of Hanukkah 2018', '2018-12-03TNI'],
    ['the last day of Ramadan 2018', '2018-06-14 APPROX'],
    ['the first Sunday of Advent 2018', '2018-12-02'],
    ['summer solstice 2018', '2018-06-21'],
    ['Victoria Day weekend 2018', '2018-W20-WE'],
    ['Christmas morning 2013', '2013-12-25TMO'],
    ['xmas eve', '2013-12-24'],
  ],
  'hours of a day': [
    ['five thirty pm', '2014-05-14T17:30'],
    ['half past six', '2014-05-14T06:30'],
    ['quarter to midnight', '2014-05-14T23:45'],
    ['5 pm Pacific', '2014-05-14T17:00'],
    ['17h15', '2014-05-14T17:15'],
    ['at [dawn]', '2014-05-14TMO'],
    ['[3]-[5pm]', '2014-05-14T15:00>', '2014-05-14T17:00'],
    ['[11:30] to [1 pm]', '2014-05-14T11:30>', '2014-05-14T13:00'],
    ['from [8] to [noon]', '2014-05-14T08:00>', '2014-05-14T12:00'],
    ['8 tonight', '2014-05-14T20:00'],
    ['at [8 on Friday]', '2014-05-09T08:00'],
    ['the day after tomorrow at 5pm', '2014-05-16T17:00'],
    ['9am Monday morning', '2014-05-12T09:00'],
    ['morning of March 3, 2014', '2014-03-03TMO'],
    ['12-30-2013 13:00', '2013-12-30T13:00'],
    ['[tonight from 8] to [10]', '2014-05-14T20:00>', '2014-05-14T22:00'],
    ['between [3] and [5 pm on Monday]', '2014-05-12T15:00>', '2014-05-12T17:00'],
    ['daily at 8 am', 'XXXX-XX-XXT08:00'],
  ],
};

for (const [name, table] of Object.entries(classes))
  describe(`findTimexes reads single phrases: ${name}`, () => {
    for (const [phrase, ...values] of table)
      it(`${phrase} → ${values.join(', ')}`, () => {
        const text = phrase.replace(/[[\]]/g, '');
        const extents = phrase.includes('[')
          ? [...phrase.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => words)
          : [text];
        const found = findTimexes(text, {published: '2014-05-14T10:30'});
        expect(found.map((timex) => timex.text)).to.deep.equal(extents);
        expect(
          found.map(({value, mod, opensRange}) => `${value}${mod ? ` ${mod}` : ''}${opensRange ? '>' : ''}`),
        ).to.deep.equal(values);
      });
  });
