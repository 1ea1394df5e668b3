import {describe, it} from 'node:test';

import {expect} from 'chai';

import {
  beforeTime,
  DIGITS,
  FEW_DIGITS,
  followedBy,
  JOINED_DIGITS,
  MANY_DIGITS,
  ORDINAL_DIGITS,
  startOf,
  sticky,
} from '../../src/timex/grammar.js';
import type {Grammar} from '../../src/timex/grammar.js';
import {tokensOf} from '../../src/timex/tokens.js';
import type {WordIndex} from '../../src/timex/word-index.js';
import {grammarsOfNumber, grammarsOfWord, indexGrammars} from '../../src/timex/word-index.js';

/** What the word, the number that begins at `start` may begin. */
const wordBegins = (index: WordIndex, text: string, start: number) =>
  grammarsOfWord(index, tokensOf(text), tokenAt(text, start));
const numberBegins = (index: WordIndex, text: string, start: number) =>
  grammarsOfNumber(index, text, tokensOf(text), tokenAt(text, start));
const tokenAt = (text: string, start: number): number => tokensOf(text).starts.indexOf(start);

const grammar = (...starts: string[]): Grammar => ({starts, pattern: sticky('x'), read: () => null});

describe('indexGrammars', () => {
  const first = grammar('last', 'next', DIGITS);
  const second = grammar('last', 'last');
  const index = indexGrammars([first, second]);
  const ofWord = (word: string) => wordBegins(index, `a ${word} b`, 2);

  it('finds the grammars of a word in their order, each once, whatever its case', () => {
    expect(ofWord('LAST')).to.deep.equal([first, second]);
    expect(ofWord('Next')).to.deep.equal([first]);
  });

  it('needs the second word where a grammar begins with two, after any one sign, whatever its case', () => {
    const [any, half, later] = [grammar('a'), grammar('a half', 'half'), grammar('a half', 'a', 'a year')];
    const two = indexGrammars([any, half, later]);
    const cases: [text: string, grammars: Grammar[]][] = [
      ['a half', [any, half, later]],
      ['A Half', [any, half, later]],
      ['a-half', [any, half, later]],
      ['a year', [any, later]],
      ['a halfway', [any, later]],
      ['a  half', [any, later]],
      ['a 3', [any, later]],
      ['a', [any, later]],
    ];
    for (const [text, grammars] of cases) expect(wordBegins(two, text, 0), text).to.deep.equal(grammars);
    const only = indexGrammars([half]);
    expect(wordBegins(only, 'a half', 0)).to.deep.equal([half]);
    for (const text of ['a third', 'a', 'a 3', 'a  half'])
      expect(wordBegins(only, text, 0), text).to.equal(undefined);
  });

  it('parts numbers of one or two digits from those of three and from longer ones', () => {
    const day = grammar(FEW_DIGITS);
    const year = grammar('year', MANY_DIGITS);
    const numbers = indexGrammars([year, first, day]);
    const ofNumber = (number: string) => numberBegins(numbers, `a ${number} b`, 2);
    expect(ofNumber('18')).to.deep.equal([first, day]);
    expect(ofNumber('180')).to.deep.equal([first]);
    expect(ofNumber('1800')).to.deep.equal([year, first]);
  });

  it('parts ordinals, and numbers joined to something, from those that stand alone', () => {
    const [all, nth, slash] = [grammar(DIGITS), grammar(ORDINAL_DIGITS), grammar(JOINED_DIGITS)];
    const numbers = indexGrammars([all, nth, slash]);
    const cases: [text: string, grammars: Grammar[]][] = [
      ['21', [all]],
      ['21 st', [all]],
      ['21st', [all, nth]],
      ['21ST of', [all, nth]],
      ['21/2', [all, slash]],
      ['21s', [all, slash]],
      ['21,', [all]],
      ['21,5', [all]],
      ['21. May', [all]],
      ['21.30 h', [all, slash]],
      ['21h', [all, slash]],
    ];
    for (const [text, grammars] of cases)
      expect(numberBegins(numbers, text, 0), text).to.deep.equal(grammars);
  });

  it('needs the word after a number where a grammar begins with both, unless the number may go on', () => {
    const [any, days] = [grammar(DIGITS), grammar(followedBy(FEW_DIGITS, 'day days'))];
    const numbers = indexGrammars([any, days]);
    const cases: [text: string, grammars: Grammar[]][] = [
      ['12 days', [any, days]],
      ['12-Day', [any, days]],
      ['12 hours', [any]],
      ['12 1/2 days', [any, days]],
      ['12.5 days', [any]],
      ['12,500.5 days', [any]],
      ['12.5 hours', [any]],
      ['12.50 hours', [any]],
      ['12.5days', [any]],
      ['12.5', [any]],
      ['12, 5 hours', [any, days]],
      ['12, days', [any, days]],
      ['12, hours', [any]],
      ['12. Days', [any, days]],
      ['12. Hours', [any]],
      ['12 (5)', [any, days]],
      ['12d', [any, days]],
      ['12)', [any]],
      ['12', [any]],
      ['12%', []],
      ['12.5%', []],
    ];
    for (const [text, grammars] of cases)
      expect(numberBegins(numbers, text, 0), text).to.deep.equal(grammars);
    expect(numberBegins(numbers, '120 days', 0)).to.deep.equal([any]);
  });

  it('gives a decimal only those that take any number, unless it may be an hour or a date', () => {
    const [any, hour, joined] = [grammar(DIGITS), grammar(FEW_DIGITS), grammar(JOINED_DIGITS)];
    const numbers = indexGrammars([any, hour, joined]);
    const cases: [text: string, grammars: Grammar[]][] = [
      ['8.5 hours', [any]],
      ['8.75 hours', [any]],
      ['8,500 hours', [any]],
      ['8.30 hours', [any, hour, joined]],
      ['8.10.2018 hours', [any, hour, joined]],
      ['8.10. hours', [any, hour, joined]],
    ];
    for (const [text, grammars] of cases)
      expect(numberBegins(numbers, text, 0), text).to.deep.equal(grammars);
  });

  it('takes any of the second words of a start, and none where it says so', () => {
    const [half, number] = [grammar(followedBy('a', 'half quarter')), grammar(followedBy('a', ' hundred'))];
    const index = indexGrammars([half, number]);
    const cases: [text: string, grammars: Grammar[] | undefined][] = [
      ['a half', [half]],
      ['a quarter', [half]],
      ['a hundred', [number]],
      ['a (2)', [number]],
      ['a', [number]],
      ['a house', []],
    ];
    for (const [text, grammars] of cases) expect(wordBegins(index, text, 0), text).to.deep.equal(grammars);
  });

  it('needs a word that another expression begins or goes on with after one that a time follows', () => {
    const [last, first, day] = [
      grammar(...beforeTime(['last'])),
      grammar('last'),
      grammar('monday', 'two days'),
    ];
    const index = indexGrammars([last, first, day]);
    const cases: [text: string, grammars: Grammar[]][] = [
      ['last Monday', [last, first]],
      ['last two', [last, first]],
      ['last days', [last, first]],
      ['last-last', [last, first]],
      ['last 3', [last, first]],
      ['last', [last, first]],
      ['last house', [first]],
    ];
    for (const [text, grammars] of cases) expect(wordBegins(index, text, 0), text).to.deep.equal(grammars);
  });

  it('passes over words that begin nothing, those of the same letter and length too', () => {
    for (const word of ['lust', 'lasting', 'n', 'zebra', 'l'.repeat(40)])
      expect(ofWord(word), word).to.equal(undefined);
  });
});

describe('startOf', () => {
  const cases: [phrase: string, start: string][] = [
    ['now', 'now'],
    ['at the moment', 'at the'],
    ['present-day', 'present day'],
    ["new year's day", 'new year'],
    ['st. john', 'st'],
  ];
  for (const [phrase, start] of cases)
    it(`${phrase} → ${start}`, () => void expect(startOf(phrase)).to.equal(start));
});
