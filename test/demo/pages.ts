// Opens pages of the repository in a real Chromium and keeps note of whatever goes wrong in them.

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';

interface Scripts {
  serve(): Promise<{url: string; close: () => Promise<void>}>;
  findChromium(): string;
  CHROMIUM_FLAGS: string[];
}
const script = (name: string) =>
  import(new URL(`../../scripts/${name}`, import.meta.url).href) as Promise<Scripts>;
const {serve} = await script('serve.mjs');
const {findChromium, CHROMIUM_FLAGS} = await script('chromium.mjs');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page under watch. */
export interface Watched {
  readonly page: Page;
  /** Console errors and warnings, exceptions, failed requests, requests to other hosts, CSP violations. */
  readonly problems: string[];
}

/** One browser and one server for a file of tests. */
export class Pages {
  #browser: Browser | undefined;
  #server: {url: string; close: () => Promise<void>} | undefined;

  readonly #flags: readonly string[];

  /** @param flags - Of Chromium, beside the usual ones. */
  constructor(flags: readonly string[] = []) {
    this.#flags = flags;
  }

  async start(): Promise<void> {
    this.#server = await serve();
    this.#browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...CHROMIUM_FLAGS, ...this.#flags],
    });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** @param address - From the root of the repository, for example `/demo/`. */
  async open(address: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const {url} = this.#server!;
    const context = await this.#browser!.newContext({viewport: {width: 1200, height: 800}, ...options});
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`))
        problems.push(`elsewhere: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
        console.error(`CSP: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await page.goto(url + address);
    return {page, problems};
  }
}

/** The violations that axe finds, as `rule: element` lines. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: Axe}).axe.run(document);
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
  });
}

interface Axe {
  run(root: Document): Promise<{violations: {id: string; nodes: {target: string[][]}[]}[]}>;
}

/** What the page's timeline shows, as far as the tests look at it. */
export interface Shown {
  readonly articles: readonly {id: string; title?: string; published: {date: string; basis: string} | null}[];
  readonly events: readonly {title: string; date: string; sources: readonly {article: string}[]}[];
}

type Timeline = HTMLElement & {eventList?: Shown | null};

/**
 * Waits until the timeline shows events, of `article` if one is named, and returns them.
 * Not by `waitForFunction`, which needs `eval`: the pages forbid it.
 */
export async function shown(page: Page, article?: string): Promise<Shown> {
  for (let end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(50)) {
    const list = await page.evaluate(() => document.querySelector<Timeline>('when-timeline')?.eventList);
    if (list?.events.some(({sources}) => !article || sources.some((source) => source.article === article)))
      return list;
  }
  throw new Error(`no events${article ? ` of ${article}` : ''} within 10 s`);
}

/** How far the page scrolls sideways, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
