import {describe, it} from 'node:test';
import {expect} from 'chai';
import {ticks, utcTicks} from 'd3';
import fc from 'fast-check';
import {roundDates, roundNumbers} from '../../src/layout/round-ticks.js';
import {DAY} from '../../src/time/calendar.js';

const whole = (min: number, max: number) => fc.integer({min, max});
const counts = fc.double({min: 1, max: 40, noNaN: true});
/** Of every size alike. */
const spans = fc.double({min: 0, max: 14, noNaN: true}).map((power) => Math.ceil(10 ** power));
const dates = (times: readonly number[]) => times.map((ms) => new Date(ms).toISOString());

describe('round dates', () => {
  it('are those of d3', () => {
    const starts = whole(-60_000 * 365, 60_000 * 365).map((days) => days * DAY);
    const property = fc.property(starts, whole(0, DAY), spans, counts, (day, ms, span, count) => {
      const [start, end] = [day + ms, day + ms + span];
      expect(dates(roundDates(start, end, count))).deep.equal(
        utcTicks(new Date(start), new Date(end), count).map((date) => date.toISOString()),
      );
    });
    fc.assert(property, {numRuns: 3000});
  });

  it('are every second day since 1970, Sundays, and the first of every third month', () => {
    const start = Date.UTC(2018, 9, 1);
    expect(dates(roundDates(start, start + 9 * DAY, 5)).map((date) => date.slice(5, 10))).deep.equal([
      '10-02',
      '10-04',
      '10-06',
      '10-08',
      '10-10',
    ]);
    expect(dates(roundDates(start, start + 20 * DAY, 3)).map((date) => date.slice(5, 10))).deep.equal([
      '10-07',
      '10-14',
      '10-21',
    ]);
    expect(dates(roundDates(start + DAY, start + 300 * DAY, 3)).map((date) => date.slice(0, 10))).deep.equal([
      '2019-01-01',
      '2019-04-01',
      '2019-07-01',
    ]);
  });

  it('are none where no millisecond begins', () => {
    expect(roundDates(1, 0, 3)).deep.equal([]);
  });
});

describe('round numbers', () => {
  it('are the whole ones of d3', () => {
    const property = fc.property(
      whole(-1e10, 1e10),
      spans,
      fc.double({min: 0, max: 1, noNaN: true}),
      counts,
      (first, span, part, count) => {
        const [from, to] = [first + part, first + part + span];
        expect(roundNumbers(from, to, count)).deep.equal(ticks(from, to, count).filter(Number.isInteger));
      },
    );
    fc.assert(property, {numRuns: 3000});
  });
});
