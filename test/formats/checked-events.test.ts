import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkedEvents} from '../../src/formats/checked-events.js';
import {TALKS} from '../elements/when-timeline/timeline-events.js';

const plain = {id: 'a', title: 'A talk', start: 0};
const [first, second] = TALKS.events;

describe('checkedEvents', () => {
  it('takes events of ours as they are', () => {
    expect(checkedEvents(TALKS.events).events).to.equal(TALKS.events);
    expect(checkedEvents([]).events).to.deep.equal([]);
  });

  const normalized: [name: string, events: unknown, count: number, problems: number][] = [
    ['those out of order', [second, first], 2, 0],
    ['those of the same id, and says so', [first, first], 2, 1],
    ['plain ones of the same id, and says so', [plain, {...plain}], 2, 1],
    ['others', [{title: 'A talk', date: '2018-10-07'}], 1, 0],
    ['those without a usable date', [{...first, interval: {start: NaN, end: 1}, date: 'soon'}], 0, 1],
    ['those whose words are no texts', [{...first, title: 7}], 1, 0],
    ['what is no array', 'events', 0, 1],
  ];
  for (const [name, events, count, problems] of normalized) {
    it(`normalizes ${name}`, () => {
      const checked = checkedEvents(events);
      expect(checked.events).not.to.equal(events);
      expect([checked.events.length, checked.problems.length]).to.deep.equal([count, problems]);
    });
  }
});
