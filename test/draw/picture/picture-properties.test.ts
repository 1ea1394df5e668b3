// What must hold of every picture, whatever it is asked to draw: ten thousand random inputs, seeded.

import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evenScale} from '../../../src/layout/even-scale.js';
import {bandRooms, headingHeight, layBands} from '../../../src/draw/picture/band-geometry.js';
import {geometryOf, layGround, rowY} from '../../../src/draw/picture/picture-geometry.js';
import type {PictureGeometry} from '../../../src/draw/picture/picture-geometry.js';
import type {TimelineEvent} from '../../../src/events/event.js';
import {layoutFlags} from '../../../src/layout/label-flags.js';
import {layoutBandLabels} from '../../../src/layout/band-labels.js';
import type {BandedInput} from '../../../src/layout/band-labels.js';
import {groupMarks} from '../../../src/layout/bands.js';
import {GROUPINGS} from '../../../src/layout/groupings.js';
import type {GroupBy} from '../../../src/layout/groupings.js';
import {groundHeight} from '../../../src/layout/labels.js';
import type {LabelLayout} from '../../../src/layout/labels.js';
import {indexMarks} from '../../../src/layout/mark-index.js';
import {mostStretches} from '../../../src/layout/stretches.js';
import {SCALE_MODES, timeScale} from '../../../src/layout/time-scale.js';
import type {ScaleMode} from '../../../src/layout/time-scale.js';
import {clampView, panView, zoomView} from '../../../src/layout/view-changes.js';
import {fitView} from '../../../src/layout/view.js';
import type {View} from '../../../src/layout/view.js';
import {eventAt, FONTS} from '../../layout/fixtures.js';
import fc from '../../property.js';

const YEAR = 365.2425 * 864e5;
const LINES = {tick: 18, context: 20, row: FONTS.rowHeight};
const LONG = 'Ten thousand letters are no title. '.repeat(286);

const anyTitle = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'A short title',
      'A title that is rather long and is set in two lines',
      'Talks',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      LONG,
      'x'.repeat(10_000),
      'זוהי כותרת מימין לשמאל',
      '👩‍🚀🚀👨‍👩‍👧',
      'Z̷̢̛a̴l̵g̶o̷ ́́́́',
      'A\nB\tC',
    ),
  },
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 30})},
);
const anyStart = fc.oneof(
  {weight: 4, arbitrary: fc.integer({min: -400, max: 400}).map((days) => 1.5e12 + days * 864e5)},
  {weight: 2, arbitrary: fc.integer({min: 0, max: 9}).map((hours) => 1.5e12 + hours * 36e5)},
  {weight: 1, arbitrary: fc.integer({min: -4000, max: 2100}).map((year) => (year - 1970) * YEAR)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      -13.8e9 * YEAR,
      -271_821 * YEAR,
      275_760 * YEAR,
      1e6 * YEAR,
      0,
      1.5e12,
      1.5e12 + 0.5,
    ),
  },
);
const anyLength = fc.constantFrom(1, 1, 6e4, 864e5, 864e5, 864e5, 30 * 864e5, YEAR, 4 * YEAR, 13.8e9 * YEAR);
const anyName = fc.constantFrom<readonly string[] | undefined>(
  undefined,
  [],
  ['P'],
  ['Q'],
  ['R', 'P'],
  ['S'],
  ['T', 'U'],
);

interface Given {
  readonly events: readonly TimelineEvent[];
  readonly width: number;
  readonly height: number;
  readonly mode: ScaleMode;
  readonly by: GroupBy | undefined;
}

const anyEvent = fc
  .record({
    start: anyStart,
    length: anyLength,
    title: anyTitle,
    salience: fc.constantFrom(0, 0.2, 0.4, 0.5, 0.6, 0.8, 1),
    extent: fc.constantFrom('within' as const, 'throughout' as const),
    status: fc.constantFrom(
      'happened' as const,
      'planned' as const,
      'possible' as const,
      'recurring' as const,
    ),
    people: anyName,
    articles: fc.constantFrom(['a'], ['b'], ['a', 'b'], ['c']),
  })
  .map(({start, length, people, articles, ...more}) => {
    // Far from 1970 a double holds no single milliseconds.
    const end = Math.max(start + length, start + Math.abs(start) * 1e-12);
    const source = {start: 0, end: 1, quote: 'x', because: 'It says so.'};
    return eventAt(start, end, {
      ...more,
      ...(people ? {people, places: people} : {}),
      sources: articles.map((article) => ({...source, article})),
    });
  });

const anyGiven: fc.Arbitrary<Given> = fc.record({
  events: fc.oneof(
    {weight: 1, arbitrary: fc.array(anyEvent, {minLength: 1, maxLength: 1})},
    {weight: 12, arbitrary: fc.array(anyEvent, {minLength: 2, maxLength: 9})},
    {weight: 2, arbitrary: fc.array(anyEvent, {minLength: 30, maxLength: 60})},
    {
      weight: 1,
      arbitrary: fc
        .array(anyEvent, {minLength: 2, maxLength: 40})
        .map((events) => events.map((event) => ({...event, interval: events[0]!.interval}))),
    },
  ),
  width: fc.oneof(fc.constantFrom(0, 50, 360, 1200, 8000), fc.integer({min: 360, max: 2500})),
  height: fc.oneof(fc.constantFrom(0, 40, 200, 540), fc.integer({min: 100, max: 800})),
  mode: fc.constantFrom(...SCALE_MODES),
  by: fc.option(fc.constantFrom(...GROUPINGS), {nil: undefined, freq: 2}),
});

interface Laid {
  readonly input: BandedInput;
  readonly geometry: PictureGeometry;
}

function prepare({events, width, height, mode, by}: Given): Laid {
  const all = indexMarks(events);
  const scale = timeScale(events, mode, mostStretches(width), 1, evenScale);
  const bands = by && groupMarks(all, by);
  const marks = bands?.marks ?? all;
  const geometry = layGround({marks, bands, layouts: {layBands}, published: []}, height, LINES);
  const words = (i: number) => ({
    date: 'Sunday 7 October 2018',
    shortDate: '7 Oct 2018',
    title: marks.events[i]!.title,
    note: marks.events[i]!.sources.length > 1 ? 'A, B — told by both' : '',
    extent: '',
    strong: false,
  });
  const input: BandedInput = {
    marks,
    bands,
    ...bandRooms(geometry),
    scale,
    view: fitView(scale, width),
    fonts: FONTS,
    height: geometry.ground - geometry.top,
    title: (i) => marks.events[i]!.title,
    words,
    layFlags: layoutFlags,
  };
  return {input, geometry};
}

type Box = readonly [left: number, top: number, right: number, bottom: number, name: string];

/** All words of a picture, in pixels on screen. */
function boxesOf({input, geometry}: Laid, layout: LabelLayout, {offset}: View): Box[] {
  const shift = layout.origin - offset;
  const boxes: Box[] = [];
  for (const {index, left, width, bottom, height} of layout.flags) {
    const top = geometry.ground - bottom - height;
    boxes.push([left + shift, top, left + shift + width, top + height, `flag ${index}`]);
  }
  for (const {index, left, width, row, x0, x1} of layout.rows) {
    const y = rowY(geometryOf(geometry, index, input.bands), row);
    const [a, b] = [Math.min(left, x0), Math.max(left + width, x1)];
    boxes.push([a + shift, y - FONTS.rowHeight / 2, b + shift, y + FONTS.rowHeight / 2, `row ${index}`]);
  }
  for (const {x, band = -1, from} of layout.chips) {
    const {ground} = geometry.bands?.[band] ?? geometry;
    boxes.push([
      x + shift - 24,
      ground - groundHeight(FONTS.rowHeight),
      x + shift + 24,
      ground,
      `chip ${from}`,
    ]);
  }
  // Where all have room: a picture too low for its headings is none to read.
  if (geometry.bands?.every(({top, axis}) => axis - top >= 0)) {
    for (const {top} of geometry.bands)
      boxes.push([8, top - headingHeight(LINES) + 3, 1e5, top, `heading at ${top}`]);
  }
  return boxes;
}

function expectApart(boxes: readonly Box[]): void {
  const sorted = [...boxes].sort((a, b) => a[1] - b[1]);
  for (let i = 0; i < sorted.length; i++) {
    const [left, , right, bottom, name] = sorted[i]!;
    for (let j = i + 1; j < sorted.length && sorted[j]![1] < bottom - 0.01; j++) {
      const other = sorted[j]!;
      if (left < other[2] - 0.01 && other[0] < right - 0.01) throw new Error(`${name} overlaps ${other[4]}`);
    }
  }
}

/** Each event has one label, or is counted in exactly one chip. */
function expectOnce({input, geometry}: Laid, layout: LabelLayout): void {
  const labelled = [...layout.flags, ...layout.rows].map(({index}) => index);
  expect(new Set(labelled).size).to.equal(labelled.length);
  const room = geometry.bands ?? [geometry];
  if (room.some(({top, ground}) => ground - top < groundHeight(FONTS.rowHeight)) && input.bands) return;
  const counted = layout.chips.reduce((sum, {count}) => sum + count, 0);
  expect(labelled.length + counted).to.equal(input.marks.events.length);
}

/** What is in sight before and after a pan has moved by its pixels, and kept its lane. */
function expectKept(before: LabelLayout, after: LabelLayout, {offset, width}: View): void {
  const places = (layout: LabelLayout) =>
    new Map(
      [...layout.flags, ...layout.rows].map((label) => [
        label.index,
        {
          left: label.left + layout.origin - offset,
          width: label.width,
          lane: 'row' in label ? label.row : label.bottom,
        },
      ]),
    );
  const now = places(after);
  for (const [index, old] of places(before)) {
    if (old.left + old.width <= 4 || old.left >= width - 4) continue;
    const place = now.get(index);
    if (!place) throw new Error(`label ${index} has gone from ${old.left}`);
    if (place.lane !== old.lane || Math.abs(place.left - old.left) > 0.02)
      throw new Error(`label ${index} jumps from ${old.left}, ${old.lane} to ${place.left}, ${place.lane}`);
  }
}

describe('a picture', () => {
  it('has no words that overlap, and says or counts each event once: 10,000 random inputs', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const laid = prepare(given);
        const layout = layoutBandLabels(laid.input);
        expectApart(boxesOf(laid, layout, laid.input.view));
        expectOnce(laid, layout);
      }),
      {numRuns: 10_000, seed: 20_181_007},
    );
  });

  it('keeps every label in its lane, to the pixel, while it is panned', () => {
    const pans = fc.array(fc.constantFrom(1, 1, -1, 7, -40, 130, -300, 900, -2000), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        anyGiven,
        fc.double({min: 1, max: 60, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true}),
        pans,
        (given, zoom, at, steps) => {
          const laid = prepare(given);
          const {scale} = laid.input;
          let view = zoomView(scale, laid.input.view, zoom, at * given.width);
          let layout = layoutBandLabels({...laid.input, view});
          expectApart(boxesOf(laid, layout, view));
          for (const dx of steps) {
            view = panView(scale, view, dx);
            const next = layoutBandLabels({...laid.input, view, previous: layout});
            expectApart(boxesOf(laid, next, view));
            expectKept(layout, next, view);
            layout = next;
          }
        },
      ),
      {numRuns: 1500, seed: 2},
    );
  });

  it('has no words that overlap while it is zoomed, and no flags that come and go', () => {
    fc.assert(
      fc.property(
        anyGiven,
        fc.array(fc.constantFrom(1.01, 0.99, 1.2, 0.8, 3), {minLength: 2, maxLength: 6}),
        (given, steps) => {
          const laid = prepare(given);
          const {scale} = laid.input;
          let {view} = laid.input;
          let layout = layoutBandLabels(laid.input);
          let changes = 0;
          for (const factor of steps) {
            view = zoomView(scale, view, factor);
            const next = layoutBandLabels({...laid.input, view, previous: layout, reach: 0.1});
            expectApart(boxesOf(laid, next, view));
            if (next.mode !== layout.mode) changes++;
            layout = next;
          }
          expect(changes).to.be.at.most(1);
        },
      ),
      {numRuns: 1000, seed: 3},
    );
  });

  it('is the same for the same events, and in whatever order they come', () => {
    const distinct = anyGiven.map((given) => ({
      ...given,
      events: [
        ...new Map(
          given.events.map((event) => [`${event.interval.start} ${event.interval.end}`, event]),
        ).values(),
      ],
    }));
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (given, random) => {
        const ids = (of: Given) => {
          const {input} = prepare(of);
          const {flags, rows, chips} = layoutBandLabels(input);
          const named = [...flags, ...rows].map(({index, ...more}) => [input.marks.events[index]!.id, more]);
          return {named, chips};
        };
        const shuffled = given.events
          .map((event) => [random.next().value as number, event] as const)
          .sort(([a], [b]) => a - b)
          .map(([, event]) => event);
        expect(ids({...given, events: shuffled})).to.deep.equal(ids(given));
      }),
      {numRuns: 300, seed: 4},
    );
  });

  it('stands 10,000 events of one instant in one chip, in every scale and band', () => {
    const events = Array.from({length: 10_000}, (_, i) =>
      eventAt(1.5e12, 1.5e12 + 1, {people: [`P${i % 30}`], title: `Event ${i}`}),
    );
    for (const mode of SCALE_MODES) {
      for (const by of [undefined, 'person'] as const) {
        const laid = prepare({events, width: 1200, height: 1000, mode, by});
        const layout = layoutBandLabels(laid.input);
        expectApart(boxesOf(laid, layout, laid.input.view));
        expectOnce(laid, layout);
        expect(layout.chips).to.have.lengthOf(laid.input.bands?.bands.length ?? 1);
      }
    }
  });

  it('asks for as many places and words of a hundred thousand events as of a thousand', () => {
    const crowd = (count: number) =>
      Array.from({length: count}, (_, i) =>
        eventAt(i * 36e5, i * 36e5 + 36e5, {title: `Event ${i % 50}`, salience: ((i * 31) % 100) / 100}),
      );
    const operations = (count: number) => {
      const {input} = prepare({
        events: crowd(count),
        width: 1200,
        height: 600,
        mode: 'linear',
        by: undefined,
      });
      let calls = 0;
      const counted =
        <A extends unknown[], R>(call: (...given: A) => R) =>
        (...given: A) => (calls++, call(...given));
      const {scale, marks, fonts} = input;
      // As deep as shows three hundred, wherever they are.
      const k = (input.view.k * count) / 300;
      const view = clampView(scale, {k, offset: k / 2, width: 1200});
      layoutBandLabels({
        ...input,
        view,
        scale: {...scale, at: counted(scale.at), invert: counted(scale.invert)},
        marks: {
          ...marks,
          count: counted(marks.count),
          startsIn: counted(marks.startsIn),
          forEach: (from, to, visit) => marks.forEach(from, to, counted(visit)),
        },
        fonts: {...fonts, row: counted(fonts.row)},
        title: counted(input.title),
        words: counted(input.words),
      });
      return calls;
    };
    const thousand = operations(1000);
    expect(thousand).to.be.within(500, 6000);
    expect(operations(100_000) / thousand).to.be.within(0.7, 1.3);
  });
});
