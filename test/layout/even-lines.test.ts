import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evenLines} from '../../src/layout/even-lines.js';
import {wrapText} from '../../src/layout/wrap-text.js';
import fc from '../property.js';

/** Ten pixels a letter. */
const measure = (text: string) => 10 * text.length;

const cases: [text: string, width: number, lines: string[]][] = [
  ['The ship ran aground off Cape Dunnet', 320, ['The ship ran aground', 'off Cape Dunnet']],
  ['The ship ran aground off the Cape', 180, ['The ship ran', 'aground off', 'the Cape']],
  ['She built her first sextant', 300, ['She built her first sextant']],
  ['Her atlas of the coast was published', 200, ['Her atlas of the', 'coast was published']],
  ['Incomprehensibilities do', 210, ['Incomprehensibilities', 'do']],
];

describe('evenLines', () => {
  for (const [text, width, lines] of cases) {
    it(`breaks ${JSON.stringify(text)} at ${width} pixels: ${JSON.stringify(lines)}`, () => {
      expect(evenLines(text, width, 4, measure).lines).to.deep.equal(lines);
    });
  }

  it('has as many lines as wrapText, none wider, and the same words', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 200}), fc.integer({min: 40, max: 400}), (text, width) => {
        const [even, filled] = [evenLines, wrapText].map((wrap) => wrap(text, width, 4, measure));
        expect(even!.lines).to.have.lengthOf(filled!.lines.length);
        expect(even!.width).to.be.at.most(filled!.width);
        expect(even!.cut).to.equal(filled!.cut);
        const bare = ({lines}: typeof even & object) => lines.join('').replace(/\s/g, '');
        expect(bare(even!)).to.equal(bare(filled!));
      }),
      {numRuns: 500, seed: 5},
    );
  });
});
