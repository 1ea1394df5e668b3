import {describe, it} from 'node:test';
import {expect} from 'chai';
import {legendOf, markStyle} from '../../src/layout/mark-style.js';
import type {MarkFill, MarkLine} from '../../src/layout/mark-style.js';
import type {TimelineEvent} from '../../src/events/event.js';
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
});
