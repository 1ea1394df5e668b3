import {describe, it} from 'node:test';
import {expect} from 'chai';
import {randomLcg, utcTicks} from 'd3';
import {calendarTicks} from '../../src/layout/calendar-ticks.js';
import {civilToMs, DAY} from '../../src/time/calendar.js';

const named = (times: readonly number[]) => times.map((ms) => new Date(ms).toISOString());

describe('calendarTicks(start, end, count)', () => {
  const cases: [from: string, to: string, count: number, ticks: string[]][] = [
    ['2018-10-08T10:00:01', '2018-10-08T10:00:16', 3, ['10:00:05', '10:00:10', '10:00:15']],
    ['2018-10-08T00:00', '2018-10-09T00:00', 4, ['00:00', '06:00', '12:00', '18:00', '00:00']],
    // Sundays.
    ['2018-10-01', '2018-10-31', 4, ['10-07', '10-14', '10-21', '10-28']],
    ['2018-01-15', '2019-01-15', 4, ['04-01', '07-01', '10-01', '2019-01-01']],
    // Leap years have their day.
    ['2020-02-27', '2020-03-02', 4, ['02-27', '02-28', '02-29', '03-01', '03-02']],
  ];
  for (const [from, to, count, expected] of cases) {
    it(`marks ${expected.join(', ')} from ${from} to ${to}`, () => {
      const found = named(calendarTicks(Date.parse(`${from}Z`), Date.parse(`${to}Z`), count));
      expect(found).to.have.length(expected.length);
      for (const [i, part] of expected.entries()) expect(found[i]).to.include(part);
    });
  }

  it('marks a single instant that is a whole millisecond, and nothing before the start', () => {
    expect(calendarTicks(7, 7, 5)).to.deep.equal([7]);
    expect(calendarTicks(8, 7, 5)).to.deep.equal([]);
  });

  it("marks what d3's utcTicks does, from milliseconds to years, before and after 1970", () => {
    const random = randomLcg(42);
    for (let i = 0; i < 3000; i++) {
      const start = Math.round(civilToMs(1) + random() * 5000 * 365 * DAY);
      const span = Math.max(2, Math.round(10 ** (random() * 11.3)));
      const count = 1 + Math.floor(random() * 24);
      // Coarser ones are round years of history.
      if (span / count > 700 * DAY) continue;
      const [from, to] = [new Date(start), new Date(start + span)];
      expect(
        named(calendarTicks(start, start + span, count)),
        `${from.toISOString()} ${span} ${count}`,
      ).to.deep.equal(utcTicks(from, to, count).map((date) => date.toISOString()));
    }
  });
});
