// What the README and the pages beside it say, held against what was built.

import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';

interface Named {
  readonly name: string;
}
interface Member extends Named {
  readonly privacy?: string;
  readonly static?: boolean;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {name?: string; fieldName?: string}[];
  readonly members?: readonly Member[];
  readonly events?: readonly {name?: string}[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const readme = readFileSync('README.md', 'utf8');
const pages = readdirSync('docs').filter((file) => file.endsWith('.md'));
const all = [readme, ...pages.map((file) => readFileSync(`docs/${file}`, 'utf8'))].join('\n');

/** Those that stand nowhere among code: between back quotes, or in a block. */
function undocumented(names: readonly string[]): string[] {
  const code = [...all.matchAll(/^```[^]*?^```|`[^`\n]+`/gm)].map(([piece]) => piece).join('\n');
  return names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
}

describe('the documentation', () => {
  it('links to files and headings that are there', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', ...pages.map((file) => `docs/${file}`)]) {
      const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```/gm, '');
      const links = [...text.matchAll(/(?:\]\(|<(?:img|source)[^>]*?src(?:set)?=")([^)"]+)/g)].map(
        ([, link]) => link!,
      );
      for (const link of links) {
        const [file, anchor] = new URL(link, `file:///${page}`).href.slice('file:///'.length).split('#');
        const target = readFileSync(file!);
        if (anchor) expect(anchors(target.toString()), `${page}: ${link}`).include(anchor);
      }
    }
  });

  it('names everything that can be imported', async () => {
    const modules = (await Promise.all(
      ['whenabouts', 'whenabouts/core', 'whenabouts/svg'].map((name) => import(name)),
    )) as object[];
    expect(undocumented(modules.flatMap((module) => Object.keys(module)))).deep.equal([]);
  });

  it('names every code of when-error', () => {
    const types = readFileSync('dist/elements/shared/events.d.ts', 'utf8');
    const [, union = ''] = /type WhenErrorCode = ([^;]*);/.exec(types)!;
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code!);
    expect(codes.length).above(5);
    expect(undocumented(codes)).deep.equal([]);
  });

  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: {declarations?: Declaration[]}[];
  };
  const elements = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName?.startsWith('when-'));

  it('has a section for each of four elements', () => {
    const sections = [...readme.matchAll(/^### `<([a-z-]+)>`/gm)].map(([, tag]) => tag!);
    expect(sections).members(elements.map(({tagName}) => tagName!));
  });

  for (const {
    tagName,
    attributes = [],
    members = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } of elements) {
    const attributeNames = attributes.map(({name, fieldName}) => name ?? fieldName!);
    const memberNames = members
      .filter(
        ({privacy = 'public', static: isStatic, name}) =>
          privacy === 'public' && !isStatic && !name.startsWith('#'),
      )
      .map(({name}) => name)
      // What is an attribute as well is told as one.
      .filter(
        (name) => !attributeNames.includes(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
      );

    it(`names every attribute, property, event, part and custom property of ${tagName}`, () => {
      const named = [events, cssParts, cssProperties].flat().map(({name}) => name!);
      expect(undocumented([...attributeNames, ...memberNames, ...named])).deep.equal([]);
    });

    it(`names no attribute, property or method that ${tagName} does not have`, () => {
      const [, section = ''] = readme.split(`### \`<${tagName}>\`\n`);
      const cells = [...section.split(/\n##/)[0]!.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell]) => cell!);
      const names = cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)/g)].map(([, name]) => name!));
      expect([...attributeNames, ...memberNames]).include.members(names);
    });
  }
});

/** The addresses of a page's headings. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
}
