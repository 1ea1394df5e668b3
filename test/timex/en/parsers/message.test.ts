import {describe, it} from 'node:test';

import {expect} from 'chai';

import {readsMessage} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['see you tmr', 'tmr = day+1'],
  ['it was such a very long day, home at last', 'day = DURATION P1D'],
  ['Good night to all of you out there, friends!', 'night = day+0 here or there {time NI}'],
  ['left at 1015, and', '1015 = {time 10:15}'],
  ['home abt 2250', '2250 = {time 22:50}'],
  ['see you 2moro', '2moro = day+1'],
  ['tonite', 'tonite = day+0 {time NI}'],
  ['fri 8pm', 'fri 8pm = {weekday 5, time 20:00}'],
  ['thurs 5 june', 'thurs 5 june = {month 6, day 5, weekday 4}'],
  ['open on mondays', 'mondays = SET XXXX-WXX-1'],
  ['by EOD', 'EOD = day+0 END'],
  ['this sat, 430pm', 'this sat, 430pm = {weekday 6, time 16:30}'],
  ['day 5 of camp', 'day 5 = DURATION P1D'],
  ['going to year 3', 'year 3 = DURATION P1Y'],
  ['on the day 10 people came', 'the day = day+0'],
  ['thurs 2.30pm', 'thurs 2.30pm = {weekday 4, time 14:30}'],
  ['leaving 5am sat', '5am sat = {weekday 6, time 05:00}'],
  ['tues is my bday', 'tues = {weekday 2}'],
  ['booked for next march!', 'next march = {month 3}>'],
  ['due this may', 'this may = {month 5}'],
  ['on friday', 'friday = {weekday 5}'],
  ['by the end of the month', 'the end of the month = month+0 here or there END'],
  ['on the night of 20 June 1791', 'the night of 20 June 1791 = TIME 1791-06-20TNI'],
  ['the weekend was long', 'the weekend = {part WE}'],
  ['happy weekend', 'weekend = {part WE}'],
  ['good luck tomoz', 'tomoz = day+1'],
  ['open mon-fri', 'mon = {weekday 1} →', 'fri = {weekday 5}'],
  ['up at 6 tmrw', '6 tmrw = day+1 {time 06:00}'],
  ['meet @ 7 2nite', '7 2nite = day+0 {time 19:00}'],
  ['an 8am lecture tmrw', '8am = day+0 from there {time 08:00}', 'tmrw = day+1'],
  ['exam mon & thurs', 'mon = {weekday 1}', 'thurs = {weekday 4}'],
  ['where did september go', 'september = {month 9}'],
  ['free nxt fri?', 'nxt fri = {weekday 5}>'],
  ['back nxt wk', 'nxt wk = week+1'],
  ['my daily coffee', 'daily = SET P1D'],
  ['every single day', 'every single day = SET P1D'],
  ['Midnight movie', 'Midnight = {time 00:00}'],
  ['at work till 10p', '10p = {time 22:00}'],
  ['home at 8:30p', '8:30p = {time 20:30}'],
  ['closes midnight', 'midnight = {time 24:00}'],
  ['a Spring dress', 'Spring = {part SP}'],
];
const nearMisses = [
  'the sun is out',
  'he sat there',
  'we sat 5 deep',
  'buds spring up',
  'day care',
  'this may be it',
  'tues is a word',

  'save 10p',
  'calls from 10p a go',
  'a midnight blue dress',
];

describe('message', () => {
  describe('reads the short forms of messages', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(readsMessage(text)).to.deep.equal(readings);
      });
  });

  describe('leaves the star and the verb', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(readsMessage(text)).to.deep.equal([]);
      });
  });
});
