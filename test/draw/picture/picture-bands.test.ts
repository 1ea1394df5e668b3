import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  bandRooms,
  bandsHeight,
  hasHeading,
  heightOfBands,
  layBands,
  leastBandsHeight,
} from '../../../src/draw/picture/band-geometry.js';
import {layGround, rowY} from '../../../src/draw/picture/picture-geometry.js';
import {groundHeight} from '../../../src/layout/labels.js';
import {groupMarks} from '../../../src/layout/bands.js';
import {indexMarks} from '../../../src/layout/mark-index.js';
import {event} from '../../layout/fixtures.js';

const LINES = {tick: 18, context: 20, row: 30};

function contentOf(counts: readonly number[]) {
  const events = counts.flatMap((count, p) =>
    Array.from({length: count}, (_, i) => event(String(1900 + i), {people: [`P${p}`]})),
  );
  const bands = groupMarks(indexMarks(events), 'person');
  return {marks: bands.marks, bands, layouts: {layBands}, published: []};
}

describe('layGround with bands', () => {
  it('stacks bands from top to bottom without overlap, each with heading, words and marks, down to the axis', () => {
    for (const counts of [[1], [9, 1], [50, 20, 3, 1, 1, 1, 1], [3000, 2]]) {
      const content = contentOf(counts);
      for (const height of [bandsHeight(content, LINES), 400, 900, 120, 40]) {
        const geometry = layGround(content, height, LINES);
        let end = 0;
        for (const {top, ground, axis} of geometry.bands!) {
          if (height >= 400) expect(top).to.be.at.least(end + 20);
          expect(axis).to.be.at.least(end);
          expect(ground).to.be.at.most(axis);
          end = axis;
        }
        if (height >= 400) expect(end).to.be.closeTo(geometry.axis, 1);
      }
    }
  });

  it('has room for heading, chips and a row of words in each band at its least height', () => {
    for (const counts of [[1], [1, 1], [9, 1], [50, 20, 3, 1, 1, 1, 1]]) {
      const content = contentOf(counts);
      const least = leastBandsHeight(content, LINES);
      expect(least).to.be.at.most(bandsHeight(content, LINES));
      for (const height of bandRooms(layGround(content, least, LINES)).heights!)
        expect(height).to.be.at.least(24 + LINES.row);
    }
  });

  it('keeps no room for chips in a band of one event, which has its row', () => {
    const content = contentOf([2, 1]);
    const [two, one] = layGround(content, bandsHeight(content, LINES), LINES).bands!;
    expect(one!.axis - two!.axis).to.be.below(20 + LINES.row + 24 + 19);
    expect(one!.ground - rowY(one!, 0) - LINES.row / 2).to.equal(4);
    expect(two!.ground - rowY(two!, 0) - LINES.row / 2).to.equal(24);
  });

  it('keeps no room for chips in a band whose events all have their words, while it has the rows for them', () => {
    const bandUse = [2, 1].map((rows, b) => ({rows, hasChips: b > 0}));
    const content = {...contentOf([5, 5]), bandUse};
    const needed = heightOfBands(content, LINES, (_, b) => bandUse[b]!.rows, bandUse);
    expect(heightOfBands(content, LINES, (_, b) => bandUse[b]!.rows) - needed).to.equal(20);
    expect(bandRooms(layGround(content, needed, LINES)).haveChips).to.deep.equal([false, true]);
    expect(bandRooms(layGround(content, needed - LINES.row, LINES)).haveChips).to.deep.equal([true, true]);
  });

  it('has no heading where a band is lower than one', () => {
    const content = contentOf([3, 2, 1]);
    const headings = (height: number) => layGround(content, height, LINES).bands!.filter(hasHeading).length;
    expect([60, 90, 400].map(headings)).to.deep.equal([0, 0, 3]);
  });

  it('gives each band the rows that it has use for, and shares what is left', () => {
    const bandUse = [5, 1, 1].map((rows) => ({rows, hasChips: true}));
    const content = {...contentOf([40, 12, 1]), bandUse};
    const rowsAt = (height: number) =>
      bandRooms(layGround(content, height, LINES)).heights!.map((room) =>
        Math.floor((room - 24) / LINES.row),
      );
    const needed = heightOfBands(content, LINES, (_, b) => bandUse[b]!.rows, bandUse);
    expect(rowsAt(needed)).to.deep.equal([5, 1, 1]);
    expect(rowsAt(needed + 3 * LINES.row)).to.deep.equal([6, 3, 1]);
    expect(rowsAt(needed - 2 * LINES.row)).to.deep.equal([3, 1, 1]);
  });

  it('has the rows of each band also where lines are no whole pixels high', () => {
    for (let row = 28; row < 60; row += 0.1) {
      const lines = {tick: row * 0.55, context: row * 0.61, row};
      for (const hasChips of [true, false]) {
        const bandUse = [2, 1, 1, 3].map((rows) => ({rows, hasChips}));
        const content = {...contentOf([9, 5, 4, 12]), bandUse};
        const height = heightOfBands(content, lines, (_, b) => bandUse[b]!.rows, bandUse);
        const {heights} = bandRooms(layGround(content, Math.round(height), lines));
        const rows = heights!.map((room) => Math.floor((room - groundHeight(row)) / row));
        expect(rows, `${row} ${hasChips}`).to.deep.equal([2, 1, 1, 3]);
      }
    }
  });

  it('gives each band a row, and more to who has more events', () => {
    const content = contentOf([40, 1, 1]);
    const geometry = layGround(content, bandsHeight(content, LINES), LINES);
    const rows = bandRooms(geometry).heights!.map((height) => Math.floor((height - 24) / LINES.row));
    expect(Math.min(...rows)).to.be.at.least(1);
    expect(rows[0]).to.be.above(rows[1]!);
  });
});
