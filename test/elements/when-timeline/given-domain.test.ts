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

  it('names both ends that are the wrong way round', () => {
    expect(() => domainBetween('2019', '2018')).to.throw(RangeError, 'no stretch of time: 2019 to 2018');
    expect(() => domainBetween(5, 4)).to.throw(RangeError, '5 to 4');
    expect(domainBetween(5, 5)).to.deep.equal([5, 5]);
  });
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
    ['2018-07', '2018-06', null, 1],
    ['2018-07-05', '2018-07-04', null, 1],
    ['2018-07', '2018', [Date.UTC(2018, 6), Date.UTC(2019, 0)], 0],
    ['2018-07', '2018-07', [Date.UTC(2018, 6), Date.UTC(2018, 7)], 0],
    [undefined, undefined, null, 0],
  ];
  for (const [from, to, domain, count] of cases) {
    it(`${from} to ${to}: ${domain ? 'a stretch' : 'none'}, ${count} problems`, () => {
      const found = domainOfAttributes({from, to}, marks);
      expect(found.domain).to.deep.equal(domain);
      expect(found.problems).to.have.lengthOf(count);
    });
  }

  it('names both ends that are the wrong way round', () => {
    const {problems} = domainOfAttributes({from: '2018-07', to: '2018-06'}, marks);
    expect(problems).to.deep.equal(['from is after to: 2018-07 to 2018-06']);
  });

  it('names what a script has set that is no text', () => {
    const from = 2018 as unknown as string;
    expect(domainOfAttributes({from}, marks)).to.deep.equal({
      domain: null,
      problems: ['from is no date: 2018'],
    });
  });

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
    for (const given of [undefined, '', 'tomorrow', 2018 as unknown as string])
      expect(givenToday(given)).to.equal(undefined);
  });
});
