import {describe, it} from 'node:test';

import {expect} from 'chai';

import {chunks} from '../../src/timex/chunks.js';
import fc from '../property.js';

describe('chunks', () => {
  it('cuts at blank lines and collapses white space', () => {
    expect([...chunks('one\t two\nthree\n \n four')].map(({text}) => text)).to.deep.equal([
      'one two three',
      'four',
    ]);
  });

  it('leaves out what opens a paragraph and is no part of what it says', () => {
    const [chunk, other] = chunks('- When:  at noon\n\nWhenever', /(?:- )?(?:when:\s*)?/iy);
    expect([chunk?.text, other?.text]).to.deep.equal(['at noon', 'Whenever']);
    expect(chunk?.origin(0)).to.equal(9);
  });

  it('drops white space before a comma and before the text', () => {
    const [chunk] = chunks('  in May , 1939 ,\nhe');
    expect(chunk?.text).to.equal('in May, 1939, he');
    expect(chunk?.origin(6)).to.equal(9);
  });

  it('takes every hyphen for one, and drops what takes no room', () => {
    const [chunk] = chunks('mid\u2011May, 5\u22127 Febru\u00adary');
    expect(chunk?.text).to.equal('mid-May, 5-7 February');
    expect([chunk?.origin(17), chunk?.origin(18)]).to.deep.equal([17, 19]);
  });

  it('reads a paragraph that is a phrase in quotation marks as its words', () => {
    const texts = [...chunks('“noon”\n\n"at 7".\n\n“Noon” struck')].map(({text}) => text);
    expect(texts).to.deep.equal(['noon', 'at 7', '“Noon” struck']);
  });

  it('cuts a long paragraph after a sentence within 2,000 characters', () => {
    const [first] = chunks('A sentence of some words. '.repeat(200));
    expect(first?.text).to.have.length.at.most(2000);
    expect(first?.text.endsWith('. ')).to.equal(true);
  });

  it('cuts a long line without spaces too', () => {
    expect([...chunks('x'.repeat(5000))].map(({text}) => text.length)).to.deep.equal([2000, 2000, 1000]);
  });

  it('leads every character back to where it came from', () => {
    const space = fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0', '\u2003', '\n\n', '\r\n\r\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({unit: 'binary'}), space)), (parts) => {
        const text = parts.join('');
        for (const chunk of chunks(text))
          for (let i = 0; i < chunk.text.length; i++)
            if (!/[ -]/.test(chunk.text[i]!)) expect(text[chunk.origin(i)]).to.equal(chunk.text[i]);
      }),
    );
  });
});
