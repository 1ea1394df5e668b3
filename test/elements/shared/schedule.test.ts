import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Schedule} from '../../../src/elements/shared/schedule.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A task that takes a while, and what became of its runs. */
function slow(ms: number) {
  const runs: string[] = [];
  const schedule = new Schedule(async (signal) => {
    await pause(ms);
    runs.push(signal.aborted ? 'ended' : 'done');
  });
  return {runs, schedule};
}

describe('Schedule', () => {
  it('runs once for many wishes of one script', async () => {
    const {runs, schedule} = slow(0);
    schedule.now();
    schedule.now();
    schedule.later(5);
    await schedule.complete;
    expect(runs).to.deep.equal(['done']);
  });

  it('ends the run under way for a new wish', async () => {
    const {runs, schedule} = slow(30);
    schedule.now();
    await pause(10);
    schedule.now();
    await schedule.complete;
    expect(runs).to.deep.equal(['ended', 'done']);
  });

  it('lets the run under way end before a later one', async () => {
    const {runs, schedule} = slow(20);
    schedule.now();
    await pause(10);
    schedule.later(1);
    schedule.later(1);
    await schedule.complete;
    expect(runs).to.deep.equal(['done', 'done']);
  });

  it('runs although it is asked for later again and again', async () => {
    const {runs, schedule} = slow(0);
    const asking = setInterval(() => schedule.later(20), 5);
    await pause(120);
    clearInterval(asking);
    expect(runs.length).to.be.greaterThan(1);
    await schedule.complete;
  });

  it('leaves three quarters of the time to a page that keeps changing', async () => {
    const {runs, schedule} = slow(20);
    const asking = setInterval(() => schedule.later(0), 5);
    schedule.now();
    await pause(200);
    clearInterval(asking);
    expect(runs.length).to.be.within(1, 4);
    schedule.stop();
  });

  it('is complete when nothing was asked for, and when it was stopped', async () => {
    const {runs, schedule} = slow(10);
    await schedule.complete;
    schedule.now();
    schedule.stop();
    await schedule.complete;
    await pause(30);
    expect(runs).to.deep.equal([]);
  });
});
