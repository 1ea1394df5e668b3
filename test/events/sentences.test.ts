// Who did what and when, in every plain order of words: each subject with each deed in each sentence.

import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readArticlesSync} from '../../src/pipeline.js';

/** As they stand inside a sentence, with the words that a title must keep. */
const SUBJECTS: readonly (readonly [subject: string, kept: string])[] = [
  ['Ann Lee', 'Ann Lee'],
  ['two men', 'two men'],
  ['the board of the bank', 'board of the bank'],
  ['the man who shot the mayor', 'man'],
  ['a storm that began at sea', 'storm'],
  ['the village where Lee was born', 'village'],
  ['the firm he founded', 'firm'],
  ['the book on which the film is based', 'book'],
  ['the firm based in Rome', 'firm'],
  ['the ship, which carried gold,', 'ship'],
  ['the club whose hall burned', 'club'],
  ['workers at the plant', 'workers at the plant'],
  ['the first woman to lead the party', 'first woman'],
  ['the plan to sell the mill', 'plan'],
  ['Ann Lee, a nurse,', 'Ann Lee'],
  ['Ann Lee and Bo Dahl', 'Ann Lee and Bo Dahl'],
  ['more than 300 workers', '300 workers'],
  ['one of the towers', 'one of the towers'],
  ['those injured', 'those injured'],
  ['a 9-year-old girl', '9-year-old girl'],
  ['the 12-member board', '12-member board'],
  ['the U.S. Navy', 'Navy'],
];

const DEEDS = [
  ...['fell', 'moved to Rome', 'began to grow', 'lost its lead', 'went on strike', 'broke down', 'was sold'],
  ...['sold the mill', 'set fire to the hall', 'cut the price', 'read the will', 'ran out of money'],
  ...['was forced to close', 'did not return', 'became known', 'had left', 'hit a rock', 'put out the fire'],
];

const SENTENCES: readonly ((subject: string, deed: string) => string)[] = [
  (subject, deed) => `${capitalised(subject)} ${deed} in 1984.`,
  (subject, deed) => `In 1984 ${subject} ${deed}.`,
  (subject, deed) => `In 1984, ${subject} ${deed}.`,
  (subject, deed) => `${capitalised(subject)} ${deed} in 1984 and vanished in 1990.`,
  (subject, deed) => `The hotel closed in 1980, and ${subject} ${deed} in 1984.`,
  (subject, deed) => `The hotel closed in 1980; ${subject} ${deed} in 1984.`,
  (subject, deed) => `The hotel closed in 1990 because ${subject} ${deed} in 1984.`,
  (subject, deed) => `After ${subject} ${deed} in 1984, the hotel closed in 1990.`,
  (subject, deed) => `When the hotel closed, ${subject} ${deed} in 1984.`,
  (subject, deed) => `Officials said that ${subject} ${deed} in 1984.`,
];

const capitalised = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

/** The titles of 1984. */
function titlesOf(text: string): string[] {
  const {events} = readArticlesSync([{id: 'a', text, published: '2018-10-08'}]);
  return events.filter(({date}) => date === '1984').map(({title}) => title);
}

describe('who did what in 1984', () => {
  for (const sentence of SENTENCES)
    it(sentence('somebody', 'did something'), () => {
      const lost: string[] = [];
      for (const [subject, kept] of SUBJECTS)
        for (const deed of DEEDS) {
          const titles = titlesOf(sentence(subject, deed));
          const isTold = titles.some(
            (title) => title.toLowerCase().includes(kept.toLowerCase()) && title.includes(deed),
          );
          if (!isTold || titles.length > 1) lost.push(`${sentence(subject, deed)} ${titles.join(' | ')}`);
        }
      expect(lost).to.deep.equal([]);
    });
});
