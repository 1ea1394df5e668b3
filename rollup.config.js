// Builds (a) unbundled ESM with types for importers, the worker beside it self-contained, because import maps do
// not reach into workers, and (b) one self-contained minified ESM file for a CDN tag.

import {readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! Whenabouts ${version} | MIT License | bundles lit (BSD-3-Clause), d3 (ISC), chrono-node (MIT) */`;

const external = (id) =>
  id.startsWith('node:') ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** Compiles without writing types: those come with the unbundled build. */
const compile = () => typescript({declaration: false, declarationMap: false, exclude: ['test/**']});

/** One file has no worker file beside it: it reads in slices on the page's own thread. */
const withoutWorker = {
  name: 'without-worker',
  resolveId: (id) => (id.endsWith('/worker-url.js') ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? 'export const workerUrl = () => null;' : null),
};

/** A mistake in a module graph is an error, not a line in a log. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [
  {
    input: [
      'src/index.ts',
      'src/core.ts',
      'src/define.ts',
      ...['article', 'list', 'range', 'timeline'].map((name) => `src/elements/when-${name}/when-${name}.ts`),
      'src/cli/main.ts',
    ],
    external,
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
    plugins: [typescript({declaration: true, declarationDir: 'dist', exclude: ['test/**']})],
    onwarn,
  },
  {
    input: 'src/worker/reader-worker.ts',
    output: {file: 'dist/worker/reader-worker.js', format: 'es', sourcemap: true},
    plugins: [nodeResolve(), compile(), terser({module: true})],
    onwarn,
  },
  {
    input: 'src/define.ts',
    output: {file: 'dist/whenabouts.min.js', format: 'es', sourcemap: true, banner},
    plugins: [withoutWorker, nodeResolve(), compile(), terser({module: true, compress: {passes: 2}})],
    onwarn,
  },
];
