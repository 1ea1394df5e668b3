import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {TimelineEvent} from '../../src/events/event.js';
import {groupMarks, MOST_BANDS} from '../../src/layout/bands.js';
import {GROUPINGS} from '../../src/layout/groupings.js';
import type {GroupBy} from '../../src/layout/groupings.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {anyEvents, event} from './fixtures.js';
import fc from '../property.js';

const told = (date: string, ...articles: string[]) =>
  event(date, {
    sources: articles.map((article) => ({article, start: 0, end: 1, quote: 'x', because: 'It says so.'})),
  });

const bandsOf = (events: readonly TimelineEvent[], by: GroupBy, order?: readonly string[]) => {
  const grouped = groupMarks(indexMarks(events), by, order);
  return grouped.bands.map(({kind, key, marks}) => [
    kind === 'named' ? key : `(${kind})`,
    ...marks.events.map(({date}) => date),
  ]);
};

describe('groupMarks', () => {
  it('stands articles in their order, below what several of them tell', () => {
    const events = [told('2001', 'b'), told('2002', 'a', 'b'), told('2003', 'a'), told('2004', 'a', 'a')];
    expect(bandsOf(events, 'article', ['a', 'b'])).to.deep.equal([
      ['(several)', '2002'],
      ['a', '2003', '2004'],
      ['b', '2001'],
    ]);
  });

  it('puts an event with the first person that has a band, and who names nobody last', () => {
    const events = [
      event('2001', {people: ['Ada']}),
      event('2002', {people: ['Ada', 'Grace']}),
      event('2003', {people: ['Grace', 'Ada']}),
      event('2004'),
      event('2005', {people: []}),
    ];
    expect(bandsOf(events, 'person')).to.deep.equal([
      ['Ada', '2001', '2002'],
      ['Grace', '2003'],
      ['(none)', '2004', '2005'],
    ]);
  });

  it(`has at most ${MOST_BANDS} bands, the fullest, and the others in one`, () => {
    const events = Array.from({length: 60}, (_, i) =>
      event(String(1900 + i), {places: i % 20 === 0 ? [] : [`Town ${Math.floor(Math.sqrt(i))}`]}),
    );
    const bands = bandsOf(events, 'place');
    expect(bands.map(([name]) => name)).to.deep.equal(
      ['Town 6', 'Town 7', 'Town 5', 'Town 3', 'Town 4', '(others)', '(none)'].sort(
        (a, b) => size(b) - size(a),
      ),
    );
    expect(bands.reduce((sum, band) => sum + band.length - 1, 0)).to.equal(60);

    function size(name: string): number {
      if (name.startsWith('(')) return name === '(others)' ? -1 : -2;
      return bands.find(([own]) => own === name)!.length - Number(name.slice(5)) / 100;
    }
  });

  it('keeps a person called "others" apart from the others', () => {
    const named = Array.from({length: 12}, (_, i) =>
      event(String(1900 + i), {people: [i < 3 ? 'others' : `P${i}`]}),
    );
    const names = bandsOf(named, 'person').map(([name]) => name);
    expect(names[0]).to.equal('others');
    expect(names.at(-1)).to.equal('(others)');
  });

  it('goes from what happened to what may', () => {
    const events = [event('2001', {status: 'possible'}), event('2002', {status: 'planned'}), event('2003')];
    expect(bandsOf(events, 'status').map(([name]) => name)).to.deep.equal([
      'happened',
      'planned',
      'possible',
    ]);
  });

  it('has each event in exactly one band, in a lane where none overlaps it', () => {
    const articles = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'), {
      minLength: 1,
      maxLength: 3,
    });
    const names = fc.option(
      fc.array(fc.constantFrom('P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X'), {maxLength: 3}),
      {nil: undefined},
    );
    fc.assert(
      fc.property(
        anyEvents(50),
        fc.array(fc.tuple(articles, names), {minLength: 50, maxLength: 50}),
        fc.constantFrom(...GROUPINGS),
        (events, more, by) => {
          const marks = indexMarks(
            events.map((some, i) => ({
              ...some,
              ...told('2000', ...more[i]![0]),
              id: some.id,
              interval: some.interval,
              people: more[i]![1],
              places: more[i]![1],
            })),
          );
          const {bands, of, marks: all} = groupMarks(marks, by);
          expect(bands.length).to.be.within(1, MOST_BANDS);
          const seen = bands.flatMap(({indices}, b) => {
            for (const i of indices) expect(of[i]).to.equal(b);
            return [...indices];
          });
          expect(seen.sort((a, b) => a - b)).to.deep.equal(marks.events.map((_, i) => i));
          bands.forEach(({marks: own, indices}) => {
            indices.forEach((i, local) => {
              expect(own.events[local]).to.equal(marks.events[i]);
              expect(all.lanes[i]).to.equal(own.lanes[local]);
            });
          });
        },
      ),
      {numRuns: 200, seed: 4},
    );
  });
});
