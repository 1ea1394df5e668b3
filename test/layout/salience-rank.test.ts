import {describe, it} from 'node:test';
import {expect} from 'chai';
import {rankBySalience} from '../../src/layout/salience-rank.js';
import {eventAt} from './fixtures.js';

const events = (count: number, salienceOf: (i: number) => number) =>
  Array.from({length: count}, (_, i) => eventAt(i, i + 1, {salience: salienceOf(i)}));

describe('rankBySalience', () => {
  it('ranks some dozens exactly, the earlier first among equals', () => {
    const {order, ranks} = rankBySalience(events(4, (i) => [0.5, 0.50001, 0.5, 1][i]!));
    expect([...order]).to.deep.equal([3, 1, 0, 2]);
    expect([...ranks]).to.deep.equal([2, 1, 3, 0]);
  });

  for (const count of [501, 1000, 4096, 7919]) {
    it(`ranks each of ${count} once, the more salient first`, () => {
      const saliences = Array.from({length: count}, (_, i) => ((i * 31) % 11) / 10);
      const {order, ranks} = rankBySalience(events(count, (i) => saliences[i]!));
      expect(new Set(order).size).to.equal(count);
      order.forEach((i, rank) => expect(ranks[i]).to.equal(rank));
      for (let rank = 1; rank < count; rank++) {
        expect(saliences[order[rank]!]).to.be.at.most(saliences[order[rank - 1]!]!);
      }
    });
  }

  it('takes equals of thousands from far apart: any first ten leave no gap of a fourth', () => {
    const {order} = rankBySalience(events(5000, () => 0.5));
    const first = [0, ...order.slice(0, 10), 5000].sort((a, b) => a - b);
    const gaps = first.slice(1).map((at, i) => at - first[i]!);
    expect(Math.max(...gaps)).to.be.below(1250);
  });
});
