import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {placeCard} from '../../../src/elements/when-timeline/card.js';

const ROOM = {width: 1000, height: 400};
const SIZE = {width: 320, height: 240};

describe('placeCard', () => {
  it('goes to the right of its event, else to the left, else below', () => {
    expect(placeCard({left: 100, right: 300, top: 50, bottom: 380}, SIZE, ROOM)).to.deep.equal({
      x: 312,
      y: 50,
    });
    expect(placeCard({left: 700, right: 900, top: 50, bottom: 380}, SIZE, ROOM)).to.deep.equal({
      x: 368,
      y: 50,
    });
    expect(placeCard({left: 300, right: 720, top: 50, bottom: 380}, SIZE, ROOM)).to.deep.equal({
      x: 350,
      y: 392,
    });
  });

  it('never covers its event, and stays between left and right', () => {
    const box = fc.tuple(...[1000, 1000, 400, 400].map((max) => fc.integer({min: 0, max})));
    fc.assert(
      fc.property(box, ([a, b, c, d]) => {
        const event = {
          left: Math.min(a!, b!),
          right: Math.max(a!, b!),
          top: Math.min(c!, d!),
          bottom: Math.max(c!, d!),
        };
        const {x, y} = placeCard(event, SIZE, ROOM);
        const apart = x >= event.right || x + SIZE.width <= event.left || y >= event.bottom;
        expect(apart).to.equal(true);
        expect(x).to.be.within(0, ROOM.width - SIZE.width);
      }),
    );
  });
});
