import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {HUES} from '../../src/article/hues.js';
import {HIGHLIGHT_STYLES} from '../../src/dom/mark-styles.js';
import {DARKEST_ERAS} from '../../src/draw/paint/draw-ground.js';
import {COLOURS, colour} from '../../src/draw/pen/colours.js';
import {ciede2000, contrast, difference, seen, SIGHTS} from '../draw/sight.js';
import {readThemes, schemesOf} from './themes.js';

/** A colour with a wash of another over it, in `#rrggbb`. */
function mixed(ground: string, wash: string, alpha: number): string {
  const channel = (colour: string, i: number) => parseInt(colour.slice(i, i + 2), 16);
  const mix = (i: number) => Math.round(channel(ground, i) * (1 - alpha) + channel(wash, i) * alpha);
  return `#${[1, 3, 5].map((i) => mix(i).toString(16).padStart(2, '0')).join('')}`;
}

const themes = readThemes();
const [standard] = themes.filter(({name}) => name === 'default');

describe('the measures', () => {
  it('know the contrast of black, grey and white', () => {
    expect(contrast('#000000', '#ffffff')).equal(21);
    expect(contrast('#767676', '#ffffff')).closeTo(4.54, 0.01);
  });

  // The first, a middle and the last pair of the table that Sharma, Wu and Dalal published for testing.
  for (const [one, two, delta] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)
    it(`find ${delta} between Lab ${one} and ${two}`, () => {
      expect(ciede2000(one, two)).closeTo(delta, 0.0001);
    });

  it('see red and a dark green as one without the cones for red, and tell them apart with them', () => {
    const pair = ['#b04a12', '#7a5f00'] as const;
    const [red, olive] = pair.map((colour) => seen(colour, SIGHTS['protanopia']!)) as [string, string];
    expect(difference(red, olive)).below(3);
    expect(difference(...pair)).above(20);
  });
});

describe('themes', () => {
  it('are three', () => {
    expect(themes.map(({name}) => name)).deep.equal(['default', 'dense', 'editorial']);
  });

  it('all set the same properties, so that one inside another leaves nothing of it', () => {
    for (const {name, properties} of themes)
      expect([...properties.keys()], name).deep.equal([...standard!.properties.keys()]);
  });

  it('repeat in default what the elements have without any', () => {
    const ours = [
      ...Object.entries(COLOURS).map(([name, value]) => [`--when-${name}`, value]),
      ...HUES.map((value, i) => [`--when-hue-${i + 1}`, value]),
    ];
    for (const [name, value] of ours) expect(standard!.properties.get(name!), name).equal(value);
  });

  it('have words that could not be dated in the text marked as they are in pictures', () => {
    expect(HIGHLIGHT_STYLES).include(colour('muted'));
  });

  it('touch nothing outside their class', () => {
    for (const {name, css} of themes) {
      const selectors = [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?:^|\})\s*([^@{}]+)\{/g)];
      for (const [, selector] of selectors)
        for (const part of selector!.split(/,(?![^(]*\))/))
          expect(part.trim(), name).match(new RegExp(`^\\.when-${name}\\b`));
    }
  });

  it('are at most 2.5 kB each', () => {
    for (const {name, css} of themes) expect(css.length, name).at.most(2500);
  });
});

for (const {name, properties} of themes)
  for (const scheme of ['light', 'dark'] as const)
    describe(`theme ${name} in ${scheme}`, () => {
      const of = (property: string) => schemesOf(properties.get(`--when-${property}`)!)[scheme];
      const hues = HUES.map((_, i) => of(`hue-${i + 1}`));
      const grounds = [of('paper'), of('panel'), mixed(of('panel'), of('ink'), DARKEST_ERAS)];

      for (const word of ['ink', 'muted', 'accent', ...HUES.map((_, i) => `hue-${i + 1}`)])
        it(`writes ${word} at 4.5 : 1 or more on paper, panels and eras`, () => {
          for (const ground of grounds) expect(contrast(of(word), ground)).at.least(4.5);
        });

      it('keeps the grid quieter than any mark, and to be seen', () => {
        const grid = contrast(of('line'), of('panel'));
        expect(grid).within(1.15, 2);
      });

      for (const [sight, matrix] of Object.entries(SIGHTS))
        it(`tells any two of its hues, and ink, apart with ${sight}: 10 or more in CIEDE2000`, () => {
          const all = [...hues, of('ink')].map((colour) => seen(colour, matrix));
          for (const [i, a] of all.entries())
            for (const [j, b] of all.entries())
              if (i < j) expect(difference(a, b), `${i + 1} and ${j + 1}`).at.least(10);
        });
    });

describe('styles of the elements', () => {
  const styles = readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('-styles.ts'))
    .map((file) => [file, readFileSync(`src/elements/${file}`, 'utf8')] as const);

  it('take every size of type from the scale', () => {
    expect(styles.length).above(8);
    for (const [file, css] of styles)
      for (const [, size] of css.matchAll(/font-size:\s*([^;]+);/g))
        expect(size, file).match(/var\(--_|\dem$/);
  });

  it('take every colour from the tokens', () => {
    for (const [file, css] of styles)
      for (const [colour] of css.matchAll(/#[\da-f]{3,8}\b(?=[^{]*;)|\b(?:rgb|hsl|oklch)a?\([^)]*\)/gi))
        expect.fail(`${file} has ${colour}`);
  });
});
