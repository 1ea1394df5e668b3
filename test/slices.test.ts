import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runInSlices} from '../src/slices.js';

function* steps(count: number): Generator<number, string> {
  for (let i = 1; i <= count; i++) yield i / count;
  return 'done';
}

/** Slices that end with each step, and such as never end. */
const STEPWISE = {sliceMs: 0};
const ENDLESS = {sliceMs: Infinity};

/** How often others had their turn while `work` ran. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let running = true;
  const count = () => {
    turns++;
    if (running) setImmediate(count);
  };
  setImmediate(count);
  await work();
  running = false;
  return turns;
}

describe('runInSlices(steps, options)', () => {
  it('returns what the steps return', async () => {
    expect(await runInSlices(steps(40), STEPWISE)).equal('done');
  });
  it('gives the thread back after each slice, and not within one', async () => {
    expect(await turnsDuring(() => runInSlices(steps(40), STEPWISE))).least(40);
    expect(await turnsDuring(() => runInSlices(steps(40), ENDLESS))).most(1);
  });
  it('calls onProgress after each slice and with 1 at the end', async () => {
    const shares: number[] = [];
    await runInSlices(steps(4), {...STEPWISE, onProgress: (share) => shares.push(share)});
    expect(shares).deep.equal([0.25, 0.5, 0.75, 1, 1]);
  });
  it('rejects with the reason of a signal aborted before', async () => {
    const reason = {why: 'enough'};
    const run = runInSlices(steps(3), {signal: {aborted: true, reason}});
    expect(await run.catch((error: unknown) => error)).equal(reason);
  });
  it('takes no further step once the signal is aborted', async () => {
    const signal = {aborted: false, reason: {why: 'enough'}};
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      signal.aborted = share === 0.5;
    };
    const run = runInSlices(steps(4), {...STEPWISE, signal, onProgress});
    expect(await run.catch((error: unknown) => error)).equal(signal.reason);
    expect(shares).deep.equal([0.25, 0.5]);
  });
  it('rejects with what a step throws', async () => {
    const fail = (function* (): Generator<number, string> {
      yield 0.5;
      throw new Error('broken');
    })();
    expect(await runInSlices(fail, {}).catch((error: unknown) => (error as Error).message)).equal('broken');
  });
});
