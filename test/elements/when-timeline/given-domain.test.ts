import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  domainBetween,
  domainOfAttributes,
  givenToday,
} from '../../../src/elements/when-timeline/given-domain.js';
import {indexMarks} from '../../../src/layout/mark-index.js';
import {TALKS} from './timeline-events.js';

describe('domainBetween(from, to)', () => {
  it('has both ends in it, as EDTF or as milliseconds', () => {
    expect(domainBetween('2018-06', '2018-07')).to.deep.equal([Date.UTC(2018, 5), Date.UTC(2018, 7)]);
    expect(domainBetween(5, '2018')).to.deep.equal([5, Date.UTC(2019, 0)]);
  });

  for (const bad of ['soon', '2018-13', NaN, Infinity]) {
    it(`names ${bad}, which is no date`, () => {
      expect(() => domainBetween(bad, '2018')).to.throw(RangeError, String(bad));
    });
  }
});

describe('domainOfAttributes(given, marks)', () => {
  const marks = indexMarks(TALKS.events);
  const [first, last] = [Date.UTC(1950, 0), Date.UTC(2018, 9, 10)];
  const cases: [
    from: string | undefined,
    to: string | undefined,
    domain: number[] | null,
    problems: number,
  ][] = [
    ['2018-06', '2018-07', [Date.UTC(2018, 5), Date.UTC(2018, 7)], 0],
    ['2018-06', undefined, [Date.UTC(2018, 5), last], 0],
    [undefined, '2018-07', [first, Date.UTC(2018, 7)], 0],
    ['2018-13', '2018-07', [first, Date.UTC(2018, 7)], 1],
    ['soon', 'later', null, 2],
    [undefined, undefined, null, 0],
  ];
  for (const [from, to, domain, count] of cases) {
    it(`${from} to ${to}: ${domain ? 'a stretch' : 'none'}, ${count} problems`, () => {
      const found = domainOfAttributes({from, to}, marks);
      expect(found.domain).to.deep.equal(domain);
      expect(found.problems).to.have.lengthOf(count);
    });
  }

  it('takes the ends of what is named where there are no events', () => {
    expect(domainOfAttributes({from: '2018'}, undefined).domain).to.deep.equal([
      Date.UTC(2018, 0),
      Date.UTC(2019, 0),
    ]);
  });
});

describe('givenToday(today)', () => {
  it('is when the day starts that the page says', () => {
    expect(givenToday('2018-10-08')).to.equal(Date.UTC(2018, 9, 8));
  });

  it('is none where the page says nothing that can be read', () => {
    for (const given of [undefined, '', 'tomorrow']) expect(givenToday(given)).to.equal(undefined);
  });
});
