// Prints what a page downloads, minified and gzipped: the single file, the core, and the timeline without the reader.

import {gzipSync} from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const ENTRIES = {
  everything: 'dist/define.js',
  core: 'dist/core.js',
  'timeline without the reader': null,
};

/** Minified size and gzip -9 size of an entry with all it imports, in bytes. */
async function sizeOf(input) {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve(), terser({module: true, compress: {passes: 2}})],
    onwarn() {},
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  const code = output.map((chunk) => chunk.code ?? '').join('');
  return {minified: Buffer.byteLength(code), gzip: gzipSync(code, {level: 9}).length};
}

for (const [name, input] of Object.entries(ENTRIES)) {
  if (!input) continue;
  const {minified, gzip} = await sizeOf(input);
  console.log(
    `${name.padEnd(30)} ${(minified / 1000).toFixed(1).padStart(7)} kB  ${(gzip / 1000).toFixed(1).padStart(6)} kB gzip`,
  );
}
