import {describe, it} from 'node:test';

import {expect} from 'chai';

import {readsMessage} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['long day 7 am to 10 pm', 'day = DURATION P1D', '7 am = {time 07:00} →', '10 pm = {time 22:00}'],
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
  ['see you tomz', 'tomz = day+1'],
  ['c u 2mrw', '2mrw = day+1'],
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
  ['9a to 11a', '9a = {time 09:00} →', '11a = {time 11:00}'],
  ['9a-11:30a', '9a = {time 09:00} →', '11:30a = {time 11:30}'],
  ['up till 10a', '10a = {time 10:00}'],
  ['a week ago Tuesday', 'a week ago Tuesday = week-1 {weekday 2}'],
  ['home at 8:30p', '8:30p = {time 20:30}'],
  ['closes midnight', 'midnight = {time 24:00}'],
  ['a Spring dress', 'Spring = {part SP}'],
  // As they are typed.
  ...['tml', 'tmrrw', 'tmwr', '2mr', 'tommorrow', 'tomorow'].map(
    (word) => [`no class ${word}`, `${word} = day+1`] as const,
  ),
  ...['tday', '2day'].map((word) => [`no class ${word}`, `${word} = day+0`] as const),
  ...['tnite', '2night'].map((word) => [`party ${word}`, `${word} = day+0 {time NI}`] as const),
  ...['ystd', 'yst', 'yday', 'yesturday'].map((word) => [`no class ${word}`, `${word} = day-1`] as const),
  ['no sleep every nite', 'every nite = SET XXXX-XX-XXTNI'],
  ['enjoy the wknd', 'the wknd = {part WE}'],
  ['see you next mth', 'next mth = month+1'],
  // What a day is one of.
  ['the first day of camp is over at last, all wet', 'the first day = DURATION P1D'],
  ['2nd week of school and already so tired, help', '2nd week = DURATION P1W'],
  ['Week 3 of training', 'Week 3 = DURATION P1W'],
  ['day 2. So tired', 'day 2 = DURATION P1D'],
  ['lost the whole night', 'the whole night = day+0 {time NI}'],
  ['queues at the peak hour are far too long for anybody', 'hour = DURATION PT1H'],
  [
    'Our opening hours this season: 10am to 6pm',
    'hours = DURATION PTXH',
    'this season = season+0',
    '10am = {time 10:00} →',
    '6pm = {time 18:00}',
  ],
  ['his Weekly grocery run', 'Weekly = SET P1W'],
  ['DAILY deals', 'DAILY = SET P1D'],
  // Months and weekdays without a date.
  ['Sept holidays', 'Sept = {month 9}'],
  ['Nov is coming', 'Nov = {month 11}'],
  ['fri can or not', 'fri = {weekday 5}'],
  // Hours.
  ['due 2359 tmr', '2359 tmr = day+1 {time 23:59}'],
  ['from 0830 to 2100', '0830 = {time 08:30} →', '2100 = {time 21:00}'],
  // Looking back.
  ['we met here 2 years ago, haha', '2 years ago = year-2'],
  ['a month ago we were still in Seoul, sigh', 'a month ago = month-1'],
  ['about 2 years ago we met here', 'about 2 years ago = year-2 APPROX'],
  ['Last day to sign up, hurry everyone!', 'Last day = day+0'],
  ['school on a sunday again', 'a sunday = {weekday 7}'],
  ['the show on 24 August, a Friday, is off', '24 August = {month 8, day 24}', 'Friday = {weekday 5}'],
  ['open this Fri & Sat till late', 'this Fri = {weekday 5}', 'Sat = day+1 from there {weekday 6}'],
  [
    'Yoga @ the beach, Sundays 7-8am',
    'Sundays = SET XXXX-WXX-7',
    '7 = TIME XXXX-WXX-7T07:00 →',
    '8am = TIME XXXX-WXX-7T08:00',
  ],
  ['left at 9:45pm, tmr 7am again', '9:45pm = {time 21:45}', 'tmr 7am = day+1 {time 07:00}'],
  ['closes 23/5, hurry all', '23/5 = {month 5, day 23}'],
  ['collection on 26th, ok', '26th = {day 26}'],
  [
    '10am-10pm, Sat/Sun: closed',
    '10am = {time 10:00} →',
    '10pm = {time 22:00}',
    'Sat = {weekday 6}',
    'Sun = {weekday 7}',
  ],
  ['they will soon be here to play', 'soon = DATE FUTURE_REF'],
  ['join us for a Friday Talk', 'Friday = {weekday 5}'],
  ['such a night out with the girls', 'a night = day+0 here or there {time NI}'],
  ['a room at $90 a night, all in', 'a night = SET P1D'],
  ['lai sat morning go cycling', 'sat morning = {weekday 6, time MO}'],
  ['lunch at 12.30, ok?', '12.30 = {time 12:30}'],
  ['slept at 4, what a life', '4 = {time 04:00}'],
  ['Shop our March promo', 'March = {month 3}'],
  ['the Sundown Marathon 2013 ends here', '2013 = DATE 2013'],
  ['all of us #teamsg 2015 https://t.co/x', '2015 = DATE 2015'],
  ['Christmas gift guide', 'Christmas = {month 12, day 25}'],
  ['hope my future dont watch soccer', 'future = DATE FUTURE_REF'],
  ['Army soon or not? now then', 'now = DATE PRESENT_REF'],
  ['soon', 'soon = DATE FUTURE_REF'],
  ['happy new year all', 'new year = {month 1, day 1}'],
  ["happy women's day to all", "women's day = {month 3, day 8}"],
];
const nearMisses = [
  'the sun is out',
  'he sat there',
  'we sat 5 deep',
  'buds spring up',
  'who will spring for dinner?',
  'day care',
  'this may be it',
  'save 10p',
  'flat 9a to let',
  'do 9a to 9c',
  'row 3a',
  'the Daily Mirror',
  'open to 2130 guests',
  'Army soon or not?',
  'my current phone is the best',
  'the recent incident at work',
  'breakfast at 1762 The Gourmet',
  'March on for our rights',
  'shares rose at 12.30, up a lot',
  'a Christmas tree',
  'Lee Jun sang',
  'school days',
  'peak hour',
  'calls from 10p a go',
  'a midnight blue dress',
  'the sun sat low',
  'came in and sat down',
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
