import {describe, it} from 'node:test';
import {expect} from 'chai';
import {twoLines} from '../../src/layout/two-lines.js';
import fc from '../property.js';

/** Ten pixels a letter. */
const measure = (text: string) => 10 * text.length;

const cases: [text: string, widest: number, lead: number, lines: string[]][] = [
  ['A talk', 300, 0, ['A talk']],
  ['Envoys meet in the capital', 300, 0, ['Envoys meet', 'in the capital']],
  ['Envoys meet in the capital', 300, 80, ['Envoys', 'meet in the capital']],
  ['The toll rebuilt', 300, 100, ['', 'The toll rebuilt']],
  ['A truce was signed', 300, 110, ['', 'A truce was signed']],
  ['Relations had been poor', 300, 100, ['Relations', 'had been poor']],
  ['Envoys of the south meet', 300, 0, ['Envoys', 'of the south meet']],
  ['Envoys have been heard', 300, 0, ['Envoys have', 'been heard']],
  ['  spaces \n between  words ', 300, 0, ['spaces', 'between words']],
  ['Unbreakable', 300, 0, ['Unbreakable']],
  ['Unbreakable', 60, 0, ['Unbre-', 'akable']],
  ['', 300, 0, ['']],
];

describe('twoLines', () => {
  for (const [text, widest, lead, lines] of cases) {
    it(`breaks ${JSON.stringify(text)} at ${widest} pixels, ${lead} taken: ${JSON.stringify(lines)}`, () => {
      expect(twoLines(text, widest, measure, lead).lines).to.deep.equal(lines);
    });
  }

  it('measures a text of more than 30 letters by its lines alone', () => {
    const measured: string[] = [];
    const noting = (text: string) => (measured.push(text), measure(text));
    twoLines('Envoys meet in the old capital again', 300, noting);
    expect(measured).to.deep.equal(['Envoys meet in the', 'old capital again']);
  });

  it('measures no second line of a text that it has measured as a whole', () => {
    const measured = new Set<string>();
    const noting = (text: string) => (measured.add(text), measure(text));
    const {lines, width} = twoLines('Envoys meet in the old capital', 300, noting, 40);
    expect(lines).to.deep.equal(['Envoys meet', 'in the old capital']);
    expect(width).to.equal(180);
    expect([...measured]).to.deep.equal(['Envoys meet in the old capital', 'Envoys meet', ' ']);
  });

  it('cuts what needs more than two lines, and says so', () => {
    const {lines, cut} = twoLines('word '.repeat(2000), 200, measure);
    expect(lines).to.have.lengthOf(2);
    expect(lines[1]!.endsWith('…')).to.equal(cut);
    expect(cut).to.equal(true);
  });

  it('keeps to its width, and loses no word that it does not say it cuts', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 300}),
        fc.integer({min: 60, max: 400}),
        fc.integer({min: 0, max: 30}),
        (text, widest, lead) => {
          const {lines, width, cut} = twoLines(text, widest, measure, lead);
          expect(lines.length).to.be.within(1, 2);
          expect(lead + measure(lines[0]!)).to.be.at.most(width);
          expect(width).to.be.at.most(widest);
          const bare = (some: string) => some.replace(/[\s-]/g, '');
          if (!cut) expect(bare(lines.join(''))).to.equal(bare(text));
        },
      ),
      {numRuns: 500, seed: 3},
    );
  });
});
