import {describe, it} from 'node:test';
import {expect} from 'chai';
import {civilInZone} from '../../src/time/zone.js';

describe('civilInZone(text, timeZone)', () => {
  const cases: [text: string, timeZone: string, civil: string][] = [
    ['2018-10-08T01:00:00Z', 'America/New_York', '2018-10-07T21:00:00'],
    ['2018-10-08T01:00Z', 'Asia/Kolkata', '2018-10-08T06:30'],
    ['2018-10-07T23:30-04:00', 'Asia/Seoul', '2018-10-08T12:30'],
    // The clocks of New York went back at two in the morning.
    ['2018-11-04T05:30Z', 'America/New_York', '2018-11-04T01:30'],
    ['2018-11-04T06:30Z', 'America/New_York', '2018-11-04T01:30'],
    ['2018-10-08', 'Asia/Seoul', '2018-10-08'],
    ['2018-10-08T01:00', 'Asia/Seoul', '2018-10-08T01:00'],
    ['soon', 'Asia/Seoul', 'soon'],
  ];
  for (const [text, timeZone, civil] of cases)
    it(`is ${civil} for ${text} in ${timeZone}`, () => {
      expect(civilInZone(text, timeZone)).equal(civil);
    });

  it('refuses a zone that there is not, by name', () => {
    expect(() => civilInZone('2018-10-08', 'Mars/Olympus')).to.throw(RangeError, 'Mars/Olympus');
  });
});
