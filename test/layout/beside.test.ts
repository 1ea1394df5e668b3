import {describe, it} from 'node:test';
import {expect} from 'chai';
import {nearestBeside} from '../../src/layout/beside.js';
import fc from '../property.js';

/** A box of 100 by 20 pixels. */
const at = (left: number, top: number) => ({left, right: left + 100, top, bottom: top + 20});

describe('nearestBeside(spots, from, up)', () => {
  const spots = [at(0, 0), at(200, 0), at(10, 40), at(400, 40), at(0, 80)];
  const cases: [from: number, up: boolean, to: number, why: string][] = [
    [4, true, 2, 'the next row up'],
    [2, true, 0, 'of two above, the one that lies over it'],
    [0, false, 2, 'the next row down'],
    [1, false, 2, 'the nearer of two that lie aside'],
    [3, false, 4, 'what lies far aside, where nothing else lies below'],
    [0, true, -1, 'nothing above the first'],
    [4, false, -1, 'nothing below the last'],
    [9, true, -1, 'nothing from a spot that is not there'],
  ];
  for (const [from, up, to, why] of cases) {
    it(`goes ${up ? 'up' : 'down'} from ${from} to ${to}: ${why}`, () => {
      expect(nearestBeside(spots, from, up)).to.equal(to);
    });
  }

  it('finds only what counts', () => {
    expect(nearestBeside(spots, 4, true, ({left}) => left !== 10)).to.equal(0);
  });

  it('never stays, and always goes the way it is asked to', () => {
    const spot = fc
      .tuple(fc.integer({min: 0, max: 900}), fc.integer({min: 0, max: 300}))
      .map(([x, y]) => at(x, y));
    fc.assert(
      fc.property(fc.array(spot, {minLength: 1, maxLength: 30}), fc.nat(), fc.boolean(), (spots, n, up) => {
        const from = n % spots.length;
        const to = nearestBeside(spots, from, up);
        if (to < 0) return;
        expect(to).not.to.equal(from);
        if (up) expect(spots[to]!.top).to.be.below(spots[from]!.top);
        else expect(spots[to]!.top).to.be.above(spots[from]!.top);
      }),
    );
  });
});
