// The sample articles, read as an editor would read them: what happened, when, and what no date can be given for.

import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Article, EventList, TimelineEvent} from '../../src/core.js';
import {readArticlesSync} from '../../src/core.js';
import {edtfToInterval} from '../../src/time/edtf.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
}

const index = JSON.parse(readFileSync('data/index.json', 'utf8')) as readonly Entry[];

function article(id: string): Article {
  const entry = index.find((one) => one.id === id)!;
  const text = readFileSync(`data/${id}.txt`, 'utf8');
  return {
    id,
    title: entry.title,
    text,
    language: 'en',
    ...(entry.published ? {published: entry.published} : {}),
  };
}

const read = (...ids: string[]) => readArticlesSync(ids.map(article), {today: '2026-11-21'});
const wordsOf = ({title, sources}: {title: string; sources: TimelineEvent['sources']}) =>
  [title, ...sources.map(({quote}) => quote)].join(' ').toLowerCase();

/** The events that lie inside `date` and whose title or quotes have all of `words`. */
function told(list: EventList, date: string, words: string): TimelineEvent[] {
  const {start, end} = edtfToInterval(date)!;
  return list.events.filter(
    (event) =>
      event.interval.start >= start &&
      event.interval.end <= end &&
      words.split(' ').every((word) => wordsOf(event).includes(word.toLowerCase())),
  );
}

type Fact = readonly [date: string, words: string, status?: TimelineEvent['status']];

const facts: Record<string, readonly Fact[]> = {
  'korea-talks-a korea-talks-b': [
    ['1950/1953', 'war'],
    ['1953-07-27', 'armistice'],
    ['2018-04-27', 'Panmunjom'],
    ['2018-05-24', 'blocked entrances'],
    ['2018-06-12', 'Singapore'],
    ['2018-07', 'visit recriminations'],
    ['2018-09', 'Ri Yong Ho'],
    ['2018-10-04', 'Pence'],
    ['2018-10-06', 'Abe'],
    ['2018-10-07', 'agreed second summit'],
    ['2018-10-07T17:15', 'Osan'],
    ['2018-10-08', 'Beijing', 'planned'],
    ['2018-10-10', 'anniversary', 'planned'],
    ['2018-11-06', 'midterm', 'planned'],
  ],
  'the-long-repair-of-the-year': [
    ['-0237', 'Canopus'],
    ['-0199/-0100', 'Hipparchus'],
    ['-0045', '445 days'],
    ['-0044', 'new calendar'],
    ['-0043', 'stabbed meeting'],
    ['0525', 'Dionysius'],
    ['0725', 'Bede'],
    ['1582-02-24', 'Inter gravissimas'],
    ['1752-09-14', 'followed'],
    ['1793-10-05', 'abolished'],
    ['1840-11', 'Great Western'],
    ['1883-11-18', 'railways'],
    ['1884-10', 'Greenwich'],
    ['1914/1918', 'war'],
    ['1916-04-30', 'Germany'],
    ['1955', 'caesium'],
    ['1967-10', 'atom'],
  ],
  'apple-fiscal-2015': [
    ['2007-06-29', 'iPhone'],
    ['2011-08-24', 'Cook'],
    ['2015-04-24', 'Watch'],
    ['2015-09-25', 'iPhone 6s'],
    ['2015-10-26', 'Apple TV'],
    ['2015-11-12', '52 cents', 'planned'],
  ],
  'a-fifth-of-a-second': [
    ['1915-11', 'relativity'],
    ['1974', 'Hulse Taylor'],
    ['2015-09-14', 'detector'],
    ['2016-02-11', 'director of LIGO'],
    ['2017-03-07', 'Drever'],
    ['2017-08-14', 'fourth'],
    ['2017-12-10', 'medals', 'planned'],
  ],
  'rosettas-last-day': [
    ['1969-09', 'photographed'],
    ['1986-03', 'Giotto'],
    ['1993-11', 'approved'],
    ['2004-03-02', 'Kourou'],
    ['2011-06-08', 'sleep'],
    ['2014-01-20T18:18', 'screen'],
    ['2014-08-06', 'arrived'],
    ['2014-11-12T16:03', 'comet'],
    ['2016-09-30T10:39', 'lobes'],
    ['2021-11', 'comet', 'planned'],
  ],
  'the-crossing-on-abbey-road': [
    ['1931-11-12', 'Elgar'],
    ['1934-02-23', 'Elgar died'],
    ['1944-09-16', 'Miller'],
    ['1962-06-06', 'George Martin'],
    ['1967-06-25', 'Love'],
    ['1969-08-08', 'six times in ten minutes'],
    ['1970-04-10', 'McCartney'],
    ['2010-02-23', 'listed'],
  ],
};

for (const [ids, events] of Object.entries(facts))
  describe(`reading ${ids}`, () => {
    const list = read(...ids.split(' '));

    for (const [date, words, status = 'happened'] of events)
      it(`finds "${words}" at ${date}, ${status}`, () => {
        const near = list.events.filter((event) =>
          wordsOf(event).includes(words.split(' ').at(-1)!.toLowerCase()),
        );
        const shown = near.map((event) => `${event.date} ${event.status} "${event.title}"`).join('\n');
        expect(
          told(list, date, words).map((event) => event.status),
          shown,
        ).include(status);
      });

    it('has no problem, and the exact words for every event', () => {
      expect(list.problems).deep.equal([]);
      for (const {sources} of [...list.events, ...list.unplaced])
        for (const {article: id, start, end, quote} of sources)
          expect(article(id).text.slice(start, end)).equal(quote);
    });

    it('gives each event a title of 8–100 characters and an id of its own', () => {
      for (const {title} of list.events) expect(title.length, title).within(8, 100);
      const idsOf = list.events.map(({id}) => id);
      expect(new Set(idsOf).size).equal(idsOf.length);
    });

    it('reads the same twice', () => {
      expect(read(...ids.split(' '))).deep.equal(list);
    });
  });

describe('the two undated reports on the Korean talks', () => {
  const list = read('korea-talks-a', 'korea-talks-b');

  it('are dated from their texts: 7 or 8 October 2018 and 8 October 2018', () => {
    const [a, b] = list.articles.map(({published}) => published);
    expect(['2018-10-07', '2018-10-08']).include(a?.date);
    expect(b?.date).equal('2018-10-08');
    for (const published of [a, b]) expect(published).include({basis: 'inferred'});
  });

  it('tell of one meeting: an event with a source in each', () => {
    const shared = told(list, '2018-10-07', 'Pompeo Kim').filter(
      ({sources}) => new Set(sources.map((source) => source.article)).size === 2,
    );
    expect(shared).length.greaterThan(0);
  });

  it('leave "in the near future" unplaced', () => {
    expect(list.unplaced.map(wordsOf).join()).include('near future');
  });

  it('make no date of "sat down", "may", "march of events" and "second"', () => {
    const words = list.events.flatMap(({sources}) => sources.map(({timex}) => timex?.text.toLowerCase()));
    expect(words).not.include.members(['sat']);
    for (const falseFriend of ['sat', 'may', 'march', 'second']) expect(words).not.include(falseFriend);
  });
});
