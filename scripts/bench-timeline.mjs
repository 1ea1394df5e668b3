// npm run bench:timeline: our timeline beside bare canvases and vis-timeline, on the same events, in one run.
//
// The harness and the rivals stay in ../shared/peers: it is copied to a temporary directory, which gets an
// installation of its own and is kept for the next time. Rounds take turns, so that what else the machine does
// hits all alike; the table gives medians over the rounds.
//
//   --rounds 5               how often each is measured
//   --sizes 100,1000,10000,100000
//   --input api|real         wheel events by script, or a mouse that drags and turns its wheel
//   --ours                   ours and the floors only
//   --million yes|no         ours at 1,000,000 events at the end; by default yes
//   --peers DIR              where the harness is

import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {prepareHarness} from './bench-timeline/harness.mjs';
import {tableOf} from './bench-timeline/table.mjs';
import {findChromium} from './chromium.mjs';
import {build} from './build.mjs';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    sizes: {type: 'string', default: '100,1000,10000,100000'},
    input: {type: 'string', default: 'api'},
    ours: {type: 'boolean', default: false},
    million: {type: 'string', default: 'yes'},
    peers: {type: 'string', default: '../shared/peers'},
  },
});
const rounds = Number(options.rounds);
const sizes = options.sizes.split(',').map(Number);

const OURS = path.resolve('scripts/bench-timeline/adapter.js');
const FLOORS = ['floor-canvas', 'floor-density'];
/** With how many events each rival is still measured, and up to how many in every round. */
const RIVALS = [
  {name: 'vis-timeline', once: 10_000, always: 1000},
  {name: 'vis-timeline-cluster', once: 10_000, always: 1000},
];

/** One call of the harness: every adapter at every size, once. */
function measure(place, adapters, counts) {
  const out = path.join(place, 'results.json');
  const {status} = spawnSync(
    process.execPath,
    [
      ...['run.mjs', '--out', out, '--work', path.join(place, 'pages'), '--input', options.input],
      ...['--sizes', counts.join(), '--reps', counts.map(() => 1).join(), '--chromium', findChromium()],
      ...adapters,
    ],
    {cwd: place, stdio: ['ignore', 'ignore', 'inherit']},
  );
  if (status !== 0) throw new Error(`The harness ended with status ${status}.`);
  return JSON.parse(readFileSync(out, 'utf8')).map((row) =>
    row.adapter === 'adapter' ? {...row, adapter: 'whenabouts'} : row,
  );
}

function measureAll(place) {
  const rows = [];
  const adapterOf = (name) => path.join('adapters', `${name}.js`);
  for (let round = 1; round <= rounds; round++) {
    console.error(`round ${round} of ${rounds} …`);
    rows.push(...measure(place, [OURS, ...FLOORS.map(adapterOf)], sizes));
    for (const {name, once, always} of options.ours ? [] : RIVALS) {
      const counts = sizes.filter((size) => size <= (round === 1 ? once : always));
      if (counts.length > 0) rows.push(...measure(place, [adapterOf(name)], counts));
    }
  }
  if (options.million === 'yes') {
    console.error('a million …');
    rows.push(...measure(place, [OURS], [1_000_000]));
  }
  return rows;
}

try {
  const place = prepareHarness(options.peers);
  if (!existsSync('dist/index.js')) await build();
  console.log(tableOf(measureAll(place)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
