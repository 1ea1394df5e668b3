import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {layoutAxis, TICK_INSET} from '../../src/layout/axis.js';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {findStretches} from '../../src/layout/stretches.js';
import {fitView, viewOf, zoomView} from '../../src/layout/view.js';
import {anyEvents, event, eventAt, THREE_SCALES} from './fixtures.js';

const measure = (text: string) => text.length * 6.5;
const scaleOf = (events: Parameters<typeof findStretches>[0]) => foldedScale(findStretches(events));

describe('layoutAxis', () => {
  const scale = scaleOf(THREE_SCALES);

  it('says years, months and days, the year they belong to, and what is folded', () => {
    const axis = layoutAxis(scale, fitView(scale, 1160), {measure});
    const names = axis.ticks.map(({name}) => name).filter(Boolean);
    expect(names).to.include.members(['1950', '1953', 'Jun', 'Jul', 'Aug', 'Sun 7', 'Mon 8', 'Tue 9']);
    expect(axis.contexts.map(({name}) => name)).to.deep.equal(['1950 – 1953', '2018', 'October 2018']);
    expect(axis.folds.map(({name}) => name)).to.deep.equal(['64 years', '6 days']);
  });

  it('speaks the language it is asked for', () => {
    const {contexts} = layoutAxis(scale, fitView(scale, 1160), {measure, locale: 'de'});
    expect(contexts.at(-1)!.name).to.equal('Oktober 2018');
  });

  it('knows no year 0: 200 BC, 1, 200', () => {
    const ancient = scaleOf([event('-0752'), event('-0200'), event('0079'), event('0476')]);
    const names = layoutAxis(ancient, fitView(ancient, 400), {measure}).ticks.map(({name}) => name);
    expect(names).to.include.members(['200 BC', '1', '200']);
    expect(names).not.to.include('0');
    expect(names).not.to.include('0 BC');
  });

  it('goes down to milliseconds and up to billions of years', () => {
    const moment = scaleOf([event('1969-07-20T20:17')]);
    const deep = viewOf(moment, [Date.UTC(1969, 6, 20, 20, 17), Date.UTC(1969, 6, 20, 20, 17, 0, 40)], 600);
    expect(layoutAxis(moment, deep, {measure}).ticks.map(({name}) => name)).to.include('0.020');
    const bang = scaleOf([eventAt(-4.35e20, 1.6e12, {extent: 'throughout'})]);
    const names = layoutAxis(bang, fitView(bang, 600), {measure, locale: 'en-GB'}).ticks.map(
      ({name}) => name,
    );
    expect(names).to.include('10bn BC');
  });

  it('lets no name run into another, at any zoom', () => {
    const zooms = fc.array(
      fc.record({factor: fc.double({min: 0.5, max: 1e4, noNaN: true}), x: fc.integer({min: 0, max: 1000})}),
      {maxLength: 4},
    );
    fc.assert(
      fc.property(anyEvents(30), zooms, fc.integer({min: 60, max: 1400}), (events, zooms, width) => {
        const scale = scaleOf(events);
        let view = fitView(scale, width);
        for (const {factor, x} of zooms) view = zoomView(scale, view, factor, (x / 1000) * width);
        const {ticks, contexts, folds} = layoutAxis(scale, view, {measure});
        const row = [
          ...ticks
            .filter(({name}) => name)
            .map(({x, name}) => [x + TICK_INSET, x + TICK_INSET + measure(name)]),
          ...folds
            .filter(({name}) => name)
            .map(({x0, x1, name}) => [(x0 + x1 - measure(name)) / 2, (x0 + x1 + measure(name)) / 2]),
        ].sort((a, b) => a[0]! - b[0]!);
        for (let i = 1; i < row.length; i++) expect(row[i]![0]!).to.be.at.least(row[i - 1]![1]!);
        for (let i = 1; i < contexts.length; i++) {
          expect(contexts[i]!.x).to.be.at.least(contexts[i - 1]!.x + contexts[i - 1]!.width);
        }
        expect(ticks.length).to.be.below(width / 20 + 10);
      }),
    );
  });
});
