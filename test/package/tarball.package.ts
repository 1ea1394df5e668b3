// The package as a stranger gets it: packed, installed into an empty project, and used there.

import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';

describe('the packed tarball', () => {
  let folder: string;
  const npm = (words: string[], cwd: string) =>
    execFileSync('npm', words, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
  const node = (...words: string[]) => execFileSync(process.execPath, words, {cwd: folder, encoding: 'utf8'});

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-'));
    const [packed] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
    ) as [{filename: string}];
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({name: 'stranger', private: true, type: 'module'}),
    );
    npm(
      ['install', `./${packed.filename}`, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
      folder,
    );
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('reads an article through whenabouts/core', () => {
    writeFileSync(
      path.join(folder, 'read.js'),
      `import {readArticlesSync} from 'whenabouts/core';
       const list = readArticlesSync([{id: 'a', text: 'The bridge opened on 7 October 2018.'}], {today: '2026-01-01'});
       console.log(JSON.stringify(list.events.map(({date}) => date)));`,
    );
    expect(node('read.js').trim()).equal('["2018-10-07"]');
  });

  it('puts the whenabouts command on the path', () => {
    writeFileSync(path.join(folder, 'a.txt'), 'The bridge opened on 7 October 2018.');
    const out = npm(['exec', '--offline', '--', 'whenabouts', 'read', 'a.txt', '--format', 'csv'], folder);
    expect(out).include('2018-10-07');
  });

  it('compiles against its own types under strict, as an importer would', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import {readArticles, type EventList} from 'whenabouts/core';
       import 'whenabouts/define';
       const list: EventList = await readArticles([{id: 'a', text: ''}]);
       const timeline = document.querySelector('when-timeline')!;
       timeline.eventList = list;
       timeline.events = [{title: 'The war', date: '1950/1953'}, {start: Date.UTC(2018, 5, 12), end: null}];
       timeline.eventList = {events: [{title: 'The summit', start: new Date('2018-06-12')}]};
       timeline.addEventListener('when-select', ({event}) => console.log(event?.title));`,
    );
    writeFileSync(
      path.join(folder, 'page.tsx'),
      `import type {WhenTags} from 'whenabouts';
       declare global {
         namespace JSX {
           interface IntrinsicElements extends WhenTags {}
         }
       }
       export const tags = [
         <when-timeline for="article" no-zoom groupBy="place" onwhen-select={({event}) => event?.title} />,
         <when-list for="story" heading-level={2} noFilter />,
         <when-article published="2018-10-08" no-date-note />,
         <when-range for="story" />,
         <when-timeline events={[{title: 'The war', date: '1950/1953'}]} />,
         // @ts-expect-error There is no such attribute.
         <when-timeline nozoom />,
         // @ts-expect-error A number is no list.
         <when-timeline eventList={3} />,
         // @ts-expect-error Nor is it a title.
         <when-timeline events={[{title: 3}]} />,
         // @ts-expect-error What is only read is not set.
         <when-timeline readingComplete={null!} />,
       ];`,
    );
    // An empty list of types: the importer has none of ours installed.
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      jsx: 'preserve',
    };
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({compilerOptions, files: ['use.ts', 'page.tsx']}),
    );
    expect(() => node(path.resolve('node_modules/typescript/bin/tsc'), '-p', '.')).not.throw();
  });

  it('names no host of a registry', () => {
    expect(
      node('-e', `console.log(require('fs').readFileSync('node_modules/whenabouts/package.json', 'utf8'))`),
    ).not.match(/registry/);
  });
});
