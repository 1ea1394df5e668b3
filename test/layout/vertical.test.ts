import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {TimelineEvent} from '../../src/events/event.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {layoutVertical, rowsBetween} from '../../src/layout/vertical.js';
import type {VerticalEvent} from '../../src/layout/vertical.js';
import {anyEvents, event, FONTS, THREE_SCALES} from './fixtures.js';
import fc from '../property.js';

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

  it('breaks a note into lines that fit, and gives a row their height', () => {
    const marks = indexMarks([event('1986')]);
    const words = {date: '1986', shortDate: '', title: 'A dam', extent: '', strong: false};
    const rowOf = (note: string) =>
      layoutVertical({marks, width: 140, fonts: FONTS, words: () => ({...words, note})})
        .rows[0] as VerticalEvent;
    const [none, short, long] = ['', 'A', 'recurring · dates differ · A, B'].map(rowOf);
    expect(none!.note).to.deep.equal([]);
    expect(short!.note).to.deep.equal(['A']);
    expect(long!.note.join(' ')).to.equal('recurring · dates differ · A, B');
    const room = 140 - 36 - FONTS.date('1986') - 1;
    for (const line of long!.note) expect(FONTS.note(line)).to.be.at.most(room);
    expect(long!.height - none!.height).to.equal(long!.note.length * FONTS.noteHeight);
  });

  it('cuts a title after four lines, but says as much of it in letters twice as large', () => {
    const title =
      'A French engineer drew a tunnel under the English Channel with lamps and an island for horses';
    const linesIn = (width: number, times: number, said = title) => {
      const fonts = {
        ...FONTS,
        titleHeight: times * FONTS.titleHeight,
        title: (text: string) => times * FONTS.title(text),
      };
      const words = {date: '1802', shortDate: '', title: said, note: '', extent: '', strong: false};
      const {rows} = layoutVertical({marks: indexMarks([event('1802')]), width, fonts, words: () => words});
      return (rows[0] as VerticalEvent).lines;
    };
    expect(linesIn(330, 1, `${title}, ${title}`)).to.have.length(4);
    expect(linesIn(330, 1, `${title}, ${title}`).at(-1)).to.match(/…$/);
    for (const times of [1, 2]) expect(linesIn(330, times).join(' '), `${times}`).to.equal(title);
  });

  it('gives a row the height of its date, also where that takes four lines or five', () => {
    const long = 'February 1986 – September 1988';
    const heights = [1000, 200, 100].map((width) => layoutOf([event('1986')], width, long).rows[0]!.height);
    const lines = heights.map((height) => (height - 18) / FONTS.dateHeight);
    expect(lines[0]).to.be.below(3);
    expect(lines[2]).to.be.at.least(4);
    expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
  });

  it('has a column for dates that is as wide as their longest word, or dates above the words where that is much', () => {
    const longest = Math.ceil(FONTS.date('September')) + 1;
    const dateWidths = [50, 80, 120, 160, 200, 240, 330].map((width) => {
      const {dateWidth, stacked} = layoutOf([event('1986')], width, '12 September 1988');
      expect(stacked).to.equal(dateWidth === 0);
      if (!stacked) expect(dateWidth).to.be.within(longest, Math.max(0.4 * width, longest));
      return dateWidth;
    });
    expect(dateWidths[0]).to.equal(0);
    expect(dateWidths.at(-1)).to.be.above(0);
    expect(dateWidths).to.deep.equal([...dateWidths].sort((a, b) => a - b));
  });

  it('gives a row the height of both where the date stands above the words', () => {
    const {rows} = layoutOf([event('1986')], 50, '1986');
    const {lines, height} = rows[0] as VerticalEvent;
    const {dateHeight, titleHeight, noteHeight} = FONTS;
    expect(height).to.equal(dateHeight + lines.length * titleHeight + noteHeight + 18);
  });

  it('gives only the rows in sight', () => {
    const layout = layoutOf(THREE_SCALES);
    const {y, height} = layout.rows[4]!;
    expect(rowsBetween(layout, y + 1, y + height - 1)).to.deep.equal([layout.rows[4]]);
    expect(rowsBetween(layout, -500, -400)).to.deep.equal([]);
  });
});
