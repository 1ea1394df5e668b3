import {describe, it} from 'node:test';
import {expect} from 'chai';
import {startOfToday} from '../../../src/elements/shared/today.js';
import {civilToMs} from '../../../src/time/calendar.js';

describe('startOfToday', () => {
  const now = new Date(2026, 10, 21, 23, 59);

  it('is the reader’s day on their own calendar, until midnight there', () => {
    expect(startOfToday(now)).to.equal(civilToMs(2026, 11, 21));
  });
});
