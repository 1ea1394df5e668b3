import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {CHROMIUM_FLAGS, findChromium} from './scripts/chromium.mjs';

export default {
  rootDir: '.',
  files: ['test/**/*.browser.ts'],
  nodeResolve: true,
  concurrency: 1,
  browsers: [
    chromeLauncher({launchOptions: {executablePath: findChromium(), args: CHROMIUM_FLAGS}}),
  ],
  plugins: [esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'})],
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: 240_000,
};
