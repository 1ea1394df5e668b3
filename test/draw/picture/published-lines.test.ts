import {describe, it} from 'node:test';
import {expect} from 'chai';
import {publishedLine} from '../../../src/draw/picture/published-lines.js';

const geometry = {axis: 300, contexts: 317, published: 337, height: 353};
const tick = {ms: 0, segment: 0, x: 100, name: '2026', width: 28};
const context = {ms: 0, segment: 0, x: 200, name: 'October', width: 60};
const axis = {ticks: [tick, {...tick, x: 150, name: '', width: 0}], contexts: [context]};
const under = {...axis, contexts: [{...context, x: 90}]};

describe('the line from the axis to a day of publication', () => {
  const cases: [rule: string, x: number, on: typeof axis, parts: number[][]][] = [
    ['goes down where no words are', 60, axis, [[300, 350]]],
    ['beside a tick, whose name begins 4 px after it', 100, axis, [[300, 350]]],
    [
      'leaves out the name of a tick',
      120,
      axis,
      [
        [300, 304],
        [317, 350],
      ],
    ],
    [
      'up to 3 px after it',
      134,
      axis,
      [
        [300, 304],
        [317, 350],
      ],
    ],
    ['and no more', 135, axis, [[300, 350]]],
    ['a tick without a name leaves room', 160, axis, [[300, 350]]],
    [
      'ends above the name of a context, and goes on below',
      230,
      axis,
      [
        [300, 314],
        [337, 350],
      ],
    ],
    [
      'leaves out both',
      120,
      under,
      [
        [300, 304],
        [337, 350],
      ],
    ],
  ];
  for (const [rule, x, on, parts] of cases)
    it(rule, () => {
      expect(publishedLine({x}, on, geometry)).deep.equal(parts);
    });

  it('is short where its own words have no room', () => {
    expect(publishedLine({x: 60, name: ''}, axis, geometry)).deep.equal([[300, 310]]);
    expect(publishedLine({x: 120, name: ''}, axis, geometry)).deep.equal([[300, 304]]);
    expect(publishedLine({x: 60, name: 'today'}, axis, geometry)).deep.equal([[300, 350]]);
  });

  it('ends among the contexts where its words are', () => {
    expect(publishedLine({x: 60, inContexts: true}, axis, geometry)).deep.equal([[300, 334]]);
    expect(publishedLine({x: 120, inContexts: true}, axis, geometry)).deep.equal([
      [300, 304],
      [317, 334],
    ]);
  });
});
