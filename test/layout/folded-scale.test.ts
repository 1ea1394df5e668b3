import {describe, it} from 'node:test';
import {expect} from 'chai';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {findStretches} from '../../src/layout/stretches.js';
import {anyEvents, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

const scaleOf = (events: Parameters<typeof findStretches>[0]) => foldedScale(findStretches(events));

describe('foldedScale', () => {
  const scale = scaleOf(THREE_SCALES);

  it('folds 64 years into a break that keeps its width at every zoom', () => {
    const [fold] = scale.folds;
    expect(fold!.empty / 864e5 / 365.25).to.be.closeTo(64.4, 0.1);
    for (const k of [500, 5000, 5e6]) {
      expect(scale.at(fold!.end, k) - scale.at(fold!.start, k)).to.be.closeTo(fold!.width, 1e-6 * k);
    }
  });

  it('shares the width out whole: shares sum to 1', () => {
    expect(scale.segments.reduce((sum, {share}) => sum + share, 0)).to.be.closeTo(1, 1e-12);
  });

  it('leaves as much air around a stretch as it asks for, and never over a neighbour', () => {
    const alone = foldedScale([{start: 100, end: 101, count: 1, air: 7}]).segments[0]!;
    expect([alone.start, alone.first, alone.last, alone.end]).to.deep.equal([93, 100, 101, 108]);
    const beside = foldedScale([
      {start: 100, end: 101, count: 1, air: 7},
      {start: 107, end: 207, count: 9},
    ]).segments;
    expect([beside[0]!.start, beside[0]!.end, beside[1]!.start]).to.deep.equal([93, 103, 105]);
  });

  it('widens segments in proportion to k', () => {
    const {start, end} = scale.segments[1]!;
    const width = (k: number) => scale.at(end - 1, k) - scale.at(start, k);
    expect(width(2000) / width(1000)).to.be.closeTo(2, 1e-6);
  });

  it('keeps the order of time at every zoom', () => {
    fc.assert(
      fc.property(
        anyEvents(),
        fc.array(fc.double({min: -1.2, max: 2.2, noNaN: true}), {minLength: 2, maxLength: 20}),
        fc.integer({min: 1, max: 1e6}),
        (events, places, k) => {
          const scale = scaleOf(events);
          const first = scale.segments[0]!.start;
          const last = scale.segments.at(-1)!.end;
          const times = places.sort((a, b) => a - b).map((part) => first + part * (last - first));
          const xs = times.map((ms) => scale.at(ms, k));
          for (let i = 1; i < xs.length; i++) expect(xs[i]!).to.be.at.least(xs[i - 1]! - 1e-6);
        },
      ),
    );
  });

  it('gives back the place of the time at a place', () => {
    fc.assert(
      fc.property(anyEvents(), fc.double({min: -0.5, max: 1.5, noNaN: true}), (events, part) => {
        const scale = scaleOf(events);
        const k = 1000;
        const x = part * (k + scale.foldsWidth);
        const segment = scale.segments[scale.segmentAt(scale.invert(x, k))]!;
        const fold = scale.folds.find(({end}) => end === scale.invert(x, k));
        // A break without time between has one time for all its places.
        if (fold && fold.start === fold.end) return;
        // What a double can tell of times that far back.
        const precision = (Math.abs(segment.start) * 2 ** -50) / ((segment.end - segment.start) / k);
        expect(scale.at(scale.invert(x, k), k)).to.be.closeTo(x, 1e-6 + precision);
      }),
    );
  });
});
