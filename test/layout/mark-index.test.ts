import {describe, it} from 'node:test';
import {expect} from 'chai';
import {indexMarks} from '../../src/layout/mark-index.js';
import {anyEvents, eventAt} from './fixtures.js';
import fc from '../property.js';

describe('indexMarks', () => {
  it('sorts events by start, then the longer first', () => {
    const marks = indexMarks([eventAt(5, 6), eventAt(1, 2), eventAt(1, 9)]);
    expect([...marks.starts]).to.deep.equal([1, 1, 5]);
    expect([...marks.ends]).to.deep.equal([9, 2, 6]);
  });

  it('finds what reaches into a stretch of time, and nothing else', () => {
    const window = fc.tuple(fc.integer({min: 0, max: 400}), fc.integer({min: 1, max: 200}));
    fc.assert(
      fc.property(anyEvents(80), window, (events, [at, length]) => {
        const from = 1.499e12 + at * 864e5 * 5;
        const to = from + length * 36e5;
        const marks = indexMarks(events);
        const found: number[] = [];
        marks.forEach(from, to, (i) => void found.push(i));
        const expected = [...marks.events.keys()].filter(
          (i) => marks.starts[i]! < to && marks.ends[i]! > from,
        );
        expect(found.sort((a, b) => a - b)).to.deep.equal(expected);
        expect(marks.count(from, to)).to.equal(expected.length);
        const bySalience = expected.sort(
          (a, b) => marks.events[b]!.salience - marks.events[a]!.salience || a - b,
        );
        expect(marks.mostSalient(from, to, 5)).to.deep.equal(bySalience.slice(0, 5));
      }),
    );
  });

  it('counts exactly where most of it lasts from long before, and stops looking when it is told to', () => {
    const events = Array.from({length: 3000}, (_, i) => eventAt(i * 10, i * 10 + ((i * 7919) % 30_000) + 1));
    const marks = indexMarks(events);
    const reaching = (from: number, to: number) =>
      [...marks.starts.keys()].filter((i) => marks.starts[i]! < to && marks.ends[i]! > from).length;
    for (const [from, to] of [
      [-5, 0],
      [-5, 1],
      [15_000, 15_001],
      [29_000, 60_000],
      [15_000, 15_000],
      [1e6, 2e6],
    ] as const) {
      expect(marks.count(from, to), `${from} ${to}`).to.equal(reaching(from, to));
    }
    expect(reaching(15_000, 15_001)).to.be.above(500);
    let visited = 0;
    marks.forEach(15_000, 15_001, () => ++visited < 7);
    expect(visited).to.equal(7);
  });

  it('does not look back by the one century among ten thousand days', () => {
    const days = Array.from({length: 10_000}, (_, i) => eventAt(i * 864e5, (i + 1) * 864e5));
    const marks = indexMarks([eventAt(0, 36_525 * 864e5), ...days]);
    let visited = 0;
    marks.forEach(9000 * 864e5, 9001 * 864e5, () => void visited++);
    expect(visited).to.equal(2);
    expect(marks.count(9000 * 864e5, 9001 * 864e5)).to.equal(2);
  });

  it('ranks by salience, earlier first among equals', () => {
    const marks = indexMarks([0.2, 0.9, 0.2, 1].map((salience, i) => eventAt(i, i + 1, {salience})));
    expect(marks.mostSalient(0, 9, 4)).to.deep.equal([3, 1, 0, 2]);
  });

  it('knows the number of an id, and -1 for none', () => {
    const one = eventAt(0, 1);
    expect(indexMarks([one]).indexOf(one.id)).to.equal(0);
    expect(indexMarks([one]).indexOf('other')).to.equal(-1);
  });
});
