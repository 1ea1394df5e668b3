import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import {expect} from 'chai';
import type {EventList} from '../../src/events/event.js';
import {fromJSON, toJSON} from '../../src/formats/json.js';
import {readArticlesSync} from '../../src/pipeline.js';
import {SAMPLE} from './sample.js';
import fc from '../property.js';

const schema = JSON.parse(
  readFileSync(new URL('../../src/formats/event-list.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020.default({strict: true}).compile(schema);
const valid = (list: unknown) => {
  validate(list);
  return validate.errors ?? [];
};

describe('toJSON(eventList)', () => {
  it('gives back an equal list through fromJSON', () => {
    expect(fromJSON(toJSON(SAMPLE))).to.deep.equal(SAMPLE);
  });

  it('gives the same text whatever the order of the keys', () => {
    const reversed = JSON.parse(JSON.stringify(SAMPLE), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as EventList;
    expect(JSON.stringify(reversed)).to.not.equal(JSON.stringify(SAMPLE));
    expect(toJSON(reversed)).to.equal(toJSON(SAMPLE));
    expect(toJSON(fromJSON(toJSON(SAMPLE)))).to.equal(toJSON(SAMPLE));
  });

  it('begins with version, articles and events, and each event with id, title and date', () => {
    const list = JSON.parse(toJSON(SAMPLE)) as EventList;
    expect(Object.keys(list)).to.deep.equal(['version', 'articles', 'events', 'unplaced', 'problems']);
    expect(Object.keys(list.events[0]!).slice(0, 3)).to.deep.equal(['id', 'title', 'date']);
  });

  it('writes one line for indent 0', () => {
    expect(toJSON(SAMPLE, {indent: 0})).to.not.include('\n');
    expect(JSON.parse(toJSON(SAMPLE, {indent: 0}))).to.deep.equal(SAMPLE);
  });
});

describe('fromJSON(source)', () => {
  const loose =
    '{"events": [{"title": "War", "date": "1950/1953"}, {"title": "Peace", "start": "1953-07-27"}]}';

  it('reads a loose list from outside, as text, as a value and as a bare array', () => {
    const list = fromJSON(loose);
    expect(list.events.map(({title, date}) => [title, date])).to.deep.equal([
      ['War', '1950/1953'],
      ['Peace', '1953-07-27'],
    ]);
    expect(list).to.deep.include({version: 1, articles: [], unplaced: [], problems: []});
    const value = JSON.parse(loose) as {events: unknown[]};
    expect(fromJSON(value)).to.deep.equal(list);
    expect(fromJSON(value.events)).to.deep.equal(list);
    expect(fromJSON(`\uFEFF${loose}`), 'byte order mark').to.deep.equal(list);
  });

  it('lists bad events and keeps the good ones', () => {
    const {events, problems} = fromJSON(
      '{"events": [{"title": "a", "date": "soon"}, {"title": "b", "date": "2018"}]}',
    );
    expect(events.map(({title}) => title)).to.deep.equal(['b']);
    expect(problems).to.deep.equal([{message: 'event "a": date is neither EDTF nor ISO 8601: "soon"'}]);
  });

  it('reads articles with a bare date of publication and names bad ones', () => {
    const {articles, problems} = fromJSON({
      events: [],
      articles: [{id: 'a', published: '2018-10-08'}, {id: 'b', published: 'soon'}, {}, {id: 'a'}],
    });
    expect(articles).to.deep.equal([
      {
        id: 'a',
        published: {
          date: '2018-10-08',
          confidence: 1,
          basis: 'given',
          because: 'The date was given with the article.',
        },
      },
      {id: 'b', published: null},
    ]);
    expect(problems.map(({message}) => message)).to.deep.equal([
      'unknown date of publication: "soon"',
      'article 3 has no id',
      'two articles have the id "a"',
    ]);
  });

  it('reads what it understands of another version and says so', () => {
    expect(fromJSON({version: 2, events: []}).problems[0]!.message).to.include('version of an event list: 2');
  });

  const none: [source: unknown, named: string][] = [
    ['', 'no JSON: ""'],
    ['<html>', 'no JSON: "<html>"'],
    ['null', ': null'],
    ['{}', ': {}'],
    ['{"events": {}}', ': {"events":{}}'],
    [undefined, ': undefined'],
    [7, ': 7'],
    ['{"__proto__": {"events": []}}', 'no array named "events"'],
  ];
  for (const [source, named] of none)
    it(`throws for ${String(source)}, which is no event list`, () => {
      expect(() => fromJSON(source)).to.throw(Error, named);
    });

  it('leaves Object.prototype alone', () => {
    fromJSON('{"events": [{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]}');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('gives lists that the schema accepts and that survive a round trip, whatever the events are', () => {
    const names = fc.constantFrom(
      'id',
      'title',
      'date',
      'start',
      'end',
      'status',
      'sources',
      'people',
      'conflicts',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({unit: 'binary'}),
      fc.constantFrom('2018', '2018-10-07T17:15', '1950/1953', '../1953', '1890~', '-0043', '2018-21'),
      fc.double({min: -1e16, max: 1e16}),
      fc.array(fc.record({quote: fc.string(), article: fc.string(), start: fc.nat(), timex: fc.jsonValue()})),
    );
    const source = fc.record({
      events: fc.array(fc.dictionary(names, value)),
      unplaced: fc.array(fc.dictionary(names, value)),
      articles: fc.array(fc.record({id: value, published: value, title: value})),
      problems: fc.array(value),
    });
    fc.assert(
      fc.property(source, (outside) => {
        const list = fromJSON(outside);
        expect(valid(list)).to.deep.equal([]);
        expect(fromJSON(toJSON(list))).to.deep.equal(list);
      }),
      {seed: 2018, numRuns: 1000},
    );
  });
});

describe('event-list.schema.json', () => {
  it('accepts what toJSON writes', () => {
    expect(valid(JSON.parse(toJSON(SAMPLE)))).to.deep.equal([]);
  });

  const folder = new URL('../../data/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    it(`accepts what is read from data/${file}, which survives a round trip`, () => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const list = readArticlesSync([{id: file, text, published: '2024-02-29'}], {today: '2026-11-21'});
      expect(list.events.length).to.be.above(0);
      expect(valid(JSON.parse(toJSON(list)))).to.deep.equal([]);
      expect(fromJSON(toJSON(list))).to.deep.equal(list);
    });

  type Draft = Record<string, unknown> & {events: Record<string, unknown>[]};
  const broken: [what: string, change: (list: Draft) => void][] = [
    ['no version', (list) => delete list['version']],
    ['another version', (list) => (list['version'] = 2)],
    ['no unplaced', (list) => delete list['unplaced']],
    ['events that are no array', (list) => (list['events'] = {} as never)],
    ['an event without a date', (list) => delete list.events[0]!['date']],
    ['an event without an interval', (list) => delete list.events[0]!['interval']],
    [
      'an interval with null for infinity',
      (list) => (list.events[0]!['interval'] = {start: null, end: 1, granularity: 'day'}),
    ],
    [
      'an unknown granularity',
      (list) => (list.events[0]!['interval'] = {start: 0, end: 1, granularity: 'moon'}),
    ],
    ['an unknown status', (list) => (list.events[0]!['status'] = 'cancelled')],
    ['a confidence of 2', (list) => (list.events[0]!['confidence'] = 2)],
    ['an event without sources', (list) => (list.events[0]!['sources'] = [])],
    [
      'a source without a quote',
      (list) => (list.events[0]!['sources'] = [{article: 'a', start: 0, end: 1, because: ''}]),
    ],
    ['a date in words', (list) => (list.events[0]!['date'] = 'soon')],
    ['published as text', (list) => (list['articles'] = [{id: 'a', published: '2018'}])],
    ['a problem without a message', (list) => (list['problems'] = [{}])],
  ];
  for (const [what, change] of broken)
    it(`refuses ${what}`, () => {
      const list = JSON.parse(toJSON(SAMPLE)) as Draft;
      change(list);
      expect(valid(list)).to.not.deep.equal([]);
    });
});
