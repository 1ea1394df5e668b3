import {describe, it} from 'node:test';

import {expect} from 'chai';

import {isMessage} from '../../../src/timex/en/is-message.js';

const messages = [
  'see you tmr',
  'Back on Friday!',
  'I wake up at five.',
  'Lol. That is late.',
  'Free at 7, says Bo.',
  'Lol. That was the longest of all the nights, even the first.',
];
const prose = [
  'The mattress has a broken spring.',
  'He left two years ago.',
  'The treaty, signed nine months ago, is not in force.',
  'Mr. Hale arrived at 9:40 p.m. on Friday, two years after the flood.',
  'word '.repeat(61),
];

describe('isMessage', () => {
  for (const text of messages)
    it(`takes for a message: ${text}`, () => {
      expect(isMessage(text)).to.equal(true);
    });
  for (const text of prose)
    it(`takes for prose: ${text}`, () => {
      expect(isMessage(text)).to.equal(false);
    });
});
