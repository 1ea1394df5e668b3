// npm run bench:page: time from navigation to the drawn timeline of two news reports, median of 5 fresh pages.
// Reads ../shared/seeds where that is at hand, else our own two reports.

import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {CHROMIUM_FLAGS, findChromium} from './chromium.mjs';
import {serve} from './serve.mjs';

const RUNS = 5;
const SEEDS = '../shared/seeds';
const OURS = ['data/korea-talks-a.txt', 'data/korea-talks-b.txt'];

const files = existsSync(SEEDS)
  ? readdirSync(SEEDS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => path.join(SEEDS, name))
  : OURS;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text) => text.split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
const articles = files.map(
  (file) => `<article>${paragraphs(readFileSync(file, 'utf8')).join('\n')}</article>`,
);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two reports</title>
<script type="module" src="/dist/whenabouts.min.js"></script>
<when-timeline for="article"></when-timeline>
${articles.join('\n')}</html>`;

const {url, close} = await serve();
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
const times = [];
for (let run = 0; run < RUNS; run++) {
  const context = await browser.newContext({viewport: {width: 1200, height: 800}});
  const page = await context.newPage();
  await page.route(`${url}/two-reports.html`, (route) =>
    route.fulfill({contentType: 'text/html', body: PAGE}),
  );
  await page.addInitScript(() => {
    // Drawn: the frame after the one in which the labels were placed.
    addEventListener('when-read', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.drawn = performance.now()))),
    );
  });
  await page.goto(`${url}/two-reports.html`);
  await page.waitForFunction(() => globalThis.drawn > 0, null, {timeout: 10_000});
  times.push(await page.evaluate(() => globalThis.drawn));
  await context.close();
}
await browser.close();
await close();
times.sort((a, b) => a - b);
console.log(
  `${files.map((file) => path.basename(file)).join(', ')}: drawn ${times[RUNS >> 1].toFixed(0)} ms after navigation`,
);
console.log(`(median of ${RUNS}: ${times.map((time) => time.toFixed(0)).join(', ')})`);
