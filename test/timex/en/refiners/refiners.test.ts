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
    ['It rang at 2 a.m. The next day she left', '2 a.m. = {time 02:00}', 'The next day = day+1 from there'],
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
    ['2 years, 3 months and 4 days', '2 years, 3 months and 4 days = DURATION P2Y3M4D'],
    ['two years and three months ago', 'two years and three months ago = month-27'],
    ['in 1 hour 20 minutes', '1 hour 20 minutes = minute+80'],
    ['two days and three weeks', 'two days = DURATION P2D', 'three weeks = DURATION P3W'],
  ],
  countedFrom: [
    ['two weeks after Easter', 'two weeks after Easter = week+2 from there'],
    ['the Monday before Christmas', 'the Monday before Christmas = day-1 from there {weekday 1}'],
    ['two weeks from Friday', 'two weeks from Friday = week+2'],
    ['the week of March 5', 'the week of March 5 = week+0 here or there'],
    ['Friday next week', 'Friday next week = week+1 {weekday 5}'],
    ['next week on Friday', 'next week on Friday = week+1 {weekday 5}'],
    ['Friday. Next week', 'Friday = {weekday 5}', 'Next week = week+1'],
    ['fifty years ago today', 'fifty years ago today = year-50'],
    ['they left two weeks after Friday', 'two weeks = DURATION P2W', 'Friday = {weekday 5}'],
  ],
  timeOnDate: [
    [
      'it began at 10:30 a.m. on 11 February 2016',
      '10:30 a.m. = day+0 from there {time 10:30}',
      '11 February 2016 = DATE 2016-02-11',
    ],
    [
      'at 5:34 AM Baghdad time on Thursday',
      '5:34 AM = day+0 from there {time 05:34}',
      'Thursday = {weekday 4}',
    ],
    ['at 5 p.m. He left on Friday', '5 p.m. = {time 17:00}', 'Friday = {weekday 5}'],
    [
      'they meet at 9 on Monday morning',
      '9 = day+0 from there {time 09:00}',
      'Monday morning = {weekday 1, time MO}',
    ],
    [
      'at noon on the following day they left',
      'noon = day+0 from there {time 12:00}',
      'the following day = day+0 from there',
    ],
    ['at 11:00 Moscow time the next day', '11:00 Moscow time the next day = day+1 from there {time 11:00}'],
    ['at noon, and the following day', 'noon = {time 12:00}', 'the following day = day+1 from there'],
  ],
  weekdayAfter: [
    ['next Tuesday and Wednesday', 'next Tuesday = {weekday 2}>', 'Wednesday = day+1 from there {weekday 3}'],
    ['Tuesday and Wednesday', 'Tuesday = {weekday 2}', 'Wednesday = {weekday 3}'],
    ['next Tuesday. Wednesday', 'next Tuesday = {weekday 2}>', 'Wednesday = {weekday 3}'],
  ],
  names: [
    ['the Seven Years War', 'Seven Years = DURATION P7Y'],
    ["the Hundred Years' War", 'Hundred Years = DURATION P100Y'],
    ['in the Winter War', 'Winter = {part WI}'],
    ['he read The Sunday Times'],
    ['since Bloody Sunday'],
    ['the song “White Christmas” was played'],
    ['he said “On Christmas”', 'Christmas = {month 12, day 25}'],
    ['for Sheffield Wednesday'],
    ['a song that Donna Summer sang'],
    ['in Summer she sang', 'Summer = {part SU}'],
    ['and April showed us the garden'],
    ['then June said so'],
    ['he met August at noon', 'noon = {time 12:00}'],
    ['in April showed us how', 'April = {month 4}'],
    ['as USA Today said in print'],
    ['Saturday Night Live began'],
    ['on Saturday Night he sang', 'Saturday Night = {weekday 6, time NI}'],
    ['he reads The Week and The Evening Standard'],
    ['said on ABC’s “This Week” that'],
    ['“Last week he said', 'Last week = week-1'],
    ['the seven years Rome was', 'the seven years = DURATION P7Y'],
    ['on Sunday Times Square was', 'Sunday = {weekday 7}'],
    ['the first black Sunday', 'Sunday = {weekday 7}'],
  ],
  timeAtPart: [
    ['it begins tonight at 8:30', 'tonight = day+0 {time NI}', '8:30 = day+0 from there {time 20:30}'],
    [
      'on Friday night at about 11 he left',
      'Friday night = {weekday 5, time NI}',
      'about 11 = day+0 from there {time 23:00} APPROX',
    ],
    [
      'it begins tomorrow morning at 9:15',
      'tomorrow morning = day+1 {time MO}',
      '9:15 = day+0 from there {time 09:15}',
    ],
    ['tonight at 8 places', 'tonight = day+0 {time NI}'],
    ['they met Monday at 9:30', 'Monday = {weekday 1}', '9:30 = {time 09:30}'],
  ],
  loneTime: [
    ['tomorrow at 5 p.m.', 'tomorrow at 5 p.m. = day+0 from there {time 17:00}'],
    ['5 p.m. on Monday', '5 p.m. on Monday = day+0 from there {time 17:00}'],
    ['Friday night at 8', 'Friday night at 8 = day+0 from there {time 20:00}'],
    ['at noon on Christmas Eve.', 'noon on Christmas Eve = day+0 from there {time 12:00}'],
    ['every Monday at 5 pm', 'every Monday at 5 pm = SET XXXX-WXX-1T17:00'],
    [
      'from 9:30 - 11:00 on Thursday',
      '9:30 = day+0 from there {time 09:30} →',
      '11:00 on Thursday = day+0 from there {time 11:00}',
    ],
    [
      'Thursday from 9:30 to 11:00',
      'Thursday from 9:30 = day+0 from there {time 09:30} →',
      '11:00 = day+0 from there {time 11:00}',
    ],
    ['tomorrow, and at 5 p.m.', 'tomorrow = day+1', '5 p.m. = {time 17:00}'],
    ['last week at 5 p.m.', 'last week = week-1', '5 p.m. = {time 17:00}'],
  ],
  modifiers: [
    [
      'they came at about 12.30pm on Saturday',
      'about 12.30pm = day+0 from there {time 12:30} APPROX',
      'Saturday = {weekday 6}',
    ],
    ['six months to end-March', 'six months = DURATION P6M', 'end-March = {month 3} END'],
    ['in the end March came', 'March = {month 3}'],
    ['late last week', 'late last week = week-1 END'],
    ['in the middle of October', 'the middle of October = {month 10} MID'],
    ['about two years ago', 'about two years ago = year-2 APPROX'],
    ['less than a year later', 'less than a year later = year+1 from there LESS_THAN'],
    ['c.1850', 'c.1850 = DATE 1850 APPROX'],
    ['~10 years', '~10 years = DURATION P10Y APPROX'],
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
    ['December 1999 to January 2000', 'December 1999 = DATE 1999-12 →', 'January 2000 = DATE 2000-01'],
    ['Monday to Friday', 'Monday = {weekday 1} →', 'Friday = {weekday 5}'],
    ['Monday to January 2000', 'Monday = {weekday 1}', 'January 2000 = DATE 2000-01'],
    ['8 am to 5 pm Monday', '8 am = {weekday 1, time 08:00} →', '5 pm Monday = {weekday 1, time 17:00}'],
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
