import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['the following year', 'the following year = year+1 from there'],
  ['that same day', 'that same day = day+0 from there'],
  ['the same month', 'the same month = month+0 from there'],
  ['the next morning', 'the next morning = day+1 from there {time MO}'],
  ['the previous April', 'the previous April = day-1 from there {month 4}'],
  ['the following Monday', 'the following Monday = day+1 from there {weekday 1}'],
  ['the day after', 'the day after = day+1 from there'],
  ['over the holiday weekend', 'the holiday weekend = {part WE}'],
  ['before the long weekend', 'the long weekend = {part WE}'],
  ['the succeeding year', 'the succeeding year = year+1 from there'],
  ['during the ensuing winter', 'the ensuing winter = day+1 from there {part WI}'],
  ['The year following they moved.', 'The year following = year+1 from there'],
  ['The winter before had been mild', 'The winter before = day-1 from there {part WI}'],
  ['the year previous.', 'the year previous = year-1 from there'],
  ['in the autumn following.', 'the autumn following = day+1 from there {part FA}'],
  ['In May following, he left.', 'May following = day+1 from there {month 5}'],
  ['the night before in Rome', 'the night before = day-1 from there {time NI}'],
  ['the evening before until', 'the evening before = day-1 from there {time EV}'],
  ['heard the night before that it was off', 'the night before = day-1 from there {time NI}'],
  ['the week before was cold', 'the week before = week-1 from there'],
  ['on the same date he', 'the same date = day+0 from there'],
  ['from that date', 'that date = day+0 from there'],
  ['the day before yesterday', 'the day before yesterday = day-2'],
  ['at the end of the year', 'the end of the year = year+0 here or there END'],
  ['later in the day', 'later in the day = day+0 here or there END'],
  ['month-end payments', 'month-end = month+0 here or there END'],
  ["by month's end", "month's end = month+0 here or there END"],
  ['ended the day down', 'the day = day+0 here or there'],
  ['searched for much of the day', 'the day = day+0 here or there'],
  ['up 7 percent for the month', 'the month = month+0 here or there'],
  ['ended the year with a loss', 'the year = year+0 here or there'],
  ['began the year in debt', 'the year = year+0 here or there'],
  ['open throughout the year', 'the year = year+0 here or there'],
  ['They lost. On the year, sales fell', 'the year = year+0 here or there'],
  ['up 13% on the year', 'the year = year+0 here or there'],
  ['over the weekend', 'the weekend = {part WE}'],
  ['the year ended March 31', 'the year = DURATION P1Y', 'March 31 = {month 3, day 31}'],
  ['day after tomorrow', 'day after tomorrow = day+2'],
  ['by end of month', 'end of month = month+0 here or there END'],
  ['The shop is closed for the day.', 'the day = DURATION P1D'],
  ['the Friday before last', 'the Friday before last = day-7'],
  ['the summer before last', 'the summer before last = year-1'],
  ['the May after next', 'the May after next = year+1'],
  ['the Christmas before last', 'the Christmas before last = year-1'],
  ['the summer before last May', 'last May = {month 5}<'],
  ["by week's end", "week's end = week+0 here or there END"],
];
const nearMisses = [
  'that may be',
  'the same thing',
  'saved the day',
  'a long weekend',
  'their holiday weekend',
  'the man of the month',
  'depending on the year',
  'it spends the year',
  'in the year of his death',
  'the year of the flood.',
  'It may before he left',
  'the year following the war',
];

describe('anaphora', () => {
  describe('reads units seen from the time last spoken of', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves “that” and “same” without a unit', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
