import {describe, it} from 'node:test';
import {expect} from 'chai';
import {placeCard} from '../../src/layout/place-card.js';
import type {Box} from '../../src/layout/place-card.js';
import fc from '../property.js';

const SIZE = {width: 320, height: 240};
const ROOM = {width: 1000, height: 400};

const box = (left: number, right: number, top: number, bottom: number): Box => ({left, right, top, bottom});

describe('placeCard', () => {
  const cases: [where: string, event: Box[], x: number, y: number][] = [
    ['to the right of its event', [box(100, 300, 50, 110)], 312, 50],
    ['to the left where the right has no room', [box(700, 900, 50, 110)], 368, 50],
    ['higher than its event near the foot', [box(100, 300, 300, 360)], 312, 160],
    ['below where neither side has room', [box(200, 800, 20, 60)], 340, 72],
    ['above where nothing else has room', [box(200, 800, 340, 380)], 340, 88],
    [
      'beside the words, above a mark that is wide',
      [box(100, 300, 50, 110), box(0, 1000, 330, 350)],
      312,
      50,
    ],
    ['out of the way of a leader', [box(400, 500, 20, 60), box(700, 703, 20, 400)], 68, 20],
    ['below the picture where nothing in it has room', [box(0, 1000, 0, 400)], 340, 412],
    ['in the corner while its event is out of sight', [], 0, 0],
  ];
  for (const [where, event, x, y] of cases) {
    it(`goes ${where}`, () => {
      expect(placeCard(event, SIZE, ROOM)).to.include({x, y});
    });
  }

  it('spares the date below the mark where it can', () => {
    const event = [box(250, 700, 150, 190), box(300, 310, 350, 360)];
    const spare = [box(250, 700, 360, 400)];
    const room = {width: 1000, height: 700};
    const free = placeCard(event, SIZE, room);
    const sparing = placeCard(event, SIZE, {...room, spare});
    expect(free.y).to.be.below(400);
    expect(sparing.y).to.be.at.least(400);
  });

  it('says whether it stands beside and covers nothing that is to be spared', () => {
    expect(placeCard([box(100, 300, 50, 110)], SIZE, ROOM).isGood).to.equal(true);
    expect(placeCard([box(200, 800, 20, 60)], SIZE, ROOM).isGood).to.equal(false);
    const spare = [box(0, 1000, 100, 400)];
    expect(placeCard([box(100, 300, 50, 110)], SIZE, {...ROOM, spare}).isGood).to.equal(false);
  });

  it('never covers any part of its event, and stays between left and right, in any room', () => {
    const part = fc.tuple(...[1000, 1000, 400, 400].map((max) => fc.integer({min: 0, max})));
    const room = fc.record({
      width: fc.integer({min: 50, max: 1200}),
      height: fc.integer({min: 40, max: 500}),
    });
    const size = fc.record({width: fc.integer({min: 50, max: 352}), height: fc.integer({min: 40, max: 416})});
    fc.assert(
      fc.property(fc.array(part, {minLength: 1, maxLength: 4}), room, size, (parts, room, size) => {
        const event = parts.map(([a, b, c, d]) =>
          box(Math.min(a!, b!), Math.max(a!, b!), Math.min(c!, d!), Math.max(c!, d!)),
        );
        const {x, y} = placeCard(event, size, room);
        for (const {left, right, top, bottom} of event) {
          const apart = x >= right || x + size.width <= left || y >= bottom || y + size.height <= top;
          expect(apart).to.equal(true);
        }
        expect(x).to.be.within(0, Math.max(0, room.width - size.width));
      }),
    );
  });
});
