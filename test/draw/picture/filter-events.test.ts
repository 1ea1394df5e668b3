import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isOpen, NO_FILTER, type EventFilter} from '../../../src/draw/picture/event-filter.js';
import {filterEvents} from '../../../src/draw/picture/filter-events.js';
import {facetsOf, toggled} from '../../../src/draw/picture/facets.js';
import type {Source} from '../../../src/events/event.js';
import {sampleEvent} from '../../elements/sample.js';

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
  return filterEvents(EVENTS, {...NO_FILTER, ...filter}, 'en').map(({title}) => title);
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
    expect(titles({hiddenStatuses: ['planned']})).to.deep.equal(['Treaty of Canterbury', 'Opening']);
  });

  it('hides what only hidden articles tell of', () => {
    expect(titles({hiddenArticles: ['a']})).to.deep.equal(['Réunion', 'Opening']);
    expect(titles({hiddenArticles: ['a', 'b']})).to.deep.equal([]);
  });
});

describe('filterEvents by name', () => {
  const named = [
    {...EVENTS[0]!, people: ['Ada'], places: ['Paris']},
    {...EVENTS[1]!, places: ['Paris', 'Rome']},
    {...EVENTS[2]!, people: ['Bob']},
  ];
  const cases: [names: string[], found: number[]][] = [
    [[], [0, 1, 2]],
    [['Paris'], [0, 1]],
    [
      ['Bob', 'Rome'],
      [1, 2],
    ],
    [['paris'], []],
  ];
  for (const [names, found] of cases) {
    it(`shows ${found.join(', ') || 'nothing'} of ${names.join(' or ') || 'no name'}`, () => {
      const shown = filterEvents(named, {...NO_FILTER, names});
      expect(shown.map((event) => named.indexOf(event as never))).to.deep.equal(found);
    });
  }

  it('counts articles, statuses, and the names that several events have, the most frequent first', () => {
    const {articles, statuses, names} = facetsOf([
      ...named,
      {...EVENTS[2]!, people: ['Ada', 'Ada'], places: ['Paris']},
    ]);
    expect([...articles]).to.deep.equal([
      ['a', 2],
      ['b', 3],
    ]);
    expect([...statuses]).to.deep.equal([
      ['happened', 3],
      ['planned', 1],
    ]);
    expect([...names]).to.deep.equal([
      ['Paris', 3],
      ['Ada', 2],
    ]);
  });
});

describe('isOpen', () => {
  it('is so only where nothing is asked for', () => {
    expect(isOpen(NO_FILTER)).to.equal(true);
    expect(isOpen({...NO_FILTER, text: '  '})).to.equal(true);
    for (const patch of [
      {text: 'a'},
      {names: ['x']},
      {hiddenArticles: ['a']},
      {hiddenStatuses: ['planned']},
    ] as const)
      expect(isOpen({...NO_FILTER, ...patch})).to.equal(false);
  });
});

describe('toggled', () => {
  it('adds what is not there and takes away what is', () => {
    expect(toggled(['a'], 'b')).to.deep.equal(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).to.deep.equal(['b']);
  });
});
