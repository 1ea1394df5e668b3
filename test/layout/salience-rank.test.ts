import {describe, it} from 'node:test';
import {expect} from 'chai';
import {salienceRanks} from '../../src/layout/salience-rank.js';
import type {TimelineEvent} from '../../src/events/event.js';
import {eventAt} from './fixtures.js';

const events = (count: number, salienceOf: (i: number) => number) =>
  Array.from({length: count}, (_, i) => eventAt(i, i + 1, {salience: salienceOf(i)}));

/** The numbers of events, the first in rank first. */
function orderOf(events: readonly TimelineEvent[]): number[] {
  const ranks = salienceRanks(events);
  expect([...ranks].sort((a, b) => a - b)).to.deep.equal(events.map((_, i) => i + 1));
  return [...ranks.keys()].sort((a, b) => ranks[b]! - ranks[a]!);
}

describe('salienceRanks', () => {
  it('ranks some dozens exactly, the earlier first among equals', () => {
    const some = events(4, (i) => [0.5, 0.50001, 0.5, 1][i]!);
    expect(orderOf(some)).to.deep.equal([3, 1, 0, 2]);
  });

  for (const count of [501, 1000, 4096, 7919]) {
    it(`ranks each of ${count} once, the more salient first`, () => {
      const saliences = Array.from({length: count}, (_, i) => ((i * 31) % 11) / 10);
      const order = orderOf(events(count, (i) => saliences[i]!));
      for (let rank = 1; rank < count; rank++) {
        expect(saliences[order[rank]!]).to.be.at.most(saliences[order[rank - 1]!]!);
      }
    });
  }

  for (const count of [200, 480, 5000]) {
    it(`takes equals of ${count} from far apart: any first ten leave no gap of a fourth`, () => {
      const order = orderOf(events(count, () => 0.5));
      const first = [0, ...order.slice(0, 10), count].sort((a, b) => a - b);
      const gaps = first.slice(1).map((at, i) => at - first[i]!);
      expect(Math.max(...gaps)).to.be.below(count / 4);
    });
  }
});
