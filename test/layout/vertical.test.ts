import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import type {TimelineEvent} from '../../src/events/event.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {layoutVertical, rowsBetween} from '../../src/layout/vertical.js';
import {anyEvents, event, FONTS, THREE_SCALES} from './fixtures.js';

function layoutOf(events: readonly TimelineEvent[], width = 330, date = '7 October 2018') {
  const marks = indexMarks(events);
  return layoutVertical({
    marks,
    width,
    fonts: FONTS,
    words: (i) => ({
      date,
      shortDate: '',
      title: marks.events[i]!.title,
      note: 'A',
      extent: '',
      strong: false,
    }),
  });
}

describe('layoutVertical', () => {
  it('shows 64 years between a war and a summer as a fold', () => {
    const {rows} = layoutOf(THREE_SCALES);
    expect(rows.map(({kind}) => kind).slice(0, 3)).to.deep.equal(['event', 'fold', 'event']);
    expect(rows.filter(({kind}) => kind === 'event')).to.have.lengthOf(THREE_SCALES.length);
  });

  it('shows no fold in even spaces, nor where an event lasts', () => {
    const even = layoutOf(['1990', '1994', '1998', '2002'].map((year) => event(year)));
    const covered = layoutOf([event('1900/1999'), event('1901'), event('1990')]);
    for (const {rows} of [even, covered]) expect(rows.every(({kind}) => kind === 'event')).to.equal(true);
  });

  it('stacks rows without overlap, in the order of time, each event once', () => {
    fc.assert(
      fc.property(anyEvents(), fc.integer({min: 40, max: 560}), (events, width) => {
        const {rows, height} = layoutOf(events, width);
        let y = 0;
        for (const row of rows) {
          expect(row.y).to.equal(y);
          y += row.height;
        }
        expect(y).to.equal(height);
        const shown = rows.flatMap((row) => (row.kind === 'event' ? [row.index] : []));
        expect(shown).to.deep.equal([...events.keys()]);
      }),
    );
  });

  it('gives a row the height of its date, also where that takes four lines or five', () => {
    const long = 'February 1986 – September 1988';
    const heights = [1000, 200, 100].map((width) => layoutOf([event('1986')], width, long).rows[0]!.height);
    const lines = heights.map((height) => (height - 18) / FONTS.dateHeight);
    expect(lines[0]).to.be.below(3);
    expect(lines[2]).to.be.at.least(4);
    expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
  });

  it('gives only the rows in sight', () => {
    const layout = layoutOf(THREE_SCALES);
    const {y, height} = layout.rows[4]!;
    expect(rowsBetween(layout, y + 1, y + height - 1)).to.deep.equal([layout.rows[4]]);
    expect(rowsBetween(layout, -500, -400)).to.deep.equal([]);
  });
});
