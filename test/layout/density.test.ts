import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {densityColumns, isDense} from '../../src/layout/density.js';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {findStretches} from '../../src/layout/stretches.js';
import {fitView, panView, zoomView} from '../../src/layout/view.js';
import {anyEvents, eventAt} from './fixtures.js';

describe('densityColumns', () => {
  it('counts each event that starts in view once', () => {
    fc.assert(
      fc.property(anyEvents(100), (events) => {
        const marks = indexMarks(events, (event) => Math.round(event.salience * 2));
        const scale = foldedScale(findStretches(events));
        const {counts} = densityColumns(marks, scale, fitView(scale, 900));
        const total = counts.reduce((sum, column) => sum + column.reduce((a, b) => a + b, 0), 0);
        expect(total).to.equal(events.length);
      }),
    );
  });

  it('moves its columns with a pan, without flicker', () => {
    const events = [1, 2, 3, 5, 8, 13, 21].map((day) => eventAt(day * 864e5, (day + 1) * 864e5));
    const marks = indexMarks(events);
    const scale = foldedScale(findStretches(events));
    const view = zoomView(scale, fitView(scale, 900), 3);
    const sumAt = (dx: number) => {
      const {counts, left} = densityColumns(marks, scale, panView(scale, view, dx));
      return [...counts[0]!]
        .map((count, c) => [Math.round(left + c * 3 + dx), count])
        .filter(([, count]) => count);
    };
    const before = new Map(sumAt(0) as [number, number][]);
    for (const [x, count] of sumAt(1) as [number, number][])
      if (before.has(x)) expect(before.get(x)).to.equal(count);
  });
});

describe('isDense', () => {
  it('draws columns above 2,000 marks, and marks again below 1,600: a pan along the threshold does not flicker', () => {
    const cases: [count: number, was: boolean, is: boolean][] = [
      [2000, false, false],
      [2001, false, true],
      [1601, true, true],
      [1600, true, false],
    ];
    for (const [count, was, is] of cases) expect(isDense(count, was), `${count} ${was}`).to.equal(is);
  });
});
