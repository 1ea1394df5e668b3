import {describe, it} from 'node:test';
import {expect} from 'chai';
import {startMeter} from '../work.js';
import {readLine, splitLines} from '../../src/cli/jsonl.js';
import {collect} from './collect.js';
import fc from '../property.js';

async function* chunksOf(...chunks: string[]) {
  yield* chunks;
}
const split = (chunks: string[], longest?: number) => collect(splitLines(chunksOf(...chunks), longest));

describe('splitLines(chunks)', () => {
  const cases: [chunks: string[], lines: [number, string | null][]][] = [
    [[], []],
    [['a'], [[1, 'a']]],
    [['a\n'], [[1, 'a']]],
    [
      ['a\nb'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      ['a', 'b\nc', '\n'],
      [
        [1, 'ab'],
        [2, 'c'],
      ],
    ],
    [
      ['\n\n a\r\n \n', 'b'],
      [
        [3, ' a\r'],
        [5, 'b'],
      ],
    ],
    [
      ['12345\n123456\n1', '23456', '\n1'],
      [
        [1, '12345'],
        [2, null],
        [3, null],
        [4, '1'],
      ],
    ],
  ];
  for (const [chunks, lines] of cases)
    it(`cuts ${JSON.stringify(chunks)} into ${lines.length} lines with text`, async () => {
      const found = await split(chunks, 5);
      expect(found.map(({number, text}) => [number, text])).to.deep.equal(lines);
    });

  it('gives the lines of the whole text, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({unit: fc.constantFrom('a', '\n', ' ', 'é')})), async (chunks) => {
        const expected = chunks
          .join('')
          .split('\n')
          .map((text, i) => ({number: i + 1, text}));
        expect(await split(chunks, 1000)).to.deep.equal(expected.filter(({text}) => text.trim() !== ''));
      }),
      {seed: 2018},
    );
  });

  it('looks at each character of a line of 20 MB in chunks of 64 kB only once or twice', async () => {
    const meter = startMeter();
    const [line] = await split(Array.from({length: 320}, () => 'x'.repeat(65_536)));
    meter.stop();
    expect(line!.text).to.have.length(320 * 65_536);
    expect(meter.read()).to.be.within(320 * 65_536, 3 * 320 * 65_536);
  });
});

describe('readLine(line, name)', () => {
  const read = (text: string | null) =>
    readLine({number: 7, text}, 'a.jsonl', {published: '2018', language: 'en'});

  it('reads an article with all its fields', () => {
    const article = {
      id: 'x',
      text: 'T',
      published: '2018-10-08',
      title: 'Ti',
      url: 'https://a.org',
      language: 'fr',
    };
    expect(read(JSON.stringify(article))).to.deep.equal(article);
  });

  it('fills in what is left out', () => {
    expect(read('{"text": ""}')).to.deep.equal({
      id: 'a.jsonl:7',
      text: '',
      published: '2018',
      language: 'en',
    });
    expect(read('{"id": 12, "text": "T", "published": null}')).to.include({id: '12', published: '2018'});
  });

  const bad: [line: string | null, message: string][] = [
    ['{"text": ', 'a.jsonl line 7 is no JSON: "{\\"text\\":"'],
    ['[]', 'a.jsonl line 7 is no object: []'],
    ['7', 'a.jsonl line 7 is no object: 7'],
    ['{"id": "x"}', 'a.jsonl line 7 has no text'],
    ['{"id": "x", "text": 5}', 'a.jsonl line 7 has no text'],
    ['{"__proto__": {"text": "T"}}', 'a.jsonl line 7 has no text'],
    [null, 'a.jsonl line 7 is too long to be read'],
  ];
  for (const [line, message] of bad)
    it(`names the line of ${line ?? 'one too long'}`, () => {
      expect(read(line)).to.have.property('message', message);
    });
});
