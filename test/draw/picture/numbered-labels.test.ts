import {describe, it} from 'node:test';
import {expect} from 'chai';
import {layPicture} from '../../../src/draw/paint/lay-picture.js';
import {chipNumbers, isComplete, numberedLabels} from '../../../src/draw/picture/numbered-labels.js';
import {plainFonts} from '../../../src/draw/picture/plain-fonts.js';
import {plainPalette} from '../../../src/draw/pen/plain-palette.js';
import {deriveContent, pictureOf} from '../../../src/draw/picture/timeline-content.js';
import {NO_FILTER} from '../../../src/draw/picture/event-filter.js';
import type {EventList} from '../../../src/events/event.js';
import {TALKS} from '../../elements/when-timeline/timeline-events.js';
import {DENSE, MANY} from '../pictures.js';

function lay(list: EventList, width = 720) {
  const input = {list, filter: NO_FILTER, locale: undefined, wording: 0, mode: 'folded', most: 3} as const;
  return layPicture({
    content: pictureOf(deriveContent(input, undefined)),
    fonts: plainFonts(),
    palette: plainPalette('light'),
    width,
    layLabels: numberedLabels,
  });
}

const linesOf = ({labels}: ReturnType<typeof lay>) =>
  [...labels.flags, ...labels.rows].map(({index, lines}) => ({index, line: lines.join(' ')}));

describe('numberedLabels', () => {
  it('leaves out numbers where all words find room', () => {
    const picture = lay(TALKS, 1100);
    expect(isComplete(picture.labels)).to.equal(true);
    for (const {line} of linesOf(picture)) expect(line).to.not.match(/^\d+\./);
  });

  for (const [name, list] of Object.entries({MANY, DENSE})) {
    it(`begins every label of ${name} with its place in the order of time, from 1`, () => {
      const lines = linesOf(lay(list));
      expect(lines.length).to.be.above(50);
      for (const {index, line} of lines) expect(line).to.match(new RegExp(`^${index + 1}(\\.|$)`));
    });

    it(`gives more events of ${name} a number than have room for words, and counts the rest`, () => {
      const {labels, marks} = lay(list);
      const shown = new Set([...labels.flags, ...labels.rows].map(({index}) => index));
      expect(shown.size).to.equal(labels.rows.length);
      const numbersAlone = linesOf(lay(list)).filter(({line}) => /^\d+$/.test(line)).length;
      expect(numbersAlone).to.be.above(5);
      const counted = labels.chips.reduce((sum, {count}) => sum + count, 0);
      expect(shown.size + counted).to.equal(marks.events.length);
    });
  }

  it('lets no two labels of a row overlap', () => {
    const {rows} = lay(MANY).labels;
    for (const a of rows) {
      for (const b of rows) {
        if (a === b || a.row !== b.row) continue;
        const [a0, a1] = [Math.min(a.x0, a.left), Math.max(a.x1, a.left + a.width)];
        const [b0, b1] = [Math.min(b.x0, b.left), Math.max(b.x1, b.left + b.width)];
        expect(a1 <= b0 || b1 <= a0, `${a.index} and ${b.index}`).to.equal(true);
      }
    }
  });

  it('says on chips which numbers they stand for', () => {
    const picture = lay(DENSE);
    const {labels} = picture;
    const words = chipNumbers(picture);
    const shown = new Set([...labels.flags, ...labels.rows].map(({index}) => index));
    expect(labels.chips.length).to.be.above(2);
    for (const chip of labels.chips) {
      const [first, last = first] = words(chip).split('–').map(Number) as [number, number?];
      const meant = Array.from({length: last - first + 1}, (_, i) => first - 1 + i);
      expect(meant.filter((index) => !shown.has(index))).to.have.lengthOf(chip.count);
      expect([first, last].some((number) => shown.has(number - 1))).to.equal(false);
    }
  });
});
