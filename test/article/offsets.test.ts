import {describe, it} from 'node:test';
import {expect} from 'chai';
import {indexAfter, spanAt, spansIn} from '../../src/article/offsets.js';

const spans = [
  {start: 2, end: 4},
  {start: 6, end: 9},
  {start: 9, end: 12},
];

describe('offsets', () => {
  it('spanAt holds its start and not its end', () => {
    expect([1, 2, 3, 4, 8, 9, 12].map((offset) => spanAt(spans, offset)?.start)).deep.equal([
      undefined,
      2,
      2,
      undefined,
      6,
      9,
      undefined,
    ]);
  });
  it('indexAfter is the first that ends after', () => {
    expect([0, 4, 8, 12].map((offset) => indexAfter(spans, offset))).deep.equal([0, 1, 1, 3]);
  });
  it('spansIn takes only whole spans', () => {
    expect(spansIn(spans, {start: 3, end: 11}).map(({start}) => start)).deep.equal([6]);
  });
});
