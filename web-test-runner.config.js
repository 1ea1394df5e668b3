import {execFileSync} from 'node:child_process';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {testBrowser} from './scripts/test-browsers.mjs';

const testsOf = ({suites, tests}) => [...tests, ...suites.flatMap(testsOf)];

/** Ends the run with the line that scripts/test.mjs counts by. */
const countReporter = {
  stop({sessions}) {
    const all = sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : []));
    const failed = all.filter(({passed, skipped}) => !passed && !skipped).length;
    const broken = sessions.filter(({passed, errors}) => !passed && errors.length > 0).length;
    console.log(`${all.filter(({passed}) => passed).length} passed, ${failed + broken} failed`);
  },
};

/** What Node finds in the sample articles, for the test that browsers find the same. */
const nodeReading = {
  name: 'node-reading',
  serve: ({path}) =>
    path === '/node-reading.json'
      ? execFileSync(process.execPath, ['--import', 'tsx', 'test/node-reading.ts'], {encoding: 'utf8'})
      : undefined,
};

export default {
  rootDir: '.',
  files: ['test/**/*.browser.ts'],
  nodeResolve: true,
  reporters: [defaultReporter({reportTestProgress: false}), countReporter],
  concurrency: 1,
  browsers: [testBrowser()],
  plugins: [nodeReading, esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'})],
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: 240_000,
};
