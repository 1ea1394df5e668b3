import {describe, it} from 'node:test';
import {expect} from 'chai';
import {DAY, HOUR} from '../../src/time/calendar.js';
import type {DateFormat} from '../../src/time/format.js';
import {formatDuration, formatInterval} from '../../src/time/format.js';
import {formatDate} from '../../src/time/format-date.js';
import type {Granularity} from '../../src/time/granularity.js';
import type {Interval} from '../../src/time/interval.js';

// ICU versions differ in the comma after the weekday.
const withoutCommas = (text: string) => text.replace(/,/g, '');

describe('formatInterval(interval, format)', () => {
  const hours = (from: number, to: number, granularity: Granularity = 'part-of-day') => {
    const midnight = Date.UTC(2018, 9, 7);
    return {start: midnight + from * HOUR, end: midnight + to * HOUR, granularity};
  };
  const cases: [interval: Interval, words: string, format?: DateFormat][] = [
    [hours(6, 12), 'Sunday 7 October 2018 in the morning'],
    [hours(12, 18), '7 Oct in the afternoon', {style: 'short', year: false, weekday: false}],
    [hours(18, 24), 'Sunday October 7 2018 in the evening', {locale: 'en-US'}],
    [hours(18, 30), 'Sunday 7 October 2018 at night'],
    [{...hours(6, 12), approximate: true}, 'about 7 October 2018 in the morning', {weekday: false}],
    [{...hours(16, 24, 'day'), approximate: true}, '7 October 2018 late in the day', {weekday: false}],
    [{...hours(0, 8, 'day'), approximate: true}, 'Sunday 7 October 2018 early in the day'],
    [hours(8, 16, 'day'), 'Sunday 7 October 2018'],
    [hours(6, 11), '7 October 2018 06:00–10:59'],
    [hours(6, 12, 'minute'), '7 October 2018 06:00–11:59'],
  ];
  for (const [interval, words, format] of cases)
    it(`writes ${new Date(interval.start).toISOString()}, ${interval.granularity}, as "${words}"`, () => {
      expect(withoutCommas(formatInterval(interval, format))).equal(words);
    });
});

describe('formatDate(edtf, format)', () => {
  const cases: [edtf: string, words: string, format?: DateFormat][] = [
    ['2018-10-07', 'Sunday 7 October 2018'],
    ['2018-10-07', '7 October 2018', {weekday: false}],
    ['2018-10-07', 'Sun 7 Oct', {style: 'short', year: false}],
    ['2018-10-07', 'Sunday October 7 2018', {locale: 'en-US'}],
    ['2018-10-07', 'Sonntag 7. Oktober 2018', {locale: 'de'}],
    ['2018-06', 'June 2018'],
    ['1950/1953', '1950 – 1953'],
    ['1890~', 'about 1890'],
    ['1890~', '≈ 1890', {locale: 'fr'}],
    ['-0043', '44 BC'],
    ['0008', '8 AD'],
    ['-0043/0014', '44 BC – 14 AD'],
    ['199X', '1990s'],
    ['18XX', '19th century'],
    ['00XX', '1st century'],
    ['12XX', '13th century'],
    ['../1953', 'until 1953'],
    ['2011/..', 'since 2011'],
    ['199X/..', 'since the 1990s'],
    ['../18XX', 'until the 19th century'],
    ['2018-22', 'summer 2018'],
    ['2018-24', 'winter 2018'],
    ['2018-07/2018-09', 'July – September 2018'],
    ['2018-10-01/2018-10-07', '1 – 7 October 2018'],
    ['2018-10-07T17:15', 'Sunday 7 October 2018 at 17:15'],
    ['Y-13800000000', '13.8 billion BC'],
    ['Y-300000/2018', '300000 BC – 2018'],
    ['Y275760', '275760'],
    ['Y-299000', '299000 BC'],
    ['Y1000000', '1 million'],
    ['Y-300000', '300000 BC'],
    ['soon', 'soon'],
  ];
  for (const [edtf, words, format] of cases)
    it(`writes ${edtf} as "${words}"${format ? ` with ${JSON.stringify(format)}` : ''}`, () => {
      expect(withoutCommas(formatDate(edtf, format))).equal(words);
    });
});

describe('formatDuration(ms)', () => {
  const cases: [ms: number, words: string][] = [
    [64 * 365.25 * DAY, '64 years'],
    [90 * DAY, '3 months'],
    [16 * DAY, '16 days'],
    [DAY, '1 day'],
    [26 * 3_600_000, '26 hours'],
    [90 * 60_000, '90 minutes'],
    [200, '0.2 seconds'],
    [13.8e9 * 365.25 * DAY, '14 billion years'],
  ];
  for (const [ms, words] of cases)
    it(`writes ${ms} ms as "${words}"`, () => {
      expect(formatDuration(ms)).equal(words);
    });

  it('follows the locale', () => {
    expect(formatDuration(5 * DAY, {locale: 'de'})).equal('5 Tage');
  });
});
