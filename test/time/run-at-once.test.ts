import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runAtOnce} from '../../src/time/run-at-once.js';

describe('runAtOnce(steps)', () => {
  it('returns what three steps return', () => {
    function* steps(): Generator<number, string> {
      for (let i = 1; i <= 3; i++) yield i;
      return 'done';
    }
    expect(runAtOnce(steps())).equal('done');
  });
});
