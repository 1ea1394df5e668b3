import {describe, it} from 'node:test';
import {expect} from 'chai';
import {filterEvents, type EventFilter} from '../../src/draw/filter-events.js';
import {groupEvents} from '../../src/elements/when-list/group-events.js';
import type {Source} from '../../src/events/event.js';
import {sampleEvent} from '../elements/sample.js';

const from = (article: string, quote: string): Source => ({
  article,
  start: 0,
  end: quote.length,
  quote,
  because: '',
});

const EVENTS = [
  sampleEvent({
    title: 'Treaty of Canterbury',
    date: '1986-02-12',
    sources: [from('a', 'Signed by Mitterrand.')],
  }),
  sampleEvent({
    title: 'Réunion',
    date: '1994-05',
    status: 'planned',
    sources: [from('a', ''), from('b', '')],
  }),
  sampleEvent({title: 'Opening', date: '1994-05-06', sources: [from('b', 'Opened by the Queen.')]}),
];

function titles(filter: Partial<EventFilter>): string[] {
  const all = {text: '', hiddenStatuses: new Set<never>(), hiddenArticles: [], locale: 'en', ...filter};
  return filterEvents(EVENTS, all).map(({title}) => title);
}

describe('filterEvents', () => {
  const texts: [text: string, titles: string[]][] = [
    ['', ['Treaty of Canterbury', 'Réunion', 'Opening']],
    ['treaty', ['Treaty of Canterbury']],
    ['QUEEN', ['Opening']],
    ['reunion', ['Réunion']],
    ['may 1994', ['Réunion', 'Opening']],
    ['friday', ['Opening']],
    ['1986-02', ['Treaty of Canterbury']],
    ['canterbury treaty', ['Treaty of Canterbury']],
    ['treaty queen', []],
    ['.*', []],
  ];
  for (const [text, found] of texts) {
    it(`finds ${found.join(', ') || 'nothing'} for "${text}"`, () => {
      expect(titles({text})).to.deep.equal(found);
    });
  }

  it('hides statuses', () => {
    expect(titles({hiddenStatuses: new Set(['planned'] as const)})).to.deep.equal([
      'Treaty of Canterbury',
      'Opening',
    ]);
  });

  it('hides what only hidden articles tell of', () => {
    expect(titles({hiddenArticles: ['a']})).to.deep.equal(['Réunion', 'Opening']);
    expect(titles({hiddenArticles: ['a', 'b']})).to.deep.equal([]);
  });
});

describe('groupEvents', () => {
  const cases: [dates: string[], headings: string[]][] = [
    [[], []],
    [
      ['2018-10-07', '2018-10-07', '2018-10-08'],
      ['7 October 2018', '8 October 2018'],
    ],
    [
      ['2018-10', '2018-10-07'],
      ['October 2018', '7 October 2018'],
    ],
    [
      ['2018-10-01', '2018-12-07'],
      ['October 2018', 'December 2018'],
    ],
    [
      ['1950/1953', '2018-06', '2018-10-07'],
      ['1950', '2018'],
    ],
    [
      ['-0043', '1066', '1950'],
      ['1st century BC', '11th century', '20th century'],
    ],
  ];
  for (const [dates, headings] of cases) {
    it(`puts ${dates.join(', ') || 'nothing'} under ${headings.join(', ') || 'nothing'}`, () => {
      const groups = groupEvents(
        dates.map((date) => sampleEvent({title: 'Event', date})),
        undefined,
        'en',
      );
      expect(groups.map(({heading}) => heading.replace(/^\w+day,? /, ''))).to.deep.equal(headings);
    });
  }
});
