// What the README says, held against what was built.

import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {name?: string; fieldName?: string}[];
  readonly events?: readonly {name?: string}[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const readme = readFileSync('README.md', 'utf8');
// Parts and custom properties have a page of their own.
const looks = readFileSync('docs/theming.md', 'utf8');
const blocks = [...readme.matchAll(/^```js\n([^]*?)^```/gm)].map(([, code]) => code!);

describe('README.md', () => {
  it('shows a core example that runs and prints what its comments say', () => {
    const code = blocks.find((block) => block.includes('console.log'))!;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    const promised = /console\.log\(.*\n((?:\/\/ .*\n)+)/.exec(code)![1]!.replaceAll('// ', '');
    expect(output).equal(promised);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/(?:\]\(|src(?:set)?=")((?:docs|data|[A-Z]+\.)[^)":#]*)/g)].map(
      ([, path]) => path!,
    );
    expect(links.length).greaterThan(6);
    for (const path of links) expect(() => readFileSync(path), path).not.throw();
  });

  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: {declarations?: Declaration[]}[];
  };
  const elements = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(
      ({tagName, attributes, cssParts}) => tagName?.startsWith('when-') ?? Boolean(attributes && cssParts),
    );

  it('documents four elements', () => {
    expect(elements.length).equal(4);
  });

  for (const {tagName, attributes = [], events = [], cssParts = [], cssProperties = []} of elements)
    it(`names every attribute, event, part and custom property of ${tagName ?? 'each element'}`, () => {
      const names = [
        ...attributes.map(({name, fieldName}) => name ?? fieldName!),
        ...events.map(({name}) => name).filter((name) => name?.startsWith('when-')),
        ...[...cssParts, ...cssProperties].map(({name}) => name),
      ].filter((name) => name && !/^--when-hue-\d$/.test(name));
      expect(names.filter((name) => !(readme + looks).includes(`\`${name}\``))).deep.equal([]);
    });
});
