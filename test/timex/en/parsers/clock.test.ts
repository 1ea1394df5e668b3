import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  [
    'Open between 10:00 and 10:30 on Mondays',
    '10:00 = {time 10:00} →',
    '10:30 = {time 10:30}',
    'Mondays = SET XXXX-WXX-1',
  ],
  ['after midnight Friday night', 'midnight Friday night = {weekday 5, time 24:00}'],
  ['after midnight Friday', 'midnight Friday = {weekday 5, time 00:00}'],
  ['at 5:15 p.m.', '5:15 p.m. = {time 17:15}'],
  ['around 5:15 p.m.', 'around 5:15 p.m. = {time 17:15} APPROX'],
  ['at 5 pm EST', '5 pm EST = {time 17:00}'],
  ['at 9am', '9am = {time 09:00}'],
  ['at 430pm', '430pm = {time 16:30}'],
  ['open on Friday 17:15', 'Friday 17:15 = {weekday 5, time 17:15}'],
  ['at 17:15', '17:15 = {time 17:15}'],
  ['at 17:15:30 GMT', '17:15:30 GMT = {time 17:15:30}'],
  ['at 0300hrs', '0300hrs = {time 03:00}'],
  ['At 0725 the boats', '0725 = {time 07:25}'],
  ['He came at 5:30 to play golf', '5:30 = {time 05:30}'],
  ['The bus at 17:30 to go to Rome', '17:30 = {time 17:30}'],
  ['The 5:30 left on time', '5:30 = {time 05:30}'],
  ['by 0640, and', '0640 = {time 06:40}'],
  ['by 0830 GMT, the', '0830 GMT = {time 08:30}'],
  ['(1412 GMT)', '1412 GMT = {time 14:12}'],
  ['(10:12 a.m. EDT) on', '10:12 a.m. EDT = {time 10:12}'],
  ['at 5 p.m. (EST) on', '5 p.m. (EST) = {time 17:00}'],
  ['around 20.50 local time', 'around 20.50 local time = {time 20:50} APPROX'],
  ["at 4:00 o'clock", "4:00 o'clock = {time 04:00}"],
  ["at nine o'clock", "nine o'clock = {time 09:00}"],
  ['at noon', 'noon = {time 12:00}'],
  ['before midnight', 'midnight = {time 24:00}'],
  ['half past three', 'half past three = {time 03:30}'],
  ['At 3.45 the guard came', '3.45 = {time 03:45}'],
  ['our 17.10 Swiss flight to', '17.10 = {time 17:10}'],
  ['the 9.15 train', '9.15 = {time 09:15}'],
  ['from 9am to 12noon', '9am = {time 09:00} →', '12noon = {time 12:00}'],
  ['At half past three they came', 'half past three = {time 03:30}'],
  ['quarter to five', 'quarter to five = {time 04:45}'],
  ['from 9:30-11:30', '9:30 = {time 09:30} →', '11:30 = {time 11:30}'],
  ['8 in the morning', '8 in the morning = {time 08:00}'],
  ["7 o'clock tonight", "7 o'clock tonight = day+0 {time 19:00}"],
  ['ten at night', 'ten at night = {time 22:00}'],
  ['ten to five in the morning', 'ten to five in the morning = {time 04:50}'],
  ['a quarter past five in the afternoon', 'a quarter past five in the afternoon = {time 17:15}'],
  ['at twenty-five to twelve this morning', 'twenty-five to twelve this morning = day+0 {time 11:35}'],
  ['at 7:56:35 pm', '7:56:35 pm = {time 19:56:35}'],
  ['at half six, they said', 'half six = {time 06:30}'],
  ['sixish for drinks', 'sixish = {time 06:00} APPROX'],
  ['at twelve noon', 'twelve noon = {time 12:00}'],
  ['It began to roll at about eleven when it rained', 'about eleven = {time 11:00} APPROX'],
  ['at eight that evening', 'eight that evening = day+0 from there {time 20:00}'],
  ['Open from 8 to midnight', '8 = {time 20:00} →', 'midnight = {time 24:00}'],
  ['They talked from 3:15 to 3:45 p.m.', '3:15 = {time 15:15} →', '3:45 p.m. = {time 15:45}'],
  ['On Monday at nine, he left.', 'Monday = {weekday 1}', 'nine = {time 09:00}'],
  ['a quarter to noon', 'a quarter to noon = {time 11:45}'],
  ['five past midnight', 'five past midnight = {time 00:05}'],
  ['zero hundred hours', 'zero hundred hours = {time 00:00}'],
];
const nearMisses = [
  'a shot with 2:22 left in overtime',
  'Lee scored with 5:33 remaining',
  'Free throws with 3:05 to go made it 60-58',
  'They led with 1:13 on the clock',
  'Down by three, 1:13 to play.',
  'He scored at 12:40 of the second period',
  'half to six',
  'five of six ships sank',
  'a quarter of six towns',
  'twelve after six had left',
  'they met from ten to six',
  'half past three goals',
  '13-ish',
  'at about nine percent',
  'At 3.45 percent the',
  'paid at 3.45 per share',
  'the 3.20 service fee',
  'a score of 3:2',
  'verse 12:99',
  'as in John 3:16 we',
  'read, Romans 8:28.',
  'Psalm 23:1',
  'at 25:10',
  '416 of them',
  'ratio 1:100',
  'a song that lasts 4:33, no more',
  'She ran 2:01.9 in Oslo',
  'ten to one against',
  'half ten of them',
  'cut in half six times',
  'at 6 of them',
  'by 9 votes',
  'lost 0640 of them',
  'by 0670, and',
  'at 0640-3',
];

describe('clock', () => {
  describe('reads times of day', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves scores, verses and ratios', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
