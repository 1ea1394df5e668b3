import {describe, it} from 'node:test';
import {expect} from 'chai';
import edtf from 'edtf';
import {civilToMs, unitInterval} from '../../src/time/calendar.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {intervalToEdtf} from '../../src/time/write-edtf.js';
import type {Granularity} from '../../src/time/granularity.js';
import fc from '../property.js';

/** Start and last millisecond by the reference implementation `edtf`. */
function oracle(text: string): [number, number] {
  const date = edtf(text);
  return [date.min, date.max];
}

describe('edtfToInterval(text)', () => {
  const shared = [
    '2018',
    '2018-06',
    '2018-10-07',
    '-0043',
    '-0043-03-15',
    '199X',
    '18XX',
    '1890~',
    '1890?',
    '1890%',
    '1950/1953',
    '2018-06/2018-10-07',
    'Y17000',
    'Y-17000',
    '2004-XX',
    '2004-06-XX',
  ];
  for (const text of shared)
    it(`reads ${text} as the reference implementation does`, () => {
      const interval = edtfToInterval(text)!;
      expect([interval.start, interval.end - 1]).deep.equal(oracle(text));
    });

  it('flags approximate and open ends: 1890~, ../1953, 2011/.., 2011/', () => {
    expect(edtfToInterval('1890~')).include({approximate: true});
    expect(edtfToInterval('../1953')).include({
      openStart: true,
      start: civilToMs(1953),
      end: civilToMs(1954),
    });
    expect(edtfToInterval('2011/..')).include({openEnd: true, start: civilToMs(2011), end: civilToMs(2012)});
    expect(edtfToInterval('2011/')).include({openEnd: true});
    expect(edtfToInterval('2011')).not.have.any.keys('approximate', 'openStart', 'openEnd');
  });

  const bad = [
    '',
    '..',
    '../..',
    '/',
    '1953/1950',
    '1950/1953/1955',
    '2018-13',
    '2018-25',
    '1XX5',
    'soon',
    'XXXX',
    '12018',
    'NaN',
    '1890~~',
  ];
  for (const text of bad)
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(edtfToInterval(text)).equal(null);
    });
  it('is null for what is no text', () => {
    for (const given of [null, undefined, {}, new Date(0)])
      expect(edtfToInterval(given as never)).equal(null);
  });
});

describe('intervalToEdtf(interval)', () => {
  const granularities: Granularity[] = [
    'century',
    'decade',
    'year',
    'half',
    'quarter',
    'season',
    'month',
    'week',
    'day',
    'part-of-day',
    'hour',
    'minute',
    'second',
  ];

  it('is read back as the same stretch, whatever the unit, from 9999 BC to 9999', () => {
    const instant = fc.integer({min: civilToMs(-9998), max: civilToMs(9989)});
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...granularities),
        fc.boolean(),
        (ms, granularity, approximate) => {
          const interval = {...unitInterval(ms, granularity), ...(approximate ? {approximate} : {})};
          const back = edtfToInterval(intervalToEdtf(interval))!;
          expect(back.start).equal(interval.start);
          expect(back.end).equal(interval.end);
          expect(back.approximate).equal(interval.approximate);
        },
      ),
    );
  });

  it('keeps open ends', () => {
    for (const text of ['../1953', '2011/..', '2018-06/..', '../-0043', '../1953~'])
      expect(intervalToEdtf(edtfToInterval(text)!)).equal(text);
  });

  it('writes years beyond four digits with a Y, and as years whatever was named', () => {
    expect(intervalToEdtf(unitInterval(civilToMs(12_018, 5, 3), 'day'))).equal('Y12018');
    expect(intervalToEdtf(unitInterval(civilToMs(-13_800_000_000), 'year'))).equal('Y-13800000000');
    expect(intervalToEdtf(unitInterval(civilToMs(12_345), 'year'))).equal('Y12345');
  });
});
