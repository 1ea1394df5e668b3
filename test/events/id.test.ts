import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Ids} from '../../src/events/id.js';
import {hash} from '../../src/events/hash.js';

describe('Ids', () => {
  it('gives equal parts equal ids in every reading', () => {
    expect(new Ids().of('a', 1, 'title')).equal(new Ids().of('a', 1, 'title'));
  });
  it('numbers what is equal within one reading', () => {
    const ids = new Ids();
    expect([ids.of('a'), ids.of('a'), ids.of('b')]).deep.equal([
      `e${hash('a')}`,
      `e${hash('a')}-2`,
      `e${hash('b')}`,
    ]);
  });
  it('keeps parts apart: ("a", "b") is not ("ab")', () => {
    expect(new Ids().of('a', 'b')).not.equal(new Ids().of('ab'));
  });
});
