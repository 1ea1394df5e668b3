import {describe, it} from 'node:test';
import {expect} from 'chai';
import {toText} from '../../src/formats/text.js';
import {event, listOf, SAMPLE} from './sample.js';
import fc from '../property.js';

describe('toText(eventList)', () => {
  it('tells how articles are dated, the events in order, what is not dated and what went wrong', () => {
    expect(toText(SAMPLE)).to.equal(`[talks.txt] Ministers meet; more talks, "soon"
  Published: Monday, 8 October 2018, inferred: October 7 is called a Sunday,
    which it was in 2018.
b.txt
  Published: could not be worked out

  Friday, 15 March 44 BC      Caesar is killed [a]
  1950 – 1953                 Korean War (throughout) [a]
  June 2018                   Leaders, generals; and "others" meet in Singapore
                              \\ Sentosa 🕊️ [talks.txt, b.txt]
  Sunday, 7 October 2018      Minister lands in Pyongyang [a]
  Sunday, 7 October 2018 at   Minister speaks [a]
  17:15
  Tuesday, 9 October 2018     Second round of talks (planned) [a]
  about December 2018         Pact may be signed (possible) [a]
  since January 2019          Inspectors stay [a]

Not dated
  Another summit is held (planned) [talks.txt]

Problems
  b.txt: unknown date of publication: "soon"
`);
  });

  it('calls articles by numbers where an id is long, and by nothing where there is only one', () => {
    const long = 'a/path/that/is/much/too/long.txt';
    const told = event('x', '2018', {
      sources: [long, 'b'].map((article) => ({article, start: 0, end: 1, quote: 'x', because: ''})),
    });
    const articles = [
      {id: long, title: 'Title', published: null},
      {id: 'b', published: null},
    ];
    const text = toText({...listOf(told), articles});
    expect(text)
      .to.match(/^\[1\] Title \(a\/path\/.*\)$/m)
      .and.to.match(/^\[2\] b$/m);
    expect(text).to.include('x [1, 2]\n');
    expect(toText(listOf(event('x', '2018'))))
      .to.match(/^a\n/)
      .and.to.match(/x\n$/);
  });

  it('says so when there are no dated events', () => {
    expect(toText(listOf())).to.equal('a\n  Published: could not be worked out\n\nNo dated events.\n');
  });

  it('writes dates in the language of options.locale', () => {
    expect(toText(listOf(event('x', '2018-06')), {locale: 'de'})).to.include('Juni 2018');
  });

  it('drops control characters and turns of direction: a terminal would obey them', () => {
    const text = toText(listOf(event('x', '2018', {title: 'a\x1b[31mred\u202Eb\r\nc\x9b2J'})));
    expect(text).to.include('a [31mredb c 2J');
  });

  for (const width of [40, 60, 80, 120])
    it(`keeps lines within ${width} columns`, () => {
      const long = event('x', '2018-10-07T17:15', {title: `${'word '.repeat(30)}${'o'.repeat(300)}`});
      const text = toText({...SAMPLE, events: [...SAMPLE.events, long]}, {width});
      const lines = text.replaceAll('\uFE0F', '').split('\n'); // it takes no column
      expect(Math.max(...lines.map((line) => [...line].length))).to.be.at.most(width);
    });

  it('counts two columns for ideographs and aligns what follows', () => {
    const text = toText(listOf(event('x', '2018', {title: '漢字'.repeat(60)})), {width: 40});
    for (const line of text.split('\n').filter((line) => line.includes('漢')))
      expect([...line].length).to.be.at.most(24);
  });

  it('ends with one line feed whatever the titles are', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.integer({min: -5, max: 100}), (title, width) => {
        const text = toText(listOf(event('x', '2018', {title})), {width});
        expect(text).to.match(/\S\n$/);
        expect(text.replaceAll('\n', '')).to.not.match(/[\p{Cc}]/u);
      }),
      {seed: 2018},
    );
  });
});
