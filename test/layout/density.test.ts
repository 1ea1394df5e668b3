import {describe, it} from 'node:test';
import {expect} from 'chai';
import {densityColumns, lanesBelow} from '../../src/layout/density.js';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {findStretches} from '../../src/layout/stretches.js';
import {panView, viewOf, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {anyEvents, eventAt} from './fixtures.js';
import fc from '../property.js';

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
      const {counts, borders} = densityColumns(marks, scale, panView(scale, view, dx));
      return [...counts[0]!]
        .map((count, c) => [Math.round(borders[c]! + dx), count])
        .filter(([, count]) => count);
    };
    const before = new Map(sumAt(0) as [number, number][]);
    for (const [x, count] of sumAt(1) as [number, number][])
      if (before.has(x)) expect(before.get(x)).to.equal(count);
  });

  it('counts what began before the view and lasts in its first column, and nothing that is over', () => {
    const events = [eventAt(0, 1), eventAt(0, 1000), eventAt(0, 501), eventAt(600, 601)];
    const marks = indexMarks(events);
    const scale = foldedScale(findStretches(events, {most: 1}));
    const view = viewOf(scale, [500, 1000], 900);
    const {counts} = densityColumns(marks, scale, view);
    expect(counts[0]![0]).to.equal(2);
    expect(counts[0]!.reduce((a, b) => a + b, 0)).to.equal(3);
  });

  it('leaves out what it is told to, in the hue and the column where it would be counted', () => {
    const events = [eventAt(0, 1000), eventAt(500, 501), eventAt(500, 502), eventAt(700, 701)];
    const marks = indexMarks(events, (event) => (event === events[3] ? 4 : 2));
    const scale = foldedScale(findStretches(events, {most: 1}));
    const view = viewOf(scale, [250, 1000], 900);
    const all = densityColumns(marks, scale, view);
    const some = densityColumns(marks, scale, view, {without: [0, 1]});
    expect(all.kinds.map(({hue}) => hue)).to.deep.equal([2, 4]);
    const sum = (row: Uint32Array) => row.reduce((a, b) => a + b, 0);
    expect(all.counts.map(sum)).to.deep.equal([3, 1]);
    expect(some.counts.map(sum)).to.deep.equal([1, 1]);
    expect(some.counts[0]![0]).to.equal(0);
  });

  it('counts what is planned or possible apart from what has happened, and after it', () => {
    const statuses = ['planned', 'happened', 'recurring', 'possible', 'happened'] as const;
    const events = statuses.map((status, i) => ({...eventAt(100 * i, 100 * i + 1), status}));
    const marks = indexMarks(events, ({status}) => (status === 'recurring' ? 1 : 0));
    const scale = foldedScale(findStretches(events, {most: 1}));
    const {kinds, counts} = densityColumns(marks, scale, fitView(scale, 900), {without: [3]});
    const sum = (row: Uint32Array) => row.reduce((a, b) => a + b, 0);
    expect(kinds.map(({hue, hollow}, k) => [hue, hollow, sum(counts[k]!)])).deep.equal([
      [0, false, 2],
      [1, false, 1],
      [0, true, 1],
    ]);
  });

  it('holds the same times in a column while the zoom is near, and moves its borders with it', () => {
    const events = Array.from({length: 500}, (_, i) => eventAt(i ** 2, i ** 2 + 1));
    const marks = indexMarks(events);
    const scale = foldedScale(findStretches(events, {most: 1}));
    const view = fitView(scale, 900);
    const before = densityColumns(marks, scale, view);
    const nearer = densityColumns(marks, scale, zoomView(scale, view, 1.05, 0), {zoom: view.k});
    for (let c = 1; c < 150; c++) {
      expect(nearer.counts[0]![c]).to.equal(before.counts[0]![c]);
      expect(nearer.borders[c]! - nearer.borders[0]!).to.be.closeTo(5.25 * c, 0.01);
    }
  });
});

describe('lanesBelow', () => {
  it('counts the lanes that bars take from the axis up, where they pass', () => {
    const borders = Float64Array.of(0, 5, 10, 15, 20);
    const bar = (x0: number, x1: number, lane: number) => ({x0, x1, lane});
    const cases: [bars: ReturnType<typeof bar>[], lanes: number[]][] = [
      [[], [0, 0, 0, 0]],
      [[bar(-90, 8, 0)], [1, 1, 0, 0]],
      [[bar(5, 10, 0)], [0, 1, 0, 0]],
      // What only touches a column stands beside it.
      [[bar(4, 11, 0)], [0, 1, 0, 0]],
      [
        [bar(0, 20, 0), bar(12, 99, 1)],
        [1, 1, 2, 2],
      ],
      [[bar(0, 20, 1)], [0, 0, 0, 0]],
      [
        [bar(0, 20, 0), bar(0, 20, 2)],
        [1, 1, 1, 1],
      ],
      [[0, 1, 2, 3, 4].map((lane) => bar(-9, 99, lane)).flat(), [5, 5, 5, 5]],
      [
        [bar(-20, -10, 0), bar(30, 40, 0)],
        [0, 0, 0, 0],
      ],
    ];
    for (const [bars, lanes] of cases) expect([...lanesBelow({borders}, bars)]).to.deep.equal(lanes);
  });
});
