import {describe, it} from 'node:test';
import {expect} from 'chai';
import {placeFlags} from '../../src/layout/place-flags.js';
import type {LabelWish, PlacedLabel} from '../../src/layout/flag-rules.js';
import fc from '../property.js';

const ROOM = {from: 0, to: 1000, height: 400, ground: 20};

const wish = (index: number, x: number, width = 120, height = 50, weight = 0.5): LabelWish => ({
  index,
  x,
  sizes: [{width, height}],
  weight,
});

const wishes = fc.array(
  fc
    .record({
      x: fc.integer({min: 0, max: 1000}),
      sizes: fc.array(
        fc.record({width: fc.integer({min: 20, max: 260}), height: fc.integer({min: 17, max: 90})}),
        {minLength: 1, maxLength: 3},
      ),
      weight: fc.double({min: 0, max: 1, noNaN: true}),
    })
    .map((some) => some),
  {maxLength: 24},
);

const numbered = (given: readonly Omit<LabelWish, 'index'>[]) =>
  given.map((some, index) => ({...some, index}));

/** Every pair of labels apart, and no leader through a label but its own. */
function expectClear(placed: readonly PlacedLabel[], room = ROOM): void {
  for (const a of placed) {
    expect(a.left).to.be.at.least(room.from - 0.5);
    expect(a.left + a.width).to.be.at.most(room.to + 0.5);
    expect(a.bottom).to.be.at.least(room.ground);
    expect(a.bottom + a.height).to.be.at.most(room.height);
    for (const b of placed) {
      if (a === b) continue;
      const apart =
        a.left + a.width <= b.left ||
        b.left + b.width <= a.left ||
        a.bottom + a.height <= b.bottom ||
        b.bottom + b.height <= a.bottom;
      expect(apart, 'two labels overlap').to.equal(true);
      const leaderTop = a.side === 'middle' ? a.bottom : a.bottom + a.height;
      const through = a.x > b.left && a.x < b.left + b.width && leaderTop > b.bottom;
      expect(through, 'a leader runs through a label').to.equal(false);
    }
  }
}

describe('placeFlags', () => {
  it('hangs lone labels to the right of their leaders, on the ground', () => {
    const placed = placeFlags([wish(0, 100), wish(1, 500)], ROOM);
    expect(placed.map(({index, side, bottom, left}) => ({index, side, bottom, left}))).to.deep.equal([
      {index: 0, side: 'right', bottom: 20, left: 106},
      {index: 1, side: 'right', bottom: 20, left: 506},
    ]);
  });

  it('lets labels of one moment share a pole', () => {
    const placed = placeFlags([wish(0, 300), wish(1, 300), wish(2, 300), wish(3, 300)], ROOM);
    expect(placed).to.have.lengthOf(4);
    expectClear(placed);
  });

  it('finds room for 8 labels in a width of 3', () => {
    const placed = placeFlags(
      Array.from({length: 8}, (_, i) => wish(i, 400 + i * 40)),
      ROOM,
    );
    expect(placed).to.have.lengthOf(8);
    expectClear(placed);
  });

  it('slides labels in at the ends of the room', () => {
    const [label] = placeFlags([wish(0, 990)], {...ROOM, height: 80});
    expect(label!.left + label!.width).to.be.at.most(1000);
  });

  it('never lets a label overlap another, or a leader cross one', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const placed = placeFlags(numbered(given), ROOM);
        expectClear(placed);
        expect(new Set(placed.map(({index}) => index)).size).to.equal(placed.length);
      }),
      {numRuns: 300},
    );
  });

  it('keeps every label in its place when nothing changes, and clear of the new when something does', () => {
    fc.assert(
      fc.property(wishes, wishes, (given, more) => {
        const all = numbered([...given, ...more]);
        const first = placeFlags(all.slice(0, given.length), ROOM);
        if (first.length === 0) return;
        const kept = all.filter(({index}) => first.some((label) => label.index === index));
        expect(placeFlags(kept, ROOM, first)).to.deep.equal(first);
        expectClear(placeFlags(all, ROOM, first));
      }),
      {numRuns: 100},
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        expect(placeFlags(numbered(given), ROOM)).to.deep.equal(placeFlags(numbered(given), ROOM));
      }),
      {numRuns: 50},
    );
  });
});
