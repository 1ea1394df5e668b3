// npm run eval: how well the built reader reads, on the gold data in ../shared/corpora, by the scorers in ../shared/eval.
// Prints one table of scores, the classes of what is lost (docs/reading.md), and how events and dates come out.
// `npm run eval timebank` scores that set alone; without ../shared there is nothing to score, and it says so.

import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

const SHARED = path.resolve('../shared');
const SETS = ['timebank', 'wikiwars-train', 'tweets-train'];
/** Classes of lost expressions shown of each set. */
const CLASSES_SHOWN = 8;

const scorer = (name) => path.join(SHARED, 'eval', name);
const corpus = (name) => path.join(SHARED, 'corpora', name);

if (!existsSync(scorer('score-timex.mjs'))) {
  console.log(`Skipped: there are no scorers in ${path.join(SHARED, 'eval')}.`);
  process.exit(0);
}
if (!existsSync('dist/core.js')) {
  const {build} = await import('./build.mjs');
  await build();
}

/** What a scorer prints. */
function score(name, ...words) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [scorer(name), ...words], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`${name} ended with status ${status}\n${stderr}`);
  return stdout;
}

const asked = process.argv.slice(2);
const sets = (asked.length > 0 ? asked : SETS).filter((set) => {
  const there = existsSync(corpus(`${set}.jsonl`));
  if (!there) console.log(`Skipped: there is no ${corpus(`${set}.jsonl`)}.`);
  return there;
});

const percent = (share) => (100 * share).toFixed(1).padStart(8);
const TAGGER = path.join(SHARED, 'eval', 'adapters', 'timex.mjs');

console.log(`${'F1'.padEnd(16)}  strict relaxed    type   value    gold   found`);
for (const set of sets) {
  const {strict, relaxed, typeF1, valueF1, counts} = JSON.parse(
    score('score-timex.mjs', corpus(`${set}.jsonl`), TAGGER, '--json'),
  );
  const shares = [strict.f1, relaxed.f1, typeF1, valueF1].map(percent).join('');
  console.log(
    `${set.padEnd(16)}${shares}${String(counts.gold).padStart(8)}${String(counts.system).padStart(8)}`,
  );
}

for (const set of sets) {
  const lines = score('classes.mjs', corpus(`${set}.jsonl`), TAGGER, '--examples', '3')
    .trimEnd()
    .split('\n');
  console.log(`\n${lines.slice(0, 2 + 2 * CLASSES_SHOWN).join('\n')}`);
}

if (asked.length === 0 && existsSync(corpus('events'))) {
  const articles = corpus('events/articles.jsonl');
  const reader = path.join(SHARED, 'eval', 'adapters', 'events.mjs');
  const events = score('score-events.mjs', articles, corpus('events/gold.jsonl'), reader);
  console.log(
    `\n${headlines(events, /^(?:events|datePrecision|orderWithin|mergingSentences) /, /recallExact|│ (?:all|reader) +│/)}`,
  );
  const dating = score('score-dating.mjs', articles, reader);
  console.log(`\n${dating.split('\nstrongest internal evidence')[0].trimEnd()}`);
}

/** The blocks that open with one of `names`, on one line each, and the rows of tables that match. */
function headlines(text, names, rows) {
  const blocks = [...text.matchAll(/^\w+ \{[^}]*\}/gm)].map(([block]) => block.replace(/\s+/g, ' '));
  return [
    ...text.split('\n').filter((line) => rows.test(line)),
    ...blocks.filter((block) => names.test(block)),
  ].join('\n');
}
