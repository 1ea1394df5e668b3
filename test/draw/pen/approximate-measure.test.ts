import {describe, it} from 'node:test';
import {expect} from 'chai';
import {approximateMeasure} from '../../../src/draw/pen/approximate-measure.js';

const widths: [text: string, weight: number, width: number][] = [
  ['', 400, 0],
  ['iii', 400, 666],
  ['WWW', 400, 2832],
  ['iii', 700, 834],
  ['é', 400, 556],
  ['e\u0301', 400, 556],
  ['北京', 400, 2000],
  ['👩', 400, 1300],
  ['\u200f', 400, 0],
];

describe('approximateMeasure', () => {
  for (const [text, weight, width] of widths) {
    it(`takes ${JSON.stringify(text)} in ${weight} as ${width} thousandths of the size`, () => {
      expect(approximateMeasure(1000, weight)(text)).to.equal(width);
    });
  }

  it('follows the size', () => {
    expect(approximateMeasure(12)('Abc')).to.be.closeTo(approximateMeasure(24)('Abc') / 2, 1e-9);
  });
});
