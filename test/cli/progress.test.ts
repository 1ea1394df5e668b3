import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Progress} from '../../src/cli/progress.js';

describe('Progress', () => {
  const record = (isTTY: boolean) => {
    const written: string[] = [];
    let time = 0;
    const progress = new Progress({isTTY, write: (text: string) => written.push(text)}, () => time);
    return {progress, written, wait: (ms: number) => (time += ms)};
  };

  it('writes one line over and over, at most ten times a second, and takes it away', () => {
    const {progress, written, wait} = record(true);
    progress.count(1);
    wait(50);
    progress.count(2);
    wait(1950);
    progress.count(90);
    wait(100);
    progress.share(0.256);
    progress.clear();
    progress.clear();
    expect(written).to.deep.equal([
      '\r\u001B[K1 article',
      '\r\u001B[K90 articles, 45 a second',
      '\r\u001B[Kreading: 25 %',
      '\r\u001B[K',
    ]);
  });

  it('writes nothing where there is no terminal', () => {
    const {progress, written} = record(false);
    progress.count(1);
    progress.clear();
    expect(written).to.deep.equal([]);
  });
});
