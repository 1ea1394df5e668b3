import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

const on = (text: string) =>
  findTimexes(text, {published: '2013-05-21', language: 'en'}).flatMap(
    ({value}) => /T(\d\d:\d\d)/.exec(value)?.[1] ?? [],
  );

const cases: readonly (readonly [text: string, ...times: string[]])[] = [
  ['It struck at 2:56 p.m. and by 3:40 it was over.', '14:56', '15:40'],
  ['It struck at 2:56 p.m. Monday. By 3:40 it was over.', '14:56', '15:40'],
  ['It opened at 9:30 a.m. By 10:15 it was full, at 1:05 it shut.', '09:30', '10:15', '13:05'],
  ['At 9.15 p.m. they came; at 9:42 it began.', '21:15', '21:42'],
  ['At 10:20 p.m. they came; at 1:35 they left.', '22:20', '01:35'],
  [
    'It fell at 2:50 p.m. He was there at 2:45.\n\nBy 4 o’clock he had left, at half past five he was back.',
    '14:50',
    '14:45',
    '16:00',
    '17:30',
  ],
  ['At noon they ate, by 3:40 they left.', '12:00', '15:40'],
  ['He left at 10 p.m. and was home by 12:30.', '22:00', '00:30'],
  ['It began at 2:56 p.m. An hour later it rained, at 4:10 it stopped.', '14:56', '15:56', '16:10'],
  // A part of the day tells it, too.
  ['He left on Thursday evening and, at 8 o’clock, was free.', '20:00'],
  ['She came on Thursday afternoon. At half past eight they ate.', '20:30'],
  ['She came on Thursday afternoon. At 9:15 they ate.', '09:15'],
  // Another day.
  ['It began at 2:56 p.m. Monday. On Tuesday they met at 9:15.', '14:56', '09:15'],
  // What counts to 24 needs no half.
  ['At 2 p.m., 14:20 and 03:40.', '14:00', '14:20', '03:40'],
  ['At 2 p.m. they came, at 14:20 they ate, at 3:40 they slept.', '14:00', '14:20', '03:40'],
  ['By 3:40 it was over.', '03:40'],
  // The words after it say which.
  ['Visits begin at 4 p.m., the service at 10:30 the next morning.', '16:00', '10:30'],
];

describe('inItsHalf', () => {
  for (const [text, ...times] of cases)
    it(`${text} → ${times.join(', ')}`, () => {
      expect(on(text)).to.deep.equal(times);
    });

  it('an hour told 600 characters before says nothing', () => {
    const text = `At 2:56 p.m. it struck. ${'It rained on and on there. '.repeat(24)}By 3:40 it was over.`;
    expect(on(text)).to.deep.equal(['14:56', '03:40']);
  });

  it('1:35 after 10:20 p.m. is of the next day', () => {
    const found = findTimexes('At 10:20 p.m. they came; at 1:35 they left.', {published: '2013-05-21'});
    expect(found.map(({value}) => value)).to.deep.equal(['2013-05-21T22:20', '2013-05-22T01:35']);
  });
});
