import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evenScale} from '../../src/layout/even-scale.js';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {markShape} from '../../src/layout/mark-shape.js';
import {markSpan} from '../../src/layout/mark-span.js';
import {styleOf} from '../../src/layout/mark-style.js';
import {steadyZoom} from '../../src/layout/steady-zoom.js';
import {findStretches} from '../../src/layout/stretches.js';
import {zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import type {Interval} from '../../src/time/interval.js';
import {anyEvents} from './fixtures.js';
import fc from '../property.js';

describe('steadyZoom', () => {
  it('follows a zoom when it is a tenth away', () => {
    const cases: [k: number, before: number | undefined, steady: number][] = [
      [100, undefined, 100],
      [109, 100, 100],
      [111, 100, 111],
      [92, 100, 100],
      [90, 100, 90],
    ];
    for (const [k, before, steady] of cases) expect(steadyZoom(k, before), `${k}`).to.equal(steady);
  });

  it('changes the shape of a mark once at most while the zoom goes to and fro by 1 % about any threshold', () => {
    const edges = fc.constantFrom<Partial<Interval>>(
      {},
      {approximate: true},
      {openEnd: true},
      {openStart: true},
    );
    const given = fc.tuple(
      anyEvents(6),
      edges,
      fc.boolean(),
      fc.oneof(
        fc.constantFrom(10.5, 14.5, 16.5, 20.5, 26, 30, 64, 320, 324),
        fc.double({min: 3, max: 400, noNaN: true}),
      ),
      fc.double({min: 0.8, max: 1.25, noNaN: true}),
    );
    let near = 0;
    fc.assert(
      fc.property(given, ([some, edge, isEven, threshold, off]) => {
        const events = some.map((event) => ({...event, interval: {...event.interval, ...edge}}));
        const scale = isEven ? evenScale(events) : foldedScale(findStretches(events));
        const fit = fitView(scale, 1000);
        for (const [i, {interval}] of events.entries()) {
          const widthAt = (k: number) => scale.at(interval.end, k) - scale.at(interval.start, k);
          // The zoom at which this mark is as wide as the threshold.
          const middle = (fit.k * threshold) / widthAt(fit.k);
          if (!(middle >= fit.k && middle < 2 ** 42)) continue;
          near++;
          let zoom = steadyZoom(middle * off);
          let shape = '';
          let changes = -1;
          for (let step = 0; step < 20; step++) {
            const view = zoomView(scale, fit, (middle / fit.k) * (step % 2 ? 1.01 : 0.99), 500);
            zoom = steadyZoom(view.k, zoom);
            const span = markSpan(interval, scale, view, 6, zoom);
            const {small, start, end, strips, cuts} = markShape(styleOf(events, i), {
              ...span,
              y: 0,
              height: 10,
            });
            const now = JSON.stringify([small, start.cap, end.cap, strips.length, cuts.length]);
            if (now !== shape) changes++;
            shape = now;
          }
          expect(changes).to.be.at.most(1);
        }
      }),
      {numRuns: 600, seed: 8},
    );
    expect(near).to.be.above(500);
  });
});
