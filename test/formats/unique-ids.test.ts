import {describe, it} from 'node:test';
import {expect} from 'chai';
import {UniqueIds} from '../../src/formats/unique-ids.js';

describe('UniqueIds.take(wanted)', () => {
  const cases: [wanted: string[], taken: string[]][] = [
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'a', 'a'],
      ['a', 'a-2', 'a-3'],
    ],
    [
      ['a', 'a', 'a-2'],
      ['a', 'a-2', 'a-2-2'],
    ],
    [
      ['a-2', 'a', 'a'],
      ['a-2', 'a', 'a-3'],
    ],
    [
      ['__proto__', '__proto__'],
      ['__proto__', '__proto__-2'],
    ],
  ];
  for (const [wanted, taken] of cases)
    it(`gives ${taken.join(', ')} for ${wanted.join(', ')}`, () => {
      const ids = new UniqueIds();
      expect(wanted.map((id) => ids.take(id))).to.deep.equal(taken);
    });

  it('takes another separator', () => {
    const ids = new UniqueIds('#');
    ids.take('a.txt');
    expect(ids.take('a.txt')).to.equal('a.txt#2');
  });
});
