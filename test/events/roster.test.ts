import {describe, it} from 'node:test';
import {expect} from 'chai';
import {namesOf} from '../../src/events/names.js';
import {Roster} from '../../src/events/roster.js';
import {wordsOf} from '../../src/events/words.js';
import {runAtOnce} from '../../src/time/run-at-once.js';

/** Who each name in a text is, in order; each only once. */
function persons(text: string): string[] {
  const names = namesOf(wordsOf(text, {start: 0, end: text.length}));
  const roster = new Roster(text);
  roster.meet(names);
  runAtOnce(roster.lookThrough());
  return [...new Set(names.map((name) => roster.personOf(name)).filter((person) => person !== undefined))];
}

describe('Roster.personOf(name)', () => {
  const cases: [rule: string, text: string, expected: string[]][] = [
    [
      'whom later sentences call by the last name is a person',
      'Ann Lee left school. In May Lee won.',
      ['Ann Lee'],
    ],
    ['what they call by its first word is none', 'Orion Cameras was sold. In May Orion closed.', []],
    ['nor is what has an article', 'The Alder Line was closed. The Old Mill, too, was sold.', []],
    [
      'nor is a country, or what has an article elsewhere',
      'Later Great Norland fell. Norland was poor. They lived in Norland.',
      [],
    ],
    ['an office makes a person of any name', 'They met President Dahl.', ['Dahl']],
    ['nobody is called after a people', 'They said French Guiana was wet. Guiana is hot.', []],
    ['a place is no person', 'She flew to Aid Korea. They met in Korea.', []],
    ['who speaks is one', 'Bo Dahl said no.', ['Bo Dahl']],
  ];
  for (const [rule, text, expected] of cases)
    it(`${rule}: “${text}”`, () => {
      expect(persons(text)).deep.equal(expected);
    });
});
