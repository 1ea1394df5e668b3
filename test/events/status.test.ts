import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseSentence} from '../../src/events/clauses.js';
import type {Status} from '../../src/events/event.js';
import {clauseStatus, datedStatus, isRepeated} from '../../src/events/status.js';
import {wordsOf} from '../../src/events/words.js';
import {findTimexes} from '../../src/normalize/find-timexes.js';

function status(text: string): Status {
  const span = {start: 0, end: text.length};
  const parsed = parseSentence(span, wordsOf(text, span));
  return clauseStatus(parsed, parsed.clauses[0]!);
}

describe('clauseStatus(sentence, clause)', () => {
  const cases: Record<Exclude<Status, 'recurring'>, string[]> = {
    happened: [
      'They met.',
      'The deal was signed.',
      'They agreed to meet.',
      'He has left.',
      'The plan failed.',
    ],
    planned: [
      'They will meet.',
      'She is expected to leave.',
      'They plan to open a shop.',
      'The shop is to open.',
      'It was due to end.',
      'They were to have met.',
      'The flight is scheduled for May.',
      'We’ll meet again.',
    ],
    possible: [
      'They may meet.',
      'It could rain.',
      'They are likely to meet.',
      'He hopes to come.',
      'They will perhaps meet.',
      'They should have met.',
    ],
  };
  for (const [expected, texts] of Object.entries(cases))
    for (const text of texts)
      it(`“${text}” is ${expected}`, () => {
        expect(status(text)).equal(expected);
      });
});

describe('isRepeated(sentence, clause, timexes, text)', () => {
  const cases: [text: string, isRepeated: boolean][] = [
    ['The fair has been held every May.', true],
    ['The choir sang in the old church each Sunday.', true],
    ['The club met on Mondays.', true],
    ['Every year the river floods the fields.', true],
    ['On Mondays the club meets.', true],
    ['The annual meeting was held in May.', false],
    ['They met on Monday.', false],
    ['They resolved to add a day every fourth year.', false],
    ['He gave a new calendar: one more day every fourth year.', false],
  ];
  for (const [text, expected] of cases)
    it(`“${text}” tells of what happens ${expected ? 'again and again' : 'once'}`, () => {
      const span = {start: 0, end: text.length};
      const parsed = parseSentence(span, wordsOf(text, span));
      const timexes = findTimexes(text, {published: '2014-03-01'});
      expect(isRepeated(parsed, parsed.clauses[0]!, timexes, text)).equal(expected);
    });
});

describe('datedStatus(status, start, written)', () => {
  it('what lies after the article’s day is planned, however it is told', () => {
    expect([
      datedStatus('happened', 100, 100),
      datedStatus('happened', 99, 100),
      datedStatus('possible', 200, 100),
      datedStatus('happened', 200, undefined),
    ]).deep.equal(['planned', 'happened', 'possible', 'happened']);
  });
});
