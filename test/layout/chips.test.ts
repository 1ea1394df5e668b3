import {describe, it} from 'node:test';
import {expect} from 'chai';
import {groupMarks} from '../../src/layout/bands.js';
import {firstOfChip} from '../../src/layout/crowd.js';
import {indexMarks} from '../../src/layout/mark-index.js';
import {eventAt} from './fixtures.js';

const DAY = 864e5;
const MARKS = indexMarks(
  Array.from({length: 6}, (_, i) => eventAt(i * DAY, (i + 1) * DAY, {people: [i % 2 ? 'Q' : 'P']})),
);
const chip = {count: 2, x: 0, from: DAY, to: 4 * DAY};

describe('firstOfChip', () => {
  it('is the first without a label from the first to the last start of the chip', () => {
    expect(firstOfChip(chip, {marks: MARKS}, [])).to.equal(1);
    expect(firstOfChip(chip, {marks: MARKS}, [0, 1, 2, 5])).to.equal(3);
  });

  it('is none where all have labels', () => {
    expect(firstOfChip(chip, {marks: MARKS}, [1, 2, 3, 4])).to.equal(-1);
  });

  it('is of the band of the chip', () => {
    const bands = groupMarks(MARKS, 'person');
    const firsts = [0, 1].map((band) => firstOfChip({...chip, band}, {marks: bands.marks, bands}, []));
    expect(firsts.map((first) => bands.of[first])).to.deep.equal([0, 1]);
    expect(firsts.map((first) => bands.marks.starts[first])).to.have.members([DAY, 2 * DAY]);
  });
});
