// npm run bench:reading: how fast the built reader reads, and that its time grows with the length of the text.
//   1. findTimexes (find and normalize) beside `parse` of chrono-node/en alone, in one process, on the same whole
//      documents, taking turns; medians. And the first ten of them in a process that has read nothing yet.
//      The texts: ../shared/corpora/timebank.jsonl where at hand, else data/*.txt.
//   2. 1 MB of the same prose through findTimexes and readArticlesSync.
//   3. Hostile texts at two lengths: the growth when the length doubles, and the seconds a megabyte takes.
//   4. How long readArticles holds the thread at most while it reads 1 MB: cold, then warm.
//   5. 10 MB through findTimexes, in a process of 300 MB of heap (through readArticlesSync too: `--all`).
// Times are those of the processor, so that other work on the machine hardly changes them.

import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {globSync} from './glob.mjs';

const RUNS = 9;
/** Rounds before the clock runs: the compiler is still at work on ours at the first count, at rest at the second. */
const WARM_UPS = [12, 24];
/** Documents that a new process reads, as a page does. */
const FIRST = 10;
const MB = 1e6;
const HEAP_LIMIT = 300;

if (!existsSync('dist/core.js')) {
  const {build} = await import('./build.mjs');
  await build();
}
const [flag, ...words] = process.argv.slice(2);
// A process that is to read its first documents loads the reader on the clock.
const {findTimexes, readArticles, readArticlesSync} =
  flag === '--first' ? {} : await import('../dist/core.js');

/** Documents of news: `{text, published}`. */
function documents() {
  const corpus = '../shared/corpora/timebank.jsonl';
  if (!existsSync(corpus))
    return globSync('data', /\.txt$/).map((file) => ({
      text: readFileSync(file, 'utf8'),
      published: '2018-10-10',
    }));
  return readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({text, dct}) => ({text, published: dct}));
}

/** The documents one after the other, again and again, up to a length. */
function prose(length) {
  const all = documents()
    .map(({text}) => text.trim())
    .join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Seconds of processor time: what else runs on the machine does not count. */
const seconds = (work) => {
  const began = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(began);
  return (user + system) / 1e6;
};
// Garbage of one long run is not swept in the next. Among short ones a sweep would cost more than the run.
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc');
const sweptSeconds = (work) => {
  sweep();
  return seconds(work);
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const rate = (length, time) => `${(length / MB / time).toFixed(2)} MB/s`;

async function besideChrono() {
  const {parse} = await import('chrono-node/en');
  const docs = documents();
  const length = docs.reduce((sum, {text}) => sum + text.length, 0);
  const ours = () => docs.forEach(({text, published}) => findTimexes(text, {published}));
  const theirs = () => docs.forEach(({text, published}) => parse(text, new Date(published)));
  const times = {ours: [], theirs: []};
  for (let round = 0; round < Math.max(...WARM_UPS) + RUNS; round++) {
    times.ours.push(seconds(ours));
    times.theirs.push(seconds(theirs));
  }
  console.log(`${docs.length} documents, ${(length / MB).toFixed(2)} MB, medians of ${RUNS} runs in turn`);
  for (const rounds of WARM_UPS) {
    const [a, b] = [times.ours, times.theirs].map((all) => median(all.slice(rounds, rounds + RUNS)));
    console.log(
      `  after ${rounds} rounds of both: findTimexes ${rate(length, a)}, chrono.parse alone ${rate(length, b)}`,
    );
    console.log(`    ratio ${(b / a).toFixed(2)} (1.0 or more is as fast as chrono)`);
  }
  const [coldOurs, coldTheirs] = Object.keys(READERS).map((reader) =>
    median(Array.from({length: 5}, () => Number(inNewProcess('--first', reader)))),
  );
  console.log(
    `  the first ${FIRST} in a new process: ${coldOurs} ms, chrono ${coldTheirs} ms, ratio ${(coldTheirs / coldOurs).toFixed(2)}`,
  );
}

/** A reader of one document, loaded. */
const READERS = {
  ours: async () => {
    const core = await import('../dist/core.js');
    return ({text, published}) => core.findTimexes(text, {published});
  },
  chrono: async () => {
    const {parse} = await import('chrono-node/en');
    return ({text, published}) => parse(text, new Date(published));
  },
};

function inNewProcess(...words) {
  return execFileSync(process.execPath, [import.meta.filename, ...words], {encoding: 'utf8'}).trim();
}

/** In a new process: milliseconds of processor time to load a reader and to read the first documents with it. */
async function first(reader) {
  const docs = documents().slice(0, FIRST);
  const began = process.cpuUsage();
  const read = await READERS[reader]();
  docs.forEach(read);
  const {user, system} = process.cpuUsage(began);
  console.log(((user + system) / 1000).toFixed(0));
}

function oneMegabyte() {
  const text = prose(MB);
  const article = {id: 'a', text, published: '1998-03-01'};
  const find = median([1, 2, 3, 4, 5].map(() => sweptSeconds(() => findTimexes(text, article))));
  const read = median(
    [1, 2, 3].map(() => sweptSeconds(() => readArticlesSync([article], {today: '2020-01-01'}))),
  );
  console.log(`\n1 MB of news: findTimexes ${find.toFixed(2)} s, readArticlesSync ${read.toFixed(2)} s`);
}

const HOSTILE = {
  'MAY and tabs': 'MAY\t\t\t\t',
  '1 day': '1 day ',
  'second … fourth': 'second            fourth            ',
  digits: '9',
  'January 1 -': 'January 1 - ',
  spaces: ' ',
  'line breaks': '\n',
  letters: 'a',
  'full stops': '. ',
  'quotation marks': '"Monday ',
  'numbers in words': 'twenty-one thousand and ',
  dates: '7 October 2018, ',
  'days of a story': 'He met her on Monday. Six days later he left Rome for good. ',
  'German dates': '7. Oktober 2018 ',
};

const WHOLE = {
  findTimexes: (text) => findTimexes(text, {published: '2018-10-10'}),
  readArticlesSync: (text) =>
    readArticlesSync([{id: 'a', text, published: '2018-10-10'}], {today: '2020-01-01'}),
};

/** Growth is told from medians of five, once and twice the text in turn. */
function growth() {
  for (const [name, work] of Object.entries(WHOLE)) {
    const length = name === 'findTimexes' ? MB / 2 : MB / 4;
    console.log(`\n${name}${''.padEnd(26 - name.length)}twice the text    s per MB`);
    for (const [kind, unit] of Object.entries(HOSTILE)) {
      const text = unit.repeat(Math.ceil((2 * length) / unit.length));
      const read = (size) => sweptSeconds(() => work(text.slice(0, size)));
      read(length);
      const times = {once: [], twice: []};
      for (let run = 0; run < 5; run++) {
        times.once.push(read(length));
        times.twice.push(read(2 * length));
      }
      const [once, twice] = [median(times.once), median(times.twice)];
      const factor = once < 0.005 ? '–' : `× ${(twice / once).toFixed(2)}`;
      const cost = (twice * MB) / (2 * length);
      const bad = (factor !== '–' && twice / once > 2.3) || cost > 1 ? '  ← too much' : '';
      console.log(`  ${kind.padEnd(24)}${factor.padStart(14)}${cost.toFixed(3).padStart(12)}${bad}`);
    }
  }
}

/** Milliseconds of processor time for which nothing else could run, at most, in each of five readings. */
async function holds() {
  const article = {id: 'a', text: prose(MB), published: '1998-03-01'};
  const longest = [];
  for (let run = 0; run < 5; run++) {
    let last = process.cpuUsage();
    let hold = 0;
    const look = () => {
      const {user, system} = process.cpuUsage(last);
      hold = Math.max(hold, (user + system) / 1000);
      last = process.cpuUsage();
    };
    const timer = setInterval(look, 1);
    await readArticles([article], {today: '2020-01-01'});
    clearInterval(timer);
    look();
    longest.push(hold.toFixed(0));
  }
  console.log(`\n1 MB of news in slices holds the thread for at most ${longest.join(', ')} ms`);
}

const LONG = {
  news: () => prose(10 * MB),
  'one line of news': () => prose(10 * MB).replaceAll('\n', ' '),
  spaces: () => ' '.repeat(10 * MB),
};

function tenMegabytes(works) {
  console.log('');
  for (const work of works)
    for (const kind of Object.keys(LONG)) {
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        [`--max-old-space-size=${HEAP_LIMIT}`, '--expose-gc', import.meta.filename, '--long', work, kind],
        {encoding: 'utf8'},
      );
      const told =
        status === 0 ? stdout.trim() : `failed: ${stderr.split('\n').find((line) => /error/i.test(line))}`;
      console.log(`10 MB of ${kind}, ${work}: ${told}`);
    }
}

/** In the process of small heap. */
function long(work, kind) {
  const text = LONG[kind]();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let result;
  const time = seconds(() => (result = WHOLE[work](text)));
  const count = result.length ?? result.events.length;
  globalThis.gc();
  const kept = (process.memoryUsage().heapUsed - before) / MB;
  console.log(
    `${time.toFixed(1)} s within ${HEAP_LIMIT} MB of heap; ${count} found, ${kept.toFixed(0)} MB kept`,
  );
}

if (flag === '--first') await first(...words);
else if (flag === '--long') long(...words);
else {
  console.log(`Node ${process.version}, ${path.basename(process.cwd())}\n`);
  await besideChrono();
  oneMegabyte();
  growth();
  await holds();
  tenMegabytes(flag === '--all' ? Object.keys(WHOLE) : ['findTimexes']);
}
