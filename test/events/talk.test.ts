import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isMeasure, namesThing} from '../../src/events/talk.js';
import {normalizeSteps} from '../../src/normalize/normalize.js';
import {runAtOnce} from '../../src/time/run-at-once.js';
import {findExpressions} from '../../src/timex/find.js';

/** Asks about the last expression of a text. */
function ask(question: typeof isMeasure, text: string): boolean {
  const timex = runAtOnce(normalizeSteps(text, findExpressions(text), {published: '2018-10-08'})).at(-1)!;
  return question(text, timex, {start: 0, end: text.length});
}

describe('isMeasure(text, timex, sentence)', () => {
  for (const text of [
    'Sales were higher than in 2008.',
    'Profit fell to 3 million compared with March 2008.',
    'It was the best result since 1998.',
    'Profit fell to $3 million from $4 million in March 2008.',
    'Net rose to $3 million from $2 million, or 20 cents a share, a year earlier.',
    'Up from 2008.',
    'It closed down 4.5% from the previous Friday.',
    'Output fell 8 percent from March 2008.',
    'Acme earned 3 million, compared with a loss of 2 million a year earlier.',
    'It was his fourth trip this year.',
    'It is the first new car since the Beetle of 1998.',
  ])
    it(`says yes to “${text}”`, () => {
      expect(ask(isMeasure, text)).equal(true);
    });
  for (const text of [
    'He was elected in 2008.',
    'The first shop opened in 1998.',
    'It has rained since March.',
    'Profit fell to $3 million from $4 million; in March 2008 the firm moved.',
    'The flight on October 25 was late.',
    'The rate was 8 percent in March 2008.',
    'He compared the two in March 2008.',
  ])
    it(`says no to “${text}”`, () => {
      expect(ask(isMeasure, text)).equal(false);
    });
});

describe('namesThing(text, timex, sentence)', () => {
  for (const text of [
    'He drives one of the 2008 models.',
    'They want the Christmas trade.',
    'It lost all of its 2009 production.',
  ])
    it(`says yes to “${text}”`, () => {
      expect(ask(namesThing, text)).equal(true);
    });
  for (const text of [
    'In 2008 the firm failed.',
    'It failed in 2008 and was sold.',
    'They met at Christmas in Rome.',
  ])
    it(`says no to “${text}”`, () => {
      expect(ask(namesThing, text)).equal(false);
    });
});
