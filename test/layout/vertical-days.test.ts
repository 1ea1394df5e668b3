import {describe, it} from 'node:test';
import {expect} from 'chai';
import {indexMarks} from '../../src/layout/mark-index.js';
import {layoutVertical} from '../../src/layout/vertical.js';
import {daysBetween} from '../../src/layout/vertical-days.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {anyEvents, event, FONTS} from './fixtures.js';
import fc from '../property.js';

const msOf = (date: string) => edtfToInterval(date)!.start;
const day = (date: string) => ({ms: msOf(date), name: date, hue: 1});
const DAYS = ['2018-10-07', '2018-10-09', '2018-10-11'];

/** What stands down the page: dates of events, "day …", "…" for what is folded. */
function rowsOf(dates: readonly string[], days: readonly string[]): string[] {
  const marks = indexMarks(dates.map((date) => event(date)));
  const {rows} = layoutVertical({
    marks,
    marked: {days: days.map(day), date: () => ''},
    width: 330,
    fonts: FONTS,
    words: (i) => ({
      date: '',
      shortDate: '',
      title: marks.events[i]!.date,
      note: '',
      extent: '',
      strong: false,
    }),
  });
  return rows.map((row) => {
    if (row.kind === 'event') return marks.events[row.index]!.date;
    return row.kind === 'day' ? `day ${row.day.name}` : '…';
  });
}

describe('days marked down the page', () => {
  const cases: [rule: string, days: string[], rows: string[]][] = [
    [
      'stand before the first event of the same day',
      ['2018-10-09'],
      ['2018-10-07', 'day 2018-10-09', ...DAYS.slice(1)],
    ],
    [
      'stand between the days around them',
      ['2018-10-10'],
      ['2018-10-07', '2018-10-09', 'day 2018-10-10', '2018-10-11'],
    ],
    [
      'stand first and last where nothing is before or after',
      ['2018-01-01', '2019-01-01'],
      ['day 2018-01-01', ...DAYS, 'day 2019-01-01'],
    ],
  ];
  for (const [rule, days, rows] of cases) {
    it(`${rule}: ${days.join(', ')}`, () => {
      expect(rowsOf(DAYS, days)).to.deep.equal(rows);
    });
  }

  it('stand on the nearer side of what is folded', () => {
    const dates = ['1950', ...DAYS, '2018-10-13'];
    expect(rowsOf(dates, ['1960-01-01'])).to.deep.equal(['1950', 'day 1960-01-01', '…', ...dates.slice(1)]);
    expect(rowsOf(dates, ['2018-10-01'])).to.deep.equal(['1950', '…', 'day 2018-10-01', ...dates.slice(1)]);
  });

  it('are left out of a section before its first event and after its last', () => {
    const marks = indexMarks(
      ['2018-10-07', '2018-10-09', '2018-10-01/2018-10-20'].map((date) => event(date)),
    );
    const days = ['2018-09-30', '2018-10-01', '2018-10-08', '2018-10-20', '2018-10-21'].map(day);
    const names = (inside: boolean) =>
      [...daysBetween(marks, days, inside).values()].flatMap(({early, late}) =>
        [...early, ...late].map(({name}) => name),
      );
    expect(names(false)).to.have.members(days.map(({name}) => name));
    expect(names(true)).to.have.members(['2018-10-01', '2018-10-08', '2018-10-20']);
  });

  it('are each shown once, in the order of time, among any events', () => {
    fc.assert(
      fc.property(anyEvents(), fc.array(fc.integer({min: -2e12, max: 2e12})), (events, times) => {
        const days = [...new Set(times)].sort((a, b) => a - b).map((ms) => ({ms, name: String(ms), hue: 0}));
        const marks = indexMarks(events);
        const between = daysBetween(marks, days, false);
        const shown = [...between.values()].flatMap(({early, late}) => [...early, ...late]);
        expect(shown.map(({ms}) => ms)).to.deep.equal(days.map(({ms}) => ms));
        for (const [place, {early, late}] of between) {
          for (const {ms} of [...early, ...late]) {
            if (place > 0) expect(marks.starts[place - 1]).to.be.below(ms);
            if (place < events.length) expect(marks.starts[place]).to.be.at.least(ms);
          }
        }
      }),
    );
  });
});
