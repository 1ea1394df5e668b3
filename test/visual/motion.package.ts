// How long anything of the elements moves, with and without the reader's wish for less.

import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Page} from 'playwright-core';
import {Pages} from '../demo/pages.js';
import {STORY} from './story.js';

const pages = new Pages();
before(() => pages.start());
after(() => pages.stop());

/** In milliseconds: "0.12s, 1ms" → 120. */
const longest = (durations: string) =>
  Math.max(...durations.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));

/** Durations of transitions and animations in all shadow trees, by class. */
async function durations(page: Page): Promise<[name: string, ms: number][]> {
  const found = await page.evaluate(() => {
    const all: [string, string][] = [];
    const roots = [document.documentElement as Element];
    while (roots.length > 0) {
      const element = roots.pop()!;
      for (const pseudo of [null, '::before', '::after']) {
        const {transitionDuration, animationDuration} = getComputedStyle(element, pseudo);
        all.push([
          element.getAttribute('class') ?? element.localName,
          `${transitionDuration}, ${animationDuration}`,
        ]);
      }
      roots.push(...element.children, ...(element.shadowRoot?.children ?? []));
    }
    return all;
  });
  return found.map(([name, text]) => [name, longest(text)]);
}

async function open(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const {page} = await pages.open('/test/visual/page.html', {reducedMotion});
  const timeline = page.locator('when-timeline');
  await timeline.evaluate((element, story) => Object.assign(element, {eventList: story}), STORY);
  await page.waitForTimeout(200);
  await timeline.evaluate((element) => (element as HTMLElement & {next(): void}).next());
  await page.waitForTimeout(200);
  return page;
}

describe('motion', () => {
  it('takes 200 ms at most, and there is some', async () => {
    const page = await open('no-preference');
    const times = await durations(page);
    expect(times.filter(([, ms]) => ms > 200)).deep.equal([]);
    expect(times.some(([, ms]) => ms >= 50)).equal(true);
    await page.context().close();
  });

  it('is none where the reader prefers less', async () => {
    const page = await open('reduce');
    // Nobody sees that one: it tells the picture of a change of colours.
    const times = (await durations(page)).filter(([name]) => name !== 'theme');
    expect(times.filter(([, ms]) => ms > 0)).deep.equal([]);
    await page.context().close();
  });

  it('has no time of its own in any style, only that of the tokens', () => {
    const files = readdirSync('src/elements', {recursive: true, encoding: 'utf8'}).filter((file) =>
      /(styles|tokens)\.ts$/.test(file),
    );
    expect(files.length).above(10);
    for (const file of files) {
      const css = readFileSync(`src/elements/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
      for (const [, value] of css.matchAll(/(?:transition|animation)(?:-duration)?:([^;]*);/g))
        for (const [time] of value!.matchAll(/\b[\d.]+m?s\b/g)) expect(longest(time), file).at.most(1);
    }
  });
});
