// Prints what a page downloads, minified and gzipped: the single file, the core, what reads time phrases alone, and the
// timeline without the reader.
// What is loaded at once is told apart from what comes later: when it is asked for, or when the page is idle.

import {gzipSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

/** What finds and reads articles: a timeline that is given its events never loads it. */
const READER = /\/reading-controller\.js$/;

const ENTRIES = [
  ['everything', 'dist/define.js', {output: {inlineDynamicImports: true}}],
  ['core', 'dist/core.js', {}],
  ['findTimexes alone', 'dist/normalize/find-timexes.js', {}],
  ['timeline without the reader', 'dist/elements/when-timeline/when-timeline.js', {external: READER}],
];

const SIZE = 10;
const COLUMNS = ['minified', 'gzip', 'later min.', 'later gzip'];

/** What a page loads at once for an entry, and what it may load later, each a list of files with their code. */
async function filesOf(input, {output: options, external}) {
  const plugins = [nodeResolve(), terser({module: true, compress: {passes: 3}})];
  const bundle = await rollup({input, plugins, external, onwarn() {}});
  const {output} = await bundle.generate({format: 'es', ...options});
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set([output[0].fileName]);
  for (const name of names) {
    for (const imported of chunks.get(name).imports) if (chunks.has(imported)) names.add(imported);
  }
  return {
    atOnce: output.filter(({fileName}) => names.has(fileName)),
    later: output.filter(({fileName}) => !names.has(fileName)),
  };
}

/** In bytes, as one file. */
function sizeOf(chunks) {
  const code = chunks.map((chunk) => chunk.code).join('');
  return [Buffer.byteLength(code), code && gzipSync(code, {level: 9}).length];
}

const cell = (text) => text.padStart(SIZE + 2);
const kB = (bytes) => cell(bytes ? `${(bytes / 1000).toFixed(1)} kB` : '–');

console.log(`${''.padEnd(28)}${COLUMNS.map(cell).join('')}`);
for (const [name, input, options] of ENTRIES) {
  const {atOnce, later} = await filesOf(input, options);
  console.log(`${name.padEnd(28)}${[...sizeOf(atOnce), ...sizeOf(later)].map(kB).join('')}`);
}
