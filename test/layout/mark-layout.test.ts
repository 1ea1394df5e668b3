import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evenScale} from '../../src/layout/even-scale.js';
import {groupMarks} from '../../src/layout/bands.js';
import {GROUPINGS} from '../../src/layout/groupings.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {layoutMarks} from '../../src/layout/mark-layout.js';
import type {MarkInput, MarkLayout} from '../../src/layout/mark-layout.js';
import {SCALE_MODES, timeScale} from '../../src/layout/time-scale.js';
import type {ScaleMode} from '../../src/layout/time-scale.js';
import {panView, zoomView} from '../../src/layout/view-changes.js';
import {domainOf, fitView} from '../../src/layout/view.js';
import type {View} from '../../src/layout/view.js';
import type {TimelineEvent} from '../../src/events/event.js';
import {anyEvents, eventAt} from './fixtures.js';
import fc from '../property.js';

const DAY = 864e5;

function inputOf(events: readonly TimelineEvent[], width = 1000, mode: ScaleMode = 'linear'): MarkInput {
  const scale = timeScale(events, mode, 5, 1, evenScale);
  return {marks: indexMarks(events), scale, view: fitView(scale, width)};
}

const countOf = ({parts}: MarkLayout) =>
  parts.reduce(
    (sum, {columns}) => sum + (columns?.counts.flatMap((row) => [...row]) ?? []).reduce((a, b) => a + b, 0),
    0,
  );

/** Each event in view is a mark or is counted in one column, and no mark is there twice. */
function expectAll({marks, scale, view}: MarkInput, laid: MarkLayout): void {
  const [from, to] = domainOf(scale, view);
  const single = laid.parts.flatMap(({single}) => single);
  expect(new Set(single).size).to.equal(single.length);
  const inView = single.filter((i) => marks.starts[i]! < to && marks.ends[i]! > from);
  const expected = [...marks.starts.keys()].filter((i) => marks.starts[i]! < to && marks.ends[i]! > from);
  expect(marks.count(from, to)).to.equal(expected.length);
  expect(inView.length + countOf(laid)).to.equal(expected.length);
  for (const {columns} of laid.parts) {
    for (const row of columns?.counts ?? []) for (const n of row) expect(n).to.be.below(2 ** 31);
  }
}

/** Thousands of events: points in bursts, spans of any length, some of which last over all of it. */
const anyThousands = fc
  .record({
    seed: fc.integer({min: 1, max: 1e6}),
    count: fc.constantFrom(300, 2100, 5000),
    bursts: fc.integer({min: 1, max: 60}),
    long: fc.constantFrom(0, 0.01, 0.3, 1),
  })
  .map(({seed, count, bursts, long}) => {
    let state = seed;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    return Array.from({length: count}, (_, i) => {
      const burst = (Math.floor(random() * bursts) / bursts) * 20_000;
      const start = (burst + random() ** 3 * 400) * DAY;
      const length = random() < long ? 20_000 * random() ** 4 : 1;
      return eventAt(start, start + Math.max(1, length) * DAY, {
        people: [`P${i % 3}`],
        salience: random(),
      });
    });
  });

const anyMoves = fc.array(
  fc.oneof(
    fc.record({
      zoom: fc.constantFrom(1.01, 0.99, 1.3, 0.7, 4, 30, 0.02),
      at: fc.double({min: 0, max: 1, noNaN: true}),
    }),
    fc.record({pan: fc.constantFrom(1, -1, 40, -300, 2000)}),
  ),
  {minLength: 1, maxLength: 8},
);

function move({scale, view}: MarkInput, by: {zoom: number; at: number} | {pan: number}): View {
  return 'pan' in by ? panView(scale, view, by.pan) : zoomView(scale, view, by.zoom, by.at * view.width);
}

describe('layoutMarks', () => {
  it('makes each event in view a mark or counts it in one column, at every zoom, however long it lasts', () => {
    const given = fc.record({
      events: fc.oneof({weight: 3, arbitrary: anyEvents(90)}, {weight: 1, arbitrary: anyThousands}),
      width: fc.constantFrom(50, 360, 1200, 4000),
      mode: fc.constantFrom(...SCALE_MODES),
      by: fc.option(fc.constantFrom(...GROUPINGS), {nil: undefined, freq: 3}),
    });
    fc.assert(
      fc.property(given, anyMoves, ({events, width, mode, by}, moves) => {
        let input = inputOf(events, width, mode);
        const bands = by && groupMarks(input.marks, by);
        if (bands) input = {...input, marks: bands.marks, bands};
        let laid = layoutMarks(input);
        expectAll(input, laid);
        for (const by of moves) {
          input = {...input, view: move(input, by)};
          laid = layoutMarks(input, laid);
          expectAll(input, laid);
        }
      }),
      {numRuns: 400, seed: 5},
    );
  });

  it('counts 50 events of one instant together, and leaves ten of other years marks', () => {
    const years = Array.from({length: 10}, (_, i) => eventAt(i * 365 * DAY, (i * 365 + 1) * DAY));
    const instant = Array.from({length: 50}, () => eventAt(500 * DAY, 501 * DAY));
    const input = inputOf([...years, ...instant]);
    const laid = layoutMarks(input);
    expect(laid.parts[0]!.single).to.have.lengthOf(10);
    expect(countOf(laid)).to.equal(50);
    const {counts} = laid.parts[0]!.columns!;
    expect(counts[0]!.filter((n) => n > 0)).to.deep.equal(Uint32Array.of(50));
  });

  it('tells two of a lane apart from a pixel on, and counts the neighbours they touch with them', () => {
    // A thousand days are a thousand pixels, less the margins.
    const single = (...days: number[]) => {
      const events = [0, 1000, ...days].map((day) => eventAt(day * DAY, (day + 0.01) * DAY));
      const input = inputOf(events);
      const at = (day: number) => input.scale.at(day * DAY, input.view.k);
      const pixel = 1 / (at(1) - at(0));
      const moved = inputOf(
        [0, 1000, ...days.map((day) => 500 + day * pixel)].map((day) =>
          eventAt(day * DAY, (day + 0.01) * DAY),
        ),
      );
      return layoutMarks(moved).parts[0]!.single.length - 2;
    };
    const cases: [pixels: number[], single: number][] = [
      [[0, 1.1], 2],
      [[0, 0.9], 0],
      [[0, 0.9, 9], 0],
      [[0, 0.9, 12], 1],
      [[0, 5, 9, 13], 4],
    ];
    for (const [pixels, expected] of cases) expect(single(...pixels), `${pixels}`).to.equal(expected);
  });

  it('keeps the one long war a bar over the columns of five thousand days, wherever it began', () => {
    const days = Array.from({length: 5000}, (_, i) => eventAt(i * DAY, (i + 1) * DAY));
    const war = eventAt(100 * DAY, 4000 * DAY, {extent: 'throughout'});
    let input = inputOf([...days, war]);
    const number = input.marks.indexOf(war.id);
    expect(layoutMarks(input).parts[0]!.single).to.deep.equal([number]);
    input = {...input, view: zoomView(input.scale, input.view, 2, 500)};
    expect(layoutMarks(input).parts[0]!.single).to.deep.equal([number]);
    expect(countOf(layoutMarks(input))).to.equal(input.marks.count(...domainOf(input.scale, input.view)) - 1);
  });

  it('counts bars too where they would hide the columns, the shorter ones first', () => {
    const lengths = [100, 300, 1000] as const;
    const bars = Array.from({length: 150}, (_, i) => eventAt(i * DAY, (i + lengths[i % 3]!) * DAY));
    const points = Array.from({length: 2000}, (_, i) => eventAt((i * DAY) / 2, (i * DAY) / 2 + 1));
    const {single} = layoutMarks(inputOf([...bars, ...points])).parts[0]!;
    const {starts, ends} = inputOf([...bars, ...points]).marks;
    expect(new Set(single.map((i) => Math.round((ends[i]! - starts[i]!) / DAY)))).to.deep.equal(
      new Set([1000]),
    );
  });

  it('never counts again, zooming in, what has become a mark, while few bars are in view', () => {
    const any = fc.array(fc.tuple(fc.nat(3000), fc.constantFrom(1, 1, 1, 40)), {minLength: 2, maxLength: 60});
    fc.assert(
      fc.property(any, fc.double({min: 0, max: 1, noNaN: true}), (given, at) => {
        let input = inputOf(given.map(([day, days]) => eventAt(day * DAY, (day + days) * DAY)));
        let before = new Set<number>();
        for (let step = 0; step < 30; step++) {
          const [from, to] = domainOf(input.scale, input.view);
          const {single} = layoutMarks(input).parts[0]!;
          for (const i of before) {
            const inView = input.marks.starts[i]! < to && input.marks.ends[i]! > from;
            if (inView) expect(single).to.include(i);
          }
          before = new Set(single);
          input = {...input, view: zoomView(input.scale, input.view, 1.25, at * 1000)};
        }
      }),
      {numRuns: 150, seed: 6},
    );
  });

  it('counts the same ones while it is panned, and changes once at most while it is zoomed to and fro by 1 %', () => {
    const any = fc.record({
      seed: fc.integer({min: 1, max: 1e6}),
      count: fc.constantFrom(40, 200, 600),
      zoom: fc.double({min: 1, max: 40, noNaN: true}),
    });
    fc.assert(
      fc.property(any, ({seed, count, zoom}) => {
        let state = seed;
        const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
        const events = Array.from({length: count}, () => {
          const start = random() * 3000;
          return eventAt(start * DAY, (start + 0.1 + random() ** 9 * 90) * DAY);
        });
        let input = inputOf(events);
        input = {...input, view: zoomView(input.scale, input.view, zoom, random() * 1000)};
        let laid = layoutMarks(input);
        const seen = (of: MarkInput, {parts}: MarkLayout) => {
          const [from, to] = domainOf(of.scale, of.view);
          const isIn = (i: number) => of.marks.starts[i]! >= from && of.marks.starts[i]! < to;
          return new Set(parts[0]!.single.filter(isIn));
        };
        let changes = 0;
        const k = input.view.k * (0.9 + random() * 0.2);
        for (let step = 0; step < 12; step++) {
          const view = {...input.view, k: k * (step % 2 ? 1.01 : 0.99)};
          const next = layoutMarks({...input, view}, laid);
          if (next.zoom !== laid.zoom) changes++;
          laid = next;
          input = {...input, view};
        }
        expect(changes).to.be.at.most(1);
        for (let step = 0; step < 6; step++) {
          const panned = {...input, view: panView(input.scale, input.view, (random() - 0.5) * 400)};
          const next = layoutMarks(panned, laid);
          const [old, now] = [seen(input, laid), seen(panned, next)];
          const [from, to] = domainOf(panned.scale, panned.view);
          for (const i of old) {
            const {starts} = input.marks;
            if (starts[i]! >= from && starts[i]! < to) expect(now.has(i)).to.equal(true);
          }
          [input, laid] = [panned, next];
        }
      }),
      {numRuns: 200, seed: 7},
    );
  });
});
