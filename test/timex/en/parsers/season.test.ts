import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['the summer of 1944', 'the summer of 1944 = DATE 1944-SU'],
  ['in the fall in 1998', 'the fall in 1998 = DATE 1998-FA'],
  ['she had a fall in 1998', '1998 = DATE 1998'],
  ['the fall in 1998 of prices', '1998 = DATE 1998'],
  ['in spring 1990', 'spring 1990 = DATE 1990-SP'],
  ['in winter 480 BC', 'winter 480 BC = DATE BC0480-WI'],
  ['the 1982 summer', 'the 1982 summer = DATE 1982-SU'],
  ['throughout the winter', 'the winter = {part WI}'],
  ['in the fall', 'the fall = {part FA}'],
  ['In 1918 the Spring Offensive failed', '1918 = DATE 1918', 'Spring = {part SP}'],
  ['the Spring Offensive of 1918', 'Spring = {part SP, year 1918}', '1918 = DATE 1918'],
  ['the Spring Offensive took men of 1918', 'Spring = {part SP}', '1918 = DATE 1918'],
  ['in midsummer', 'midsummer = {part SU}'],
  ['From 431 BC to the autumn of 429', '431 BC = DATE BC0431 →', 'the autumn of 429 = DATE BC0429-FA'],
  ['in the autumn of 429', 'the autumn = {part FA}'],
  ['a winter campaign', 'winter = {part WI}'],
  ['through the summer and fall.', 'the summer = {part SU}', 'fall = {part FA}'],
  ['spent the spring and summer organizing', 'the spring = {part SP}', 'summer = {part SU}'],
  ['from spring to fall in 1984', 'spring = DATE 1984-SP →', 'fall in 1984 = DATE 1984-FA'],
  ['the first to fall in 1984', '1984 = DATE 1984'],
  ['Prices fall in 1984', '1984 = DATE 1984'],
  ['summer and autumn 1918', 'summer = DATE 1918-SU', 'autumn 1918 = DATE 1918-FA'],
  ['By spring rain fell.', 'spring = {part SP}'],
];
const nearMisses = [
  'the “Springtime of Peoples” came',
  'prices fall',
  'the fall of Rome',
  'spring water',
  'They spring up',
  'Winter Palace',
  'The Spring Offensive failed',
  'Summer Smith',
  'a winter coat',
  'summer camp',
  'their summer house',
  'prices rise and fall',
];

describe('season', () => {
  describe('reads seasons', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves verbs, waters and names', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
