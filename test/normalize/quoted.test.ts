import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

const PROSE = `\n\n${'Nothing else of note came up, said the mayor, whose name is known to the town. '.repeat(5)}`;

/** A history that has come to May 1917. */
const HISTORY = 'It began in 1914, was built in 1915 and in 1916, like that of 1870. In May 1917 he came. ';

const lastOf = (text: string) => findTimexes(text + PROSE, {published: '2009-12-19'}).at(-1)!;

describe('the time that a history quotes', () => {
  const cases: readonly (readonly [text: string, value: string])[] = [
    ['“We began two years ago,” he said.', '1915'],
    ['He wrote: "It will open next year."', '1918'],
    ['“We met last month,” he said.', '1917-04'],
    ['“We met last June,” he said.', '1916-06'],
    // No day is known.
    ['“Today we met,” he said.', 'XXXX-XX-XX'],
    ['“I am tonight to be heard,” he said.', 'XXXX-XX-XXTNI'],
    ['On 4 June he said, “Today we met.”', '1917-06-04'],
    // What was said leaves the story where it was.
    ['“It will open next year,” he said. In September he left.', '1917-09'],
  ];
  for (const [text, value] of cases)
    it(`${text} ${value}`, () => {
      expect(lastOf(HISTORY + text).value).to.equal(value);
    });

  it('says what it is counted from', () => {
    expect(lastOf(`${HISTORY}“We began two years ago,” he said.`).because).to.equal(
      '“two years ago” is 1915: 2 years before the time last spoken of.',
    );
  });
});

describe('counts from the article', () => {
  const cases: readonly (readonly [text: string, value: string, why: string])[] = [
    [`${HISTORY}The museum closed two years ago.`, '2007', 'not quoted'],
    [`${HISTORY}He called it “the pit”. The museum closed two years ago.`, '2007', 'the quotation is over'],
    ['The museum is closed. “We opened two years ago,” she said.', '2007', 'news'],
    [`${HISTORY}“It was in 1912,” he said.`, '1912', 'a year that is named'],
  ];
  for (const [text, value, why] of cases)
    it(`${why}: ${value}`, () => {
      expect(lastOf(text).value).to.equal(value);
    });
});
