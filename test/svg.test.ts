import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {DARKEST_ERAS} from '../src/draw/paint/draw-ground.js';
import {toSVG} from '../src/svg.js';
import {HOSTILE, MANY, PICTURES} from './draw/pictures.js';
import {elementsOf, parseXml, wordsOf} from './draw/xml.js';
import {TALKS, toldEvent} from './elements/when-timeline/timeline-events.js';
import fc from './property.js';

const FOLDER = 'test/draw/snapshots';
const allWords = (svg: string) =>
  elementsOf(parseXml(svg))
    .filter(({name}) => name === 'text')
    .map(wordsOf);

describe('toSVG', () => {
  for (const lines of [1, 2, 3, 4])
    it(`makes the ground of ${lines} eras that overlap no darker than that of one`, () => {
      const eras = Array.from({length: lines}, (_, i) => ({title: `Era ${i}`, from: '1960', to: '1990'}));
      const washes = elementsOf(parseXml(toSVG(TALKS, {width: 800, eras, scale: 'linear'})))
        .map(({attributes}) => attributes)
        .filter((given) => given['fill'] === '#1c1b1a' && Number(given['fill-opacity'] ?? 1) < 0.05);
      expect(washes).to.have.lengthOf(lines);
      const sum = washes.reduce((sum, given) => sum + Number(given['fill-opacity']), 0);
      expect(sum).to.be.closeTo(DARKEST_ERAS, 0.002);
    });

  for (const [name, [list, options]] of Object.entries(PICTURES)) {
    it(`draws ${name} as before (UPDATE_SNAPSHOTS=1 takes what is drawn now)`, () => {
      const svg = toSVG(list, options);
      const file = `${FOLDER}/${name}.svg`;
      const changed = `${FOLDER}/${name}-changed.svg`;
      rmSync(changed, {force: true});
      if (process.env['UPDATE_SNAPSHOTS']) {
        mkdirSync(FOLDER, {recursive: true});
        writeFileSync(file, svg);
      }
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (svg !== before) writeFileSync(changed, svg);
      expect(svg === before, `see ${changed}`).to.equal(true);
    });

    it(`writes ${name} as well-formed XML of few elements, without style, script or address`, () => {
      const svg = toSVG(list, options);
      const elements = elementsOf(parseXml(svg));
      const names = ['svg', 'title', 'desc', 'defs', 'linearGradient', 'stop', 'clipPath', 'g', 'path', 'rect', 'text']; // prettier-ignore
      for (const {name, attributes} of elements) {
        expect(names).to.include(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).to.not.match(/^on|href|^style$|src/i);
          expect(/url\((?!#)/.test(value), value).to.equal(false);
        }
      }
      const ids = elements.flatMap(({attributes}) => attributes['id'] ?? []);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).to.include(id);
    });
  }

  it('cuts numbers to three decimals', () => {
    for (const [, [list, options]] of Object.entries(PICTURES)) {
      const drawing = toSVG(list, options)
        .replace(/#[\da-f]{6}/g, '')
        .replace(/<(text|title|desc)\b[^>]*>[^<]*/g, (tag) => tag.slice(0, tag.indexOf('>')));
      expect(drawing).to.not.match(/\d\.\d{4}|\de[+-]?\d|NaN|Infinity|undefined/);
    }
  });

  it('says what it is: role, title, description in the order of time', () => {
    const [root, title, description] = elementsOf(parseXml(toSVG(TALKS, {heading: 'Two leaders'})));
    expect(root!.attributes).to.include({
      role: 'img',
      width: '1200',
      'aria-labelledby': 'when-title',
      'aria-describedby': 'when-desc',
    });
    expect(wordsOf(title!)).to.equal('Two leaders');
    expect(wordsOf(description!)).to.match(/^1950 – 1953: The Korean War\. June 2018: .*\(planned\)\.$/);
  });

  it('writes hostile titles as words', () => {
    const words = allWords(toSVG(HOSTILE)).join(' ').replace(/ +/g, ' ');
    expect(words).to.include('</text><script>alert(1)</script>');
    expect(words).to.include('a ]]> b & c "d" \'e\' &lt; &#0;');
    expect(words).to.include('control [31m gone');
    expect(words).to.include('half a pair: \ufffd, and \ufffd\ufffd');
    expect(words).to.include('Untitled event');
  });

  it('stays well formed whatever titles, headings and fonts hold', () => {
    const text = fc.string({unit: 'binary', maxLength: 60});
    fc.assert(
      fc.property(text, text, text, (title, heading, fontFamily) => {
        const list = {...TALKS, events: [toldEvent('2018', title, 'A')]};
        parseXml(toSVG(list, {heading, fontFamily: `x${fontFamily}`}));
      }),
      {numRuns: 200, seed: 7},
    );
  });

  it('gives equal texts for equal lists', () => {
    expect(toSVG(MANY)).to.equal(toSVG(structuredClone(MANY)));
  });

  it('shows every event in a label, or counts it in a chip', () => {
    const words = allWords(toSVG(MANY));
    const labels = words.filter((line) => /^Event\d+$/.test(line)).length;
    const chips = words.flatMap((line) => /^\+(\d+)$/.exec(line)?.[1] ?? []).reduce((sum, n) => sum + +n, 0);
    expect(labels + chips).to.equal(MANY.events.length);
    expect(labels).to.be.above(50);
  });

  it('takes loose events, as fromJSON does', () => {
    const events = [
      {title: 'Armistice', date: '1953-07-27', sources: [{article: 'a', quote: 'It was signed.'}]},
    ];
    const articles = [{id: 'a', title: 'The armistice'}];
    expect(allWords(toSVG({events, articles}))).to.include('Armistice');
  });

  it('says so where nothing is dated', () => {
    expect(allWords(toSVG({events: []}))).to.include('No dated events found.');
  });

  it('is as high as asked, where the words have room', () => {
    expect(parseXml(toSVG(TALKS, {height: 500})).attributes['height']).to.equal('500');
  });

  it('takes widths of texts from who can measure them', () => {
    const fonts = new Set<string>();
    const measure = (text: string, font: string) => text.length * (fonts.add(font), 9);
    const svg = toSVG(TALKS, {fontFamily: 'Georgia', measure});
    expect(fonts).to.include('normal 700 12px Georgia');
    expect(parseXml(svg).attributes['font-family']).to.equal('Georgia');
  });

  const wrong: [options: object, message: string][] = [
    [{width: 0}, 'impossible width: 0'],
    [{width: NaN}, 'impossible width: NaN'],
    [{width: 1e9}, 'impossible width: 1000000000'],
    [{height: -1}, 'impossible height: -1'],
    [{from: '2019', to: '2018'}, 'nothing to show from 2019 to 2018'],
    [{to: '1066'}, 'nothing to show from the first event to 1066'],
    [{scheme: 'sepia'}, 'unknown scheme: sepia'],
    [{scale: 'log'}, 'unknown scale: log'],
    [{colours: {ink: 'url(https://example.org)'}}, 'unknown colour: url(https://example.org)'],
    [{colours: {hues: ['red']}}, 'unknown colour: red'],
    [{locale: 'e n'}, 'no language tag: e n'],
    [{from: 'soon'}, 'no date: soon'],
    [{idPrefix: 'a b'}, 'no prefix of ids: a b'],
  ];
  it('refuses eras that are none, and what is no event list', () => {
    const eras = [{title: 'The war', from: 'soon'}];
    expect(() => toSVG(TALKS, {eras})).to.throw(RangeError, 'era "The war": no date: soon');
    for (const given of [undefined, null, {}, []])
      expect(() => toSVG(given as never)).to.throw(TypeError, 'no array named "events"');
  });

  for (const [options, message] of wrong) {
    it(`refuses ${message}`, () => {
      expect(() => toSVG(TALKS, options)).to.throw(RangeError, message);
    });
  }
});
