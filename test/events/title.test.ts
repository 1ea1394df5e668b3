import {describe, it} from 'node:test';
import {expect} from 'chai';
import {clauseTitle} from '../../src/events/title.js';
import {shorten} from '../../src/events/shorten.js';
import {timePhrase} from '../../src/events/title-dates.js';
import fc from '../property.js';

/** The title of a clause whose dates are in [brackets]. */
function title(marked: string): string {
  const dates: {start: number; end: number}[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) dates.push({start: text.length, end: text.length + part.length - 2});
    text += part.replace(/[[\]]/g, '');
  }
  const clause = {start: 0, end: text.length};
  return clauseTitle(text, {clause, dates: dates.map((date) => timePhrase(text, date, clause))});
}

/** Whether no half of a surrogate pair stands alone. */
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

describe('clauseTitle(text, parts)', () => {
  const cases: [clause: string, expected: string][] = [
    ['but the minister visited Rome on [Monday].', 'The minister visited Rome'],
    ['In [2004], Airbus sold more planes', 'Airbus sold more planes'],
    ['However, talks were held in early [May]', 'Talks were held'],
    [
      'Last year’s results were hurt by rain'.replace('Last year', '[Last year]'),
      'Results were hurt by rain',
    ],
    ['the bridge (built in [1890]) was closed', 'The bridge was closed'],
    ['he said "we leave in [May]', 'He said we leave'],
    ['the fourth, on [14 August], was announced', 'The fourth was announced'],
    ['the plane landed shortly before [noon] UTC', 'The plane landed'],
    ['iPhones were sold from [2007]', 'iPhones were sold'],
    ['<b>Talks</b> ended on [Monday]', '<b>Talks</b> ended'],
  ];
  for (const [clause, expected] of cases)
    it(`“${clause}” → “${expected}”`, () => {
      expect(title(clause)).equal(expected);
    });
});

describe('shorten(title, verb)', () => {
  const LONG =
    'The committee for the protection of old bridges in the northern towns approved a plan to repair all of them before the winter';
  it('cuts at the end of a phrase, within 100 characters', () => {
    expect(shorten(LONG)).equal(
      'The committee for the protection of old bridges in the northern towns approved a plan',
    );
  });
  it('cuts neither before what a verb asks for nor before the verb of what is told', () => {
    const board = 'The court heard that the board of the old northern paper mill near the lake';
    expect(shorten(`${board} was tied to a plan of its many owners`)).equal(`${board} was tied to a plan`);
    expect(shorten(`${board} has closed its doors`)).equal(`${board} has closed its doors`);
  });
  it('keeps the verb and something after it', () => {
    expect(
      shorten(
        'A small airline from the north, the oldest of all of those that fly to the islands, ordered five new aircraft',
        'ordered',
      ),
    ).contain('ordered');
  });
  it('leaves out what a long subject says besides, where its verb would be lost', () => {
    const cases: [title: string, verb: string, short: string][] = [
      [
        'Any gain from the sale of a large stake in the old paper mill and in the venture for the northern towns will be offset by a charge',
        'offset',
        'Any gain from the sale of a large stake will be offset by a charge',
      ],
      [
        'The plan, called a way forward by its friends, the brainchild of the chief executive officer of the firm, is to end all losses',
        'is',
        'The plan is to end all losses',
      ],
      [
        'The departure from Rome of the new and very large airliner of the firm on a tour of five towns has been delayed, leading to a change',
        'delayed',
        'The departure from Rome has been delayed, leading to a change',
      ],
    ];
    for (const [title, verb, short] of cases) expect(shorten(title, verb)).equal(short);
  });
  it('but cuts nothing before a verb of another clause', () => {
    const title =
      'The report that the board of the old northern paper mill near the long lake had bought in the spring from Acme Mills failed to please';
    expect(shorten(title, 'failed')).match(/^The report that the board of the old northern paper mill/);
  });
  it('leaves offices out before it cuts', () => {
    expect(
      shorten(
        'North Korean leader Kim Jong Un and US Secretary of State Mike Pompeo agreed to arrange a second summit',
      ),
    ).equal('Kim Jong Un and Mike Pompeo agreed to arrange a second summit');
    expect(shorten(`General Motors ${'sold cars and '.repeat(8)}`)).match(/^General Motors/);
  });
  it('never cuts inside a quotation', () => {
    expect(
      shorten(
        'The two leaders of the north and of the south agreed to arrange another summit "as soon as possible" and left',
      ),
    ).not.match(/^[^"]*"[^"]*$/);
  });
  it('is at most 100 characters, never inside a word or a surrogate pair, for any words', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'of', 'met', 'and', '"', '“', ',', 'after', 'which'),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}),
      fc.constant('x'.repeat(130)),
      fc.constant('😀'.repeat(70)),
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), (words) => {
        const short = shorten(words.join(' '));
        expect(short.length).most(100);
        expect(isWellFormed(short.replace(/…$/, ''))).equal(isWellFormed(words.join(' ')));
      }),
    );
  });
});
