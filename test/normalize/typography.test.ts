import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

const valuesOf = (text: string) =>
  findTimexes(text, {published: '2023-03-09'}).map(({value, text: words}) => {
    expect(text).to.include(words);
    return value;
  });

/** Ways to write the same words. */
const ways: Readonly<Record<string, (words: string) => string>> = {
  'after a label': (words) => `Date: ${words}`,
  'in brackets': (words) => `(${words})`,
  'in quotation marks': (words) => `"${words}"`,
  'in curly ones': (words) => `“${words}”`,
  'in single ones, with a full stop': (words) => `‘${words}’.`,
  'in capitals': (words) => words.toUpperCase(),
  'before a comma': (words) => `${words},`,
  'amid white space': (words) => ` \t${words}\n `,
  'after a space without width': (words) => `\u200b${words}`,
  'with curly apostrophes': (words) => words.replaceAll("'", '’'),
  'with spaces that do not break': (words) => words.replaceAll(' ', '\u00a0'),
  'with thin spaces': (words) => words.replaceAll(' ', '\u2009'),
  'with hyphens that do not break': (words) => words.replaceAll('-', '\u2011'),
  'with hyphens that are no minus': (words) => words.replaceAll('-', '\u2010'),
  'with soft hyphens': (words) => words.replace(/([a-z]{4})(?=[a-z]{3})/gi, '$1\u00ad'),
};

const phrases = [
  '7-Feb-1998',
  'February 7, 1998',
  'on Monday',
  'Monday at 9 am',
  'Friday the 13th',
  'the 15th',
  'tomorrow at 7',
  'tomorrow 9-11',
  'early Friday',
  '12/25',
  'around 9',
  "New Year's Eve",
  "two weeks' time",
  'the mid-1990s',
  'a ten-year-old boy',
  'twenty-one years ago',
  'year-end',
  'shortly after 7 pm',
  'the last week of September',
];

describe('findTimexes reads a phrase however it is set', () => {
  for (const [name, write] of Object.entries(ways))
    it(name, () => {
      for (const words of phrases)
        expect(valuesOf(write(words)), write(words)).to.deep.equal(valuesOf(words));
    });

  it('leaves a name in its quotation marks within a sentence', () => {
    for (const text of ['They sang “White Christmas” again.', '“Black Sunday” was shown again.'])
      expect(valuesOf(text)).to.deep.equal([]);
  });
});
