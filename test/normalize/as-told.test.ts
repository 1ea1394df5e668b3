import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

const PROSE = `\n\n${'Nothing else of note came up, said the mayor, whose name is known to the town. '.repeat(5)}`;

const valuesOf = (text: string) =>
  findTimexes(text + PROSE, {published: '2009-12-19'}).map(({value}) => value);

/** A history has named its years. */
const HISTORY = 'It began in 1914, was fought in 1915 and in 1916, like that of 1870. In May 1917 he came. ';
const TOLD = ['1914', '1915', '1916', '1870', '1917-05'];
const OLD = 'It began in 1787, went on in 1788 and in 1789. In May 1790 he came. ';

describe('what words mean in a history', () => {
  const cases: readonly (readonly [text: string, ...values: string[]])[] = [
    ['The boys of ’99 were called up.', '1899'],
    ["They fled in '16 and in May ’17.", '1916', '1917-05'],
    ['The men of the ’80s were gone.', '188'],
    ['They had taken it by next summer.', '1917-SU'],
    ['Next year they fell.', '1918'],
    ['They planned it for next April, and waited.', '1918-04'],
  ];
  for (const [text, ...values] of cases)
    it(`${text} ${values.join(', ')}`, () => {
      expect(valuesOf(HISTORY + text)).to.deep.equal([...TOLD, ...values]);
    });

  it('the club of ’89 in 1790 is that of 1789', () => {
    expect(valuesOf(`${OLD}He left the club of ’89.`).at(-1)).to.equal('1789');
  });
});

describe('what words of today mean beside a history', () => {
  const cases: readonly (readonly [text: string, ...values: string[]])[] = [
    ['The museum will open next summer.', '2010-SU'],
    ['It will be shown next year.', '2010'],
    ['The book of 1999 is rare.', '1999'],
  ];
  for (const [text, ...values] of cases)
    it(`${text} ${values.join(', ')}`, () => {
      expect(valuesOf(HISTORY + text)).to.deep.equal([...TOLD, ...values]);
    });

  it('news: ’99 is 1999, and next summer the coming one', () => {
    expect(valuesOf('The class of ’99 met. They hoped to open next summer.')).to.deep.equal([
      '1999',
      '2010-SU',
    ]);
  });
});
