import {describe, it} from 'node:test';
import {expect} from 'chai';
import {startOfToday} from '../../../src/elements/shared/today.js';
import {civilToMs} from '../../../src/time/calendar.js';

describe('startOfToday', () => {
  const now = new Date(2026, 10, 21, 23, 59);

  it('is what the page says', () => {
    expect(startOfToday('2018-10-08', now)).to.equal(civilToMs(2018, 10, 8));
  });

  it('is the reader’s day on their own calendar, until midnight there', () => {
    expect(startOfToday(undefined, now)).to.equal(civilToMs(2026, 11, 21));
  });

  it('is the reader’s day where the page says nothing that can be read', () => {
    for (const given of ['', 'tomorrow']) expect(startOfToday(given, now)).to.equal(civilToMs(2026, 11, 21));
  });
});
