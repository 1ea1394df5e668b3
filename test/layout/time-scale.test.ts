import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evenScale} from '../../src/layout/even-scale.js';
import {layoutAxis} from '../../src/layout/axis.js';
import {TICK_INSET} from '../../src/layout/axis-segments.js';
import {SCALE_MODES, timeScale} from '../../src/layout/time-scale.js';
import {deepest, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {anyEvents, event, eventAt, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

const measure = (text: string) => text.length * 6;

describe('timeScale', () => {
  it('runs forward in every mode, and back again', () => {
    fc.assert(
      fc.property(
        anyEvents(),
        fc.constantFrom(...SCALE_MODES),
        fc.integer({min: 100, max: 9000}),
        (events, mode, k) => {
          const scale = timeScale(events, mode, 5, 1, evenScale);
          const times = [...new Set(events.map(({interval}) => interval.start))].sort((a, b) => a - b);
          const places = times.map((ms) => scale.at(ms, k));
          places.forEach((x, i) => {
            if (i > 0) expect(x).to.be.at.least(places[i - 1]!);
            // A break without time between has one time for all its places.
            if (mode === 'folded') return;
            const back = scale.at(scale.invert(x, k), k);
            expect(back).to.be.closeTo(x, 1e-4 * Math.max(1, k / 1000));
          });
        },
      ),
      {numRuns: 300, seed: 1},
    );
  });

  it('folds, or has one scale over all of the span', () => {
    expect(timeScale(THREE_SCALES, 'folded', 5).folds).to.have.lengthOf.above(0);
    const linear = timeScale(THREE_SCALES, 'linear', 5);
    expect(linear.folds).to.deep.equal([]);
    const [a, b, c] = [1950, 1960, 1970].map((year) => linear.at(Date.UTC(year, 0), 1000)) as [
      number,
      number,
      number,
    ];
    expect(c - b).to.be.closeTo(b - a, 0.5);
  });

  it('shows a day alone among its days, also on one scale', () => {
    for (const mode of ['folded', 'linear'] as const) {
      const {segments} = timeScale([event('2020-02-29'), event('2020-02-29')], mode, 5);
      expect([segments[0]!.start, segments[0]!.end]).to.deep.equal([
        Date.UTC(2020, 1, 22),
        Date.UTC(2020, 2, 8),
      ]);
    }
    const [hours] = timeScale([event('2020-02-29T09:00'), event('2020-02-29T17:00')], 'linear', 5).segments;
    expect(hours!.end - hours!.start).to.be.below(12 * 3_600_000);
  });

  it('gives each start the same step from the one before in the even mode, whatever lies between', () => {
    const events = [
      event('1950'),
      event('2018-06'),
      event('2018-06/2018-07'),
      event('2018-10-07'),
      event('2018-10-08'),
    ];
    const scale = timeScale(events, 'even', 5, 1, evenScale);
    expect(events.map(({interval}) => scale.at(interval.start, 400))).to.deep.equal([0, 100, 100, 200, 300]);
    expect(scale.at(event('2018-10-08').interval.end, 400)).to.equal(400);
  });

  it('has a place for one event, for a thousand of one instant, and beyond the reach of dates', () => {
    for (const mode of SCALE_MODES) {
      for (const events of [
        [event('2018-10-07')],
        Array.from({length: 1000}, () => eventAt(1e12, 1e12 + 1)),
        [eventAt(-4.35e20, -4.35e20 + 1), eventAt(1e12, 1e12 + 1)],
        [eventAt(-9e15, -8.9e15), eventAt(9e15, 9.1e15)],
      ]) {
        const scale = timeScale(events, mode, 5, 1, evenScale);
        const view = fitView(scale, 1000);
        for (const {interval} of events) {
          const x = scale.at(interval.start, view.k) - view.offset;
          expect(x, mode).to.be.within(0, 1000);
        }
        expect(deepest(scale)).to.be.at.most(2 ** 43);
      }
    }
  });
});

describe('layoutAxis of an even scale', () => {
  it('dates where events begin, in order and in full', () => {
    const scale = timeScale(THREE_SCALES, 'even', 5, 1, evenScale);
    const {ticks, folds, contexts} = layoutAxis(scale, fitView(scale, 1100), {measure});
    expect(ticks.map(({name}) => name).filter(Boolean)).to.deep.equal([
      '1950',
      'Jun 2018',
      'Jul 2018',
      'Sept 2018',
      '7 Oct 2018',
      '7 Oct 2018, 17:15',
      '8 Oct 2018',
      '9 Oct 2018',
    ]);
    expect([...folds, ...contexts]).to.deep.equal([]);
  });

  it('dates every so many events where they are many, and the calendar inside one wide step', () => {
    const many = Array.from({length: 500}, (_, i) =>
      eventAt(1e12 + i ** 3 * 36e5, 1e12 + (i ** 3 + 1) * 36e5),
    );
    const scale = timeScale(many, 'even', 5, 1, evenScale);
    const fitted = fitView(scale, 1000);
    expect(layoutAxis(scale, fitted, {measure}).ticks).to.have.lengthOf.within(6, 12);
    const deep = zoomView(scale, fitted, 400, 900);
    const {ticks} = layoutAxis(scale, deep, {measure});
    expect(ticks.filter(({x}) => x > 0 && x < 1000)).to.have.lengthOf.within(2, 10);
  });

  it('never lets two dates collide, nor run backwards', () => {
    fc.assert(
      fc.property(
        anyEvents(),
        fc.integer({min: 50, max: 2000}),
        fc.double({min: 1, max: 1e4, noNaN: true}),
        (events, width, zoom) => {
          const scale = timeScale(events, 'even', 5, 1, evenScale);
          const view = zoomView(scale, fitView(scale, width), zoom);
          let end = -Infinity;
          let ms = -Infinity;
          for (const tick of layoutAxis(scale, view, {measure}).ticks) {
            expect(tick.ms).to.be.above(ms);
            ms = tick.ms;
            if (!tick.name) continue;
            expect(tick.x + TICK_INSET).to.be.above(end);
            end = tick.x + TICK_INSET + measure(tick.name);
            expect(end).to.be.at.most(width + 2);
          }
        },
      ),
      {numRuns: 300, seed: 2},
    );
  });
});
