import {describe, it} from 'node:test';
import {expect} from 'chai';
import {normalizeEvents} from '../../src/formats/event-input.js';
import {areSound, isEventList, soundEvents} from '../../src/formats/sound-events.js';
import {TALKS} from '../elements/when-timeline/timeline-events.js';

const plain = {id: 'a', title: 'A talk', start: 0};
const [first, second] = TALKS.events;

describe('soundEvents', () => {
  it('takes events of ours as they are', () => {
    expect(soundEvents(TALKS.events)).to.equal(TALKS.events);
    expect(soundEvents([])).to.deep.equal([]);
  });

  it('takes plain ones, made ours', () => {
    expect(Array.from(soundEvents([plain])!)).to.deep.equal(normalizeEvents([plain]).events);
  });

  const unsound: [name: string, events: unknown, count: number, problems: number][] = [
    ['those out of order', [second, first], 2, 0],
    ['those of the same id, which is a problem', [first, first], 2, 1],
    ['plain ones of the same id, which is a problem', [plain, {...plain}], 2, 1],
    ['others', [{title: 'A talk', date: '2018-10-07'}], 1, 0],
    ['those without a usable date', [{...first, interval: {start: NaN, end: 1}, date: 'soon'}], 0, 1],
    ['those whose words are no texts', [{...first, title: 7}], 1, 0],
    ['what is no array', 'events', 0, 1],
  ];
  for (const [name, events, count, problems] of unsound) {
    it(`leaves to normalizing ${name}`, () => {
      expect(soundEvents(events)).to.equal(null);
      const normalized = normalizeEvents(events);
      expect([normalized.events.length, normalized.problems.length]).to.deep.equal([count, problems]);
    });
  }
});

describe('isEventList', () => {
  it('is so of a list of ours', () => {
    expect(isEventList(TALKS)).to.equal(true);
  });

  const parts: [name: string, part: object][] = [
    ['articles that are no array', {articles: 'x'}],
    ['an article that is none', {articles: [null]}],
    ['an article without an id', {articles: [{title: 'A'}]}],
    ['an article whose publication is only a date', {articles: [{id: 'a', published: '2018-10-08'}]}],
    ['something unplaced that is nothing', {unplaced: [null]}],
    ['something unplaced without sources', {unplaced: [{title: 'A talk'}]}],
    ['a problem that says nothing', {problems: [{}]}],
  ];
  for (const [name, part] of parts) {
    it(`is not so of ${name}`, () => {
      expect(areSound({events: [], ...part} as never)).to.equal(false);
      expect(isEventList({...TALKS, ...part} as never)).to.equal(false);
    });
  }

  const missing: [name: string, part: object][] = [
    ['articles', {articles: undefined}],
    ['what has no date', {unplaced: undefined}],
    ['problems', {problems: undefined}],
    ['events', {events: undefined}],
  ];
  for (const [name, part] of missing) {
    it(`is not so without ${name}`, () => {
      expect(isEventList({...TALKS, ...part} as never)).to.equal(false);
    });
  }
});
