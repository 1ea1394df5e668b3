// Real keys, a real mouse and real fingers on the built timeline, in a page that scrolls.

import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {BrowserContextOptions, CDPSession, Page} from 'playwright-core';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import type {EventList, TimelineEvent} from '../../../src/events/event.js';
import {Pages} from '../../demo/pages.js';
import {crowd, TALKS} from './timeline-events.js';

const ADDRESS = '/test/elements/when-timeline/hands.html';
const pages = new Pages();
before(() => pages.start());
after(() => pages.stop());

async function open(given: EventList | readonly TimelineEvent[], options: BrowserContextOptions = {}) {
  const {page, problems} = await pages.open(ADDRESS, options);
  const list = 'events' in given ? given : {...TALKS, articles: [], unplaced: [], events: given};
  await page.evaluate(async (list) => {
    await customElements.whenDefined('when-timeline');
    document.querySelector<TimelineElement>('when-timeline')!.eventList = list as EventList;
  }, list);
  await page.locator('when-timeline [data-index]').first().waitFor();
  await page.waitForTimeout(150);
  return {page, problems};
}

const domainOf = (page: Page) =>
  page.evaluate(() => document.querySelector<TimelineElement>('when-timeline')!.store.state.domain!);
const lengthOf = async (page: Page) => {
  const [from, to] = await domainOf(page);
  return to - from;
};
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Which element in the timeline has the focus, by class; empty where it is elsewhere. */
const focusIn = (page: Page) =>
  page.evaluate(() => document.querySelector('when-timeline')!.shadowRoot!.activeElement?.className ?? '');

/** Presses Tab until the focus is on a label. @returns How often. */
async function tabToLabels(page: Page): Promise<number> {
  await page.focus('#before');
  for (let presses = 1; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (/label|entry/.test(await focusIn(page))) return presses;
  }
  throw new Error('no label within 30 presses of Tab');
}

async function plotBox(page: Page) {
  return (await page.locator('when-timeline .plot').boundingBox())!;
}

describe('keys alone', () => {
  for (const [where, width] of [
    ['across the page', 1200],
    ['down the page', 360],
  ] as const) {
    it(`visit each of 1,000 events ${where}, and need few presses of Tab to get there and past`, async () => {
      const {page, problems} = await open(crowd(1000), {viewport: {width, height: 800}});
      await page.evaluate(() => {
        const seen = new Set<string>();
        Object.assign(window, {seen});
        document.querySelector('when-timeline')!.shadowRoot!.addEventListener('focusin', ({target}) => {
          const {index} = (target as HTMLElement).dataset;
          if (index) seen.add(index);
        });
      });
      expect(await tabToLabels(page)).at.most(8);
      await page.keyboard.press('Home');
      for (let i = 0; i < 1010; i++) await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(100);
      const seen = () => page.evaluate(() => (window as unknown as {seen: Set<string>}).seen.size);
      expect(await seen()).equal(1000);
      await page.keyboard.press('Home');
      await page.waitForTimeout(100);
      let presses = 0;
      while (!(await page.evaluate(() => document.activeElement?.id === 'after')) && presses < 30) {
        await page.keyboard.press('Tab');
        presses++;
      }
      expect(presses).at.most(5);
      expect(problems).deep.equal([]);
      await page.context().close();
    });
  }

  it('open a card, go through it, close it, and are back where they were', async () => {
    const {page} = await open(TALKS);
    await tabToLabels(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('when-timeline .card').waitFor();
    expect(await focusIn(page)).match(/card/);
    await page.keyboard.press('Tab');
    expect(await focusIn(page)).equal('close');
    await page.keyboard.press('Escape');
    expect(await page.locator('when-timeline .card').count()).equal(0);
    expect(await focusIn(page)).match(/label/);
    await page.context().close();
  });

  it('find an event by letters of its title', async () => {
    const {page} = await open(TALKS);
    await tabToLabels(page);
    await page.keyboard.type('air base');
    expect(await page.locator('when-timeline .label:focus').innerText()).match(/The plane lands/);
    expect(await page.locator('when-timeline .card').count()).equal(0);
    await page.context().close();
  });
});

describe("the page's own keys and wheel", () => {
  it('scroll the page while the focus is elsewhere, also over the picture', async () => {
    const {page} = await open(TALKS);
    const {x, y} = await plotBox(page);
    await page.mouse.move(x + 300, y + 40);
    const domain = await domainOf(page);
    const steps: [name: string, act: () => Promise<void>][] = [
      ['wheel', () => page.mouse.wheel(0, 120)],
      ['space', () => page.keyboard.press('Space')],
      ['arrow', () => page.keyboard.press('ArrowDown')],
    ];
    for (const [name, act] of steps) {
      const start = await scrolled(page);
      await act();
      await page.waitForTimeout(400);
      expect(await scrolled(page), name).greaterThan(start);
    }
    for (const key of ['+', '-', '0', 'a', 'ArrowRight', 'Home', 'Escape']) await page.keyboard.press(key);
    await page.waitForTimeout(250);
    expect(await domainOf(page)).deep.equal(domain);
    expect(await focusIn(page)).equal('');
    await page.context().close();
  });

  it('scroll the page with the wheel over a card and over slides that have nothing to scroll', async () => {
    const {page} = await open(TALKS);
    await page.locator('when-timeline .label').nth(3).click();
    for (const part of ['.card', '.slides .turn', '.slide']) {
      const {x, y} = (await page.locator(`when-timeline ${part}`).first().boundingBox())!;
      await page.mouse.move(x + 20, y + 40);
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(300);
      expect(await scrolled(page), part).greaterThan(0);
      await page.evaluate(() => {
        scrollTo(0, 0);
        document.querySelector<TimelineElement>('when-timeline')!.slides = true;
      });
      await page.locator('when-timeline .slide').waitFor();
      await page.waitForTimeout(200);
    }
    await page.context().close();
  });

  it('are left alone with Ctrl outside the picture, and taken over it', async () => {
    const {page} = await open(TALKS);
    await page.evaluate(() => {
      Object.assign(window, {taken: [] as boolean[]});
      addEventListener('wheel', (event) => {
        (window as unknown as {taken: boolean[]}).taken.push(event.defaultPrevented);
      });
    });
    const {x, y, height} = await plotBox(page);
    await page.keyboard.down('Control');
    await page.mouse.move(x + 300, y + height + 120);
    await page.mouse.wheel(0, -100);
    await page.mouse.move(x + 300, y + 40);
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForTimeout(250);
    expect(await page.evaluate(() => (window as unknown as {taken: boolean[]}).taken)).deep.equal([
      false,
      true,
    ]);
    await page.context().close();
  });
});

describe('a mouse', () => {
  it('drags, and zooms with a double click', async () => {
    const {page} = await open(TALKS);
    const {x, y} = await plotBox(page);
    const whole = await lengthOf(page);
    await page.mouse.dblclick(x + 500, y + 8);
    await page.waitForTimeout(300);
    expect(await lengthOf(page)).lessThan(whole);
    const [from] = await domainOf(page);
    await page.mouse.move(x + 500, y + 8);
    await page.mouse.down();
    await page.mouse.move(x + 620, y + 8, {steps: 6});
    await page.waitForTimeout(100);
    await page.mouse.up();
    expect((await domainOf(page))[0]).lessThan(from);
    await page.context().close();
  });

  it('opens cards that cover no part of their labels', async () => {
    const {page} = await open(crowd(60));
    const {x} = await plotBox(page);
    const labels = page.locator('when-timeline .label');
    const count = await labels.count();
    let opened = 0;
    for (let i = 0; i < count; i += 3) {
      const box = await labels.nth(i).boundingBox();
      if (!box || box.x < x || box.x + box.width > x + 1100) continue;
      const index = await labels.nth(i).getAttribute('data-index');
      await labels.nth(i).click();
      const card = (await page.locator('when-timeline .card').boundingBox())!;
      const label = (await page.locator(`when-timeline [data-index="${index}"]`).boundingBox())!;
      const apart =
        card.x >= label.x + label.width - 1 ||
        card.x + card.width <= label.x + 1 ||
        card.y >= label.y + label.height - 1 ||
        card.y + card.height <= label.y + 1;
      expect(apart, `card over event ${index}`).equal(true);
      opened++;
      await page.keyboard.press('Escape');
    }
    expect(opened).greaterThan(5);
    await page.context().close();
  });

  it('closes the card with a click elsewhere in the page', async () => {
    const {page} = await open(TALKS);
    await page.locator('when-timeline .label').first().click();
    expect(await page.locator('when-timeline .card').count()).equal(1);
    await page.locator('h1').click();
    expect(await page.locator('when-timeline .card').count()).equal(0);
    await page.context().close();
  });
});

describe('a track pad', () => {
  it('zooms as far as two fingers spread on it', async () => {
    const {page} = await open(TALKS);
    const {x, y} = await plotBox(page);
    await page.evaluate(() => {
      document.querySelector<TimelineElement>('when-timeline')!.scale = 'linear';
    });
    await page.waitForTimeout(300);
    const whole = await lengthOf(page);
    const client = await page.context().newCDPSession(page);
    const pinch = {x: x + 500, y: y + 40, gestureSourceType: 'mouse'} as const;
    await client.send('Input.synthesizePinchGesture', {...pinch, scaleFactor: 2});
    await page.waitForTimeout(300);
    expect(whole / (await lengthOf(page))).closeTo(2, 0.05);
    await page.context().close();
  });
});

describe('fingers', () => {
  type Point = readonly [x: number, y: number];

  async function touch(client: CDPSession, type: string, points: readonly Point[]): Promise<void> {
    const touchPoints = points.map(([x, y], id) => ({x, y, id}));
    await client.send('Input.dispatchTouchEvent', {type: type as 'touchStart', touchPoints});
  }

  /** Moves fingers from some places to others; as fast as can be with a `rest` of -1, in milliseconds. */
  async function swipe(page: Page, from: readonly Point[], to: readonly Point[], rest = 0): Promise<void> {
    const client = await page.context().newCDPSession(page);
    await touch(client, 'touchStart', from);
    for (let i = 1; i <= 10; i++) {
      const at = from.map(([x, y], n): Point => {
        const [goalX, goalY] = to[n]!;
        return [x + ((goalX - x) * i) / 10, y + ((goalY - y) * i) / 10];
      });
      await touch(client, 'touchMove', at);
      if (rest >= 0) await page.waitForTimeout(16);
    }
    if (rest > 0) await page.waitForTimeout(rest);
    await touch(client, 'touchEnd', []);
  }

  const phone = {hasTouch: true, isMobile: true, viewport: {width: 900, height: 600}};

  it('drag sideways, and the picture glides on after a flick', async () => {
    const {page} = await open(TALKS, phone);
    await page.evaluate(() =>
      document.querySelector<TimelineElement>('when-timeline')!.zoomTo('2018-10-08', '2018-10-09'),
    );
    await page.waitForTimeout(300);
    const {x, y} = await plotBox(page);
    const [from] = await domainOf(page);
    // A busy machine may send the finger's end too late for a flick.
    let glides = 0;
    for (let i = 0; i < 6 && glides === 0; i++) {
      await swipe(page, [[x + 200, y + 30]], [[x + 260, y + 32]], -1);
      const [atOnce] = await domainOf(page);
      expect(atOnce).lessThan(from);
      await page.waitForTimeout(300);
      if ((await domainOf(page))[0] < atOnce) glides++;
    }
    expect(glides).greaterThan(0);
    expect(await scrolled(page)).equal(0);
    await page.context().close();
  });

  it('do not glide for readers who want less motion', async () => {
    const {page} = await open(TALKS, {...phone, reducedMotion: 'reduce'});
    await page.evaluate(() =>
      document.querySelector<TimelineElement>('when-timeline')!.zoomTo('2018-10-08', '2018-10-09'),
    );
    await page.waitForTimeout(100);
    const {x, y} = await plotBox(page);
    await swipe(page, [[x + 200, y + 30]], [[x + 360, y + 30]]);
    const domain = await domainOf(page);
    await page.waitForTimeout(300);
    expect(await domainOf(page)).deep.equal(domain);
    await page.context().close();
  });

  it('scroll the page up and down over the picture', async () => {
    const {page} = await open(TALKS, phone);
    const {x, y} = await plotBox(page);
    const domain = await domainOf(page);
    await swipe(page, [[x + 200, y + 200]], [[x + 203, y + 20]], 50);
    await page.waitForTimeout(300);
    expect(await scrolled(page)).greaterThan(100);
    expect(await domainOf(page)).deep.equal(domain);
    await page.context().close();
  });

  it('pinch', async () => {
    const {page} = await open(TALKS, phone);
    const {x, y} = await plotBox(page);
    const whole = await lengthOf(page);
    await swipe(
      page,
      [
        [x + 380, y + 60],
        [x + 420, y + 60],
      ],
      [
        [x + 250, y + 60],
        [x + 550, y + 60],
      ],
    );
    expect(await lengthOf(page)).lessThan(whole * 0.7);
    await page.context().close();
  });

  it('zoom the page where the timeline does not: on slides, on the overview, and with no-zoom', async () => {
    const {page} = await open(TALKS, {...phone, viewport: {width: 900, height: 900}});
    await page.evaluate(() => {
      Object.assign(document.querySelector('when-timeline')!, {noZoom: true, slides: true, overview: true});
    });
    await page.locator('when-timeline when-range .strip').waitFor();
    await page.waitForTimeout(200);
    // What the page knows of its scale comes some frames after the fingers, on a busy machine many.
    const scale = async (isReached: (scale: number) => boolean) => {
      let found = NaN;
      for (let i = 0; i < 50 && !isReached(found); i++) {
        if (i > 0) await page.waitForTimeout(50);
        found = await page.evaluate(() => visualViewport!.scale);
      }
      return found;
    };
    for (const part of ['.plot', '.slide', 'when-range']) {
      const {x, y, height} = (await page.locator(`when-timeline ${part}`).first().boundingBox())!;
      const pinch = (from: number, to: number) => {
        const at = (apart: number) => [-apart, apart].map((dx): Point => [x + 300 + dx, y + height / 2]);
        return swipe(page, at(from), at(to));
      };
      await pinch(20, 90);
      expect(await scale((found) => found > 1.5), part).greaterThan(1.5);
      for (let i = 0; i < 4; i++) await pinch(180, 20);
      expect(await scale((found) => found === 1), part).equal(1);
    }
    await page.context().close();
  });

  it('open a sheet on a phone, whose event stays above it, and turn slides', async () => {
    const {page} = await open(TALKS, {...phone, viewport: {width: 360, height: 640}});
    await page.locator('when-timeline .entry').nth(6).tap();
    const sheet = page.locator('when-timeline .card:popover-open');
    await sheet.waitFor();
    await page.waitForTimeout(150);
    const before = await scrolled(page);
    const [card, entry] = [
      (await sheet.boundingBox())!,
      (await page.locator('when-timeline .entry').nth(6).boundingBox())!,
    ];
    expect(card.y + card.height).closeTo(640, 2);
    expect(entry.y + 20).lessThan(card.y);
    const middle = card.x + card.width / 2;
    await sheet.evaluate((card) => (card.style.blockSize = '9rem'));
    // Up to read on, and down to the top again; then away.
    const reads: Point = [middle, 560];
    await swipe(page, [reads], [[middle, 500]], 50);
    await page.waitForTimeout(300);
    expect(await sheet.evaluate(({scrollTop}) => scrollTop)).greaterThan(20);
    await swipe(page, [[middle, 520]], [[middle, 635]], 50);
    await page.waitForTimeout(300);
    expect(await sheet.evaluate(({scrollTop}) => scrollTop)).equal(0);
    expect(await scrolled(page)).equal(before);
    await swipe(page, [[middle, 520]], [[middle, 635]], 50);
    await sheet.waitFor({state: 'detached'});
    expect(await scrolled(page)).equal(before);
    await page.locator('when-timeline .entry').nth(6).tap();
    await sheet.locator('.close').tap();
    expect(await sheet.count()).equal(0);
    await page.locator('when-timeline .tools [aria-pressed]').tap();
    const slide = page.locator('when-timeline .slide');
    await slide.waitFor();
    const words = await slide.locator('.position').innerText();
    const {x, y} = (await slide.boundingBox())!;
    await swipe(page, [[x + 200, y + 60]], [[x + 60, y + 62]]);
    await page.waitForTimeout(300);
    expect(await slide.locator('.position').innerText()).not.equal(words);
    await swipe(page, [[x + 100, y + 200]], [[x + 103, y + 20]], 50);
    await page.waitForTimeout(300);
    expect(await scrolled(page)).greaterThan(100);
    await page.context().close();
  });
});

describe('large text', () => {
  for (const [what, width, size] of [
    ['text of 200 %', 1200, '200%'],
    ['zoom of 400 %: 320 pixels', 320, '100%'],
    ['both', 640, '200%'],
  ] as const) {
    it(`has nothing cut off or over the edge at ${what}`, async () => {
      const {page} = await open(TALKS, {viewport: {width, height: 800}});
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        const timeline = document.querySelector<TimelineElement>('when-timeline')!;
        Object.assign(timeline, {
          filter: true,
          slides: true,
          overview: true,
          heading: 'The talks between the two',
        });
      }, size);
      await page.waitForTimeout(600);
      const cut = await page.evaluate(() => {
        const root = document.querySelector('when-timeline')!.shadowRoot!;
        const boxes = root.querySelectorAll<HTMLElement>(
          '.label, .entry, .toggle, .slide, .summary, .heading, .tools, .act',
        );
        return [...boxes]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map(({className, textContent}) => `${className}: ${textContent!.trim().slice(0, 40)}`);
      });
      expect(cut).deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).at.most(0);
      if (width > 1000) {
        const axis = await page.locator('when-timeline .axis').innerText();
        expect(axis, 'the words of the fold').include('64 years');
      }
      await page.context().close();
    });
  }
});

describe('a timeline in a page without a doctype', () => {
  it('is no higher than in one with it', async () => {
    const {page} = await open(TALKS.events);
    const heightOf = () => page.locator('when-timeline').evaluate((timeline) => timeline.clientHeight);
    const height = await heightOf();
    const events = await page.evaluate(
      () => document.querySelector<TimelineElement>('when-timeline')!.eventList,
    );
    await page.setContent(
      '<body><script type="module" src="/dist/whenabouts.min.js"></script><when-timeline></when-timeline>',
    );
    await page.evaluate((list) => {
      document.body.style.font = '1rem/1.4 sans-serif';
      document.querySelector<TimelineElement>('when-timeline')!.eventList = list;
    }, events);
    await page.locator('when-timeline [data-index]').first().waitFor();
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => document.compatMode)).equal('BackCompat');
    expect(await heightOf()).equal(height);
    await page.context().close();
  });
});
