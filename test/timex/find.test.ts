import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findExpressions} from '../../src/timex/find.js';
import {reads} from './reading.js';
import fc from '../property.js';

/** Fragments that dates are made of, and what stands between them in real and in broken texts. */
const FRAGMENTS = [
  'Monday',
  'Sat.',
  'May',
  'June',
  '7',
  '2018',
  '1950',
  '-',
  '–',
  ' ',
  '\n',
  '\n\n',
  '\t',
  ', ',
  'the',
  'last',
  'next',
  'week',
  'two',
  'years',
  'ago',
  'and',
  'of',
  'at',
  '5:15',
  'p.m.',
  'BC',
  'quarter',
  'third',
  'early',
  'every',
  '“',
  '\u0000',
  '\ud83d\ude00',
  '\ud800',
  'אוקטובר',
  'é',
  '\u00a0',
  '10/7/2018',
  "'89",
  '1980s',
  'century',
  'now',
  '.',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), {maxLength: 60}).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...FRAGMENTS), {maxLength: 60}).map((parts) => parts.join(' ')),
  fc.string({unit: 'binary', maxLength: 300}),
);

describe('findExpressions', () => {
  it('returns what lies inside the text, sorted, apart, and word for word', () => {
    fc.assert(
      fc.property(text, (input) => {
        let reached = 0;
        for (const {start, end, text: words} of findExpressions(input)) {
          expect(start).to.be.at.least(reached);
          expect(end).to.be.greaterThan(start).and.at.most(input.length);
          expect(input.slice(start, end)).to.equal(words);
          reached = end;
        }
      }),
      {numRuns: 2000},
    );
  });

  it('keeps offsets over collapsed white space, emoji, lone surrogates, NUL and right-to-left words', () => {
    const input = '\ud83d\ude00\ud800\u0000 ב־ on \t October \n 7,\u00a0 2018 ש';
    const [found] = findExpressions(input);
    expect(found?.text).to.equal('October \n 7,\u00a0 2018');
    expect(input.slice(found!.start, found!.end)).to.equal(found!.text);
  });

  it('reads nothing across a paragraph’s end', () => {
    expect(reads('He came in June\n\n1998 was the year')[0]).to.equal('June = {month 6}');
  });

  it('joins a date with its weekday and its time', () => {
    expect(reads('on Sunday, October 7, 2018')).to.deep.equal(['Sunday, October 7, 2018 = DATE 2018-10-07']);
    expect(reads('at 10 p.m. Wednesday')).to.deep.equal(['10 p.m. Wednesday = {weekday 3, time 22:00}']);
    expect(reads('on the night of April 18, 1775')).to.deep.equal([
      'the night of April 18, 1775 = TIME 1775-04-18TNI',
    ]);
  });

  it('widens to the words that shade: early, mid, late, about, circa', () => {
    expect(reads('in early 1990')).to.deep.equal(['early 1990 = DATE 1990 START']);
    expect(reads('by mid-November')).to.deep.equal(['mid-November = {month 11} MID']);
    expect(reads('at the end of June')).to.deep.equal(['the end of June = {month 6} END']);
    expect(reads('born c. 1890')).to.deep.equal(['c. 1890 = DATE 1890 APPROX']);
  });

  it('names an unknown language and those available', () => {
    expect(() => findExpressions('', {language: 'xx-Latn'})).to.throw(
      RangeError,
      'unknown language: xx-Latn (available: en',
    );
    expect(() => findExpressions('', {language: 'constructor'})).to.throw(RangeError);
    expect(findExpressions('in 1990', {language: 'en-GB'})).to.have.length(1);
  });
});
