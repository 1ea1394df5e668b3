import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['ever since 9/11, he said', '9/11 = DATE 2001-09-11'],
  ['after the Sept. 11 attacks', 'Sept. 11 = DATE 2001-09-11'],
  ['on Sept. 11 attackers came', 'Sept. 11 = {month 9, day 11}'],
  ['on Christmas Eve 1999', 'Christmas Eve 1999 = {month 12, day 24, year 1999}'],
  ['at Easter 2019', 'Easter 2019 = {feast easter, year 2019}'],
  ['on Thanksgiving', 'Thanksgiving = {month 11, nthWeekday 4,4}'],
  ['at Michaelmas', 'Michaelmas = {month 9, day 29}'],
  ['on Waitangi Day 2012', 'Waitangi Day 2012 = {month 2, day 6, year 2012}'],
  ['at Norooz', 'Norooz = {month 3, day 21}'],
  ["on St. Swithin's Day", "St. Swithin's Day = {month 7, day 15}"],
  ['on Patriot Day', 'Patriot Day = {month 9, day 11}'],
  ['on Candlemas', 'Candlemas = {month 2, day 2}'],
  ['since Whitsun', 'Whitsun = {feast easter,49}'],
  ['they met at New Year', 'New Year = {month 1, day 1}'],
  ["on New Year's Day", "New Year's Day = {month 1, day 1}"],
  ['on Christmas night', 'Christmas night = {month 12, day 25, time NI}'],
  ['on Christmas night 1237', 'Christmas night 1237 = {month 12, day 25, time NI, year 1237}'],
  ['on the Ides of March', 'Ides of March = {month 3, day 15}'],
  ['last Christmas', 'last Christmas = {month 12, day 25}<'],
  ['every Christmas', 'every Christmas = SET XXXX-12-25'],
  ["on Presidents' Day", "Presidents' Day = {month 2, nthWeekday 3,1}"],
  ['on Black Friday 2014', 'Black Friday 2014 = {month 11, nthWeekday 4,4,1, year 2014}'],
  ['over Memorial Day weekend', 'Memorial Day weekend = weekend-1 from there'],
  ['on St Patrick’s Day', 'St Patrick’s Day = {month 3, day 17}'],
  ['on independence day', 'independence day = {month 7, day 4}'],
  ["new year's eve", "new year's eve = {month 12, day 31}"],
  ['Independence Day last year', 'Independence Day last year = year-1 {month 7, day 4}'],
  ['after the Memorial Day weekend of 2014', 'Memorial Day weekend of 2014 = weekend-1 from there'],
  ['on Hanukkah 2018', 'Hanukkah 2018 = {feast hanukkah,0,8, year 2018}'],
  ['before next Passover', 'next Passover = {feast passover,0,8}>'],
  ['during Ramadan', 'Ramadan = {feast ramadan,0,30} APPROX'],
  ['Eid-ul-Fitr is on Friday', 'Eid-ul-Fitr = {feast shawwal} APPROX', 'Friday = {weekday 5}'],
  ['the coming Chinese New Year', 'the coming Chinese New Year = {feast lunar}>'],
  ['by the winter solstice', 'the winter solstice = {feast december}'],
  ['on Yom Kippur eve', 'Yom Kippur eve = day-1 from there'],
  ['on the eve of Passover', 'the eve of Passover = day-1 from there'],
  ["last year's Christmas", "last year's Christmas = year-1 {month 12, day 25}"],
  ['on the first night of Hanukkah', 'the first night of Hanukkah = day-1 from there {time NI}'],
  ['on the third day of Ramadan', 'the third day of Ramadan = day+2 from there APPROX'],
  ['until the last day of Passover', 'the last day of Passover = day+0 from there'],
  ['on the second Sunday of Advent', 'the second Sunday of Advent = day+7 from there'],
  ['on the last day of Christmas', 'Christmas = {month 12, day 25}'],
  ['on the first Sunday of Ramadan', 'Sunday = {weekday 7}', 'Ramadan = {feast ramadan,0,30} APPROX'],
  ['for Lent', 'Lent = {feast easter,-46,46}'],
  ['on the election day of 2016', 'election day of 2016 = {month 11, nthWeekday 1,1,1, year 2016}'],
  ["on All Saints' Day 1435", "All Saints' Day 1435 = {month 11, day 1, year 1435}"],
  ['Christmas weekend 2018', 'Christmas weekend 2018 = weekend+0 from there'],
  ['Labor Day weekend 2018', 'Labor Day weekend 2018 = weekend-1 from there'],
  ['the first day of Ramadan last year', 'the first day of Ramadan last year = day+0 from there APPROX'],
];
const nearMisses = [
  'Easter Island',
  'the Tet Offensive',
  'Lent him money',
  'in Operation Ramadan',
  'they sang White Christmas',
  'trumped by Tet',
  'our independence day was long in coming',
  'it may day by half',
];

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
