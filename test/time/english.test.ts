import {describe, it} from 'node:test';
import {expect} from 'chai';
import {DAY, HOUR, MINUTE, SECOND} from '../../src/time/calendar.js';
import {englishDate, englishNumber, englishRange, isPlainEnglish} from '../../src/time/english.js';

// The judge is Intl of this engine. Its versions differ in spaces around dashes and in commas.
const plain = (text: string | null) => text?.replace(/[\u2009\u202f]/g, ' ').replace(/,|(?<=–) | (?=–)/g, '');

const LOCALES = ['en-GB', 'en-US', 'en'];
const CIVIL = {timeZone: 'UTC', calendar: 'gregory'} as const;
const DATES: Intl.DateTimeFormatOptions[] = [
  {year: 'numeric'},
  {month: 'long'},
  {month: 'short'},
  {month: 'narrow'},
  {day: 'numeric'},
  {weekday: 'short', day: 'numeric'},
  {weekday: 'long', day: 'numeric', month: 'long'},
  {weekday: 'short', day: 'numeric', month: 'short'},
  ...(['long', 'short'] as const).flatMap((month): Intl.DateTimeFormatOptions[] => [
    {month, year: 'numeric'},
    {day: 'numeric', month},
    {day: 'numeric', month, year: 'numeric'},
    {weekday: month, day: 'numeric', month, year: 'numeric'},
  ]),
];
const TIME = {hour: 'numeric', minute: '2-digit'} as const;
const WITH_TIMES = DATES.filter(({month, day}) => month && day).flatMap((date) => [
  {...date, ...TIME},
  {...date, ...TIME, second: '2-digit' as const},
]);
const INSTANTS = [
  ...['0100-01-01', '0999-02-28', '1900-03-01T00:05', '2018-09-07T09:15:03', '2024-12-31T23:59:59'],
  ...[
    '2018-10-07T12:00',
    '2000-02-29T13:01:02',
    '9999-05-14T03:04:05',
    '2018-06-17',
    '2018-07-30',
    '2018-08-01',
  ],
].map((iso) => Date.parse(iso.length > 10 ? `${iso}Z` : iso));

describe('englishDate(ms, locale, options)', () => {
  for (const locale of LOCALES) {
    for (const options of [...DATES, ...WITH_TIMES, TIME]) {
      it(`writes ${locale} ${JSON.stringify(options)} as Intl does`, () => {
        const intl = new Intl.DateTimeFormat(locale, {...CIVIL, ...options});
        for (const ms of INSTANTS)
          expect(plain(englishDate(ms, locale, options))).equal(plain(intl.format(ms)), String(ms));
      });
    }
  }

  it('leaves eras, parts of a second, and years before our era to Intl', () => {
    expect(englishDate(0, 'en-GB', {year: 'numeric', era: 'short'})).equal(null);
    expect(englishDate(0, 'en-GB', {second: '2-digit', fractionalSecondDigits: 3})).equal(null);
    expect(englishDate(-70_000_000_000_000, 'en-GB', {year: 'numeric'})).equal(null);
  });
});

describe('englishRange(from, to, locale, options)', () => {
  const day = DATES.filter(({day, month, weekday}) => day && month && !weekday);
  const month = DATES.filter(({day, month, year}) => !day && month && year);
  const times = WITH_TIMES.filter(({weekday}) => !weekday);
  const lengths: [options: Intl.DateTimeFormatOptions[], ms: number[]][] = [
    [[{year: 'numeric'}], [366 * DAY, 12_000 * DAY]],
    [month, [32 * DAY, 100 * DAY, 400 * DAY, 4000 * DAY]],
    [day, [DAY, 3 * DAY, 40 * DAY, 400 * DAY]],
    [times, [2 * MINUTE, 50 * MINUTE, 3 * HOUR, 11 * HOUR, DAY, 40 * DAY, 400 * DAY]],
    [times.filter(({second}) => second), [SECOND, 20 * SECOND]],
  ];
  for (const locale of LOCALES) {
    for (const [all, spans] of lengths) {
      for (const options of all) {
        it(`writes ${locale} ${JSON.stringify(options)} over ${spans.join()} ms as Intl does`, () => {
          const intl = new Intl.DateTimeFormat(locale, {...CIVIL, ...options});
          for (const from of INSTANTS)
            for (const span of spans) {
              const words = englishRange(from, from + span, locale, options);
              if (words === null) continue;
              expect(plain(words)).equal(plain(intl.formatRange(from, from + span)), `${from} + ${span}`);
            }
        });
      }
    }
  }

  const written: [from: string, to: string, words: string, options: Intl.DateTimeFormatOptions][] = [
    ['2018-10-01', '2018-10-07', '1 – 7 October 2018', {day: 'numeric', month: 'long', year: 'numeric'}],
    ['2018-07-01', '2018-09-01', 'July – September 2018', {month: 'long', year: 'numeric'}],
    ['1950-01-01', '1953-01-01', '1950 – 1953', {year: 'numeric'}],
  ];
  for (const [from, to, words, options] of written)
    it(`writes ${from} to ${to} as "${words}"`, () => {
      expect(englishRange(Date.parse(from), Date.parse(to), 'en-GB', options)).equal(words);
    });

  it('leaves weekdays, and months of two years without a year, to Intl', () => {
    expect(englishRange(0, DAY, 'en-GB', {weekday: 'long', day: 'numeric', month: 'long'})).equal(null);
    expect(englishRange(0, 400 * DAY, 'en-GB', {month: 'long'})).equal(null);
  });
});

describe('englishNumber(value, locale, options)', () => {
  const values = [0, 1, 1.5, 2, 12, 100, 999, 1000, 1234, 9999, 12_345, 123_456];
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'].flatMap((unit) =>
    (['long', 'short'] as const).map((unitDisplay) => ({style: 'unit' as const, unit, unitDisplay})),
  );
  const all: Intl.NumberFormatOptions[] = [{}, {useGrouping: false}, ...units];
  for (const locale of LOCALES)
    for (const options of all)
      it(`writes ${locale} ${JSON.stringify(options)} as Intl does`, () => {
        const intl = new Intl.NumberFormat(locale, options);
        for (const value of [...values, 1_234_567]) {
          expect(englishNumber(value, locale, options)).equal(intl.format(value));
        }
      });

  it('leaves other ways of writing to Intl', () => {
    expect(englishNumber(13.8e9, 'en', {notation: 'compact', compactDisplay: 'long'})).equal(null);
    expect(englishNumber(-1, 'en', {})).equal(null);
    expect(englishNumber(1e6, 'en', {notation: 'compact'})).equal(null);
  });
});

describe('isPlainEnglish(locale)', () => {
  const cases: [locale: string, isPlain: boolean][] = [
    ['en', true],
    ['en-GB', true],
    ['en-US', true],
    ['en-AU', false],
    ['en-GB-u-hc-h12', false],
    ['enm', false],
    ['de', false],
  ];
  for (const [locale, isPlain] of cases)
    it(`${isPlain ? 'writes' : 'leaves to Intl'} ${locale}`, () => {
      expect(isPlainEnglish(locale)).equal(isPlain);
    });
});
