import {describe, it} from 'node:test';
import {expect} from 'chai';
import {groupMarks} from '../../src/layout/bands.js';
import {crowdAt, partingDomain} from '../../src/layout/crowd.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {layoutMarks} from '../../src/layout/mark-layout.js';
import {timeScale} from '../../src/layout/time-scale.js';
import {viewOf, zoomView} from '../../src/layout/view-changes.js';
import {fitView} from '../../src/layout/view.js';
import {eventAt} from './fixtures.js';

const DAY = 864e5;
/** Thirty events of one day, five of another, and a few by themselves, over a thousand days. */
const EVENTS = [
  ...Array.from({length: 30}, () => eventAt(500 * DAY, 501 * DAY, {people: ['P']})),
  ...Array.from({length: 9}, () => eventAt(510 * DAY, 511 * DAY, {people: ['Q']})),
  ...[0, 200, 1000].map((day) => eventAt(day * DAY, (day + 1) * DAY, {people: ['Q']})),
];

function picture(by?: 'person') {
  const all = indexMarks(EVENTS);
  const scale = timeScale(EVENTS, 'linear', 5);
  const bands = by && groupMarks(all, by);
  const view = fitView(scale, 1000);
  const input = {marks: bands?.marks ?? all, bands, scale, view};
  const laid = layoutMarks(input);
  return {...input, laid, at: (day: number) => scale.at((day + 0.1) * DAY, view.k) - view.offset};
}

describe('crowdAt', () => {
  it('counts what is in the columns near a place, from the first to the last start', () => {
    const given = picture();
    for (const day of [500, 503, 510]) {
      const crowd = crowdAt(given, given.at(day))!;
      expect(crowd).to.deep.equal({count: 39, from: 500 * DAY, to: 510 * DAY, first: 2});
    }
  });

  it('finds nothing beside the columns, nor in single marks', () => {
    const given = picture();
    for (const day of [0, 200, 470, 540, 1000])
      expect(crowdAt(given, given.at(day)), `${day}`).to.equal(null);
  });

  it('counts the events of a band alone, and tells the number of the first among all', () => {
    const given = picture('person');
    const names = given.bands!.bands.map(({key}) => key);
    expect(names).to.deep.equal(['P', 'Q']);
    expect(crowdAt(given, given.at(505), 0)).to.deep.equal({
      count: 30,
      from: 500 * DAY,
      to: 500 * DAY,
      first: 2,
    });
    expect(crowdAt(given, given.at(510), 1)).to.include({count: 9, first: 32});
  });
});

describe('partingDomain', () => {
  const {scale, view} = picture();

  it('is from the first to the last start, and 8 % beyond', () => {
    const domain = partingDomain({from: 500 * DAY, to: 510 * DAY}, scale, view);
    expect(domain).to.deep.equal([499.2 * DAY, 510.8 * DAY]);
  });

  it('is none for one instant', () => {
    expect(partingDomain({from: 500 * DAY, to: 500 * DAY}, scale, view)).to.equal(null);
  });

  it('is none where it would zoom by less than 1.3', () => {
    const crowd = {from: 500 * DAY, to: 510 * DAY};
    const goal = viewOf(scale, partingDomain(crowd, scale, view)!, 1000);
    expect(partingDomain(crowd, scale, zoomView(scale, goal, 1 / 1.25))).to.equal(null);
    expect(partingDomain(crowd, scale, zoomView(scale, goal, 1 / 1.35))).not.to.equal(null);
  });
});
