// npm run compare: the same events in ours, in vis-timeline and in TimelineJS, as pictures for docs/comparison.md.
// The rivals come with the harness that npm run bench:timeline uses; without it this says so and ends.
//
//   --peers DIR   where the harness is; by default ../shared/peers

import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {PNG} from 'pngjs';
import {prepareHarness} from './bench-timeline/harness.mjs';
import {CHROMIUM_FLAGS, findChromium} from './chromium.mjs';
import {serve} from './serve.mjs';
import {smallPng} from './small-png.mjs';

const {values: options} = parseArgs({options: {peers: {type: 'string', default: '../shared/peers'}}});

const OUT = 'docs/comparison';
const SIZE = {width: 1200, height: 600};
const RIVALS = ['vis-timeline', 'timelinejs'];
const NEWS = ['korea-talks-a', 'korea-talks-b'];

/** Ours in a page as bare as the harness's, in the same font. */
const OUR_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>compare</title>
<link rel="icon" href="data:," />
<style>html, body {margin: 0; background: #fff; font-family: 'DejaVu Sans', sans-serif}
when-timeline {height: 600px}</style>
<script type="module" src="/dist/whenabouts.min.js"></script>
<when-timeline></when-timeline>`;

/** What both stories are to ours (an event list) and to the rivals (start, end, title). */
async function stories(place) {
  const {makeEvents} = await import(path.join(place, 'lib/events-made.js'));
  const {readArticlesSync} = await import(path.resolve('dist/core.js'));
  const index = JSON.parse(readFileSync('data/index.json', 'utf8'));
  const articles = NEWS.map((id) => {
    const {title, file} = index.find((entry) => entry.id === id);
    return {id, title, text: readFileSync(`data/${file}`, 'utf8')};
  });
  const made = makeEvents(100);
  const news = readArticlesSync(articles);
  return [
    {
      name: '100',
      ours: {events: made.map(({id, title, start, end}) => ({id, title, start, ...(end && {end})}))},
      theirs: made,
    },
    {name: 'news', ours: {eventList: news}, theirs: news.events.map(asTheirs)},
  ];
}

/** A day is a point to them. */
function asTheirs({id, title, interval: {start, end}}) {
  return end - start > 86_400_000 ? {id, title, start, end} : {id, title, start};
}

/** The copied harness draws the events that its page is given. */
function giveEvents(place) {
  renameSync(path.join(place, 'lib/data.js'), path.join(place, 'lib/events-made.js'));
  writeFileSync(
    path.join(place, 'lib/data.js'),
    `export * from './events-made.js';
import {makeEvents as make} from './events-made.js';
export const makeEvents = (n, seed) => globalThis.givenEvents ?? make(n, seed);
`,
  );
}

async function shoot(page, file) {
  await page.waitForTimeout(1500);
  const picture = PNG.sync.read(await page.screenshot({clip: {x: 0, y: 0, ...SIZE}}));
  const bytes = smallPng(picture);
  writeFileSync(`${OUT}/${file}.png`, bytes);
  console.log(`${OUT}/${file}.png: ${Math.round(bytes.length / 1000)} kB`);
}

async function drawOurs(browser, {name, ours}) {
  const {url, close} = await serve();
  const page = await browser.newPage({viewport: SIZE});
  await page.route(`${url}/compare`, (route) => route.fulfill({contentType: 'text/html', body: OUR_PAGE}));
  await page.goto(`${url}/compare`);
  await page.locator('when-timeline').evaluate((timeline, given) => Object.assign(timeline, given), ours);
  await shoot(page, `${name}-whenabouts`);
  await page.close();
  await close();
}

async function drawTheirs(browser, place, rival, {name, theirs}) {
  const {buildAdapter} = await import(path.join(place, 'build.mjs'));
  const folder = path.join(place, 'pages', `compare-${rival}`);
  await buildAdapter(path.join(place, 'adapters', `${rival}.js`), folder);
  const {url, close} = await serve({root: folder});
  const page = await browser.newPage({viewport: SIZE});
  await page.addInitScript((events) => (globalThis.givenEvents = events), theirs);
  await page.goto(`${url}/`);
  await page.evaluate(() => {
    globalThis.bench.prepare(0, 1);
    return globalThis.bench.load();
  });
  await shoot(page, `${name}-${rival}`);
  await page.close();
  await close();
}

try {
  const place = prepareHarness(options.peers);
  giveEvents(place);
  mkdirSync(OUT, {recursive: true});
  const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
  for (const story of await stories(place)) {
    await drawOurs(browser, story);
    for (const rival of RIVALS) await drawTheirs(browser, place, rival, story);
  }
  await browser.close();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
