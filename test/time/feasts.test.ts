import {describe, it} from 'node:test';

import {expect} from 'chai';

import {civilToMs, DAY, weekdayOf} from '../../src/time/calendar.js';
import type {Feast} from '../../src/time/feasts.js';
import {feastDay, feastEnd, lastDayOf} from '../../src/time/feasts.js';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Days as they were kept, month-day. */
const kept: readonly (readonly [name: string, feast: Feast, days: Readonly<Record<number, string>>])[] = [
  [
    'Easter Sunday',
    ['easter'],
    {1916: '04-23', 1961: '04-02', 2000: '04-23', 2008: '03-23', 2019: '04-21', 2038: '04-25'},
  ],
  [
    'Orthodox Easter',
    ['orthodox'],
    {1917: '04-15', 2013: '05-05', 2017: '04-16', 2018: '04-08', 2021: '05-02', 2024: '05-05'},
  ],
  [
    'Rosh Hashanah',
    ['tishri'],
    {1973: '09-27', 2001: '09-18', 2013: '09-05', 2018: '09-10', 2020: '09-19', 2024: '10-03'},
  ],
  ['Yom Kippur', ['tishri', 9], {1973: '10-06', 2014: '10-04', 2019: '10-09', 2021: '09-16', 2023: '09-25'}],
  ['Sukkot', ['tishri', 14], {2015: '09-28', 2018: '09-24', 2022: '10-10', 2023: '09-30'}],
  ['Passover', ['passover'], {1945: '03-29', 2013: '03-26', 2016: '04-23', 2019: '04-20', 2024: '04-23'}],
  ['Purim', ['passover', -30], {2014: '03-16', 2016: '03-24', 2018: '03-01', 2021: '02-26', 2024: '03-24'}],
  ['Shavuot', ['passover', 50], {2018: '05-20', 2019: '06-09', 2021: '05-17', 2024: '06-12'}],
  [
    'Hanukkah',
    ['hanukkah'],
    {2013: '11-28', 2016: '12-25', 2018: '12-03', 2019: '12-23', 2021: '11-29', 2024: '12-26'},
  ],
  [
    'Ramadan',
    ['ramadan'],
    {2013: '07-09', 2016: '06-06', 2017: '05-27', 2019: '05-06', 2021: '04-13', 2024: '03-11'},
  ],
  [
    'Eid al-Fitr',
    ['shawwal'],
    {2014: '07-28', 2017: '06-25', 2018: '06-15', 2020: '05-24', 2022: '05-02', 2023: '04-21'},
  ],
  [
    'Eid al-Adha',
    ['hajj', 9],
    {2016: '09-11', 2017: '09-01', 2018: '08-21', 2020: '07-31', 2022: '07-09', 2024: '06-16'},
  ],
  [
    'Chinese New Year',
    ['lunar'],
    {1966: '01-21', 1968: '01-30', 1985: '02-20', 2000: '02-05', 2018: '02-16', 2027: '02-06', 2034: '02-19'},
  ],
  [
    'Mid-Autumn Festival',
    ['autumn'],
    {2006: '10-06', 2014: '09-08', 2018: '09-24', 2020: '10-01', 2023: '09-29'},
  ],
  ['Vesak', ['vesak'], {2014: '05-13', 2018: '05-29', 2019: '05-19', 2023: '06-02'}],
  [
    'Diwali',
    ['diwali'],
    {1998: '10-19', 2001: '11-14', 2009: '10-17', 2013: '11-03', 2018: '11-07', 2020: '11-14', 2023: '11-12'},
  ],
  [
    'Holi',
    ['holi'],
    {2010: '03-01', 2018: '03-02', 2019: '03-21', 2021: '03-29', 2023: '03-08', 2024: '03-25'},
  ],
  ['spring equinox', ['march'], {2003: '03-21', 2007: '03-21', 2018: '03-20', 2024: '03-20'}],
  ['summer solstice', ['june'], {1975: '06-22', 2012: '06-20', 2018: '06-21', 2024: '06-20'}],
  ['autumn equinox', ['september'], {2011: '09-23', 2013: '09-22', 2018: '09-23', 2024: '09-22'}],
  ['winter solstice', ['december'], {2011: '12-22', 2015: '12-22', 2018: '12-21', 2020: '12-21'}],
];

/** The months and days that the host's calendar gives a day, or null where it does not know that calendar. */
function hostCalendar(calendar: string): ((ms: number) => string) | null {
  const format = new Intl.DateTimeFormat('en', {calendar, timeZone: 'UTC', month: 'long', day: 'numeric'});
  if (format.resolvedOptions().calendar !== calendar) return null;
  return (ms) => {
    const parts = format.formatToParts(ms);
    const part = (type: string) => parts.find((one) => one.type === type)!.value;
    return `${part('day')} ${part('month')}`;
  };
}

describe('feastDay', () => {
  for (const [name, feast, days] of kept)
    it(`${name}: ${Object.entries(days)
      .map(([year, day]) => `${year}-${day}`)
      .join(', ')}`, () => {
      for (const [year, day] of Object.entries(days))
        expect(iso(feastDay(feast, Number(year)))).to.equal(`${year}-${day}`);
    });

  it('gives the days of the Hebrew calendar in every year from 1600 to 2400', (t) => {
    const on = hostCalendar('hebrew');
    if (!on) return t.skip('the host has no Hebrew calendar');
    for (let year = 1600; year <= 2400; year++) {
      expect(on(feastDay(['tishri'], year)), `${year}`).to.equal('1 Tishri');
      expect(on(feastDay(['passover'], year)), `${year}`).to.equal('15 Nisan');
      expect(on(feastDay(['passover', -30], year)), `${year}`).to.match(/^14 Adar(?: II)?$/);
      expect(on(feastDay(['hanukkah'], year)), `${year}`).to.equal('25 Kislev');
    }
  });

  it('is at most a day from the calendar of Mecca, and the same day in four of five years', (t) => {
    const on = hostCalendar('islamic-umalqura');
    if (!on) return t.skip('the host has no calendar of Mecca');
    const months = {
      muharram: /^1 Muh/,
      ramadan: /^1 Ram/,
      shawwal: /^1 Shaw/,
      hajj: /^1 Dh\S+Hij/,
    } as const;
    let same = 0;
    let all = 0;
    for (const [anchor, first] of Object.entries(months))
      for (let year = 1990; year < 2040; year++) {
        const day = feastDay([anchor as keyof typeof months], year);
        expect(
          [0, -DAY, DAY].some((off) => first.test(on(day + off))),
          `${anchor} ${year}`,
        ).to.equal(true);
        if (first.test(on(day))) same++;
        all++;
      }
    expect(same / all).to.be.at.least(0.8);
  });

  it('begins the Chinese year on its first day in all but a few years from 1901 to 2100', (t) => {
    const on = hostCalendar('chinese');
    if (!on) return t.skip('the host has no Chinese calendar');
    const others = Array.from({length: 200}, (_, i) => 1901 + i).filter(
      (year) => !/^1 (?:First Month|M?0?1)$/.test(on(feastDay(['lunar'], year))),
    );
    // New moons within minutes of midnight in Beijing: hosts differ among themselves.
    expect(others.length, others.join()).to.be.at.most(4);
  });

  it('is a Sunday at Easter, whatever the year', () => {
    for (const year of [-4000, -1, 0, 1, 325, 1582, 9999, 270_000])
      for (const anchor of ['easter', 'orthodox'] as const)
        expect(weekdayOf(feastDay([anchor], year)), `${anchor} ${year}`).to.equal(7);
  });

  it('lies in the year that is asked for', () => {
    for (const year of [1, 622, 1500, 2030, 2600])
      for (const anchor of ['muharram', 'ramadan', 'shawwal', 'hajj', 'lunar', 'diwali', 'june'] as const)
        expect(new Date(feastDay([anchor], year)).getUTCFullYear(), `${anchor} ${year}`).to.equal(year);
  });
});

describe('feastEnd', () => {
  const lasting: readonly (readonly [feast: Feast, year: number, end: string])[] = [
    [['easter'], 2018, '2018-04-01'],
    [['hanukkah', 0, 8], 2018, '2018-12-10'],
    [['hanukkah', 0, 8], 2016, '2017-01-01'],
    [['ramadan', 0, 30], 2018, '2018-06-14'],
    [['easter', -46, 46], 2018, '2018-03-31'],
  ];
  for (const [feast, year, end] of lasting)
    it(`${feast.join(' ')} of ${year} ends on ${end}`, () => {
      expect(iso(feastEnd(feast, feastDay(feast, year)))).to.equal(end);
    });

  it('ends a Ramadan of December in the next year', () => {
    const first = civilToMs(2030, 12, 26);
    expect(iso(feastEnd(['ramadan', 0, 30], first))).to.match(/^2031-01-2[34]$/);
  });

  it('knows the last day as a feast of its own', () => {
    expect(lastDayOf(['passover', 0, 8])).to.deep.equal(['passover', 7]);
    expect(lastDayOf(['ramadan', 0, 30])).to.deep.equal(['shawwal', -1]);
  });
});
