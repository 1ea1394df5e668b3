// The flow of docs/design.md as the code's own imports show it.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {globSync} from '../../scripts/glob.mjs';

/** Folders of src/ in the order of the flow; an import points left, or to `time/`. */
const FLOW = [
  'time',
  'article',
  'timex',
  'dating',
  'normalize',
  'events',
  'formats',
  'layout',
  'draw/words',
  'draw/pen',
  'draw/picture',
  'draw/paint',
  'dom',
  'worker',
  'elements',
  'cli',
];

/** Folders that may import less than all that stands left of them: what is said and what draws know nothing of each other; `pipeline.ts` is the flow itself. */
const ONLY: Record<string, readonly string[]> = {
  'draw/words': ['time', 'article', 'events', 'layout'],
  'draw/pen': ['article', 'layout'],
  dom: ['time', 'article', 'timex'],
  worker: ['time', 'article', 'timex', 'dating', 'normalize', 'events', 'pipeline.ts'],
};

/** Packages that a folder's modules may import. */
const PACKAGES = /^(?:lit|d3|chrono-node)(?:\/|$)/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

interface Module {
  readonly file: string;
  readonly imports: readonly string[];
}

/** The specifiers that a source text imports or re-exports from. */
function specifiersOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!);
}

const modules: readonly Module[] = globSync('src', /\.ts$/).map((file: string) => ({
  file: file.replaceAll(path.sep, '/'),
  imports: specifiersOf(readFileSync(file, 'utf8')),
}));

/** The file a relative import stands for, from the project's root. */
function target(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

/** `src/time/iso.ts` → `time`; `src/draw/pen/marks.ts` → `draw/pen`; `src/core.ts` → `core.ts`. */
const placeOf = (file: string) =>
  FLOW.find((folder) => file.startsWith(`src/${folder}/`)) ?? file.split('/')[1]!;

function allowed(from: string, to: string): boolean {
  if (from === to || to === 'time') return true;
  const listed = ONLY[from];
  if (listed) return listed.includes(to);
  const [fromAt, toAt] = [FLOW.indexOf(from), FLOW.indexOf(to)];
  if (fromAt < 0) return true; // pipeline.ts, core.ts, svg.ts, index.ts and define.ts stand over the folders
  if (toAt >= 0) return toAt < fromAt;
  // The flow and the public names stand left of what uses them.
  if (to === 'svg.ts') return fromAt > FLOW.indexOf('draw/paint');
  return fromAt > FLOW.indexOf('events') && (to === 'pipeline.ts' || to === 'core.ts');
}

describe('imports', () => {
  it('are read from imports, re-exports and dynamic imports alike', () => {
    const source = `import a, {\n  b,\n} from './one.js';\nimport type {c} from 'two';\nexport * from './three.js';\nimport './four.js';\nawait import('./five.js');`;
    expect(specifiersOf(source)).deep.equal(['./one.js', 'two', './three.js', './four.js', './five.js']);
  });

  it('lead to files that are there', () => {
    const files = new Set(modules.map(({file}) => file));
    for (const {file, imports} of modules)
      for (const specifier of imports.filter((name) => name.startsWith('.')))
        expect(files, `${file} imports ${specifier}`).include(target(file, specifier));
  });

  it('point left along the flow, or to time/', () => {
    const wrong = modules.flatMap(({file, imports}) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !allowed(placeOf(file), placeOf(target(file, specifier))))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).deep.equal([]);
  });

  it('know no folder that the flow does not name', () => {
    const folders = modules.map(({file}) => placeOf(file)).filter((place) => !place.endsWith('.ts'));
    expect([...new Set(folders)].filter((folder) => !FLOW.includes(folder))).deep.equal([]);
  });

  it('form no cycle', () => {
    const imports = new Map(
      modules.map(({file, imports}) => [
        file,
        imports.filter((name) => name.startsWith('.')).map((name) => target(file, name)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      expect(trail, [...trail, file].join(' → ')).not.include(file);
      if (done.has(file)) return;
      for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const {file} of modules) visit(file, []);
  });

  it('take from outside only lit, d3, chrono-node, and in the command line Node itself', () => {
    const wrong = modules.flatMap(({file, imports}) =>
      imports
        .filter((specifier) => !specifier.startsWith('.') && !PACKAGES.test(specifier))
        .filter((specifier) => !(specifier.startsWith('node:') && placeOf(file) === 'cli'))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).deep.equal([]);
  });
});

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('source files', () => {
  it('use no HTML sink', () => {
    const sink =
      /\.(?:innerHTML|outerHTML|srcdoc)\s*=|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|styleMap|\sstyle="/;
    const wrong = modules
      .filter(({file}) => sink.test(withoutComments(readFileSync(file, 'utf8'))))
      .map(({file}) => file);
    expect(wrong).deep.equal([]);
  });
});
