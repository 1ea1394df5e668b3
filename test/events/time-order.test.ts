import {describe, it} from 'node:test';
import {expect} from 'chai';
import {timeOrder} from '../../src/events/time-order.js';
import fc from '../property.js';

const expected = (starts: readonly number[], ends: readonly number[]) =>
  [...starts.keys()].sort((a, b) => starts[a]! - starts[b]! || ends[b]! - ends[a]! || a - b);

const orderOf = (starts: readonly number[], ends: readonly number[]) =>
  timeOrder(Float64Array.from(starts), Float64Array.from(ends));

describe('timeOrder', () => {
  it('is null for what is in order, by start, then the longer first', () => {
    expect(orderOf([], [])).to.equal(null);
    expect(orderOf([1, 1, 1, 5], [9, 9, 2, 6])).to.equal(null);
  });

  it('puts the earlier first, then the longer, then as given', () => {
    expect([...orderOf([5, 1, 1, 1], [6, 2, 9, 2])!]).to.deep.equal([2, 1, 3, 0]);
  });

  it('orders any events, a little or wholly out of order', () => {
    const events = fc.array(fc.tuple(fc.integer({min: 0, max: 50}), fc.integer({min: 1, max: 5})), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(events, fc.boolean(), (given, nearly) => {
        const sorted = nearly ? [...given].sort(([a], [b]) => a - b) : given;
        const starts = sorted.map(([start]) => start);
        const ends = sorted.map(([start, length]) => start + length);
        const order = orderOf(starts, ends) ?? starts.keys();
        expect([...order]).to.deep.equal(expected(starts, ends));
      }),
    );
  });
});
