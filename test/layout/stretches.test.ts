import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findStretches} from '../../src/layout/stretches.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {anyEvents, event, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

const WEEK = 7 * 864e5;

const span = (from: string, to = from) => [edtfToInterval(from)!.start, edtfToInterval(to)!.end];

describe('findStretches', () => {
  it('parts years, months and days: 1950 – 1953, June – September 2018, 7 – 9 October 2018', () => {
    const found = findStretches(THREE_SCALES).map(({start, end}) => [start, end]);
    expect(found).to.deep.equal([
      span('1950', '1953'),
      span('2018-06', '2018-09'),
      span('2018-10-07', '2018-10-09'),
    ]);
  });

  it('leaves evenly spread events in one', () => {
    const years = ['1990', '1992', '1994', '1997', '1999', '2001', '2004'].map((year) => event(year));
    expect(findStretches(years)).to.have.lengthOf(1);
  });

  it('gives none for no events, and one for one event or many of the same day', () => {
    expect(findStretches([])).to.deep.equal([]);
    expect(findStretches([event('2018-10-07')])).to.have.lengthOf(1);
    const same = Array.from({length: 1000}, () => event('2018-10-07'));
    const [start, end] = span('2018-10-07');
    expect(findStretches(same)).to.deep.equal([{start, end, count: 1000, air: WEEK}]);
  });

  it('asks for a week on either side of a day alone, of whose hours nothing is known', () => {
    const airs: [dates: string[], airs: (number | undefined)[]][] = [
      [['2018-10-07'], [WEEK]],
      [['2018-10-07', '2018-10-08'], [undefined]],
      [['2018-10-07', '2018-10-07T09:30'], [undefined]],
      [['2018-10-07T00:00', '2018-10-07T23:59'], [undefined]],
      [['2018-10'], [undefined]],
      [
        ['1724-05-02', '2018-10-07', '2018-10-08', '2018-10-09', '2018-10-10'],
        [WEEK, undefined],
      ],
    ];
    for (const [dates, expected] of airs) {
      const found = findStretches(dates.map((date) => event(date))).map(({air}) => air);
      expect(found, dates.join(' ')).to.deep.equal(expected);
    }
  });

  it('does not stretch the days of a month to the month that lies behind them', () => {
    const days = [event('2018-10-07'), event('2018-10-08'), event('2018-10-09')];
    expect(findStretches([...days, event('2018-10')])).to.deep.equal(findStretches(days));
  });

  it('keeps the first hour of a day with its day, and folds the 185 years before it', () => {
    const day = ['06:00', '07:05', '07:30', '08:15', '09:20', '10:00', '11:30', '12:00', '13:05'];
    const found = findStretches(
      ['1839-01', ...day.map((time) => `2024-01-12T${time}`)].map((date) => event(date)),
    );
    expect(found.map(({count}) => count)).to.deep.equal([1, day.length]);
    const war = ['1866-02-02', '1866-04-14', '1866-05-09', '1866-10', '1867-01', '1868-06', '1868-07'];
    const before = findStretches(['1848', '1859', ...war].map((date) => event(date)));
    expect(before.map(({count}) => count)).to.deep.equal([2, war.length]);
  });

  it('finds where the pace changes behind many even gaps: 150 days, then 40 minutes', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const days = Array.from({length: 150}, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const minutes = Array.from({length: 40}, (_, i) => `2024-05-30T12:${two(i)}`);
    const found = findStretches([...days, ...minutes].map((date) => event(date)));
    expect(found.map(({count}) => count)).to.deep.equal([days.length, minutes.length]);
  });

  it('parts a day from the beginning of the universe', () => {
    const bang = {
      interval: {start: -4.35e20, end: 1.6e12, granularity: 'year'},
      extent: 'throughout',
    } as const;
    const found = findStretches([bang, event('2018-10-07')]);
    expect(found).to.have.lengthOf(2);
    expect(found[1]!.end - found[1]!.start).to.be.below(3 * 365 * 864e5);
  });

  it('gives at most as many as asked for, in order, none empty, none overlapping', () => {
    fc.assert(
      fc.property(anyEvents(), fc.integer({min: 1, max: 6}), (events, most) => {
        const found = findStretches(events, {most});
        expect(found.length).to.be.within(1, most);
        found.forEach(({start, end}, i) => {
          expect(end).to.be.above(start);
          if (i > 0) expect(start).to.be.at.least(found[i - 1]!.end);
        });
      }),
    );
  });

  it('does not ask in which order events come', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        expect(findStretches([...events].reverse())).to.deep.equal(findStretches(events));
      }),
    );
  });
});
