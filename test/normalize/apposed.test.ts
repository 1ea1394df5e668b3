import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

const values = (text: string) => findTimexes(text, {published: '2018-10-07'}).map(({value}) => value);

const told: readonly (readonly [text: string, ...values: string[]])[] = [
  ['He left in 1867 and, five years later, in 1873, came back.', '1867', '1873', '1873'],
  ['It was built in 1859. Less than three years later, in May 1881, it fell.', '1859', '1881', '1881-05'],
  ['They met in 1867. The following year (1869) they parted.', '1867', '1869', '1869'],
  ['They met in 1867. Two decades later, in 1899, they parted.', '1867', '189', '1899'],
  [
    'They met in June 1867. The next month, on 4 August 1867, they parted.',
    '1867-06',
    '1867-08',
    '1867-08-04',
  ],
];

const notTold: typeof told = [
  // The count goes on from there.
  ['He left in 1867. Five years later, in 1873 and 1874, he came back.', '1867', '1872', '1873', '1874'],
  ['He left in 1867. Five years later in 1873 he came back.', '1867', '1872', '1873'],
  // No more is known than counted.
  ['They met in June 1867. Three months later, in 1868, they parted.', '1867-06', '1867-09', '1868'],
  // From the article's date.
  ['They met two years ago, in 2017, and parted.', '2016', '2017'],
];

describe('what is counted is the date behind it', () => {
  for (const [text, ...expected] of told)
    it(text, () => {
      expect(values(text)).to.deep.equal(expected);
    });
});

describe('what stands apart is counted', () => {
  for (const [text, ...expected] of notTold)
    it(text, () => {
      expect(values(text)).to.deep.equal(expected);
    });
});
