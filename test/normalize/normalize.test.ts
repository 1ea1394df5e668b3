import {describe, it} from 'node:test';

import {expect} from 'chai';

import {normalizeSteps} from '../../src/normalize/normalize.js';
import {runAtOnce} from '../../src/time/run-at-once.js';
import {findExpressions} from '../../src/timex/find.js';

const normalized = (text: string) =>
  runAtOnce(normalizeSteps(text, findExpressions(text), {published: '2018-10-07'}));

describe('normalizeSteps', () => {
  it('joins the ends of a range to one timex', () => {
    const [war, ...rest] = normalized('the 1950-1953 Korean War');
    expect(rest).to.deep.equal([]);
    expect(war).to.deep.include({start: 4, end: 13, text: '1950-1953', value: '1950/1953'});
    expect(new Date(war!.interval!.end).getUTCFullYear()).to.equal(1954);
  });

  const ranges: readonly (readonly [text: string, value: string])[] = [
    ['from May to July 1999', '1999-05/1999-07'],
    ['26–30 November 1951', '1951-11-26/1951-11-30'],
    ['between 1914 and 1918', '1914/1918'],
    ['490–480 BC', 'BC0490/BC0480'],
    ['October 7-9', '2018-10-07/2018-10-09'],
  ];
  for (const [text, value] of ranges)
    it(`${text} → ${value}`, () => {
      expect(normalized(text).map((timex) => timex.value)).to.deep.equal([value]);
    });

  it('keeps apart two times that are only listed, and ends that lie in the wrong order', () => {
    expect(normalized('in 1914 and 1918').map(({value}) => value)).to.deep.equal(['1914', '1918']);
    expect(normalized('between 1918 and 1914').map(({value}) => value)).to.deep.equal(['1918', '1914']);
  });
});
