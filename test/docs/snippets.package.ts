// What the README and the pages of docs/ show: every piece runs as it is written.

import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {Pages} from '../demo/pages.js';

/** Stands where a page says `…`, or needs something to read. */
const PROSE = 'A treaty was signed on 7 October 2018.';
const SINGLE_FILE = 'whenabouts.min.js';
const ARTICLE = `<article><p>${PROSE}</p></article><when-timeline for="article"></when-timeline>`;

interface Snippet {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

const snippets: readonly Snippet[] = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^```(\w*)\n([^]*?)^```/gm)].map(({1: language = '', 2: code = '', index}) => ({
      name: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      code,
    }));
  });

const scripts = snippets.filter(({language, name}) => language === 'js' && !name.includes('frameworks'));
const isOfPages = ({code}: Snippet) => /\btimeline\b|setMessages|define/.test(code);

/** Inside the project, so that `whenabouts` is found as its importers find it. */
let folder = '';
before(() => {
  folder = mkdtempSync('dist/snippets-');
  copyFileSync(`dist/${SINGLE_FILE}`, path.join(folder, SINGLE_FILE));
});
after(() => rmSync(folder, {recursive: true, force: true}));

describe('snippets without a page', () => {
  for (const {name, code} of scripts.filter((snippet) => !isOfPages(snippet)))
    it(`${name} runs in Node, and prints what its comments say`, () => {
      const file = path.join(folder, 'snippet.mjs');
      // What an earlier snippet of the page has imported is imported.
      const imports = /\bimport\b/.test(code)
        ? ''
        : `import * as core from 'whenabouts/core'; const {fromJSON} = core;`;
      writeFileSync(file, imports + code);
      const output = execFileSync(process.execPath, ['snippet.mjs'], {cwd: folder, encoding: 'utf8'});
      const promised = /console\.log\(.*\n((?:\/\/ .*\n)+)/.exec(code)?.[1];
      if (promised) expect(output).equal(promised.replaceAll('// ', ''));
    });

  for (const {name, code} of snippets.filter(({code}) => code.startsWith('$ ')))
    it(`${name} prints what it shows`, () => {
      const command = `node ${path.resolve('dist/cli/main.js')}`;
      const lines = [...code.matchAll(/^\$ (.*)$/gm)].map(([, line]) =>
        line!.replace('npx whenabouts', command),
      );
      const shell = `{ ${lines.join('; ')}; true; } 2>/dev/null`;
      const output = execFileSync('sh', ['-c', shell], {cwd: folder, encoding: 'utf8'});
      const shown = code.replace(/^\$ .*\n/gm, '');
      const parts = shown.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      expect(output.trim()).match(new RegExp(`^${parts.join('[^]*?')}$`));
    });
});

describe('snippets of pages', () => {
  const pages = new Pages();
  before(() => pages.start());
  after(() => pages.stop());

  async function problemsOf(body: string): Promise<string[]> {
    const head = '<meta charset="utf-8" /><link rel="icon" href="data:," />';
    writeFileSync(path.join(folder, 'page.html'), `<!doctype html><html lang="en">${head}${body}</html>`);
    const {page, problems} = await pages.open(`/${folder}/page.html`);
    const drawn = () => document.querySelector('when-timeline')?.shadowRoot?.querySelector('canvas');
    await page.waitForFunction(drawn, null, {timeout: 5000}).catch(() => problems.push('nothing is drawn'));
    await page.close();
    return problems;
  }

  for (const {name, code} of snippets.filter(
    ({language, code}) => language === 'html' && code.includes('<script'),
  ))
    it(`${name} draws a timeline`, async () => {
      expect(await problemsOf(code.replaceAll('…', PROSE))).deep.equal([]);
    });

  for (const {name, code} of scripts.filter(isOfPages))
    it(`${name} runs in a page`, async () => {
      const inPage = code.replace(/(['"])whenabouts[^'"]*\1/g, `'./${SINGLE_FILE}'`);
      const given = `<script>var timeline = document.querySelector('when-timeline');</script>`;
      const define = inPage.includes('import(') ? '' : `import './${SINGLE_FILE}';`;
      expect(
        await problemsOf(`${ARTICLE}${given}<script type="module">${define}${inPage}</script>`),
      ).deep.equal([]);
    });
});
