import {describe, it} from 'node:test';
import {expect} from 'chai';
import {articleKeys} from '../../../src/draw/words/article-key.js';
import {axisDate, axisWords} from '../../../src/draw/words/axis-words.js';
import {foldedScale} from '../../../src/layout/folded-scale.js';
import {timeScale} from '../../../src/layout/time-scale.js';
import {indexMarks} from '../../../src/layout/mark-index.js';
import {toldEvent} from '../../elements/when-timeline/timeline-events.js';

const keys = articleKeys([]);
const wordsIn = (dates: readonly string[], locale?: string) => {
  const events = dates.map((date) => toldEvent(date, 'It happened', 'A'));
  const scale = timeScale(events, 'linear', 1);
  return events.map((event) => axisWords(event, {scale, keys, published: [], locale}));
};
const rowDates = (dates: readonly string[], locale?: string) =>
  wordsIn(dates, locale).map(({rowDate, shortDate}) => rowDate ?? shortDate);

const cases: [what: string, dates: readonly string[], said: readonly string[], locale?: string][] = [
  ['times alone in a day', ['2024-01-12T07:05', '2024-01-12T16:30'], ['7:05', '16:30']],
  [
    'times alone in a day, in American',
    ['2024-01-12T07:05', '2024-01-12T16:30'],
    ['7:05 AM', '4:30 PM'],
    'en-US',
  ],
  ['no time for a day beside times', ['2024-01-12', '2024-01-12T16:30'], ['12 Jan', '16:30']],
  [
    'from when to when in a day',
    ['2024-01-12T07:05', '2024-01-12T09:00/2024-01-12T11:29'],
    ['7:05', '12 Jan, 09:00–11:29'],
  ],
  ['days without their year in a year', ['2018-10-08', '2018-12-31'], ['8 Oct', '31 Dec']],
  ['days and times in a year', ['2018-10-08', '2018-10-09T17:15'], ['8 Oct', '9 Oct, 17:15']],
  ['months and years with their year', ['2018', '2018-06'], ['2018', 'Jun 2018']],
  ['the year where there are two', ['2017-12-31', '2018-01-01'], ['31 Dec 2017', '1 Jan 2018']],
  ['the year of what reaches into another', ['2018-10-08', '2018-12-30/2019-01-02'], ['8 Oct 2018']],
  ['a year that is not plain', ['0044-03-15', '0044-05-01'], ['15 Mar 44 AD']],
];

describe('axisWords', () => {
  for (const [what, dates, said, locale] of cases) {
    it(`tells ${what}: ${dates.join(', ')} → ${said.join(', ')}`, () => {
      expect(rowDates(dates, locale).slice(0, said.length)).to.deep.equal(said);
    });
  }

  it('says the year of a part of a long story, unless it was written then', () => {
    const dates = [
      '1950',
      '1951',
      '1952',
      '1953',
      '1954',
      '2014-01-20T10:00',
      '2014-01-20T18:00',
      '2018-10-08',
    ];
    const events = dates.map((date) => toldEvent(date, 'It happened', 'A'));
    const at = (date: string) => ({ms: Date.parse(date), name: 'A published', hue: 1});
    const stretches = [
      ['1950-01-01', '1954-12-31', 5],
      ['2014-01-20', '2014-01-21', 2],
      ['2018-10-08', '2018-10-09', 1],
    ].map(([from, to, count]) => ({
      start: +Date.parse(`${from}`),
      end: +Date.parse(`${to}`),
      count: Number(count),
    }));
    const scale = foldedScale(stretches);
    const said = (...published: string[]) =>
      events.slice(5).map((event) => axisWords(event, {scale, keys, published: published.map(at)}).rowDate);
    expect(said()).to.deep.equal([undefined, undefined, undefined]);
    expect(said('2018-12-01')).to.deep.equal([undefined, undefined, '8 Oct']);
    expect(said('2014-01-20')).to.deep.equal(['10:00', '18:00', undefined]);
    expect(said('2014-12-01')).to.deep.equal(['20 Jan, 10:00', '20 Jan, 18:00', undefined]);
    expect(said('2014-12-01', '2018-12-01')).to.deep.equal([undefined, undefined, undefined]);
  });

  it('has weekdays in a stretch of a year, none in one of 90 years', () => {
    expect(wordsIn(['2018-10-07', '2018-12-31'])[0]!.date).to.equal('Sunday, 7 October 2018');
    expect(wordsIn(['1817-08-06', '1907-01-01'])[0]!.date).to.equal('6 August 1817');
  });
});

/** What stands beside each other in a crowd; what lasts has a slash. */
const crowds: [what: string, dates: readonly string[], said: readonly string[], locale?: string][] = [
  ['years in decades', ['1997-03-01', '2004-07-08T10:00', '2024'], ['1997', '2004', '2024']],
  ['what lasted years by its first', ['1950/1953', '1999-12-31'], ['1950', '1999']],
  ['months in a year', ['2008-04-01', '2008-07-08T10:00', '2009-03-30'], ['Apr', 'Jul', 'Mar']],
  ['months in a year, in German', ['2008-04-01', '2008-12-08'], ['Apr', 'Dez'], 'de'],
  ['what lasted months by its first', ['2008-04-20/2008-07-03', '2009-03-30'], ['Apr', 'Mar']],
  ['days in a month', ['2024-12-01', '2024-12-31T23:59'], ['1 Dec', '31 Dec']],
  ['times in a day', ['2024-12-31T07:05', '2024-12-31T16:30'], ['7:05', '16:30']],
  ['times in two days, and a day beside them', ['2024-12-30', '2024-12-31T16:30'], ['30 Dec', '16:30']],
  ['no month for a year, no day for a month', ['2008', '2008-06', '2008-06-01'], ['2008', 'Jun', 'Jun']],
  ['that it is about right only', ['1890~', '1950'], ['about 1890', '1950']],
  ['that it goes on', ['1997/..', '2024-01-01'], ['since 1997', '2024']],
  ['the era of a year that is not plain', ['0044-03-15', '0244-05-01'], ['15 Mar 44 AD']],
];

describe('axisDate', () => {
  for (const [what, dates, said, locale] of crowds) {
    it(`tells ${what}: ${dates.join(', ')} → ${said.join(', ')}`, () => {
      const extent = (date: string) => (date.includes('/') ? 'throughout' : 'within');
      const events = dates.map((date) => toldEvent(date, 'It happened', 'A', {extent: extent(date)}));
      const marks = indexMarks(events);
      const content = {scale: timeScale(events, 'linear', 1), keys, published: [], locale, marks};
      const order = events.map((event) => marks.indexOf(event.id));
      expect(order.map((i) => axisDate(i, content)).slice(0, said.length)).to.deep.equal(said);
    });
  }
});
