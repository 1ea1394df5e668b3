#!/usr/bin/env node
// The command as a process: `npx whenabouts`.

import {readFileSync} from 'node:fs';
import {readArticles} from '../core.js';
import '../timex/de/define.js';
import {run} from './run.js';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  read: readArticles,
  version,
  now: () => performance.now(),
});
