// TIMEX3 ⇄ interval ⇄ EDTF by properties, and the calendar under it beside Temporal and the `edtf` package.

import {describe, it} from 'node:test';
import {expect} from 'chai';
import edtf from 'edtf';
import {Temporal} from 'temporal-polyfill';
import {
  civilToMs,
  DAY,
  daysInMonth,
  isLeapYear,
  MINUTE,
  msToCivil,
  SECOND,
  unitInterval,
} from '../../src/time/calendar.js';
import {addUnits} from '../../src/time/add-units.js';
import {isoWeekOf, isoWeekStart} from '../../src/time/iso-week.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {intervalToEdtf} from '../../src/time/write-edtf.js';
import {GRANULARITIES, type Granularity} from '../../src/time/granularity.js';
import type {Interval} from '../../src/time/interval.js';
import {parseIso} from '../../src/time/iso.js';
import {intervalToTimex3} from '../../src/time/timex3-name.js';
import {timex3ToEdtf, timex3ToInterval} from '../../src/time/timex3.js';
import fc from '../property.js';

const two = (n: number) => String(n).padStart(2, '0');
const yearName = (year: number) =>
  year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;

/** Years as people write of them, and of the edges: 1 BC, 1, 9999 on both sides, Temporal's limits, geology. */
const anyYear = fc.oneof(
  {weight: 3, arbitrary: fc.integer({min: -9999, max: 9999})},
  fc.integer({min: 1900, max: 2100}),
  fc.constantFrom(-9999, -1, 0, 1, 4, 100, 400, 1582, 1600, 1900, 2000, 9999),
  // To there a float counts milliseconds; what goes beyond is below.
  fc.integer({min: -280_000, max: 280_000}),
);
/** Days are counted exactly much further. */
const farYear = fc.integer({min: -250_000_000, max: 250_000_000});
const shortYear = fc.integer({min: -9998, max: 9998});
/** Days with leap days and the turns of years more often than chance has them. */
const dayOf = (years: fc.Arbitrary<number>) =>
  years.chain((year) =>
    fc
      .oneof(
        fc.tuple(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 31})),
        fc.constantFrom<[number, number]>([1, 1], [1, 3], [1, 4], [2, 28], [2, 29], [12, 28], [12, 31]),
      )
      .map(([month, day]) => ({year, month, day: Math.min(day, daysInMonth(year, month))})),
  );
const dateName = ({year, month, day}: {year: number; month: number; day: number}) =>
  `${yearName(year)}-${two(month)}-${two(day)}`;

const digits = (count: number) =>
  fc.integer({min: 0, max: 10 ** count - 1}).map((n) => String(n).padStart(count, '0'));

/** Values of every kind that lies on the calendar, as they are written in one way only. */
const KINDS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  millennia: digits(1),
  centuries: digits(2),
  decades: digits(3),
  'millennia BC': digits(1).map((n) => `BC${n}`),
  'centuries BC': digits(2).map((n) => `BC${n}`),
  'decades BC': digits(3).map((n) => `BC${n}`),
  years: anyYear.map(yearName),
  'parts of the year': fc
    .tuple(anyYear, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'SP', 'SU', 'FA', 'WI'))
    .map(([year, part]) => `${yearName(year)}-${part}`),
  months: fc
    .tuple(anyYear, fc.integer({min: 1, max: 12}))
    .map(([year, month]) => `${yearName(year)}-${two(month)}`),
  weeks: dayOf(anyYear).map(({year, month, day}) => {
    const {isoYear, week} = isoWeekOf(civilToMs(year, month, day));
    return `${yearName(isoYear)}-W${two(week)}`;
  }),
  weekends: fc
    .tuple(anyYear, fc.integer({min: 1, max: 52}))
    .map(([year, week]) => `${yearName(year)}-W${two(week)}-WE`),
  days: dayOf(anyYear).map(dateName),
  'parts of the day': fc
    .tuple(dayOf(anyYear), fc.constantFrom('MO', 'MI', 'AF', 'EV', 'NI', 'DT'))
    .map(([day, part]) => `${dateName(day)}T${part}`),
  hours: fc
    .tuple(dayOf(anyYear), fc.integer({min: 0, max: 23}))
    .map(([day, hour]) => `${dateName(day)}T${two(hour)}`),
  minutes: fc
    .tuple(dayOf(anyYear), fc.integer({min: 0, max: 1439}))
    .map(([day, minute]) => `${dateName(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`),
  seconds: fc
    .tuple(dayOf(shortYear), fc.integer({min: 0, max: 86_399}))
    .map(
      ([day, second]) =>
        `${dateName(day)}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`,
    ),
};

const FAR: readonly fc.Arbitrary<string>[] = [
  farYear.map(yearName),
  fc.tuple(farYear, fc.integer({min: 1, max: 12})).map(([year, month]) => `${yearName(year)}-${two(month)}`),
  dayOf(farYear).map(dateName),
];

const MODS = [undefined, 'APPROX', 'START', 'MID', 'END', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER'];
const stretch = ({start, end}: Interval) => ({start, end});

describe('TIMEX3 → interval → TIMEX3', () => {
  for (const [kind, values] of Object.entries(KINDS))
    it(`gives ${kind} back as they were`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const interval = timex3ToInterval(value)!;
          expect(interval, value).not.equal(null);
          expect(interval.end).greaterThan(interval.start);
          expect(intervalToTimex3(interval)).deep.equal({value});
        }),
        {numRuns: 1000},
      );
    });

  it('gives years, months and days of 250 million years back as they were', () => {
    fc.assert(
      fc.property(fc.oneof(...FAR), (value) => {
        expect(intervalToTimex3(timex3ToInterval(value)!)).deep.equal({value});
      }),
      {numRuns: 1000},
    );
  });

  it('keeps the stretch and its open or approximate ends, whatever the mod', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(KINDS)), fc.constantFrom(...MODS), (value, mod) => {
        const interval = timex3ToInterval(value, mod)!;
        const back = intervalToTimex3(interval);
        expect(timex3ToInterval(back.value, back.mod)).deep.include({
          ...stretch(interval),
          ...(interval.approximate ? {approximate: true} : {}),
          ...(interval.openStart ? {openStart: true} : {}),
          ...(interval.openEnd ? {openEnd: true} : {}),
        });
      }),
      {numRuns: 1000},
    );
  });

  it('keeps ranges', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(KINDS)), fc.oneof(...Object.values(KINDS)), (a, b) => {
        const interval = timex3ToInterval(`${a}/${b}`);
        fc.pre(interval !== null);
        const {value, mod} = intervalToTimex3(interval);
        expect(timex3ToInterval(value, mod)).include(stretch(interval));
      }),
      {numRuns: 1000},
    );
  });
});

describe('interval → TIMEX3 → interval', () => {
  const size = fc.constantFrom<Granularity>(...GRANULARITIES);
  const instant = fc.integer({min: civilToMs(-9999), max: civilToMs(9999)});

  it('names every unit of the calendar so that it reads back', () => {
    fc.assert(
      fc.property(instant, size, (ms, granularity) => {
        const interval = unitInterval(ms, granularity);
        expect(timex3ToInterval(intervalToTimex3(interval).value)).include(stretch(interval));
      }),
      {numRuns: 1000},
    );
  });

  it('names any stretch of full seconds', () => {
    fc.assert(
      fc.property(instant, fc.integer({min: 1, max: 2e9}), size, (ms, seconds, granularity) => {
        const start = Math.floor(ms / SECOND) * SECOND;
        const interval = {start, end: start + seconds * SECOND, granularity};
        expect(timex3ToInterval(intervalToTimex3(interval).value)).include(stretch(interval));
      }),
      {numRuns: 1000},
    );
  });

  it('says 44 BC, the 40s BC, a fiscal year, early 1990: BC0044, BC004, APPROX', () => {
    expect(intervalToTimex3(timex3ToInterval('-0043')!)).deep.equal({value: 'BC0044'});
    expect(intervalToTimex3(timex3ToInterval('BC004')!)).deep.equal({value: 'BC004'});
    expect(intervalToTimex3(timex3ToInterval('FY1998')!)).deep.equal({value: '1998', mod: 'APPROX'});
    expect(intervalToTimex3(timex3ToInterval('199', 'START')!)).deep.equal({
      value: '1990/1992',
      mod: 'APPROX',
    });
    expect(intervalToTimex3(edtfToInterval('../1953')!)).deep.equal({value: '1953', mod: 'BEFORE'});
  });
});

describe('TIMEX3 → EDTF', () => {
  it('covers the same stretch in years of four digits, whatever the mod', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(KINDS)), fc.constantFrom(...MODS), (value, mod) => {
        const interval = timex3ToInterval(value, mod)!;
        fc.pre(interval.start >= civilToMs(-9999) && interval.end <= civilToMs(10_000));
        const back = edtfToInterval(timex3ToEdtf(value, mod)!)!;
        if (interval.openStart) expect(back.end).equal(interval.end);
        else if (interval.openEnd) expect(back.start).equal(interval.start);
        else expect(stretch(back)).deep.equal(stretch(interval));
        for (const flag of ['approximate', 'openStart', 'openEnd'] as const)
          expect(back[flag], `${value} ${mod} ${flag}`).equal(interval[flag]);
      }),
      {numRuns: 1000},
    );
  });

  it('goes on from there to TIMEX3 and the same stretch', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(KINDS)), (value) => {
        const interval = timex3ToInterval(value)!;
        fc.pre(interval.start >= civilToMs(-9999) && interval.end <= civilToMs(10_000));
        const read = edtfToInterval(intervalToEdtf(interval))!;
        expect(timex3ToInterval(intervalToTimex3(read).value)).include(stretch(interval));
      }),
      {numRuns: 1000},
    );
  });

  it('of years beyond four digits keeps the years around', () => {
    fc.assert(
      fc.property(fc.oneof(...FAR), (value) => {
        const interval = timex3ToInterval(value)!;
        const back = edtfToInterval(timex3ToEdtf(value)!)!;
        expect(back.start).at.most(interval.start);
        expect(back.end).at.least(interval.end);
      }),
    );
  });
});

describe('any string', () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        ...'0 1 9 2018 44 -0043 BC FY W Q H T : - / X XX 13 31 02 29 Z + .. ~ ? % SP WE NI PAST_REF P3Y é'.split(
          ' ',
        ),
      ),
      {maxLength: 9},
    )
    .map((parts) => parts.join(''));

  it('is null or a stretch that ends after it starts, in TIMEX3, EDTF and ISO 8601 alike', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (text) => {
        for (const interval of [
          timex3ToInterval(text),
          edtfToInterval(text),
          parseIso(text)?.interval ?? null,
        ]) {
          if (interval === null) continue;
          expect(Number.isFinite(interval.start) && Number.isFinite(interval.end)).equal(true);
          expect(interval.end).greaterThan(interval.start);
          expect(intervalToTimex3(interval).value).match(/\d/);
          expect(intervalToEdtf(interval)).match(/\d/);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('a day, month or week that is not on the calendar is null', () => {
    const impossible =
      '2018-04-31 1900-02-29 2100-02-29 2018-02-30 2018-13 2018-00 2018-13-01 2018-10-00 2018-W53 2018-W00 2018-W54 BC0000 BC0001-02-30 2018-10-07T25 2018-10-07T12:60 2018-Q5 2018-H3';
    for (const value of impossible.split(' ')) expect(timex3ToInterval(value), value).equal(null);
    for (const text of ['2018-04-31', '1900-02-29', '2018-13', '-0001-02-29']) {
      expect(edtfToInterval(text), text).equal(null);
      expect(parseIso(text), text).equal(null);
    }
    expect(timex3ToInterval('BC0001-02-29'), 'the year 0 is a leap year').not.equal(null);
  });
});

/** Years that Temporal can count: ±271,821. */
const temporalYear = fc.oneof(
  fc.integer({min: -271_820, max: 275_759}),
  fc.integer({min: -9999, max: 9999}),
  fc.constantFrom(-1, 0, 1, 4, 100, 400, 1582, 1900, 2000),
);
const epochDay = (date: Temporal.PlainDate) =>
  date.since('1970-01-01', {largestUnit: 'days'}).total('days') * DAY;

describe('the calendar beside Temporal', () => {
  it('counts days, weekdays, leap years and the lengths of months alike', () => {
    fc.assert(
      fc.property(dayOf(temporalYear), (civil) => {
        const date = Temporal.PlainDate.from(civil);
        const ms = civilToMs(civil.year, civil.month, civil.day);
        expect(ms).equal(epochDay(date));
        expect(msToCivil(ms)).deep.include({...civil, weekday: date.dayOfWeek});
        expect(isLeapYear(civil.year)).equal(date.inLeapYear);
        expect(daysInMonth(civil.year, civil.month)).equal(date.daysInMonth);
      }),
      {numRuns: 1000},
    );
  });

  it('numbers ISO weeks alike, at the ends of years too', () => {
    fc.assert(
      fc.property(dayOf(temporalYear), (civil) => {
        const date = Temporal.PlainDate.from(civil);
        const ms = epochDay(date);
        const {isoYear, week} = isoWeekOf(ms);
        expect([isoYear, week]).deep.equal([date.yearOfWeek, date.weekOfYear]);
        expect(isoWeekStart(isoYear, week)).equal(ms - (date.dayOfWeek - 1) * DAY);
      }),
      {numRuns: 1000},
    );
  });

  it('adds units alike: 31 January and a month is the end of February', () => {
    const near = dayOf(fc.integer({min: -200_000, max: 200_000}));
    const units = fc.constantFrom(
      ['day', 'days'] as const,
      ['week', 'weeks'] as const,
      ['month', 'months'] as const,
      ['year', 'years'] as const,
    );
    fc.assert(
      fc.property(near, fc.integer({min: -9999, max: 9999}), units, (civil, amount, [unit, units]) => {
        const ms = civilToMs(civil.year, civil.month, civil.day);
        const moved = Temporal.PlainDate.from(civil).add({[units]: amount}, {overflow: 'constrain'});
        expect(addUnits(ms, amount, unit)).equal(epochDay(moved));
      }),
      {numRuns: 1000},
    );
  });

  it('reads ISO 8601 dates and times alike', () => {
    fc.assert(
      fc.property(
        dayOf(fc.integer({min: 0, max: 9999})),
        fc.integer({min: 0, max: 1439}),
        (civil, minute) => {
          const time = Temporal.PlainDateTime.from({
            ...civil,
            hour: Math.floor(minute / 60),
            minute: minute % 60,
          });
          const text = time.toString({smallestUnit: 'minute'});
          const {interval} = parseIso(text)!;
          expect(interval.start).equal(epochDay(time.toPlainDate()) + minute * MINUTE);
        },
      ),
    );
  });
});

describe('EDTF beside the reference implementation', () => {
  // The reference implementation does not know that the year 0 is a leap year.
  const year = fc.integer({min: -9999, max: 9999}).filter((n) => n !== 0);
  const edtfYear = (n: number) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`;
  const single = fc.oneof(
    year.map(edtfYear),
    fc.tuple(year, fc.integer({min: 1, max: 12})).map(([y, month]) => `${edtfYear(y)}-${two(month)}`),
    dayOf(year).map((civil) => `${edtfYear(civil.year)}-${two(civil.month)}-${two(civil.day)}`),
  );

  it('reads years, months and days alike, qualified ones too', () => {
    fc.assert(
      fc.property(single, fc.constantFrom('', '?', '~', '%'), (date, mark) => {
        const {min, max} = edtf(date + mark);
        expect(stretch(edtfToInterval(date + mark)!)).deep.equal({start: min, end: max + 1});
      }),
      {numRuns: 1000},
    );
  });

  it('reads intervals alike, and refuses those that end before they start', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        const [first, last] = [edtf(a), edtf(b)];
        const interval = edtfToInterval(`${a}/${b}`);
        if (last.max <= first.min) expect(interval).equal(null);
        else expect(stretch(interval!)).deep.equal({start: first.min, end: last.max + 1});
      }),
      {numRuns: 1000},
    );
  });

  it('writes what the reference implementation reads as the same stretch', () => {
    const instant = fc.integer({min: civilToMs(-9899), max: civilToMs(9899)});
    const sizes = fc.constantFrom<Granularity>(
      'decade',
      'century',
      'year',
      'month',
      'week',
      'day',
      'quarter',
    );
    fc.assert(
      fc.property(instant, sizes, (ms, granularity) => {
        const interval = unitInterval(ms, granularity);
        const {min, max} = edtf(intervalToEdtf(interval));
        expect({start: min, end: max + 1}).deep.equal(stretch(interval));
      }),
      {numRuns: 1000},
    );
  });
});
