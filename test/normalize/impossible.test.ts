// Dates that cannot be, in every way of writing them: left out, or kept without an interval and with the reason; never another day.

import {describe, it} from 'node:test';

import {expect} from 'chai';

import '../../src/timex/de/define.js';
import {findTimexes} from '../../src/normalize/find-timexes.js';

const read = (text: string, language = 'en') => findTimexes(text, {published: '2012-05-16T10:30', language});

/** By what is wrong; nothing of them is a time. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'a day that its month has not': [
    '31 April',
    'April 31',
    'April 31st, 2012',
    'the 31st of April 2012',
    '31-Apr-2012',
    '31APR2012',
    'Apr 31 2012',
    '2012 April 31',
    '2012-04-31',
    '2012.04.31',
    '20120431',
    '31/04/2012',
    '31.04.2012',
    '4-31-2012',
    '30 February 2012',
    'the thirtieth of February',
    'Sept 31',
    '31 Apr 44 BC',
    'early 31 April',
    'He was born on 30 February 1712.',
  ],
  'days of which the last is none': ['April 29-31', 'April 29-31, 2012', '29-31 April 2012', 'Feb 30-31'],
  'a 29 February of a common year': [
    'Feb 29 1900',
    '29 February 2011',
    '2/29/2011',
    '2011-02-29',
    'February the twenty-ninth, 2011',
    'the twenty-ninth of February, nineteen hundred',
  ],
  'a day, a month or a day of the year that no calendar has': [
    'the 32nd of March',
    'March 32',
    '32 March 2012',
    '2012-03-32',
    'January 0, 2012',
    '0000-00-00',
    '2012-13-01',
    '13/13/2012',
    'month 13',
    'the 32nd',
    'the 0th of May',
    '2011-366',
    '2012-367',
    '2012-000',
    '0 BC',
    'AD 0',
    'year 0',
  ],
  'its weekday and its hour': [
    'Monday, April 31, 2012',
    'Tuesday 31 April 2013',
    '31 April at 5pm',
    '5pm on 31 April',
    '5 pm, April 31, 2012',
    '2012-04-31 17:00',
    '2012-04-31T17:00:00Z',
  ],
  'an hour, a minute or a second that no day has': [
    '25:00',
    '24:30',
    '12:75',
    '12:75 pm',
    '13:00 pm',
    '10:30:75',
    '2012-05-05T25:00',
    '2012-05-05T12:30:75',
    "25 o'clock",
    'half past thirteen',
  ],
  'a week or a quarter that its year has not': [
    'week 54',
    'week 54 of 2012',
    'week 0',
    '2012-W54',
    '2013-W53',
    '2013-W53-1',
    'week 53 of 2013',
    '2012-W10-8',
    'Q5',
    '2012-Q5',
    '5Q12',
  ],
  'a set of days that never come': ['every 31 April', 'every February 30', 'every 32nd of the month'],
  'a weekday that comes no sixth time': ['the sixth Monday of May 2012'],
};

describe('impossible dates', () => {
  for (const [name, texts] of Object.entries(leftOut))
    describe(`are left out: ${name}`, () => {
      for (const text of texts)
        it(text, () => {
          expect(read(text)).to.deep.equal([]);
        });
    });

  describe('are left out in German', () => {
    for (const text of ['31. April 2012', 'Montag, den 31. April', 'um 17 Uhr am 31. April 2012', '25 Uhr'])
      it(text, () => {
        expect(read(text, 'de')).to.deep.equal([]);
      });
  });

  describe('leave what is possible beside them', () => {
    const cases: readonly (readonly [text: string, ...values: string[]])[] = [
      ['April 31 to May 2', '2012-05-02'],
      ['from 28 April to 31 April 2012', '2012-04-28'],
      ['25:00 on 5 May 2012', '2012-05-05'],
      ['We met on Monday, and again on 31 April.', '2012-05-14'],
      ['The deal of 31 April 2012 was signed on Monday.', '2012-05-14'],
      ['14:65 tomorrow', '2012-05-17'],
    ];
    for (const [text, ...values] of cases)
      it(`${text} → ${values.join(', ')}`, () => {
        expect(read(text).map(({value}) => value)).to.deep.equal(values);
      });
  });

  describe('are kept without an interval, with the reason, where only the calendar tells', () => {
    const cases: readonly (readonly [text: string, value: string, reason: string])[] = [
      ['on the 31st of next month', 'XXXX-XX-31', 'June 2012 has no such day'],
      ['the fifth Friday of February 2012', '2012-02-XX', 'the month it is of has no such day'],
      ['the fifth Monday in May 2012', '2012-05-XX', 'the month it is of has no such day'],
    ];
    for (const [text, value, reason] of cases)
      it(`${text}: ${reason}`, () => {
        const [timex] = read(text);
        expect(timex).to.include({value});
        expect(timex).not.to.have.property('interval');
        expect(timex!.because).to.contain(reason);
      });
  });

  describe('have near misses that are possible', () => {
    const cases: readonly (readonly [text: string, ...values: string[]])[] = [
      ['29 February 2012', '2012-02-29'],
      ['29 February 2000', '2000-02-29'],
      ['2012-366', '2012-12-31'],
      ['week 53 of 2015', '2015-W53'],
      ['24:00', '2012-05-16T24:00'],
      ['23:59:59', '2012-05-16T23:59:59'],
      ['the fifth Thursday of May 2012', '2012-05-31'],
      ['the 31st of this month', '2012-05-31'],
      ['every 30 April', 'XXXX-04-30'],
      ['April 29-30, 2012', '2012-04-29', '2012-04-30'],
      ['June 2 and 50 others came', '2012-06-02'],
      ['1 BC', 'BC0001'],
    ];
    for (const [text, ...values] of cases)
      it(`${text} → ${values.join(', ')}`, () => {
        expect(read(text).map(({value}) => value)).to.deep.equal(values);
      });
  });
});
