// Keeps what the elements look like now as what they should look like: npm run build && npm run snapshots.

import {findChromium} from './chromium.mjs';
import {run} from './run.mjs';

const {status} = await run(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=./scripts/reporter.mjs', 'test/visual/snapshots.package.ts'],
  {UPDATE_SNAPSHOTS: '1', CHROME_PATH: findChromium()},
);
process.exitCode = status;
