import {describe, it} from 'node:test';

import {expect} from 'chai';

import {inWords} from '../../src/normalize/in-words.js';

const cases: readonly (readonly [value: string, words: string])[] = [
  ['2018-10-08', 'Monday 8 October 2018'],
  ['2018-10-07T17:15', 'Sunday 7 October 2018 at 17:15'],
  ['2018-10-07TEV', 'Sunday 7 October 2018 in the evening'],
  ['2000-02-29', 'Tuesday 29 February 2000'],
  ['2018-06', 'June 2018'],
  ['1989-Q3', 'the third quarter of 1989'],
  ['1944-SU', 'summer 1944'],
  ['2000-WI', 'winter 2000'],
  ['2018-W40', 'the week of Monday 1 October 2018'],
  ['BC0001-W52', 'the week of Monday 25 December 1 BC'],
  ['2018-W40-WE', 'the weekend of the week of Monday 1 October 2018'],
  ['1990', '1990'],
  ['0079', '79 AD'],
  ['BC0044', '44 BC'],
  ['BC0480-09', 'September 480 BC'],
  ['199', 'the 1990s'],
  ['BC047', 'the 470s BC'],
  ['19', 'the 20th century'],
  ['BC02', 'the 3rd century BC'],
  ['10', 'the 11th century'],
  ['P3Y', '3 years'],
  ['PT1H', '1 hour'],
  ['PXM', 'some months'],
  ['P2Y6M', 'P2Y6M'],
  ['XXXX-10-07', 'left open (XXXX-10-07)'],
  ['PAST_REF', 'some time in the past, no date in particular'],
];

describe('inWords', () => {
  it('says what shades the value', () => {
    expect(inWords('199', 'END')).to.equal('the end of the 1990s');
    expect(inWords('P2Y', 'MORE_THAN')).to.equal('more than 2 years');
  });

  for (const [value, words] of cases)
    it(`${value} → ${words}`, () => {
      expect(inWords(value)).to.equal(words);
    });
});
