import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['on the 15th.', 'the 15th = {day 15}'],
  ['after so long a time he will be back on the fourteenth.', 'the fourteenth = {day 14}'],
  ['on the 14th: ten men', 'the 14th = {day 14}'],
  ['by the 21st,', 'the 21st = {day 21}'],
  ['the 24th of that month', 'the 24th of that month = month+0 from there {day 24}'],
  ['by the 20th they stood', 'the 20th = {day 20}'],
  ['but on the 4th Eisenhower put them off', 'the 4th = {day 4}'],
  ['until the 10th Kemal attacked', 'the 10th = {day 10}'],
  ['On the 12th there is', 'the 12th = {day 12}'],
  ['on the evening of the 27th commandos', 'the evening of the 27th = {day 27, time EV}'],
  ['and on the 29th laid siege to it', 'the 29th = {day 29}'],
  ['the first of next month', 'the first of next month = month+1 {day 1}'],
  ['the storm of the 9th.', 'the 9th = {day 9}'],
  ['on the 7th and 8th.', 'the 7th = {day 7}', '8th = {day 8}'],
  ['They met on Monday the fifth.', 'Monday the fifth = {day 5, weekday 1}'],
  ['They stay from the 3rd to the 5th.', 'the 3rd = {day 3} →', 'the 5th = {day 5}'],
  ['the 40th of this month', 'this month = month+0'],
];
const nearMisses = [
  'from the third to the fifth',
  'after so long a time he was back on the second, as ever',
  'after so long a time he was back on the fourteenth floor.',
  'by the end of the eighteenth, and',
  'the 15th street',
  'the 32nd.',
  'on the 14th floor',
  'by the 20th attempt',
  'an attack on the 4th Army was made',
  'on the 5th Avenue',
  'on the 29th lap he',
  'the 4th Eisenhower put off',
  'the first to go',
  'he doubled in the bottom of the 9th.',
  'a run in the top of the 10th, and',
];

describe('day-of-month', () => {
  describe('reads a day of the month alone', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves streets and numbers past 31', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
