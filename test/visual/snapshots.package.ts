// Pictures of the elements with fixed data, held against those in snapshots/; and axe on each of those pages.

import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {axeViolations, Pages} from '../demo/pages.js';
import {compare} from './compare.js';
import {STORY} from './story.js';

const FONTS = ['Liberation Sans', 'Liberation Serif', 'Liberation Sans Narrow'];

type Timeline = HTMLElement & {
  eventList: unknown;
  store: {update(change: object): void};
  select(id: string | null): void;
  zoomTo(from: string, to: string): void;
};

/** A page to take a picture of. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly options?: BrowserContextOptions;
  readonly print?: boolean;
  /** Class of the page. */
  readonly theme?: string;
  /** The list below the picture is not shown. */
  readonly onlyPicture?: boolean;
  /** Runs in the page after the story is there. */
  readonly act?: (timeline: Timeline) => void;
}

const LIGHT: BrowserContextOptions = {colorScheme: 'light'};
const DARK: BrowserContextOptions = {colorScheme: 'dark'};
const ways = [
  {way: 'light', options: LIGHT},
  {way: 'dark', options: DARK},
  {way: 'forced-colors', options: {forcedColors: 'active'} as BrowserContextOptions},
  {way: 'print', options: LIGHT, print: true},
];

/** What the reader has asked for. Each runs in the page. */
const ACTS = {
  filter: (timeline: Timeline) => {
    timeline.toggleAttribute('filter', true);
    timeline.store.update({filter: {text: '', hiddenStatuses: ['planned'], hiddenArticles: [], names: []}});
  },
  slides: (timeline: Timeline) => {
    timeline.select('1990-04-24T12:33 Hubble is carried up by Discovery');
    timeline.toggleAttribute('slides', true);
  },
};

const looks: Look[] = [
  ...[1200, 800, 360].flatMap((width) =>
    ways.map(({way, ...rest}) => ({name: `${width}-${way}`, width, onlyPicture: width < 1200, ...rest})),
  ),
  ...['editorial', 'dense'].flatMap((theme) => [
    {name: `${theme}-light`, width: 1200, theme, options: LIGHT, onlyPicture: true},
    {name: `${theme}-dark`, width: 800, theme, options: DARK, onlyPicture: true},
  ]),
  ...[800, 360].map((width) => ({
    name: `card-${width}`,
    width,
    options: LIGHT,
    onlyPicture: true,
    act: (timeline: Timeline) => timeline.select('1990-04-24T12:33 Hubble is carried up by Discovery'),
  })),
  {
    name: 'nothing-in-view',
    width: 800,
    options: LIGHT,
    onlyPicture: true,
    act: (timeline) => timeline.zoomTo('1998-02', '1998-03'),
  },
  {
    name: 'loading',
    width: 800,
    options: LIGHT,
    onlyPicture: true,
    act: (timeline) => timeline.store.update({phase: 'reading', progress: 0.4, eventList: null}),
  },
  {
    name: 'failed',
    width: 800,
    options: LIGHT,
    onlyPicture: true,
    act: (timeline) => {
      timeline.eventList = null;
      timeline.setAttribute('src', 'talks.json');
    },
  },
  ...['light', 'forced-colors'].flatMap((way) =>
    ['filter', 'slides'].map((attribute) => ({
      name: `${attribute}-${way}`,
      width: 800,
      options: ways.find((each) => each.way === way)!.options,
      onlyPicture: true,
      act: ACTS[attribute as keyof typeof ACTS],
    })),
  ),
  {
    name: 'empty',
    width: 800,
    options: LIGHT,
    onlyPicture: true,
    act: (timeline) => {
      timeline.eventList = {version: 1, articles: [], events: [], unplaced: [], problems: []};
    },
  },
];

const pages = new Pages(['--font-render-hinting=none', '--disable-lcd-text']);
let missing: string[] = [];
before(async () => {
  await pages.start();
  const {page} = await pages.open('/test/visual/page.html');
  missing = await page.evaluate(missingFonts, FONTS);
  const chromium = page.context().browser()!.version();
  const file = new URL('snapshots/taken.json', import.meta.url);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    writeFileSync(file, `${JSON.stringify({chromium, fonts: FONTS.join(', ')}, null, 2)}\n`);
  }
  // Another engine smooths letters in its own way.
  const taken = JSON.parse(readFileSync(file, 'utf8')) as {chromium: string};
  if (major(taken.chromium) !== major(chromium)) missing.push(`Chromium ${major(taken.chromium)}`);
  await page.context().close();
});
after(() => pages.stop());

const major = (version: string) => version.split('.', 1)[0]!;

/** Those that the system lacks: text in them is as wide as in what takes their place. Runs in the page. */
function missingFonts(names: string[]): string[] {
  const context = document.createElement('canvas').getContext('2d')!;
  return names.filter((name) =>
    ['monospace', 'serif', 'sans-serif'].every((other) => {
      const [named, replaced] = [`72px "${name}", ${other}`, `72px ${other}`].map((font) => {
        context.font = font;
        return context.measureText('mmmmmmmmmmlli').width;
      });
      return named === replaced;
    }),
  );
}

async function open({width, options, print, theme = '', onlyPicture, act}: Look): Promise<Page> {
  const {page} = await pages.open('/test/visual/page.html', {
    viewport: {width, height: 900},
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  });
  await page.evaluate(
    ({story, classes}) => {
      document.body.className = classes;
      document.querySelector<Timeline>('when-timeline')!.eventList = story;
    },
    {
      story: STORY,
      classes: [theme && `when-${theme}`, onlyPicture && 'only-picture'].filter(Boolean).join(' '),
    },
  );
  if (print) await page.emulateMedia({media: 'print'});
  await page.waitForTimeout(300);
  if (act) await page.locator('when-timeline').evaluate(act);
  await page.waitForTimeout(300);
  return page;
}

describe('snapshots', () => {
  for (const look of looks)
    it(`${look.name}: at most 0.1 % of the pixels have changed, and axe finds nothing`, async (context) => {
      if (missing.length > 0) return context.skip(`no ${missing.join(', ')} here`);
      const page = await open(look);
      const picture = await page.screenshot({fullPage: true, animations: 'disabled', caret: 'hide'});
      const violations = await axeViolations(page);
      await page.context().close();
      compare(look.name, picture);
      expect(violations).deep.equal([]);
    });
});
