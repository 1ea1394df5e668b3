import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseSentence} from '../../src/events/clauses.js';
import {wordsOf} from '../../src/events/words.js';
import fc from '../property.js';

/** "kind: clause <subject>" for each clause. */
function clauses(text: string): string[] {
  const span = {start: 0, end: text.length};
  const words = wordsOf(text, span);
  const cut = (from: number, to: number) => text.slice(words[from]!.start, words[to - 1]!.end);
  return parseSentence(span, words).clauses.map(
    ({kind, from, to, subject}) =>
      `${kind}: ${cut(from, to)} <${subject ? cut(subject.from, subject.to) : ''}>`,
  );
}

describe('parseSentence(span, words)', () => {
  const cases: [rule: string, text: string, expected: string[]][] = [
    [
      'subordinate clauses',
      'He left after she had spoken.',
      ['main: He left <He>', 'subordinate: after she had spoken. <she>'],
    ],
    ['no clause without a verb', 'He left after talks in Rome.', ['main: He left after talks in Rome. <He>']],
    [
      'joined verbs share the subject',
      'Acme sold shops and bought land.',
      ['main: Acme sold shops <Acme>', 'main: and bought land. <Acme>'],
    ],
    [
      'joined verbs that share an auxiliary are one deed',
      'The town was captured, looted and burned and fell.',
      ['main: The town was captured, looted and burned <The town>', 'main: and fell. <The town>'],
    ],
    [
      'so are those that share what is done',
      'Lee wrote and directed plays.',
      ['main: Lee wrote and directed plays. <Lee>'],
    ],
    [
      'each that is told by itself is one',
      'He sang and danced.',
      ['main: He sang <He>', 'main: and danced. <He>'],
    ],
    [
      'what was done, and what somebody did then',
      'He was arrested and said no.',
      ['main: He was arrested <He>', 'main: and said no. <He>'],
    ],
    [
      'what legend has',
      'Legend has it that Lee left.',
      ['main: Legend has it <Legend>', 'content: that Lee left. <Lee>'],
    ],
    ['joined nouns are no clauses', 'Kim and Moon agreed.', ['main: Kim and Moon agreed. <Kim and Moon>']],
    [
      'what is said',
      'Kang said that the war ended.',
      ['main: Kang said <Kang>', 'content: that the war ended. <the war>'],
    ],
    [
      'what is said without “that”',
      'Officials said the king met her.',
      ['main: Officials said <Officials>', 'content: the king met her. <the king>'],
    ],
    [
      'who said it',
      'The bank failed, officials said.',
      ['main: The bank failed <The bank>', 'attribution: , officials said. <officials>'],
    ],
    [
      'a relative clause takes what stands before it',
      'They met Ann Lee, who won.',
      ['main: They met Ann Lee, <They>', 'relative: who won. <Ann Lee>'],
    ],
    [
      'a relative clause inside',
      'Ann Lee, who won, left.',
      ['main: Ann Lee, who won, left. <Ann Lee>', 'relative: , who won <Ann Lee>'],
    ],
    [
      'an opening clause',
      'Although it rained, they left.',
      ['main: Although it rained <it>', 'main: , they left. <they>'],
    ],
    [
      'an opening phrase is no subject',
      'In Paris, France, the king met her.',
      ['main: In Paris, France, the king met her. <the king>'],
    ],
    [
      '“since 2003” opens no clause',
      'It grew since March and fell.',
      ['main: It grew since March <It>', 'main: and fell. <It>'],
    ],
  ];
  for (const [rule, text, expected] of cases)
    it(`${rule}: “${text}”`, () => {
      expect(clauses(text)).deep.equal(expected);
    });

  it('begins with the first word, in order, for any words', () => {
    const word = fc.constantFrom(
      'the',
      'Kim',
      'met',
      'and',
      ',',
      'who',
      'that',
      'said',
      'after',
      '-',
      'in',
      'was',
      'seen',
      'it',
      ';',
      '"',
    );
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 30}), (parts) => {
        const text = parts.join(' ');
        const span = {start: 0, end: text.length};
        const {clauses: found, words} = parseSentence(span, wordsOf(text, span));
        expect(found[0]!.from).equal(0);
        let from = 0;
        for (const clause of found) {
          expect(clause.from).least(from);
          expect(clause.to).within(clause.from + 1, words.length);
          from = clause.from;
        }
      }),
      // An aside between dashes, before a clause of its own.
      {examples: [[['the', '-', 'said', '-', 'said', 'the', 'met', 'said']]]},
    );
  });
});
