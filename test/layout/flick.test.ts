import {describe, it} from 'node:test';
import {expect} from 'chai';
import {flickSpeed, glideDistance} from '../../src/layout/flick.js';

/** Samples every 10 ms, at these places. */
const at = (...xs: number[]) => xs.map((x, i) => ({x, time: i * 10}));

describe('flickSpeed(samples, now)', () => {
  const cases: [why: string, xs: number[], now: number, speed: number][] = [
    ['to the right', [0, 10, 20, 30], 32, 1],
    ['to the left', [100, 80, 60], 22, -2],
    ['only of the last 80 ms', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 40, 60, 80, 100, 120, 140], 180, 2],
    ['none after a rest of 51 ms', [0, 10, 20], 71, 0],
    ['none where it crept', [0, 1, 2], 22, 0],
    ['none for one sample', [5], 1, 0],
    ['none without any', [], 0, 0],
  ];
  for (const [why, xs, now, speed] of cases) {
    it(`is ${speed}: ${why}`, () => {
      expect(flickSpeed(at(...xs), now)).to.be.closeTo(speed, 1e-9);
    });
  }

  it('is none where the clock does not move', () => {
    expect(
      flickSpeed(
        [
          {x: 0, time: 5},
          {x: 90, time: 5},
        ],
        5,
      ),
    ).to.equal(0);
  });
});

describe('glideDistance(speed, duration)', () => {
  it('starts as fast as the hand was: the slope of 1 − (1 − t)³ at 0 is 3', () => {
    const distance = glideDistance(2, 180);
    const early = distance * (1 - (1 - 0.1 / 180) ** 3);
    expect(early).to.be.closeTo(0.2, 0.001);
  });
});
