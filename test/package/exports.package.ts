// What the package says it has, held against what was built.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {globSync} from '../../scripts/glob.mjs';

interface Target {
  readonly types: string;
  readonly default: string;
}

const {exports, files, sideEffects, dependencies, version} = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as {
  exports: Record<string, string | Target>;
  files: string[];
  sideEffects: string[];
  dependencies: Record<string, string>;
  version: string;
};

const modules = Object.entries(exports).filter(
  (entry): entry is [string, Target] => typeof entry[1] !== 'string',
);

/** A pattern stands for the files of its folder. */
function isBuilt(path: string): boolean {
  const [folder = '', ending] = path.split('*');
  return ending === undefined
    ? existsSync(path)
    : existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending));
}

describe('package.json', () => {
  it('depends on lit, d3 and chrono-node at exact versions and nothing else', () => {
    expect(Object.keys(dependencies).sort()).deep.equal(['chrono-node', 'd3', 'lit']);
    for (const range of Object.values(dependencies)) expect(range).match(/^\d+\.\d+\.\d+$/);
  });

  for (const [name, target] of Object.entries(exports))
    it(`exports ${name}, types first, from files that are built`, () => {
      const paths = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of paths) expect(isBuilt(path), path).equal(true);
      if (typeof target !== 'string') expect(Object.keys(target)[0]).equal('types');
    });

  // In a plain Node there is no `document`: importing an element there must not ask for it.
  for (const [name] of modules)
    it(`imports ${name} in Node, without a document`, async () => {
      expect('document' in globalThis).equal(false);
      const module = (await import(name === '.' ? 'whenabouts' : `whenabouts/${name.slice(2)}`)) as object;
      expect(typeof module).equal('object');
    });

  it('lists only registering files as having side effects', () => {
    expect(sideEffects.filter((file) => !/define|when-\*|\.min\.|main|worker|\.css$/.test(file))).deep.equal(
      [],
    );
  });

  it('imports a module for what it does only where that is listed', () => {
    const registers = sideEffects.map(
      (file) => new RegExp(file.replaceAll('.', '\\.').replaceAll('*', '[^/]+')),
    );
    const bare = globSync('dist', /(?<!\.min)\.js$/).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import '(\..+)';$/gm)].map(([, imported = '']) =>
        path.posix.join(path.posix.dirname(file), imported),
      ),
    );
    expect(bare).include('dist/elements/when-timeline/when-timeline.js');
    expect(bare.filter((file) => !registers.some((pattern) => pattern.test(`./${file}`)))).deep.equal([]);
  });

  it('ships the built files with source maps', () => {
    expect(files).include('dist');
    for (const [, target] of modules) expect(existsSync(`${target.default}.map`), target.default).equal(true);
  });

  it('names itself, its version and its licences in the single file', () => {
    const banner = readFileSync('dist/whenabouts.min.js', 'utf8').slice(0, 200);
    expect(banner).include(`Whenabouts ${version}`).include('MIT').include('BSD-3-Clause');
  });

  it('has one self-contained single file: it imports nothing', () => {
    const code = readFileSync('dist/whenabouts.min.js', 'utf8');
    expect(code).not.match(/(?:^|[;}\n])import[\s{*"'(]/);
    expect(code).not.match(/\bfrom\s*["'](?:lit|d3|chrono)/);
  });
});

describe('custom-elements.json', () => {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    schemaVersion: string;
    modules: {
      path: string;
      declarations?: {tagName?: string; kind: string; name: string}[];
      exports?: {kind: string; name: string}[];
    }[];
  };

  it('defines when-article, when-list, when-range and when-timeline', () => {
    const defined = manifest.modules
      .flatMap((module) => module.exports ?? [])
      .filter(({kind}) => kind === 'custom-element-definition')
      .map(({name}) => name)
      .sort();
    expect(defined).deep.equal(['when-article', 'when-list', 'when-range', 'when-timeline']);
  });

  it('speaks of files that the package ships', () => {
    for (const {path} of manifest.modules) expect(existsSync(path), path).equal(true);
  });
});
