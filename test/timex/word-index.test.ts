import {describe, it} from 'node:test';

import {expect} from 'chai';

import {DIGITS, FEW_DIGITS, MANY_DIGITS, sticky} from '../../src/timex/grammar.js';
import type {Grammar} from '../../src/timex/grammar.js';
import {grammarsOfWord, indexGrammars} from '../../src/timex/word-index.js';

const grammar = (...starts: string[]): Grammar => ({starts, pattern: sticky('x'), read: () => null});

describe('indexGrammars', () => {
  const first = grammar('last', 'next', DIGITS);
  const second = grammar('last', 'last');
  const index = indexGrammars([first, second]);
  const ofWord = (word: string) => grammarsOfWord(index, `a ${word} b`, 2, 2 + word.length);

  it('finds the grammars of a word in their order, each once, whatever its case', () => {
    expect(ofWord('LAST')).to.deep.equal([first, second]);
    expect(ofWord('Next')).to.deep.equal([first]);
  });

  it('parts numbers of one or two digits from longer ones', () => {
    const day = grammar(FEW_DIGITS);
    const year = grammar('year', MANY_DIGITS);
    const {fewDigits, manyDigits} = indexGrammars([year, first, day]);
    expect(fewDigits).to.deep.equal([first, day]);
    expect(manyDigits).to.deep.equal([year, first]);
  });

  it('passes over words that begin nothing, those of the same letter and length too', () => {
    for (const word of ['lust', 'lasting', 'n', 'zebra', 'l'.repeat(40)])
      expect(ofWord(word), word).to.equal(undefined);
  });
});
