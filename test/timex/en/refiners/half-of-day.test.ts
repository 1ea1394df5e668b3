import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...times: string[]])[] = [
  ['It struck at 2:56 p.m. and by 3:40 it was over.', '14:56', '15:40'],
  ['It struck at 2:56 p.m. Monday. By 3:40 it was over.', '14:56', '15:40'],
  ['It opened at 9:30 a.m. By 10:15 it was full, at 1:05 it shut.', '09:30', '10:15', '13:05'],
  ['At 9.15 p.m. they came; at 9:42 it began.', '21:15', '21:42'],
  ['At 10:20 p.m. they came; at 1:35 they left.', '22:20', '01:35'],
  // What counts to 24 needs no half.
  ['At 2 p.m., 14:20 and 03:40.', '14:00', '14:20', '03:40'],
  ['At 2 p.m. they came, at 14:20 they ate, at 3:40 they slept.', '14:00', '14:20', '03:40'],
  ['By 3:40 it was over.', '03:40'],
  // The words after it say which.
  ['Visits begin at 4 p.m., the service at 10:30 the next morning.', '16:00', '10:30'],
];

describe('halfOfDay', () => {
  for (const [text, ...times] of cases)
    it(`${text} → ${times.join(', ')}`, () => {
      const found = reads(text).flatMap((reading) => /time (\d\d:\d\d)/.exec(reading)?.[1] ?? []);
      expect(found).to.deep.equal(times);
    });

  it('an hour told 300 characters before says nothing', () => {
    const text = `At 2:56 p.m. it struck. ${'It rained on and on there. '.repeat(12)}By 3:40 it was over.`;
    expect(reads(text)).to.deep.equal(['2:56 p.m. = {time 14:56}', '3:40 = {time 03:40}']);
  });
});
