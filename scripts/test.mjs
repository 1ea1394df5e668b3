// npm test: installs what is missing and runs every check; `npm test unit` runs only those named.
// Ends with one line, "N passed, N failed", over all the runners.

import {globSync} from './glob.mjs';
import {ensureInstalled} from './installed.mjs';
import {run, tool} from './run.mjs';

/** A tool that passes or fails as a whole counts as one test. */
const whole = (steps) => async () => {
  for (const step of steps) if ((await tool(...step)).status !== 0) return {passed: 0, failed: 1};
  return {passed: 1, failed: 0};
};

/** Tests that Node's own runner runs; their count is the last line that our reporter prints. */
const nodeTests = (pattern) => async () =>
  counted(
    await run(process.execPath, [
      '--import',
      'tsx',
      '--test',
      '--test-reporter=./scripts/reporter.mjs',
      '--test-reporter-destination=stdout',
      ...globSync('test', pattern),
    ]),
  );

const browserTests = async () => counted(await tool('@web/test-runner/dist/bin.js', []));

/** Tests of the built package and of the demo, which stand on dist/. */
const packageTests = async () => {
  const {build} = await import('./build.mjs');
  await build();
  const {findChromium} = await import('./chromium.mjs');
  process.env.CHROME_PATH = findChromium();
  return nodeTests(/\.package\.ts$/)();
};

const CHECKS = {
  types: whole([
    ['typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']],
    ['typescript/bin/tsc', ['-p', 'test/tsconfig.json']],
    ['typescript/bin/tsc', ['-p', 'test/tsconfig.core.json']],
  ]),
  lint: whole([['eslint/bin/eslint.js', ['.']]]),
  format: whole([['prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']]]),
  unit: nodeTests(/\.test\.ts$/),
  browser: browserTests,
  package: packageTests,
};

/** A runner that failed without counting anything still counts as one failure. */
function counted({status, output}) {
  const [, passed = '0', failed = '0'] =
    output.match(/(\d+) passed, (\d+) failed(?![\s\S]*\d+ passed, \d+ failed)/) ?? [];
  return {
    passed: Number(passed),
    failed: Math.max(Number(failed), status === 0 && Number(passed) > 0 ? 0 : 1),
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`unknown check: ${unknown.join(', ')} (there are ${Object.keys(CHECKS).join(', ')})`);
  process.exit(2);
}
ensureInstalled();
const total = {passed: 0, failed: 0};
for (const [name, check] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = performance.now();
  console.log(`\n── ${name}`);
  const {passed, failed} = await check().catch((error) => {
    console.error(error.message);
    return {passed: 0, failed: 1};
  });
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${failed ? 'FAILED' : 'ok'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
