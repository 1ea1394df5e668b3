import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runAtOnce, runInSlices} from '../src/slices.js';

function* steps(count: number, ms = 0): Generator<number, string> {
  for (let i = 1; i <= count; i++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield i / count;
  }
  return 'done';
}

describe('runAtOnce(steps)', () => {
  it('returns what the steps return', () => {
    expect(runAtOnce(steps(3))).equal('done');
  });
});

describe('runInSlices(steps, options)', () => {
  it('gives the thread back after each slice', async () => {
    let turns = 0;
    let running = true;
    const count = () => {
      turns++;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    expect(await runInSlices(steps(40, 1), {sliceMs: 4})).equal('done');
    running = false;
    expect(turns).least(5);
  });
  it('calls onProgress after each slice and with 1 at the end', async () => {
    const shares: number[] = [];
    await runInSlices(steps(20, 1), {sliceMs: 4, onProgress: (share) => shares.push(share)});
    expect(shares.length).above(2);
    expect(shares.at(-1)).equal(1);
  });
  it('rejects with the reason of a signal aborted before or meanwhile', async () => {
    const reason = {why: 'enough'};
    expect(
      await runInSlices(steps(3), {signal: {aborted: true, reason}}).catch((error: unknown) => error),
    ).equal(reason);
    const signal = {aborted: false, reason};
    const run = runInSlices(steps(1000, 1), {signal, sliceMs: 2}).catch((error: unknown) => error);
    setTimeout(() => (signal.aborted = true), 10);
    expect(await run).equal(reason);
  });
  it('rejects with what a step throws', async () => {
    const fail = (function* (): Generator<number, string> {
      yield 0.5;
      throw new Error('broken');
    })();
    expect(await runInSlices(fail, {}).catch((error: unknown) => (error as Error).message)).equal('broken');
  });
});
