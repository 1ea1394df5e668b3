import {describe, it} from 'node:test';
import {expect} from 'chai';
import {civilToMs} from '../../src/time/calendar.js';
import {parseIso} from '../../src/time/iso.js';
import {isoDate} from '../../src/time/write-iso.js';

describe('parseIso(text)', () => {
  const good: [text: string, date: string, start: string, hasTime: boolean, offset?: number][] = [
    ['2018', '2018', '2018-01-01T00:00:00', false],
    ['2018-10', '2018-10', '2018-10-01T00:00:00', false],
    ['2018-10-07', '2018-10-07', '2018-10-07T00:00:00', false],
    [' 2018-10-07T17:15 ', '2018-10-07T17:15', '2018-10-07T17:15:00', true],
    ['2018-10-07 17:15:30', '2018-10-07T17:15:30', '2018-10-07T17:15:30', true],
    ['2018-10-07T23:30:00-04:00', '2018-10-07T23:30:00', '2018-10-07T23:30:00', true, -240],
    ['2018-10-07T17:15:30.123Z', '2018-10-07T17:15:30', '2018-10-07T17:15:30', true, 0],
    ['2018-10-07T17:15+0530', '2018-10-07T17:15', '2018-10-07T17:15:00', true, 330],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59', '2016-12-31T23:59:59', true, 0],
  ];
  for (const [text, date, start, hasTime, offset] of good)
    it(`reads ${JSON.stringify(text)} as the civil ${start}`, () => {
      const read = parseIso(text);
      expect(read?.date).equal(date);
      expect(new Date(read!.interval.start).toISOString().slice(0, 19)).equal(start);
      expect(read?.hasTime).equal(hasTime);
      expect(read?.offsetMinutes).equal(offset);
    });

  it('reads years of more or fewer digits with their sign: 44 BC is -0043', () => {
    expect(parseIso('-0043-03-15')?.interval.start).equal(civilToMs(-43, 3, 15));
    expect(parseIso('+12345-01-01')?.interval.start).equal(civilToMs(12345));
  });

  const bad = [
    '',
    'soon',
    '2018-13-45',
    '2018-02-30',
    '1900-02-29',
    '2018-04-31',
    '2018-10-07T24:30',
    '2018-10-07T12:60',
    '7 October 2018',
    '18-10-07',
    '2018-10-07T17:15+25:00',
    '2018-1-7',
    '2018-10-07x',
    `2018-${'1'.repeat(9999)}`,
  ];
  for (const text of bad)
    it(`refuses ${JSON.stringify(text.slice(0, 30))}`, () => {
      expect(parseIso(text)).equal(null);
    });
});

describe('isoDate(ms, granularity)', () => {
  it('writes as many parts as were named', () => {
    const ms = parseIso('2018-10-07T17:15:30')!.interval.start;
    expect(
      (['decade', 'month', 'week', 'hour', 'second'] as const).map((unit) => isoDate(ms, unit)),
    ).deep.equal(['2018', '2018-10', '2018-10-07', '2018-10-07T17:15', '2018-10-07T17:15:30']);
  });
});
