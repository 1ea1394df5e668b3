// Builds dist/: the modules, their types, the single file, the worker, the manifest, the themes and the schema.

import {chmodSync, copyFileSync, cpSync, existsSync, rmSync} from 'node:fs';
import {ensureInstalled} from './installed.mjs';
import {tool} from './run.mjs';

/** @throws {Error} When a step fails. */
export async function build() {
  ensureInstalled();
  rmSync('dist', {recursive: true, force: true});
  await step('rollup', 'rollup/dist/bin/rollup', ['-c', '--silent']);
  await step('manifest', '@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
  ]);
  cpSync('src/themes', 'dist/themes', {recursive: true});
  copyFileSync('src/formats/event-list.schema.json', 'dist/event-list.schema.json');
  if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
}

async function step(name, program, words) {
  const {status} = await tool(program, words);
  if (status !== 0) throw new Error(`building failed at ${name}`);
}

if (import.meta.filename === process.argv[1]) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
