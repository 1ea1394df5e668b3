import {describe, it} from 'node:test';
import {expect} from 'chai';
import {columnsOf, traitsOf} from '../../src/events/columns.js';
import {normalizeEvents} from '../../src/formats/event-input.js';
import {plainEvents} from '../../src/formats/plain-events.js';
import fc from '../property.js';

const DAY = 864e5;
const edges = [1, 7, 300, 1000, 6e4, 36e5, DAY, 30 * DAY, 31 * DAY, 365 * DAY];
const moment = fc
  .tuple(fc.integer({min: -1e6, max: 1e6}), fc.constantFrom(...edges))
  .map(([count, unit]) => count * unit)
  .filter((ms) => Math.abs(ms) < 1e14);
const length = fc.oneof(
  fc.constantFrom(0, ...edges),
  fc.integer({min: 0, max: 2500}),
  fc.integer({min: 0, max: 1e11}),
);
const plain = fc
  .tuple(
    moment,
    fc.option(length, {nil: undefined}),
    fc.string({minLength: 1}).filter((title) => title.trim() !== ''),
    fc.record(
      {
        quote: fc.constantFrom('', 'It began.', 7, null),
        because: fc.constantFrom(' ', 'So it is said.'),
        confidence: fc.constantFrom(0.4, 7, NaN, 'high'),
        people: fc.constantFrom(['Ada'], [], 'Ada', [1, 'Ada']),
        places: fc.constantFrom(['Rome', 'Ostia'], null),
      },
      {requiredKeys: []},
    ),
  )
  .map(([start, long, title, more]) => ({
    ...more,
    title,
    start,
    ...(long === undefined ? {} : {end: start + long}),
  }));
const list = fc
  .array(plain, {maxLength: 12})
  .map((events) => events.map((event, i) => ({id: `e${i}`, ...event})));

describe('plainEvents', () => {
  it('says of plain events what normalizing them says', () => {
    fc.assert(
      fc.property(list, (given) => {
        const found = plainEvents(given)!;
        const columns = columnsOf(found);
        const {events} = normalizeEvents(given);
        const inOrder = [...events].sort(
          (a, b) => a.interval.start - b.interval.start || b.interval.end - a.interval.end,
        );
        expect([...columns.starts]).to.deep.equal(inOrder.map(({interval}) => interval.start));
        expect([...columns.ends]).to.deep.equal(inOrder.map(({interval}) => interval.end));
        expect([...columns.traits]).to.deep.equal(inOrder.map(traitsOf));
        expect([...columns.salience]).to.deep.equal(inOrder.map(({salience}) => salience));
        expect(columns.given.map(({id}) => id)).to.deep.equal(inOrder.map(({id}) => id));
        expect(Array.from(found)).to.deep.equal(inOrder);
      }),
      {numRuns: 400},
    );
  });

  it('makes an event ours only when it is looked at, and once', () => {
    const given = Array.from({length: 50}, (_, i) => ({id: `${i}`, title: `Event ${i}`, start: i * DAY}));
    const events = plainEvents(given)!;
    expect(events).to.have.length(50);
    given[7]!.title = 'Changed before it was looked at';
    expect(events[7]!.title).to.equal('Changed before it was looked at');
    given[7]!.title = 'Changed after';
    expect(events[7]).to.equal(events[7]);
    expect(events[7]!.title).to.equal('Changed before it was looked at');
    expect(events[50]).to.equal(undefined);
  });

  it('keeps its events when the page empties its array or spoils an object', () => {
    const given = [{id: 'a', title: 'A talk', start: 5 * DAY} as {id: string; title: string; start: number}];
    const events = plainEvents(given)!;
    given[0]!.start = NaN;
    given.length = 0;
    expect(events[0]!.id).to.equal('a');
  });

  const unusual: [what: string, event: unknown][] = [
    ['a date', {id: 'a', title: 'A', date: '2018'}],
    ['a date beside a start', {id: 'a', title: 'A', start: 0, date: '2018'}],
    ['a status', {id: 'a', title: 'A', start: 0, status: 'planned'}],
    ['a salience', {id: 'a', title: 'A', start: 0, salience: 1}],
    ['sources', {id: 'a', title: 'A', start: 0, sources: [{article: 'B', quote: 'A'}]}],
    ['conflicts', {id: 'a', title: 'A', start: 0, conflicts: [{start: 7}]}],
    ['an extent', {id: 'a', title: 'A', start: 0, end: 7, extent: 'within'}],
    ['no id', {title: 'A', start: 0}],
    ['a blank id', {id: ' ', title: 'A', start: 0}],
    ['no title', {id: 'a', start: 0}],
    ['a blank title', {id: 'a', title: ' ', start: 0}],
    ['a text for a start', {id: 'a', title: 'A', start: '2018'}],
    ['no finite start', {id: 'a', title: 'A', start: NaN}],
    ['an infinite end', {id: 'a', title: 'A', start: 0, end: Infinity}],
    ['ends that are reversed', {id: 'a', title: 'A', start: 5, end: 4}],
    ['a year of five digits', {id: 'a', title: 'A', start: 3e14}],
    ['no object', 'A'],
    ['a getter that throws', Object.defineProperty({id: 'a', title: 'A'}, 'start', {get: () => fail()})],
    ['fields of its class', Object.create({id: 'a', title: 'A', start: 0})],
  ];
  for (const [what, event] of unusual) {
    it(`leaves ${what} to normalizing`, () => {
      expect(plainEvents([{id: 'b', title: 'B', start: 0}, event])).to.equal(null);
    });
  }
});

function fail(): never {
  throw new Error('read');
}
