import {describe, it} from 'node:test';
import {expect} from 'chai';
import {civilToMs, DAY, daysInMonth, isLeapYear, msToCivil, unitInterval} from '../../src/time/calendar.js';
import {addUnits} from '../../src/time/add-units.js';
import {isoWeekOf, isoWeekStart} from '../../src/time/iso-week.js';
import {GRANULARITIES} from '../../src/time/granularity.js';
import fc from '../property.js';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('civil dates', () => {
  it('agree with Date.UTC within the reach of Date', () => {
    fc.assert(
      fc.property(fc.integer({min: -8.64e15, max: 8.64e15}), (ms) => {
        const date = new Date(ms);
        const civil = msToCivil(ms);
        expect([
          civil.year,
          civil.month,
          civil.day,
          civil.hour,
          civil.minute,
          civil.second,
          civil.millisecond,
        ]).deep.equal([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCHours(),
          date.getUTCMinutes(),
          date.getUTCSeconds(),
          date.getUTCMilliseconds(),
        ]);
        expect(civil.weekday % 7).equal(date.getUTCDay());
        const {year, month, day, hour, minute, second, millisecond} = civil;
        expect(civilToMs(year, month, day, hour, minute, second) + millisecond).equal(ms);
      }),
    );
  });

  it('read the years 0–99 as themselves, not as 1900–1999', () => {
    expect(msToCivil(civilToMs(79, 8, 24))).include({year: 79, month: 8, day: 24});
  });

  it('reach 13.8 billion years back', () => {
    expect(msToCivil(civilToMs(-13_800_000_000, 3, 1))).include({year: -13_800_000_000, month: 3, day: 1});
  });

  it('have 29 February in 2000 and 2024, not in 1900 and 2100', () => {
    expect([2000, 2024, 1900, 2100].map(isLeapYear)).deep.equal([true, true, false, false]);
    expect([2000, 2024, 1900, 2100].map((year) => daysInMonth(year, 2))).deep.equal([29, 29, 28, 28]);
  });
});

describe('isoWeekOf(ms)', () => {
  const cases: [date: [number, number, number], isoYear: number, week: number][] = [
    [[2018, 10, 7], 2018, 40],
    [[2018, 12, 31], 2019, 1],
    [[2021, 1, 3], 2020, 53],
    [[2016, 1, 1], 2015, 53],
    [[2005, 1, 1], 2004, 53],
  ];
  for (const [date, isoYear, week] of cases)
    it(`puts ${date.join('-')} into week ${week} of ${isoYear}`, () => {
      const ms = civilToMs(...date);
      expect(isoWeekOf(ms)).deep.equal({isoYear, week});
      expect(isoWeekStart(isoYear, week)).within(ms - 6 * DAY, ms);
    });
});

describe('addUnits(ms, amount, unit)', () => {
  const cases: [
    from: [number, number, number],
    amount: number,
    unit: Parameters<typeof addUnits>[2],
    to: string,
  ][] = [
    [[2018, 1, 31], 1, 'month', '2018-02-28T00:00'],
    [[2020, 2, 29], 1, 'year', '2021-02-28T00:00'],
    [[2018, 10, 7], -1, 'week', '2018-09-30T00:00'],
    [[2018, 1, 15], -1, 'quarter', '2017-10-15T00:00'],
    [[2018, 10, 7], -3, 'decade', '1988-10-07T00:00'],
    [[2018, 3, 1], -1, 'day', '2018-02-28T00:00'],
  ];
  for (const [from, amount, unit, to] of cases)
    it(`moves ${from.join('-')} by ${amount} ${unit} to ${to}`, () => {
      expect(iso(addUnits(civilToMs(...from), amount, unit))).equal(to);
    });
});

describe('unitInterval(ms, granularity)', () => {
  const noon = civilToMs(2018, 10, 7, 17, 15, 30);
  const cases: [granularity: Parameters<typeof unitInterval>[1], start: string, end: string][] = [
    ['millennium', '2000-01-01T00:00', '3000-01-01T00:00'],
    ['century', '2000-01-01T00:00', '2100-01-01T00:00'],
    ['decade', '2010-01-01T00:00', '2020-01-01T00:00'],
    ['half', '2018-07-01T00:00', '2019-01-01T00:00'],
    ['quarter', '2018-10-01T00:00', '2019-01-01T00:00'],
    ['season', '2018-09-01T00:00', '2018-12-01T00:00'],
    ['month', '2018-10-01T00:00', '2018-11-01T00:00'],
    ['week', '2018-10-01T00:00', '2018-10-08T00:00'],
    ['weekend', '2018-10-06T00:00', '2018-10-08T00:00'],
    ['day', '2018-10-07T00:00', '2018-10-08T00:00'],
    ['part-of-day', '2018-10-07T12:00', '2018-10-07T18:00'],
    ['hour', '2018-10-07T17:00', '2018-10-07T18:00'],
    ['minute', '2018-10-07T17:15', '2018-10-07T17:16'],
  ];
  for (const [granularity, start, end] of cases)
    it(`is ${start} to ${end} for the ${granularity} of Sunday 7 October 2018, 17:15:30`, () => {
      const interval = unitInterval(noon, granularity);
      expect([iso(interval.start), iso(interval.end)]).deep.equal([start, end]);
    });

  it('puts January into the winter that began in December', () => {
    expect(iso(unitInterval(civilToMs(2019, 1, 5), 'season').start)).equal('2018-12-01T00:00');
  });

  it('holds the instant and meets its neighbours without a gap', () => {
    const instant = fc.integer({min: -4e14, max: 4e14});
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...GRANULARITIES.filter((g) => g !== 'weekend')),
        (ms, granularity) => {
          const {start, end} = unitInterval(ms, granularity);
          expect(start).most(ms);
          expect(end).above(ms);
          expect(unitInterval(end, granularity).start).equal(end);
          expect(unitInterval(start - 1, granularity).end).equal(start);
        },
      ),
    );
  });
});
