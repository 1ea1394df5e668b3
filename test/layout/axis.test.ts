import {describe, it} from 'node:test';
import {expect} from 'chai';
import {layoutAxis} from '../../src/layout/axis.js';
import {TICK_INSET} from '../../src/layout/axis-segments.js';
import type {Axis} from '../../src/layout/axis.js';
import {foldedScale} from '../../src/layout/folded-scale.js';
import {findStretches} from '../../src/layout/stretches.js';
import {viewOf, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {civilToMs, msToCivil} from '../../src/time/calendar.js';
import {anyEvents, event, eventAt, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

const measure = (text: string) => text.length * 6.5;
const scaleOf = (events: Parameters<typeof findStretches>[0]) => foldedScale(findStretches(events));

/** Spans of all lengths, anywhere from the beginning of the universe to a thousand years from now. */
const anySpan = fc
  .record({
    end: fc.oneof(
      fc.integer({min: -4000, max: 3000}).map((year) => civilToMs(year)),
      fc.integer({min: -300_000, max: 300_000}).map((year) => civilToMs(year, 7, 3)),
      fc.constantFrom(civilToMs(1), civilToMs(0), civilToMs(2), 8.64e15, -8.64e15, -4.35e20, 0, 1.5e12),
    ),
    // In powers of ten, from a millisecond to 13.8 billion years.
    length: fc.double({min: 0, max: 20.64, noNaN: true}).map((power) => 10 ** power),
  })
  .map(({end, length}) => {
    const start = end - Math.max(length, Math.abs(end) * 1e-12);
    return [start, end] as const;
  });

const LOCALES = ['en', 'en-US', 'de', 'fr', 'ja', 'ar', 'ar-EG'];

/** Letters of East Asia are as wide as they are high. */
const measureAny = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : 6.5), 0);

/** From left to right, in pixels: where the words of a line stand. */
function boxesOf({ticks, folds}: Axis): [left: number, right: number][] {
  return [
    ...ticks
      .filter(({name}) => name)
      .map(({x, name}): [number, number] => [x + TICK_INSET, x + TICK_INSET + measureAny(name)]),
    ...folds
      .filter(({name}) => name)
      .map(({x0, x1, name}): [number, number] => {
        const [middle, half] = [(x0 + x1) / 2, measureAny(name) / 2];
        return [middle - half, middle + half];
      }),
  ].sort((a, b) => a[0] - b[0]);
}

function expectApart(boxes: readonly (readonly [number, number])[]): void {
  for (let i = 1; i < boxes.length; i++) expect(boxes[i]![0]).to.be.at.least(boxes[i - 1]![1]);
}

/** The axis of one linear scale that shows exactly a span. */
function axisOf([start, end]: readonly [number, number], width: number, locale = 'en'): Axis {
  const scale = foldedScale([{start, end, count: 2}]);
  const view = viewOf(scale, [start, end], width);
  return layoutAxis(scale, view, {measure: measureAny, locale});
}

describe('layoutAxis', () => {
  for (const locale of LOCALES) {
    it(`lets no words touch and no tick come twice, from a millisecond to 13.8 billion years, in ${locale}`, () => {
      fc.assert(
        fc.property(anySpan, fc.integer({min: 40, max: 1600}), (span, width) => {
          const axis = axisOf(span, width, locale);
          expectApart(boxesOf(axis));
          expectApart(axis.contexts.map(({x, width}) => [x, x + width] as const));
          for (const {x, width: own} of axis.contexts) {
            expect(x).to.be.at.least(0);
            expect(x + own).to.be.at.most(width);
          }
          const {ticks} = axis;
          for (let i = 1; i < ticks.length; i++) {
            expect(ticks[i]!.ms).to.be.above(ticks[i - 1]!.ms);
            expect(ticks[i]!.x).to.be.above(ticks[i - 1]!.x);
          }
          expect(ticks.length).to.be.below(width / 20 + 10);
        }),
        {numRuns: 300},
      );
    });

    it(`says where it is, whatever it shows, in ${locale}`, () => {
      fc.assert(
        fc.property(anySpan, (span) => {
          const {ticks, contexts} = axisOf(span, 900, locale);
          expect(ticks.filter(({name}) => name).length + contexts.length).to.be.above(0);
        }),
      );
    });

    it(`never names a year 0, in ${locale}`, () => {
      const zero = new RegExp(
        `(?<!\\p{N}|[.,٫٬:])${new Intl.NumberFormat(locale).format(0)}(?!\\p{N}|[.,٫٬:])`,
        'u',
      );
      for (const years of [1, 2, 3, 5, 8, 12, 30, 100, 500, 3000]) {
        for (const share of [0.1, 0.5, 0.9]) {
          const [start, end] = [1 - years * share, 1 + years * (1 - share)].map((year) =>
            civilToMs(Math.round(year)),
          );
          const {ticks, contexts} = axisOf([start!, Math.max(end!, start! + 864e5)], 900, locale);
          for (const {ms, name} of [...ticks, ...contexts]) {
            if (ms === civilToMs(msToCivil(ms).year)) expect(name).not.to.match(zero);
          }
        }
      }
    });
  }

  const eras: [locale: string, before: string, after: string][] = [
    ['en', '1 BC', '1 AD'],
    ['de', '1 v. Chr.', '1 n. Chr.'],
    ['fr', '1 av. J.-C.', '1 ap. J.-C.'],
    ['ja', '紀元前1年', '西暦1年'],
    ['ar-EG', '١ ق.م', '١ م'],
  ];
  for (const [locale, before, after] of eras) {
    it(`lets ${before} be followed by ${after}, in ${locale}`, () => {
      const names = axisOf([civilToMs(-3), civilToMs(5)], 1000, locale).ticks.map(({name}) => name);
      const at = names.indexOf(before);
      expect(at).to.be.at.least(0);
      expect(names[at + 1]).to.equal(after);
    });
  }

  const far: [locale: string, name: string][] = [
    ['en', '8bn BC'],
    ['de', '8 Mrd. v. Chr.'],
    ['fr', '8 Md av. J.-C.'],
    ['ja', '紀元前80億年'],
    ['ar-EG', '٨ مليار ق.م'],
  ];
  for (const [locale, name] of far) {
    it(`counts billions of years as ${locale} does: ${name}`, () => {
      const names = axisOf([-4.35e20, 0], 1000, locale).ticks.map(({name}) => name.replaceAll('\u00a0', ' '));
      expect(names).to.include(name);
    });
  }

  it('tells far years apart by all their digits where few are not enough', () => {
    const names = axisOf([civilToMs(-13_799_999_999), civilToMs(-13_799_000_000)], 1000, 'en').ticks.map(
      ({name}) => name,
    );
    expect(new Set(names.filter(Boolean)).size).to.equal(names.filter(Boolean).length);
    expect(names).to.include('13,799,800,000 BC');
  });

  it('names the year and no months of years that Date does not reach', () => {
    for (const [year, name] of [
      [-299_999, '300,000 BC'],
      [300_000, '300,000'],
    ] as const) {
      const {ticks, contexts} = axisOf([civilToMs(year, 2), civilToMs(year, 11)], 1000);
      expect(ticks).to.deep.equal([]);
      expect(contexts.map(({name}) => name)).to.deep.equal([name]);
    }
  });

  const sticky: [
    from: [number, number, number],
    to: [number, number, number],
    locale: string,
    name: string,
  ][] = [
    [[2018, 10, 7], [2018, 10, 20], 'en', 'October 2018'],
    [[2018, 10, 7], [2018, 10, 20], 'de', 'Oktober 2018'],
    [[2018, 10, 7], [2018, 10, 20], 'fr', 'octobre 2018'],
    [[2018, 10, 7], [2018, 10, 20], 'ja', '2018年10月'],
    [[2018, 10, 7], [2018, 10, 20], 'ar-EG', 'أكتوبر ٢٠١٨'],
    [[2018, 4, 1], [2018, 11, 1], 'ja', '2018年'],
  ];
  for (const [from, to, locale, name] of sticky) {
    it(`keeps "${name}" at the left edge while it is in view, in ${locale}`, () => {
      const {contexts} = axisOf([civilToMs(...from), civilToMs(...to)], 1000, locale);
      expect(contexts.map(({name, x}) => [name, x])).to.deep.equal([[name, 6]]);
    });
  }

  it('says how long a fold is in fewer letters where the language needs more', () => {
    const events = [event('1950'), event('1951'), event('2018-10-07'), event('2018-10-08')];
    for (const locale of LOCALES) {
      const scale = scaleOf(events);
      const {folds} = layoutAxis(scale, fitView(scale, 1160), {measure: measureAny, locale});
      expect(folds[0]!.name, locale).to.match(/\p{N}/u);
    }
  });

  const scale = scaleOf(THREE_SCALES);

  it('says years, months and days, the year they belong to, and what is folded', () => {
    const axis = layoutAxis(scale, fitView(scale, 1160), {measure});
    const names = axis.ticks.map(({name}) => name).filter(Boolean);
    expect(names).to.include.members(['1950', '1953', 'Jun', 'Jul', 'Aug', 'Sun 7', 'Mon 8', 'Tue 9']);
    expect(axis.contexts.map(({name}) => name)).to.deep.equal(['1950 – 1953', '2018', 'October 2018']);
    expect(axis.folds.map(({name}) => name)).to.deep.equal(['64 years', '6 days']);
  });

  it('shortens what the last days belong to where the picture ends', () => {
    const until = (day: number) => {
      const {contexts} = axisOf([civilToMs(2018, 10), civilToMs(2018, 11, day)], 900);
      return contexts.map(({name}) => name);
    };
    expect(until(6)).deep.equal(['October 2018', 'November 2018']);
    expect(until(4)).deep.equal(['October 2018', 'Nov 2018']);
  });

  it('speaks the language it is asked for', () => {
    const {contexts} = layoutAxis(scale, fitView(scale, 1160), {measure, locale: 'de'});
    expect(contexts.at(-1)!.name).to.equal('Oktober 2018');
  });

  it('knows no year 0: 200 BC, 1 AD, 200', () => {
    const ancient = scaleOf([event('-0752'), event('-0200'), event('0079'), event('0476')]);
    const names = layoutAxis(ancient, fitView(ancient, 400), {measure}).ticks.map(({name}) => name);
    expect(names).to.include.members(['200 BC', '1 AD', '200']);
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

  it('says the hour of seconds: 20:17:15, never 17:15', () => {
    const moment = scaleOf([event('1969-07-20T20:17')]);
    const view = viewOf(moment, [Date.UTC(1969, 6, 20, 20, 17), Date.UTC(1969, 6, 20, 20, 18)], 600);
    const {ticks} = layoutAxis(moment, view, {measure});
    const names = ticks.map(({name}) => name).filter(Boolean);
    expect(names).to.include('20:17:15');
    for (const name of names) expect(name).to.match(/^20:1[78]:\d\d$/);
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
