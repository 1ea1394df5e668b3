// Reading in slices can rest after every few thousand characters, so that a page stays alive. `npm run bench:reading`
// tells in milliseconds how long the thread is held.

import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {startMeter} from './work.js';
import {readArticles} from '../src/pipeline.js';

const prose = readdirSync('data')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`data/${name}`, 'utf8'))
  .join('\n\n');
const text = `${prose}\n\n`.repeat(Math.ceil(300_000 / prose.length)).slice(0, 300_000);

describe('a text of 300 kB', () => {
  it('is read in a thousand steps, none of them a fifteenth of the work', async () => {
    const works: number[] = [];
    const meter = startMeter();
    await readArticles([{id: 'long', text, published: '2019-10-08'}], {
      today: '2026-11-21',
      sliceMs: 0,
      onProgress: () => works.push(meter.read()),
    });
    meter.stop();
    const whole = works.reduce((sum, work) => sum + work, 0);
    expect(works.length).above(1000);
    expect(Math.max(...works)).below(whole / 15);
  });
});
