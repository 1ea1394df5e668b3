import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Highest} from '../../src/layout/highest.js';
import fc from '../property.js';

const anyColumn = fc.oneof(
  fc.array(fc.integer({min: 0, max: 9}), {maxLength: 700}),
  fc.array(fc.double({noNaN: true}), {maxLength: 40}),
  fc
    .constantFrom(15, 16, 17, 255, 256, 257, 4097)
    .map((n) => Array.from({length: n}, (_, i) => (i * 7) % 11)),
);

const anyPart = fc.tuple(anyColumn, fc.nat(5000), fc.nat(5000), fc.integer({min: -1, max: 10}));

/** Looks at a part of a column as given by two numbers, whichever is first. */
const inside = (column: readonly number[], a: number, b: number): [from: number, to: number] => {
  const [x, y] = [a % (column.length + 1), b % (column.length + 1)];
  return [Math.min(x, y), Math.max(x, y)];
};

describe('Highest', () => {
  it('finds the next and the previous number above another', () => {
    fc.assert(
      fc.property(anyPart, ([column, a, b, bound]) => {
        const highest = new Highest(column);
        const [from, to] = inside(column, a, b);
        const next = column.findIndex((value, i) => i >= from && i < to && value > bound);
        expect(highest.next(from, to, bound)).to.equal(next < 0 ? to : next);
        const previous = column.findLastIndex((value, i) => i <= from && value > bound);
        expect(highest.previous(from, bound)).to.equal(previous);
      }),
      {numRuns: 2000},
    );
  });

  it('finds the highest number of any part, and the highest few in order', () => {
    fc.assert(
      fc.property(anyPart, fc.integer({min: 0, max: 30}), ([column, a, b], most) => {
        const highest = new Highest(column);
        const [from, to] = inside(column, a, b);
        const sorted = [...column.keys()].slice(from, to).sort((i, j) => column[j]! - column[i]! || i - j);
        expect(highest.highest(from, to)).to.equal(sorted[0] ?? -1);
        const top = highest.top(from, to, most);
        expect(new Set(top).size).to.equal(top.length);
        expect(top.every((i) => i >= from && i < to)).to.equal(true);
        const values = (places: readonly number[]) => places.map((i) => column[i]);
        expect(values(top)).to.deep.equal(values(sorted.slice(0, most)));
      }),
      {numRuns: 2000},
    );
  });

  it('looks at some hundred numbers of a million, wherever what it looks for lies', () => {
    let looks = 0;
    // The worst for who goes by rank or by place: all that is high lies at the other end.
    const column = Float64Array.from({length: 1_000_000}, (_, i) => (i > 999_000 ? i : -i));
    const highest = new Highest(
      new Proxy(column, {
        get(target, key) {
          if (key !== 'length') looks++;
          return Reflect.get(target, key) as number;
        },
      }),
    );
    const looksOf = (act: () => unknown) => {
      looks = 0;
      act();
      return looks;
    };
    expect(looksOf(() => highest.next(5, 1_000_000, 0))).to.be.below(200);
    expect(looksOf(() => highest.previous(998_000, -5))).to.be.below(200);
    expect(looksOf(() => highest.highest(7, 999_500))).to.be.below(400);
    expect(looksOf(() => highest.top(7, 998_900, 100))).to.be.below(100 * 800);
  });
});
