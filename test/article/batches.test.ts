import {describe, it} from 'node:test';
import {expect} from 'chai';
import {batches} from '../../src/article/batches.js';

describe('batches(text)', () => {
  const texts: [name: string, text: string][] = [
    ['prose', 'The ministers met in Geneva on Monday.\n\n'.repeat(900)],
    ['one long paragraph', 'The ministers met in Geneva on Monday. '.repeat(900)],
    ['one long word', 'x'.repeat(40_000)],
    ['emoji', '😀'.repeat(20_001)],
  ];
  for (const [name, text] of texts)
    it(`covers ${name} in order, in stretches of at most 8192, never between surrogates`, () => {
      let at = 0;
      for (const {start, end} of batches(text)) {
        expect(start).equal(at);
        expect(end - start).within(1, 8192);
        expect(/[\uD800-\uDBFF]$/.test(text.slice(start, end))).equal(false);
        at = end;
      }
      expect(at).equal(text.length);
    });
  it('has none for an empty text', () => {
    expect([...batches('')]).deep.equal([]);
  });
});
