import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

/** What the refiners of a name make of a text. */
const tables: Readonly<Record<string, readonly (readonly [text: string, ...readings: string[]])[]>> = {
  joinDateAndTime: [
    ['on Sunday, October 7', 'Sunday, October 7 = {month 10, day 7, weekday 7}'],
    ['at 5 p.m. EST, Nov. 6', '5 p.m. EST, Nov. 6 = {month 11, day 6, time 17:00}'],
    ['Thursday evening', 'Thursday evening = {weekday 4, time EV}'],
    ['at noon Saturday', 'noon Saturday = {weekday 6, time 12:00}'],
    ['on the morning of April 19', 'the morning of April 19 = {month 4, day 19, time MO}'],
    ['at 10 p.m. last night', '10 p.m. last night = day-1 {time 22:00}'],
    [
      'the evening of Good Friday, April 14, 1865',
      'the evening of Good Friday, April 14, 1865 = TIME 1865-04-14TEV',
    ],
    ['Monday. Tuesday', 'Monday = {weekday 1}', 'Tuesday = {weekday 2}'],
    ['in 1990, June', '1990 = DATE 1990', 'June = {month 6}'],
  ],
  joinDurations: [
    ['for 3 hours and 20 minutes', '3 hours and 20 minutes = DURATION PT3H20M'],
    ['two years, six months', 'two years, six months = DURATION P2Y6M'],
    ['a day and two hours', 'a day and two hours = DURATION P1DT2H'],
    ['two years, 17 months of them', 'two years = DURATION P2Y', '17 months = DURATION P17M'],
    ['two days and three weeks', 'two days = DURATION P2D', 'three weeks = DURATION P3W'],
  ],
  countedFrom: [
    ['two weeks from Friday', 'two weeks from Friday = week+2'],
    ['the week of March 5', 'the week of March 5 = week+0 here or there'],
    ['Friday next week', 'Friday next week = week+1 {weekday 5}'],
    ['next week on Friday', 'next week on Friday = week+1 {weekday 5}'],
    ['Friday. Next week', 'Friday = {weekday 5}', 'Next week = week+1'],
    ['fifty years ago today', 'fifty years ago today = year-50'],
    ['two weeks after Friday', 'two weeks = DURATION P2W', 'Friday = {weekday 5}'],
  ],
  timeOnDate: [
    [
      'at 10:30 a.m. on 11 February 2016',
      '10:30 a.m. = day+0 from there {time 10:30}',
      '11 February 2016 = DATE 2016-02-11',
    ],
    [
      'at 5:34 AM Baghdad time on Thursday',
      '5:34 AM = day+0 from there {time 05:34}',
      'Thursday = {weekday 4}',
    ],
    ['at 5 p.m. He left on Friday', '5 p.m. = {time 17:00}', 'Friday = {weekday 5}'],
  ],
  weekdayAfter: [
    ['next Tuesday and Wednesday', 'next Tuesday = {weekday 2}>', 'Wednesday = day+1 from there {weekday 3}'],
    ['Tuesday and Wednesday', 'Tuesday = {weekday 2}', 'Wednesday = {weekday 3}'],
    ['next Tuesday. Wednesday', 'next Tuesday = {weekday 2}>', 'Wednesday = {weekday 3}'],
  ],
  timeAtPart: [
    ['tonight at 8:30', 'tonight = day+0 {time NI}', '8:30 = day+0 from there {time 20:30}'],
    [
      'on Friday night at about 11 he left',
      'Friday night = {weekday 5, time NI}',
      '11 = day+0 from there {time 23:00}',
    ],
    [
      'tomorrow morning at 9:15',
      'tomorrow morning = day+1 {time MO}',
      '9:15 = day+0 from there {time 09:15}',
    ],
    ['tonight at 8 places', 'tonight = day+0 {time NI}'],
    ['Monday at 9:30', 'Monday = {weekday 1}', '9:30 = {time 09:30}'],
  ],
  modifiers: [
    ['late last week', 'late last week = week-1 END'],
    ['in the middle of October', 'the middle of October = {month 10} MID'],
    ['about two years ago', 'about two years ago = year-2 APPROX'],
    ['up to 180 days', 'up to 180 days = DURATION P180D EQUAL_OR_LESS'],
    ['over the next few days', 'the next few days = DURATION PXD'],
    ['how about Friday', 'Friday = {weekday 5}'],
    ['later 17:15', '17:15 = {time 17:15}'],
  ],
  ranges: [
    ['from May to July 1999', 'May = DATE 1999-05 →', 'July 1999 = DATE 1999-07'],
    ['the summer and fall of 1858', 'the summer = DATE 1858-SU', 'fall of 1858 = DATE 1858-FA'],
    [
      'August 10 to November 12, 2013',
      'August 10 = DATE 2013-08-10 →',
      'November 12, 2013 = DATE 2013-11-12',
    ],
    ['between Monday and Friday', 'Monday = {weekday 1} →', 'Friday = {weekday 5}'],
    [
      '28 September – 2 November 1775',
      '28 September = DATE 1775-09-28 →',
      '2 November 1775 = DATE 1775-11-02',
    ],
    ['December 1999 to January 2000', 'December 1999 = DATE 1999-12', 'January 2000 = DATE 2000-01'],
    ['May and July 1999', 'May = DATE 1999-05', 'July 1999 = DATE 1999-07'],
  ],
};

for (const [name, cases] of Object.entries(tables))
  describe(name, () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });
