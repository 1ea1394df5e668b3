import {describe, it} from 'node:test';
import {expect} from 'chai';
import {placeRows} from '../../src/layout/place-rows.js';
import type {PlacedRow, RowWish} from '../../src/layout/place-rows.js';
import fc from '../property.js';

const ROOM = {from: 0, to: 1000, rows: 12};
const wish = (index: number, x: number, width = 100, length = 8): RowWish => ({
  index,
  x0: x,
  x1: x + length,
  width,
});

const wishes = fc
  .array(
    fc.tuple(
      fc.integer({min: -200, max: 1200}),
      fc.integer({min: 1, max: 300}),
      fc.integer({min: 8, max: 900}),
    ),
    {
      maxLength: 80,
    },
  )
  .map((given) => given.map(([x, width, length], index) => wish(index, x, width, length)));

function expectClear(placed: readonly PlacedRow[]): void {
  const reach = ({x0, x1, left, width}: PlacedRow) =>
    [Math.min(x0, left), Math.max(x1, left + width)] as const;
  for (const a of placed) {
    expect(a.left).to.be.at.least(ROOM.from);
    expect(a.left + a.width).to.be.at.most(ROOM.to);
    expect(a.row).to.be.within(0, ROOM.rows - 1);
    for (const b of placed) {
      if (a === b || a.row !== b.row) continue;
      const [[a0, a1], [b0, b1]] = [reach(a), reach(b)];
      expect(a1 <= b0 || b1 <= a0, 'two labels of a row overlap').to.equal(true);
    }
  }
}

describe('placeRows', () => {
  it('writes to the right of a mark, and to the left where the room ends', () => {
    const placed = placeRows([wish(0, 100), wish(1, 950)], ROOM);
    expect(placed.map(({side, row, left}) => ({side, row, left}))).to.deep.equal([
      {side: 'right', row: 0, left: 112},
      {side: 'left', row: 0, left: 846},
    ]);
  });

  it('writes on a mark that is longer than its words', () => {
    expect(placeRows([wish(0, 100, 90, 200)], ROOM)[0]).to.include({side: 'inside', left: 104});
  });

  it('lets whoever comes first choose first', () => {
    const [first, second] = placeRows([wish(0, 100), wish(1, 110)], {...ROOM, rows: 1});
    expect(first!.index).to.equal(0);
    expect(second).to.equal(undefined);
  });

  it('finds another place for the first where it cannot keep its own, even where all others are given up', () => {
    const before = placeRows([wish(0, 300), wish(1, 350)], ROOM);
    expect(before.map(({side}) => side)).to.deep.equal(['right', 'right']);
    const moved = [wish(0, ROOM.to - 20), wish(1, ROOM.to - 20)];
    const rows = placeRows(moved, {...ROOM, first: 1, keptOnly: true}, before);
    expect(rows.map(({index, side}) => [index, side])).to.deep.equal([[1, 'left']]);
  });

  it('had rather write to the left than out of sight', () => {
    const [row] = placeRows([wish(0, 450)], {...ROOM, sight: [0, 500]});
    expect(row!.side).to.equal('left');
  });

  it('never lets two labels of a row overlap', () => {
    fc.assert(
      fc.property(wishes, (given) => expectClear(placeRows(given, ROOM))),
      {numRuns: 500},
    );
  });

  it('keeps rows while something else comes and goes', () => {
    fc.assert(
      fc.property(wishes, wishes, (given, more) => {
        const first = placeRows(given, ROOM);
        const added = more.map((some) => ({...some, index: some.index + given.length}));
        const second = placeRows([...added, ...given], ROOM, first);
        expectClear(second);
        for (const {index, row} of first)
          expect(second.find((some) => some.index === index)?.row).to.equal(row);
      }),
    );
  });
});
