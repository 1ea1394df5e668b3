import {describe, it} from 'node:test';
import {expect} from 'chai';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {findStretches} from '../../src/layout/stretches.js';
import {clampView, deepest, panView, viewOf, zoomView} from '../../src/layout/view-changes.js';
import {DAY} from '../../src/time/calendar.js';
import {domainOf, fitView, VIEW_PADDING} from '../../src/layout/view.js';
import {anyEvents, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

const scale = foldedScale(findStretches(THREE_SCALES));
const fitted = fitView(scale, 1000);
const YEAR = 365 * DAY;

describe('view', () => {
  it('fits the whole scale between two paddings', () => {
    const {start} = scale.segments[0]!;
    const {end} = scale.segments.at(-1)!;
    expect(scale.at(start, fitted.k) - fitted.offset).to.be.closeTo(VIEW_PADDING, 1e-9);
    expect(scale.at(end, fitted.k) - fitted.offset).to.be.closeTo(1000 - VIEW_PADDING, 1e-9);
  });

  it('keeps the time under the pointer when it zooms', () => {
    const x = 800;
    const before = scale.invert(x + fitted.offset, fitted.k);
    const zoomed = zoomView(scale, fitted, 7, x);
    expect(zoomed.k).to.be.closeTo(fitted.k * 7, 1e-6);
    expect(scale.at(before, zoomed.k) - zoomed.offset).to.be.closeTo(x, 1e-6);
  });

  it('does not zoom out of the fit, nor pan out of the scale', () => {
    expect(zoomView(scale, fitted, 0.1)).to.deep.equal(fitted);
    expect(panView(scale, fitted, 500)).to.deep.equal(fitted);
    expect(panView(scale, fitted, -500)).to.deep.equal(fitted);
  });

  it('shows a domain from edge to edge', () => {
    const domain = [Date.UTC(2018, 5, 1), Date.UTC(2018, 7, 1)] as const;
    const [from, to] = domainOf(scale, viewOf(scale, domain, 1000));
    expect(from).to.be.closeTo(domain[0], 1000);
    expect(to).to.be.closeTo(domain[1], 1000);
  });

  it('turns a reversed domain round, and shows a moment at the deepest zoom', () => {
    const domain = [Date.UTC(2018, 7, 1), Date.UTC(2018, 5, 1)] as const;
    expect(viewOf(scale, domain, 1000)).to.deep.equal(viewOf(scale, [domain[1], domain[0]], 1000));
    expect(viewOf(scale, [domain[0], domain[0]], 1000).k).to.equal(deepest(scale));
  });

  it('shows what lies on both sides of folded time: 1960 – 1970 between 1950 – 1953 and 2018', () => {
    const [war, summer] = scale.segments;
    const folded = [Date.UTC(1960, 0), Date.UTC(1970, 0)] as const;
    expect(viewOf(scale, folded, 1000)).to.deep.equal(viewOf(scale, [war!.start, summer!.end], 1000));
    const reaching = domainOf(scale, viewOf(scale, [Date.UTC(1952, 0), folded[1]], 1000));
    expect(reaching[0]).to.be.above(war!.start);
  });

  it('shows as long a time at the end next to a domain beyond all events', () => {
    const [first, last] = [scale.segments[0]!.start, scale.segments.at(-1)!.end];
    const domains: [asked: [number, number], shown: [number, number]][] = [
      [
        [first - 300 * YEAR, first - 299 * YEAR],
        [first, first + YEAR],
      ],
      [
        [last + 9 * DAY, last + 10 * DAY],
        [last - DAY, last],
      ],
    ];
    for (const [asked, shown] of domains)
      expect(viewOf(scale, asked, 1000)).to.deep.equal(viewOf(scale, shown, 1000));
  });

  it('stays within the limits whatever is done to it', () => {
    const act = fc.oneof(
      fc.record({
        factor: fc.double({min: 1e-9, max: 1e9, noNaN: true}),
        x: fc.integer({min: -100, max: 1100}),
      }),
      fc.record({dx: fc.double({min: -1e9, max: 1e9, noNaN: true})}),
    );
    fc.assert(
      fc.property(anyEvents(20), fc.array(act, {maxLength: 12}), (events, acts) => {
        const scale = foldedScale(findStretches(events));
        let view = fitView(scale, 1000);
        for (const a of acts)
          view = 'dx' in a ? panView(scale, view, a.dx) : zoomView(scale, view, a.factor, a.x);
        expect(clampView(scale, view)).to.deep.equal(view);
        expect(Number.isFinite(view.k) && Number.isFinite(view.offset)).to.equal(true);
      }),
    );
  });
});
