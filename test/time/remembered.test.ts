import {describe, it} from 'node:test';
import {expect} from 'chai';
import {PIECE, remembered} from '../../src/time/remembered.js';

function counted(longest?: number) {
  const asked: string[] = [];
  const answer = remembered((key: string) => {
    asked.push(key);
    return key === 'nothing' ? null : key.toUpperCase();
  }, longest);
  return {answer, asked};
}

describe('remembered', () => {
  it('works each string out once, null among the answers', () => {
    const {answer, asked} = counted();
    expect(['a', 'b', 'a', 'nothing', 'nothing'].map(answer)).to.deep.equal(['A', 'B', 'A', null, null]);
    expect(asked).to.deep.equal(['a', 'b', 'nothing']);
  });

  it('does not keep strings longer than asked for', () => {
    const {answer, asked} = counted(PIECE);
    const [short, long] = ['x'.repeat(PIECE), 'x'.repeat(PIECE + 1)];
    for (const key of [short, short, long, long]) answer(key);
    expect(asked).to.deep.equal([short, long, long]);
  });

  it('lets all go once 8192 are kept', () => {
    const {answer, asked} = counted();
    for (let i = 0; i <= 8192; i++) answer(`${i}`);
    asked.length = 0;
    answer('8192');
    answer('0');
    expect(asked).to.deep.equal(['0']);
  });
});
