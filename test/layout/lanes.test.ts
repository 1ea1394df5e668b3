import {describe, it} from 'node:test';
import {expect} from 'chai';
import {assignLanes, MOST_LANES} from '../../src/layout/lanes.js';
import fc from '../property.js';

const lanes = (...spans: [number, number][]) => [
  ...assignLanes(
    spans.map(([start]) => start),
    spans.map(([, end]) => end),
  ).lanes,
];

describe('assignLanes', () => {
  it('uses a lane again as soon as it is free', () => {
    expect(lanes([0, 10], [10, 20])).to.deep.equal([0, 0]);
    expect(lanes([0, 10], [9, 20])).to.deep.equal([0, 1]);
  });

  it('keeps those of a lane apart in time, as long as there are lanes', () => {
    const spans = fc.array(fc.tuple(fc.integer({min: 0, max: 100}), fc.integer({min: 1, max: 30})), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(spans, (given) => {
        const sorted = given
          .map(([start, length]) => [start, start + length] as [number, number])
          .sort((a, b) => a[0] - b[0]);
        const found = lanes(...sorted);
        const depth = (ms: number) => sorted.filter(([start, end]) => start <= ms && ms < end).length;
        const crowded = sorted.some(([start]) => depth(start) > MOST_LANES);
        expect(Math.max(0, ...found)).to.be.below(MOST_LANES);
        if (crowded) return;
        sorted.forEach(([start], i) => {
          for (let j = 0; j < i; j++) if (found[i] === found[j]) expect(sorted[j]![1]).to.be.at.most(start);
        });
      }),
    );
  });
});
