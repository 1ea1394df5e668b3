import {describe, it} from 'node:test';
import {expect} from 'chai';
import {dayOf, givenPublished} from '../../src/dating/given.js';

const article = (published: unknown, publishedBasis?: 'metadata') =>
  ({id: 'a', text: '', published, publishedBasis}) as never;

describe('givenPublished(article)', () => {
  it('takes the date given, surely', () => {
    expect(givenPublished(article('2018-10-07'))).deep.include({
      date: '2018-10-07',
      confidence: 1,
      basis: 'given',
    });
  });
  it('takes the page’s metadata a little less surely', () => {
    expect(givenPublished(article('2018-10-07T17:15', 'metadata'))).deep.include({
      date: '2018-10-07T17:15',
      confidence: 0.97,
      basis: 'metadata',
    });
  });
  for (const absent of [undefined, null, ''])
    it(`answers null for ${JSON.stringify(absent)}`, () => {
      expect(givenPublished(article(absent))).equal(null);
    });
  for (const [value, shown] of [
    ['soon', '"soon"'],
    ['2018-13-45', '"2018-13-45"'],
    [2018, '2018'],
  ] as const)
    it(`throws a RangeError that names ${shown}`, () => {
      expect(() => givenPublished(article(value))).throws(
        RangeError,
        `published of article "a" is not an ISO 8601 date: ${shown}`,
      );
    });
});

describe('dayOf(published)', () => {
  const published = (date: string) => ({date, confidence: 1, basis: 'given', because: ''}) as const;
  it('is midnight of its day, whatever its time', () => {
    expect(dayOf(published('2018-10-07T17:15'))).equal(Date.UTC(2018, 9, 7));
  });
  it('is undefined for a month and for null', () => {
    expect([dayOf(published('2018-10')), dayOf(null)]).deep.equal([undefined, undefined]);
  });
});
