import {describe, it} from 'node:test';
import {expect} from 'chai';
import {LEGEND_KINDS, legendOf, markStyle} from '../../src/layout/mark-style.js';
import type {MarkFill, MarkLine} from '../../src/layout/mark-style.js';
import type {TimelineEvent} from '../../src/events/event.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import {event} from './fixtures.js';

const cases: [date: string, more: Partial<TimelineEvent>, fill: MarkFill, line: MarkLine][] = [
  ['2018-10-07', {}, 'crisp', 'full'],
  ['2018-10-07T17:15', {}, 'crisp', 'full'],
  ['2018-06', {}, 'soft', 'full'],
  ['2018-10-01/2018-10-07', {extent: 'within'}, 'soft', 'full'],
  ['1950/1953', {extent: 'throughout'}, 'solid', 'full'],
  ['2018-10-08', {status: 'planned'}, 'crisp', 'hollow'],
  ['2019', {status: 'possible'}, 'soft', 'dashed'],
  ['2018', {status: 'recurring', extent: 'throughout'}, 'solid', 'ticked'],
];

describe('markStyle', () => {
  for (const [date, more, fill, line] of cases) {
    it(`draws ${date} ${JSON.stringify(more)} ${fill} and ${line}`, () => {
      expect(markStyle(event(date, more))).to.include({fill, line});
    });
  }

  it('fades what is about right only, or goes on', () => {
    expect(markStyle(event('1890~')).approximate).to.equal(true);
    expect(markStyle(event('../1953')).openStart).to.equal(true);
    expect(markStyle(event('2011/..')).openEnd).to.equal(true);
  });
});

describe('legendOf', () => {
  it('explains the kinds that occur, and no others', () => {
    const events = [event('2018-10-08', {status: 'planned'}), event('1950/1953'), event('2018-10-07')];
    expect(legendOf(events)).to.deep.equal(['day', 'throughout', 'planned']);
    expect(legendOf([])).to.deep.equal([]);
  });

  const told = (...articles: string[]) =>
    articles.map((article) => ({article, start: 0, end: 1, quote: 'x', because: ''}));
  const kinds: [title: string, event: TimelineEvent, kinds: string[]][] = [
    ['a minute', event('2018-10-07T17:15'), ['time']],
    ['an open end', event('2011/..', {extent: 'throughout'}), ['open']],
    ['an open start', event('../1953', {extent: 'throughout'}), ['open']],
    ['about', event('1890~'), ['within', 'approximate']],
    [
      'a plan some time within, about right only',
      event('2030~', {status: 'planned'}),
      ['planned', 'approximate'],
    ],
    [
      'dates that differ',
      event('2018-10-07', {
        conflicts: [{date: '2018', interval: edtfToInterval('2018')!, article: 'B', because: ''}],
      }),
      ['day', 'conflict'],
    ],
    ['no conflicts in a list of none', event('2018-10-07', {conflicts: []}), ['day']],
    ['what several articles tell', event('2018-10-07', {sources: told('A', 'B')}), ['day', 'several']],
    ['what one article tells twice', event('2018-10-07', {sources: told('A', 'A')}), ['day']],
    ['no source', event('2018-10-07', {sources: []}), ['day']],
  ];
  for (const [title, given, expected] of kinds) {
    it(`explains ${title}: ${expected.join(', ')}`, () => {
      expect(legendOf([given])).to.deep.equal(expected);
    });
  }

  it('is in the order of a legend, whichever comes first', () => {
    const all = kinds.map(([, event]) => event);
    const order = legendOf(all);
    expect(legendOf([...all].reverse())).to.deep.equal(order);
    expect(order).to.deep.equal(LEGEND_KINDS.filter((kind) => order.includes(kind)));
  });

  it('explains days and minutes, which look alike, as one; a plan for a minute does not count', () => {
    const [day, minute] = [event('2018-10-08'), event('2018-10-07T17:15')];
    expect(legendOf([minute, day])).to.deep.equal(['time']);
    expect(legendOf([event('2018-10-07T17:15', {status: 'planned'}), day])).to.deep.equal(['day', 'planned']);
  });
});
