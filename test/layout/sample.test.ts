import {describe, it} from 'node:test';
import {expect} from 'chai';
import {columnsOf} from '../../src/events/columns.js';
import {sampleOf} from '../../src/layout/sample.js';
import {findStretches} from '../../src/layout/stretches.js';
import {eventAt} from './fixtures.js';

const DAY = 864e5;
const days = (from: number, count: number, step = DAY) =>
  Array.from({length: count}, (_, i) => eventAt(from + i * step, from + i * step + DAY));

describe('sampleOf', () => {
  it('takes 2,000 events as they are', () => {
    const columns = columnsOf(days(0, 2000));
    expect(sampleOf(columns)).to.equal(columns);
  });

  it('takes about a thousand of many, however even they are', () => {
    expect(sampleOf(columnsOf(days(0, 50_000))).starts.length).to.be.within(500, 1200);
  });

  it('has the first, the last, the one that ends last, and both sides of a long gap', () => {
    const [early, late] = [days(0, 3001), days(9000 * DAY, 3000)];
    early[7] = eventAt(7 * DAY, 99_000 * DAY);
    const {starts, ends} = sampleOf(columnsOf([...early, ...late]));
    expect([0, 3000, 9000, 11_999].map((day) => starts.includes(day * DAY))).to.deep.equal(
      Array(4).fill(true),
    );
    expect(ends[starts.indexOf(7 * DAY)]).to.equal(99_000 * DAY);
  });

  it('lets the axis be cut where it is cut for all', () => {
    const story = [...days(0, 40, 30 * DAY), ...days(40_000 * DAY, 2600, DAY / 8)];
    const cuts = findStretches(story).map(({start, end}) => [start / DAY, end / DAY]);
    expect(cuts.length).to.be.at.least(2);
    expect(cuts[0]![0]).to.equal(0);
    expect(cuts.some(([start]) => start === 40_000)).to.equal(true);
  });
});
