// Prints what a page downloads, minified and gzipped: the single file, the core, and the timeline without the reader.

import {gzipSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const ENTRIES = [
  ['everything', 'dist/define.js', {inlineDynamicImports: true}],
  ['core', 'dist/core.js'],
  ['timeline without the reader', 'dist/elements/when-timeline/when-timeline.js'],
];

/** Minified size and gzip -9 size of what a page loads at once for an entry, not on demand, in bytes. */
async function sizeOf(input, options) {
  const plugins = [nodeResolve(), terser({module: true, compress: {passes: 2}})];
  const bundle = await rollup({input, plugins, onwarn() {}});
  const {output} = await bundle.generate({format: 'es', ...options});
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set([output[0].fileName]);
  for (const name of atOnce) for (const imported of chunks.get(name).imports) atOnce.add(imported);
  const code = [...atOnce].map((name) => chunks.get(name).code).join('');
  return {minified: Buffer.byteLength(code), gzip: gzipSync(code, {level: 9}).length};
}

const kB = (bytes, width) => `${(bytes / 1000).toFixed(1)} kB`.padStart(width);

for (const [name, input, options] of ENTRIES) {
  const {minified, gzip} = await sizeOf(input, options);
  console.log(`${name.padEnd(30)}${kB(minified, 10)} minified${kB(gzip, 10)} gzip`);
}
