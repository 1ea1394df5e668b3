import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';
import {settle} from '../../src/normalize/settled.js';

const PROSE = `\n\n${'Nothing else of note came up, said the mayor, whose name is known to the town. '.repeat(5)}`;

const valuesOf = (text: string) =>
  findTimexes(text + PROSE, {published: '2014-05-14'}).map(({value, text: words, start}) => {
    expect(text.slice(start, start + words.length)).to.equal(words);
    return value;
  });

/** Sentences whose words tell what their times mean, on Wednesday 14 May 2014. */
const sentences: readonly (readonly [text: string, ...values: string[]])[] = [
  ['Shops are closed through Sunday.', '2014-05-18'],
  ['The talks, which had been due to end on Sunday, will go on.', '2014-05-11'],
  ['They meet next Thursday, not this Friday.', '2014-05-22', '2014-05-16'],
  ['They met last Tuesday.', '2014-05-06'],
  ['They will meet on Friday and Sunday.', '2014-05-16', '2014-05-18'],
  ['Next year’s show moves to March 2.', '2015', '2015-03-02'],
  ['In 1987 they missed the storm of October 15.', '1987', '1987-10-15'],
  ['The vote, planned for Friday, was put off until Monday.', '2014-05-16', '2014-05-19'],
  ['Polls open Tuesday.', '2014-05-20'],
  ['As recently as March, it was open.', '2014-03'],
  ['They will meet at 5 p.m. on Monday.', '2014-05-19T17:00', '2014-05-19'],
];

/** What may stand for a space. */
const spaces: Readonly<Record<string, string>> = {
  'a space that does not break': '\u00a0',
  'two spaces': '  ',
  'a tab': '\t',
  'a space and one without width': ' \u200b',
  'a narrow space that does not break': '\u202f',
};

describe('findTimexes reads the words around a time however they are parted', () => {
  for (const [name, space] of Object.entries(spaces))
    it(name, () => {
      for (const [text, ...values] of sentences)
        for (const [i, words] of text.split(' ').entries()) {
          const written = text.split(' ').map((word, j) => (j === i || i === 0 ? word + space : `${word} `));
          expect(valuesOf(written.join('').trimEnd()), `${text} at ${words}`).to.deep.equal(values);
        }
    });

  it('in lines broken where they are full', () => {
    const before = 'The council of the harbour, which has nine members and an office,';
    for (const newline of ['\n', '\r\n', '\n  '])
      for (const text of [
        `${before} meets on${newline}Friday.`,
        `${before} meets${newline}on Friday.`,
        `${before} is closed until${newline}Friday.`,
      ])
        expect(valuesOf(text)).to.deep.equal(['2014-05-16']);
    expect(valuesOf('They meet next\nThursday.')).to.deep.equal(['2014-05-22']);
  });

  it('with soft hyphens, and hyphens that do not break', () => {
    expect(valuesOf('It was re\u00adsched\u00aduled for Friday and post\u00adponed.')).to.deep.equal([
      '2014-05-16',
    ]);
    expect(valuesOf('It closed until mid\u2011June.')).to.deep.equal(['2014-06']);
  });

  it('keeps paragraphs apart, and lines that are short and begin with a capital', () => {
    for (const text of ['Milk\nFriday', 'Milk:\nbread', 'Milk.\n\nbread', 'milk\n\n\nbread', 'milk'])
      expect(settle(text, []).text).to.equal(text);
    expect(settle('milk \r\n\r\n  bread\r\nFriday', []).text).to.equal('milk\n\nbread\nFriday');
  });
});
