import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isLazy, lazyArray} from '../../src/events/lazy-array.js';

describe('lazyArray', () => {
  it('reads like the array of what it makes, and makes each once, when it is read', () => {
    const made: number[] = [];
    const items = lazyArray(1000, (i) => (made.push(i), {i}));
    expect(items).to.have.lengthOf(1000);
    expect(Array.isArray(items)).to.equal(true);
    expect(items[7]).to.equal(items[7]);
    expect(items.at(-1)).to.deep.equal({i: 999});
    expect([items[1000], items[-1]]).to.deep.equal([undefined, undefined]);
    expect(made).to.deep.equal([7, 999]);
    expect(items.slice(3, 5)).to.deep.equal([{i: 3}, {i: 4}]);
    expect(items.map(({i}) => i).length).to.equal(1000);
    expect(made).to.have.lengthOf(1000);
  });

  it('is told from a plain array, which Array.from makes of it', () => {
    const items = lazyArray(2, (i) => ({i}));
    const plain = Array.from(items);
    expect([items, plain].map(isLazy)).to.deep.equal([true, false]);
    expect(structuredClone(plain)).to.deep.equal([{i: 0}, {i: 1}]);
  });
});
