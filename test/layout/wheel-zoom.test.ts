import {describe, it} from 'node:test';
import {expect} from 'chai';
import {ZOOM_STEP} from '../../src/layout/view.js';
import {wheelZoom} from '../../src/layout/wheel-zoom.js';

describe('wheelZoom(delta)', () => {
  it('follows two fingers, however many events tell of them', () => {
    for (const count of [2, 5, 20]) {
      expect(wheelZoom((-100 * Math.log(2)) / count) ** count).to.be.closeTo(2, 1e-9);
    }
  });

  const notches: [delta: number, factor: number][] = [
    [-100, ZOOM_STEP],
    [-120, ZOOM_STEP],
    [-4000, ZOOM_STEP],
    [100, 1 / ZOOM_STEP],
    [0, 1],
  ];
  for (const [delta, factor] of notches) {
    it(`grows by ${factor.toFixed(2)} for a notch of ${delta}`, () => {
      expect(wheelZoom(delta)).to.be.closeTo(factor, 1e-9);
    });
  }
});
