import {describe, it} from 'node:test';
import {expect} from 'chai';
import {workOf} from '../work.js';
import {normalizeEvents, normalizeUnplaced} from '../../src/formats/event-input.js';
import {civilToMs, DAY, HOUR} from '../../src/time/calendar.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import fc from '../property.js';

const one = (event: unknown) => {
  const {events, problems} = normalizeEvents([event]);
  expect(problems).to.deep.equal([]);
  return events[0]!;
};
const problem = (event: unknown) => {
  const {events, problems} = normalizeEvents([event]);
  expect(events).to.deep.equal([]);
  expect(problems).to.have.length(1);
  return problems[0]!;
};

describe('normalizeEvents(events)', () => {
  const march15 = civilToMs(2018, 3, 15);

  const dates: [event: object, date: string, start: number, end: number][] = [
    [{date: '2018-06'}, '2018-06', civilToMs(2018, 6), civilToMs(2018, 7)],
    [{date: '1950/1953'}, '1950/1953', civilToMs(1950), civilToMs(1954)],
    [{date: '1890~'}, '1890~', civilToMs(1890), civilToMs(1891)],
    [{date: '-0043-03-15'}, '-0043-03-15', civilToMs(-43, 3, 15), civilToMs(-43, 3, 16)],
    [{date: '199X'}, '199X', civilToMs(1990), civilToMs(2000)],
    // An offset is noted nowhere: the civil time is the one written.
    [
      {date: '2018-03-15T17:15+09:00'},
      '2018-03-15T17:15',
      march15 + 17.25 * HOUR,
      march15 + 17.25 * HOUR + 6e4,
    ],
    [{date: march15}, '2018-03-15', march15, march15 + DAY],
    [{date: new Date(march15)}, '2018-03-15', march15, march15 + DAY],
    [{start: '2018-03-15'}, '2018-03-15', march15, march15 + DAY],
    [{start: '2018-03-15', end: null}, '2018-03-15', march15, march15 + DAY],
    // Empty cells of a table.
    [{date: '', start: '2018-03-15', end: ''}, '2018-03-15', march15, march15 + DAY],
    [{start: '2018-03-15', end: '2018-03-15'}, '2018-03-15', march15, march15 + DAY],
    [{start: '2018-03-15', end: '2018-03-17'}, '2018-03-15/2018-03-17', march15, march15 + 3 * DAY],
    [{start: '1950', end: '1953'}, '1950/1953', civilToMs(1950), civilToMs(1954)],
    [{start: '..', end: '1953'}, '../1953', civilToMs(1953), civilToMs(1954)],
    [{start: march15, end: march15 + 3 * DAY}, '2018-03-15/2018-03-17', march15, march15 + 3 * DAY],
    [{start: march15, end: march15}, '2018-03-15', march15, march15 + DAY],
    [{start: 0, end: DAY}, '1970-01-01', 0, DAY],
    [{start: '2018-03-15', end: march15 + 2 * DAY}, '2018-03-15/2018-03-16', march15, march15 + 2 * DAY],
    // Hours are exact in milliseconds.
    [
      {start: march15 + HOUR, end: march15 + 2 * HOUR},
      '2018-03-15T01:00/2018-03-15T01:59',
      march15 + HOUR,
      march15 + 2 * HOUR,
    ],
  ];
  for (const [event, date, start, end] of dates)
    it(`reads ${JSON.stringify(event)} as ${date}`, () => {
      const read = one({title: 'A thing', ...event});
      expect(read.date).to.equal(date);
      expect([read.interval.start, read.interval.end]).to.deep.equal([start, end]);
      expect(edtfToInterval(read.date), 'the date covers the interval').to.include({start, end});
    });

  const wrong: [event: unknown, named: string][] = [
    [{}, 'no date'],
    [{date: null}, 'no date'],
    [{date: 'soon'}, '"soon"'],
    [{date: '2018-13-45'}, '"2018-13-45"'],
    [{date: '2018-02-30'}, '"2018-02-30"'],
    [{date: {}}, 'date is no date: {}'],
    [{date: NaN}, 'NaN'],
    [{date: new Date(NaN)}, 'Invalid Date'],
    [{end: '1953'}, 'no start, only the end "1953"'],
    [{start: '2018-10-07', end: '2018-10-01'}, '"2018-10-07" to "2018-10-01"'],
    [{start: '2018-10-07', end: 'later'}, '"later"'],
    [{start: 5, end: 1}, '5 to 1'],
    [{start: 5, end: Infinity}, 'Infinity'],
    [{start: -Infinity, end: 0}, '-Infinity'],
    [{start: 0, end: 1e22}, 'too far'],
    [{start: 10n}, '10'],
    [{interval: {start: null, end: 1}}, 'interval.start is no date: null'],
    [{interval: {start: 5, end: 5}}, '5 to 5'],
    [{interval: {start: 5, end: 1}}, '5 to 1'],
    [{interval: {start: 0, end: NaN}, date: '1970'}, 'NaN'],
    [{interval: {start: 0, end: DAY}, date: '1950'}, '"1950"'],
    [{date: '1953/1950'}, 'date ends before it starts: "1953/1950"'],
    [{interval: 7}, 'interval is no object: 7'],
    [{start: Object.create({valueOf: 5}) as object}, 'start is no date'],
  ];
  for (const [event, named] of wrong)
    it(`lists an event as a problem that names ${named}`, () => {
      const {message} = problem({title: 'A thing', ...(event as object)});
      expect(message)
        .to.include(named)
        .and.to.match(/^event "A thing": .*[^.]$/);
    });

  it('takes no inherited dates', () => {
    expect(problem(Object.create({date: '2018', title: 'Inherited'})).message).to.equal('event 1: no date');
    expect(problem(JSON.parse('{"__proto__": {"date": "2018"}, "id": "a"}'))).to.deep.equal({
      message: 'event 1: no date',
      event: 'a',
    });
  });

  it('names events without a title by their place', () => {
    expect(normalizeEvents(['x', null, {date: 'y'}]).problems.map(({message}) => message)).to.deep.equal([
      'event 1: no object: "x"',
      'event 2: no object: null',
      'event 3: date is neither EDTF nor ISO 8601: "y"',
    ]);
  });

  for (const value of [undefined, null, 5, 'text', {}, () => 1])
    it(`answers ${String(value)} with one problem and no events`, () => {
      const {events, problems} = normalizeEvents(value);
      expect(events).to.deep.equal([]);
      expect(problems).to.have.length(1);
    });

  it('fills in what is left out', () => {
    expect(one({title: 'Treaty signed', date: '1953-07-27'})).to.deep.equal({
      id: one({title: 'Treaty signed', date: '1953-07-27'}).id,
      title: 'Treaty signed',
      date: '1953-07-27',
      interval: {start: civilToMs(1953, 7, 27), end: civilToMs(1953, 7, 28), granularity: 'day'},
      extent: 'within',
      status: 'happened',
      confidence: 1,
      salience: 0.5,
      sources: [
        {
          article: '',
          start: 0,
          end: 13,
          quote: 'Treaty signed',
          because: 'The date was given with the event.',
        },
      ],
    });
    expect(one({date: '1953-07-27'}).title).to.include('1953');
    expect(one({date: '1950/1953'}).extent).to.equal('throughout');
    expect(one({date: '1950/1953', extent: 'within'}).extent).to.equal('within');
  });

  it('moves shares into 0–1 and names an unknown status and extent', () => {
    const unknown = {status: 'cancelled', extent: 'partly'};
    const event = {title: 'x', date: '2018', confidence: 7, salience: -1, ...unknown};
    const {events, problems} = normalizeEvents([event]);
    expect(events[0]).to.include({confidence: 1, salience: 0, status: 'happened', extent: 'within'});
    expect(problems.map(({message}) => message)).to.deep.equal([
      'unknown status, taken as happened: "cancelled"',
      'unknown extent, taken as left out: "partly"',
    ]);
  });

  it('reads rows of a table: empty cells say nothing, and names are parted by semicolons', () => {
    const row = {
      id: '',
      title: 'x',
      date: ' ',
      start: '2018',
      end: '',
      status: '',
      extent: '',
      confidence: '',
    };
    const {events, problems} = normalizeEvents([{...row, people: 'Ann Lee; Bo Dahl ;', places: 'Geneva'}]);
    expect(problems).to.deep.equal([]);
    expect(events[0]).to.deep.include({date: '2018', people: ['Ann Lee', 'Bo Dahl'], places: ['Geneva']});
    expect(one({...row, people: ''}).people ?? []).to.deep.equal([]);
  });

  it('gives the same id to the same words and different ids to two of one list', () => {
    const event = {title: 'x', date: '2018'};
    expect(one(event).id).to.equal(one(event).id);
    const {events, problems} = normalizeEvents([
      event,
      event,
      {...event, id: 'a'},
      {...event, id: 'a'},
      {...event, id: 'a-2'},
    ]);
    expect(new Set(events.map(({id}) => id)).size).to.equal(5);
    expect(problems.map(({message}) => message)).to.deep.equal([
      'two events have the id "a": the second is now "a-2"',
      'two events have the id "a-2": the second is now "a-2-2"',
    ]);
  });

  it('keeps ids such as __proto__ and constructor as words', () => {
    const {events} = normalizeEvents(
      ['__proto__', 'constructor'].map((id) => ({id, title: 'x', date: '2018'})),
    );
    expect(events.map(({id}) => id)).to.deep.equal(['__proto__', 'constructor']);
  });

  it('sorts by start and leaves ties in their order', () => {
    const {events} = normalizeEvents([
      {title: 'c', date: '2019'},
      {title: 'b', date: '2018'},
      {title: 'a', date: '2018'},
    ]);
    expect(events.map(({title}) => title)).to.deep.equal(['b', 'a', 'c']);
  });

  it('is about eight times the work for eight times the events, even if all have one id', () => {
    const work = (count: number) => {
      const events = Array.from({length: count}, () => ({id: 'a', title: 'x', date: '2018'}));
      return workOf(() =>
        expect(new Set(normalizeEvents(events).events.map(({id}) => id)).size).to.equal(count),
      );
    };
    expect(work(20_000)).to.be.below(12 * work(2500));
  });

  it('survives objects that throw when read', () => {
    const hostile = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    );
    expect(problem(hostile).message).to.include('cannot be read');
  });

  it('never throws, and gives events with finite forward intervals, whatever it is given', () => {
    const names = fc.constantFrom(
      'id',
      'title',
      'date',
      'start',
      'end',
      'interval',
      'status',
      'sources',
      '__proto__',
    );
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom('2018', '2018-10-07', '1950/1953', '..', '1890~', 'Y12018', '199X'),
      fc.double(),
      fc.record({start: fc.double(), end: fc.double()}),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(names, value)), (events) => {
        const read = normalizeEvents(events);
        expect(read.events.length).to.be.at.most(events.length);
        for (const {interval, date, id, sources} of read.events) {
          expect(interval.start).to.be.below(interval.end);
          expect(Number.isFinite(interval.end - interval.start)).to.equal(true);
          expect(edtfToInterval(date), date).to.not.equal(null);
          expect(id).to.be.a('string').with.length.above(0);
          expect(sources.length).to.be.above(0);
        }
      }),
      {seed: 2018, numRuns: 2000},
    );
  });
});

describe('normalizeUnplaced(happenings)', () => {
  it('keeps what has a title and names the rest', () => {
    const {unplaced, problems} = normalizeUnplaced([{title: 'Talks may resume', status: 'possible'}, {}, 5]);
    expect(unplaced.map(({title, status}) => [title, status])).to.deep.equal([
      ['Talks may resume', 'possible'],
    ]);
    expect(problems.map(({message}) => message)).to.deep.equal([
      'unplaced event 2: no title',
      'unplaced event 3: no object: 5',
    ]);
  });
});
