import {describe, it} from 'node:test';
import {expect} from 'chai';
import {ordinal, pad, yearInDigits, yearValue} from '../../src/time/digits.js';

describe('numbers in dates', () => {
  it('are padded to two digits unless told otherwise', () => {
    expect([pad(7), pad(12), pad(525, 4), pad(12018, 4)]).deep.equal(['07', '12', '0525', '12018']);
  });

  it('name years as TIMEX3 does: 0 is BC0001', () => {
    expect([2018, 525, 1, 0, -43].map(yearValue)).deep.equal(['2018', '0525', '0001', 'BC0001', 'BC0044']);
  });

  it('are years of this century to 39, of the last from 40, when two', () => {
    expect(['00', '39', '40', '99', '1989', '0089', '0'].map(yearInDigits)).deep.equal([
      2000, 2039, 1940, 1999, 1989, 89, 2000,
    ]);
  });

  it('have English ordinals: 11th, 21st, 112th', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).deep.equal(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 112th'.split(' '),
    );
  });
});
