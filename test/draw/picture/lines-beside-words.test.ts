import {describe, it} from 'node:test';
import {expect} from 'chai';
import {partsBeside, wordBoxes} from '../../../src/draw/picture/lines-beside-words.js';
import fc from '../../property.js';

const box = (left: number, top: number, width = 100, height = 40) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

describe('partsBeside(x, bottom, words)', () => {
  const cases: [rule: string, x: number, words: ReturnType<typeof box>[], parts: number[][]][] = [
    ['is the whole line where there are no words', 50, [], [[0, 300]]],
    ['passes words by that are 4 px away', 50, [box(54, 20), box(-54, 80)], [[0, 300]]],
    [
      'leaves out words that are 3 px away',
      50,
      [box(53, 20)],
      [
        [0, 20],
        [60, 300],
      ],
    ],
    [
      'leaves out each of several words',
      50,
      [box(0, 20), box(10, 100)],
      [
        [0, 20],
        [60, 100],
        [140, 300],
      ],
    ],
    [
      'goes on below the lower of words that touch',
      50,
      [box(0, 20), box(10, 60)],
      [
        [0, 20],
        [100, 300],
      ],
    ],
    [
      'begins below words at the top, and ends above those at the bottom',
      50,
      [box(0, 0), box(0, 260)],
      [[40, 260]],
    ],
  ];
  for (const [rule, x, words, parts] of cases)
    it(rule, () => {
      expect(partsBeside(x, 300, words)).to.deep.equal(parts);
    });

  it('is on no words and leaves out nothing else', () => {
    const words = fc.array(
      fc.record({
        left: fc.nat(80),
        top: fc.nat(280),
        width: fc.nat(60),
        height: fc.integer({min: 1, max: 60}),
      }),
    );
    fc.assert(
      fc.property(words, fc.integer({min: 0, max: 299}), (found, y) => {
        const boxes = found
          .map(({left, top, width, height}) => box(left, top, width, height))
          .sort((a, b) => a.top - b.top);
        const middle = y + 0.5;
        const isOn = boxes.some(
          ({left, right, top, bottom}) =>
            70 >= left - 3 && 70 <= right + 3 && middle > top && middle < bottom,
        );
        const isDrawn = partsBeside(70, 300, boxes).some(([from, to]) => middle > from && middle < to);
        expect(isDrawn).to.equal(!isOn);
      }),
    );
  });
});

describe('wordBoxes(picture)', () => {
  const geometry = {ground: 400, rowHeight: 30} as Parameters<typeof wordBoxes>[0]['geometry'];
  const view = {k: 1000, offset: 20, width: 1000};
  const flag = {index: 0, left: 100, width: 80, bottom: 50, height: 60} as never;
  const row = {index: 1, left: 300, width: 90, row: 0} as never;

  it('has the words of flags and rows where they are seen, from top to bottom', () => {
    const labels = {origin: 0, flags: [flag], rows: [row]};
    const [first, second] = wordBoxes({labels, view, geometry});
    expect(first).to.deep.equal({left: 80, right: 160, top: 290, bottom: 350});
    expect([second!.left, second!.right, second!.bottom - second!.top]).to.deep.equal([280, 370, 30]);
  });

  it('has none that are out of view', () => {
    const labels = {origin: -500, flags: [flag], rows: [row]};
    expect(wordBoxes({labels, view, geometry})).to.deep.equal([]);
  });
});
