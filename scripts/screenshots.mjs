// Makes the pictures of the README from the built demo: npm run build && npm run screenshots.

import {writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {PNG} from 'pngjs';
import {CHROMIUM_FLAGS, findChromium} from './chromium.mjs';
import {serve} from './serve.mjs';
import {smallPng} from './small-png.mjs';

const PICTURES = [
  {file: 'docs/timeline.png', width: 1200, height: 960, colorScheme: 'light'},
  {file: 'docs/timeline-dark.png', width: 1200, height: 960, colorScheme: 'dark'},
  {file: 'docs/phone.png', width: 360, height: 780, colorScheme: 'light', scrollTo: '#timeline'},
];

/** A repository keeps every version of a picture for ever. */
const MOST_BYTES = 300_000;

const {url, close} = await serve();
const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_FLAGS});
for (const {file, width, height, colorScheme, scrollTo} of PICTURES) {
  const page = await browser.newPage({viewport: {width, height}, colorScheme, reducedMotion: 'reduce'});
  await page.goto(`${url}/demo/`);
  // Not by waitForFunction, which needs `eval`: the page forbids it.
  while (!(await page.evaluate(() => document.querySelector('when-timeline')?.eventList)))
    await page.waitForTimeout(50);
  if (scrollTo) await page.locator(scrollTo).evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  const picture = smallPng(PNG.sync.read(await page.screenshot()));
  writeFileSync(file, picture);
  await page.close();
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > MOST_BYTES) process.exitCode = 1;
}
await browser.close();
await close();
