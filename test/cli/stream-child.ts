// The command with a reader that costs nothing, as a process of its own: what is left is the streaming.

import {run} from '../../src/cli/run.js';

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  read: ([article]) => ({
    version: 1,
    articles: [{id: article!.id, published: null}],
    events: [],
    unplaced: [{id: 'u', title: article!.text, status: 'happened', confidence: 1, salience: 1, sources: []}],
    problems: [],
  }),
  version: '',
  now: () => performance.now(),
});
