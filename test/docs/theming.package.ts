// docs/theming.md against the manifest, the manifest against the sources.

import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readThemes} from '../themes/themes.js';

interface Style {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Style[];
  readonly cssProperties?: readonly Style[];
}

const page = readFileSync('docs/theming.md', 'utf8');
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: {declarations?: Declaration[]}[];
};
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName?.startsWith('when-'));

/** The cells of the rows under a heading, the first without its back quotes. */
function rows(heading: string): string[][] {
  const [, section = ''] = page.split(`\n${heading}\n`);
  return section
    .split(/\n#/)[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', ...cells]) => [name.replaceAll('`', ''), ...cells]);
}

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));

describe('docs/theming.md', () => {
  it('lists the custom properties of all elements with their defaults, and no others', () => {
    const listed = rows('## Custom properties').map(([name, value]) => [name, value!.replaceAll('`', '')]);
    const documented = new Map(
      elements.flatMap(({cssProperties = []}) => cssProperties).map((style) => [style.name, style.default]),
    );
    expect(listed.map(([name]) => name).sort()).deep.equal([...documented.keys()].sort());
    for (const [name, value] of listed)
      expect(value, name).equal(documented.get(name!) ?? 'by the number of events');
  });

  it('names the elements that read each of them', () => {
    for (const [name, , , readers = ''] of rows('## Custom properties')) {
      const those = elements.filter(({cssProperties = []}) =>
        cssProperties.some((style) => style.name === name),
      );
      expect(readers.split(', ').sort(), name).deep.equal(those.map(({tagName}) => tagName!.slice(5)).sort());
    }
  });

  for (const {tagName, cssParts = []} of elements)
    it(`lists the parts of ${tagName}`, () => {
      const listed = rows(`### \`<${tagName}>\``).map(([name]) => name!);
      expect(listed).deep.equal(cssParts.map(({name}) => name));
    });

  it('knows every property that a theme sets', () => {
    const listed = rows('## Custom properties').map(([name]) => name);
    for (const {name, properties} of readThemes())
      expect(listed, name).include.members([...properties.keys()]);
  });
});

describe('the manifest', () => {
  it('knows every custom property that the sources read', () => {
    const known = new Set(elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)));
    const read = sources.flatMap((source) => [...source.matchAll(/var\((--when-[a-z-]+)[,)]/g)]);
    expect(read.length).above(10);
    for (const [, name] of read) expect([...known]).include(name);
  });

  it('knows every part that the sources name', () => {
    const known = elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name));
    const named = sources.flatMap((source) => [...source.matchAll(/\bpart="([a-z -]+)"/g)]);
    expect(named.length).above(20);
    for (const [, names] of named) for (const name of names!.split(' ')) expect(known).include(name);
  });
});
