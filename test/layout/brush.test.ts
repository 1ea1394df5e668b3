import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  boundBrush,
  centreBrush,
  HANDLE,
  handlePlaces,
  keyStep,
  LEAST_BRUSH,
  moveBrush,
  moveEnd,
} from '../../src/layout/brush.js';
import fc from '../property.js';

describe('moveEnd(brush, end, dx, width)', () => {
  const cases: [end: 'from' | 'to', dx: number, from: number, to: number][] = [
    ['from', 10, 110, 300],
    ['from', -500, 0, 300],
    ['from', 500, 294, 300],
    ['to', 10, 100, 310],
    ['to', 900, 100, 1000],
    ['to', -500, 100, 106],
  ];
  for (const [end, dx, from, to] of cases) {
    it(`moves "${end}" of 100–300 by ${dx} to ${from}–${to}`, () => {
      expect(moveEnd({from: 100, to: 300}, end, dx, 1000)).to.deep.equal({from, to});
    });
  }
});

describe('moveBrush(brush, dx, width)', () => {
  it('keeps the width, and stops at both ends', () => {
    expect(moveBrush({from: 100, to: 300}, 50, 1000)).to.deep.equal({from: 150, to: 350});
    expect(moveBrush({from: 100, to: 300}, -500, 1000)).to.deep.equal({from: 0, to: 200});
    expect(moveBrush({from: 100, to: 300}, 5000, 1000)).to.deep.equal({from: 800, to: 1000});
  });
});

describe('centreBrush(brush, x, width)', () => {
  it('puts its middle there, or as near as the strip allows', () => {
    expect(centreBrush({from: 100, to: 300}, 500, 1000)).to.deep.equal({from: 400, to: 600});
    expect(centreBrush({from: 100, to: 300}, 10, 1000)).to.deep.equal({from: 0, to: 200});
    expect(centreBrush({from: 100, to: 300}, 990, 1000)).to.deep.equal({from: 800, to: 1000});
  });
});

describe('keyStep(key, width)', () => {
  it('is 8 pixels for arrows, a tenth for pages, all for Home and End, nothing for others', () => {
    const keys = ['ArrowLeft', 'ArrowUp', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
    expect(keys.map((key) => keyStep(key, 500))).to.deep.equal([-8, 8, 50, -50, -500, 500, undefined]);
  });
});

describe('handlePlaces(brush, width)', () => {
  const cases: [from: number, to: number, left: number, right: number, why: string][] = [
    [100, 300, 88, 288, 'around their ends'],
    [0, 1000, 0, 976, 'inside the strip'],
    [500, 510, 481, 505, 'beside each other where the brush is narrow'],
    [0, 6, 0, 24, 'beside each other at the left end'],
    [994, 1000, 952, 976, 'beside each other at the right end'],
  ];
  for (const [from, to, left, right, why] of cases) {
    it(`puts those of ${from}–${to} at ${left} and ${right}: ${why}`, () => {
      expect(handlePlaces({from, to}, 1000)).to.deep.equal({from: left, to: right});
    });
  }

  it('never lays one over the other, nor outside', () => {
    const end = fc.double({min: -50, max: 1050, noNaN: true});
    fc.assert(
      fc.property(end, end, (a, b) => {
        const brush = boundBrush({from: Math.min(a, b), to: Math.max(a, b)}, 1000);
        expect(brush.to - brush.from).to.be.at.least(LEAST_BRUSH - 1e-9);
        const {from, to} = handlePlaces(brush, 1000);
        expect(from).to.be.at.least(0);
        expect(to - from).to.be.at.least(HANDLE);
        expect(to).to.be.at.most(1000 - HANDLE);
      }),
    );
  });
});
