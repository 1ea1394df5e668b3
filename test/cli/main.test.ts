// The command as a process of its own.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {EventList} from '../../src/events/event.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const MAIN = path('../../src/cli/main.ts');

const start = (script: string, argv: string[], node: string[] = []) =>
  spawn(process.execPath, [...node, '--import', 'tsx', script, ...argv]);

async function whenabouts(argv: string[], stdin: Iterable<string> = []) {
  const child = start(MAIN, argv);
  Readable.from(stdin).pipe(child.stdin);
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const [status] = (await once(child, 'close')) as [number];
  return {status, stdout: output.join(''), stderr: errors.join('')};
}

const STORY = 'Ministers met in Geneva on Sunday. They will meet again on 12 October 2018.';

describe('npx whenabouts', () => {
  it('reads standard input to a chronology', async () => {
    const {status, stdout, stderr} = await whenabouts(['read', '-', '--published', '2018-10-08'], [STORY]);
    expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
    expect(stdout).to.include('Sunday, 7 October 2018').and.to.include('(planned)');
  });

  it('names a date of publication that is none and ends with 1', async () => {
    const {status, stdout, stderr} = await whenabouts(
      ['read', '--published', '2018-13-45', '--format', 'json'],
      [STORY],
    );
    expect(status).to.equal(1);
    expect(stderr).to.include('2018-13-45');
    expect((JSON.parse(stdout) as EventList).events.map(({date}) => date)).to.include('2018-10-12');
  });

  it('ends with 2 for wrong usage', async () => {
    expect(await whenabouts(['read', '--format', 'xml'])).to.include({status: 2, stdout: ''});
  });

  it('is silent when the other side of the pipe goes away', async () => {
    const child = start(MAIN, ['read']);
    const errors: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.stdin.on('error', () => {}); // it stops reading, too
    const line = `${JSON.stringify({text: STORY, published: '2018-10-08'})}\n`;
    Readable.from(Array.from({length: 5000}, () => line)).pipe(child.stdin);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number];
    expect({status, errors}).to.deep.equal({status: 0, errors: []});
  });

  it('streams 20,000 lines of 8 kB through a heap of 64 MB', async () => {
    const child = start(path('stream-child.ts'), ['read'], ['--max-old-space-size=64']);
    const line = `${JSON.stringify({text: 'x'.repeat(8000)})}\n`;
    Readable.from(Array.from({length: 20_000}, () => line)).pipe(child.stdin);
    let lines = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) lines++;
    });
    const [status] = (await once(child, 'close')) as [number];
    expect({status, lines}).to.deep.equal({status: 0, lines: 20_000});
  });
});
