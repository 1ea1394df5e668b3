// Prints what a page downloads, minified and gzipped: the single file, the core, and the timeline without the reader.

import {gzipSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

/** The reader comes by a dynamic import: a page that gives its timeline events never loads it. */
const READER = /\/(pipeline|reading-controller)\.js$/;

const ENTRIES = [
  ['everything', 'dist/define.js'],
  ['core', 'dist/core.js'],
  ['timeline without the reader', 'dist/elements/when-timeline/when-timeline.js', READER],
];

/** Minified size and gzip -9 size of an entry with all it imports but `external`, in bytes. */
async function sizeOf(input, external) {
  const plugins = [nodeResolve(), terser({module: true, compress: {passes: 2}})];
  const bundle = await rollup({input, plugins, external, onwarn() {}});
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  const code = output.map((chunk) => chunk.code ?? '').join('');
  return {minified: Buffer.byteLength(code), gzip: gzipSync(code, {level: 9}).length};
}

const kB = (bytes, width) => `${(bytes / 1000).toFixed(1)} kB`.padStart(width);

for (const [name, input, external = []] of ENTRIES) {
  const {minified, gzip} = await sizeOf(input, external);
  console.log(`${name.padEnd(30)}${kB(minified, 10)} minified${kB(gzip, 10)} gzip`);
}
