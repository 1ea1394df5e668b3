import {describe, it} from 'node:test';
import {expect} from 'chai';
import {verbGroups} from '../../src/events/verbs.js';
import {wordsOf} from '../../src/events/words.js';

function verbs(text: string): string[] {
  const words = wordsOf(text, {start: 0, end: text.length});
  return verbGroups(words).map(
    ({first, head, form}) => `${text.slice(words[first]!.start, words[head]!.end)} (${form})`,
  );
}

describe('verbGroups(words)', () => {
  const cases: [text: string, expected: string[]][] = [
    ['The minister will also visit Beijing.', ['will also visit (modal)']],
    ['The minister had flown to Tokyo.', ['had flown (pluperfect)']],
    ['She is expected to leave.', ['is expected (present)']],
    ['It has not been signed yet.', ['has not been signed (perfect)']],
    ['They agreed yesterday to meet.', ['agreed (past)']],
    ['The company has 300 shops.', ['has (present)']],
    ['The board expects profits.', ['expects (present)']],
    ['The family moved away quietly.', ['moved (past)']],
    ['The finally moved family rested.', ['rested (past)']],
    ['He left and she stayed.', ['left (past)', 'stayed (past)']],
    ['The sheriff closes the road.', ['closes (present)']],
    ['I look forward to it.', ['look (present)']],
  ];
  for (const [text, expected] of cases)
    it(`“${text}” has ${expected.join(', ')}`, () => {
      expect(verbs(text)).deep.equal(expected);
    });

  const nouns: [why: string, text: string, expected: string[]][] = [
    ['a participle before a noun', 'Another planned trip was scrapped.', ['was scrapped (past)']],
    ['a reduced relative clause', 'They held talks aimed at peace.', ['held (past)']],
    ['a participle between commas', 'The plan, called X, is to end it.', ['is (present)']],
    ['plural nouns', 'The talks and the sales of cars', []],
    ['plural nouns before an article', 'or 44 cents a share', []],
    ['those of a sentence with a verb', 'That night in the streets the crowd sang.', ['sang (past)']],
    ['words on -ed that are no verbs', 'A hundred sacred needs indeed', []],
    ['an infinitive', 'the wish to have it', []],
  ];
  for (const [why, text, expected] of nouns)
    it(`takes no verb for ${why}: “${text}”`, () => {
      expect(verbs(text)).deep.equal(expected);
    });
});
