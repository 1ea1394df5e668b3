// Builds (a) unbundled ESM with types for importers, then from that (b) one self-contained minified ESM file for a
// CDN tag and (c) the worker's script, self-contained because import maps do not reach into workers.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {compactCss} from './scripts/compact-css.mjs';

const {version, dependencies, sideEffects} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! Whenabouts ${version} | MIT License | bundles lit (BSD-3-Clause), d3 (ISC) */`;

const external = (id) =>
  id.startsWith('node:') ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const doing = sideEffects.map((pattern) => {
  const source = pattern.replace('./dist/', '').replace(/\.js$/, '.ts');
  return new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
});

/**
 * Whether loading a module does more than give what it exports: package.json tells bundlers which do. Otherwise a module
 * that only hands on what others export would be left as a bare import, of which bundlers warn.
 */
const moduleSideEffects = (id, isExternal) =>
  isExternal || doing.some((source) => source.test(path.relative('src', id).replaceAll(path.sep, '/')));

/** One file has no worker file beside it: it reads in slices on the page's own thread. */
const withoutWorker = {
  name: 'without-worker',
  resolveId: (id) => (id.endsWith('/worker-url.js') ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? 'export const workerUrl = () => null;' : null),
};

/** A mistake in a module graph is an error, not a line in a log. */
const onwarn = ({message}) => {
  throw new Error(message);
};

const minify = () => terser({module: true, compress: {passes: 3}});

export default [
  {
    input: [
      'src/index.ts',
      'src/core.ts',
      'src/svg.ts',
      'src/define.ts',
      ...['article', 'list', 'range', 'timeline'].map((name) => `src/elements/when-${name}/when-${name}.ts`),
      'src/timex/de/define.ts',
      'src/cli/main.ts',
      'src/worker/reader-worker.ts',
    ],
    external,
    treeshake: {moduleSideEffects},
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
      // npm packs no folder of the name node_modules: the compiler's helpers go beside our own modules.
      entryFileNames: ({name}) => `${name.replace('node_modules/', '')}.js`,
    },
    plugins: [typescript({declaration: true, declarationDir: 'dist'}), compactCss],
    onwarn,
  },
  {
    input: 'dist/define.js',
    output: {
      file: 'dist/whenabouts.min.js',
      format: 'es',
      inlineDynamicImports: true,
      sourcemap: true,
      banner,
    },
    plugins: [withoutWorker, nodeResolve(), minify()],
    onwarn,
  },
  {
    input: 'dist/worker/reader-worker.js',
    output: {file: 'dist/worker/reader-worker.js', format: 'es', sourcemap: true},
    plugins: [nodeResolve(), minify()],
    onwarn,
  },
];
