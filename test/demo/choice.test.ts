import {describe, it} from 'node:test';
import {expect} from 'chai';

interface Choice {
  choiceOf(hash: string, known: ReadonlySet<string>): string[] | null;
  hashOf(ids: readonly string[]): string;
  toggled(ids: readonly string[], id: string): string[];
}
interface OwnText {
  headlineOf(text: string): {title?: string; body: string};
  ownEntry(input: {text: string; published?: string; name?: string}): {
    title: string;
    text?: string;
    json?: string;
  };
}

// The demo is plain JavaScript that a browser runs as it is.
const demo = <T>(name: string) => import(new URL(`../../demo/${name}`, import.meta.url).href) as Promise<T>;
const {choiceOf, hashOf, toggled} = await demo<Choice>('choice.js');
const {headlineOf, ownEntry} = await demo<OwnText>('own-text.js');

const known = new Set(['a', 'b', 'c d']);

describe('choiceOf(hash, known)', () => {
  const cases: [hash: string, ids: string[] | null][] = [
    ['#articles=a', ['a']],
    ['#articles=a&when=t12', ['a']],
    ['#when=t12&articles=b', ['b']],
    ['#when=t12', null],
    ['#articles=b,a', ['b', 'a']],
    ['#articles=c%20d', ['c d']],
    ['#articles=a,a', ['a']],
    ['#articles=a,gone', ['a']],
    ['#articles=gone', null],
    ['#articles=', null],
    ['#articles=%E0%A4%A', null],
    ['#reading-title', null],
    ['', null],
  ];
  for (const [hash, ids] of cases)
    it(`${hash || 'nothing'} → ${ids ? ids.join(' + ') : 'null'}`, () => {
      expect(choiceOf(hash, known)).deep.equal(ids);
    });

  it('reads what hashOf writes', () => {
    expect(choiceOf(hashOf(['c d', 'a']), known)).deep.equal(['c d', 'a']);
  });
});

describe('toggled(ids, id)', () => {
  it('adds at the end, takes away, and keeps the last one', () => {
    expect(toggled(['a'], 'b')).deep.equal(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).deep.equal(['b']);
    expect(toggled(['a'], 'a')).deep.equal(['a']);
  });
});

describe('headlineOf(text)', () => {
  it('takes a first line that stands alone for the headline', () => {
    expect(headlineOf('A headline\n\nThe story.')).deep.equal({title: 'A headline', body: 'The story.'});
  });

  const none = [
    'One line only',
    'Two lines\nof one paragraph',
    `${'long '.repeat(40)}\n\nThe story.`,
    '',
    '\n\n',
  ];
  for (const text of none)
    it(`finds none in ${JSON.stringify(text.slice(0, 30))}`, () => {
      expect(headlineOf(text)).deep.equal({body: text});
    });
});

describe('ownEntry(input)', () => {
  it('tells a text from an event list', () => {
    expect(ownEntry({text: '{"events": []}'})).include({json: '{"events": []}'});
    expect(ownEntry({text: '{"events": not json'})).include({text: '{"events": not json'});
    expect(ownEntry({text: 'In 1986, a comet.'})).include({text: 'In 1986, a comet.'});
  });

  it('names a text by its headline, else by its file', () => {
    expect(ownEntry({text: 'News\n\nIn 1986, a comet.', name: 'comet'}).title).equal('News');
    expect(ownEntry({text: 'In 1986, a comet.', name: 'comet'}).title).equal('comet');
  });

  it('refuses an empty text and one of more than 5,000,000 characters', () => {
    expect(() => ownEntry({text: ' \n'})).throw('There is no text yet.');
    expect(() => ownEntry({text: 'x'.repeat(5_000_001)})).throw('5,000,000');
  });
});
