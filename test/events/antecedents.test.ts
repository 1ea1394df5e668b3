import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readArticlesSync} from '../../src/pipeline.js';

/** The titles of what is dated, in order of time. */
const titles = (text: string): string[] =>
  readArticlesSync([{id: 'a', text, published: '2018-10-08'}]).events.map(({title}) => title);

describe('who or what a pronoun means', () => {
  const meant: [rule: string, text: string, expected: string[]][] = [
    [
      'somebody known, not a country named beside her',
      'Ann Lee was born in Oslo. She sang. She left before Norland became free. In 1962 she married Bo Dahl.',
      ['Ann Lee married Bo Dahl'],
    ],
    [
      'somebody known, not one who is only called by a first name',
      'Ann Lee sang. She married Boris Dahl. After Boris died in 2008 she moved. In 2012 she left Oslo.',
      ['Boris died', 'Ann Lee left Oslo'],
    ],
    [
      'a surname, whoever else was meant before',
      'Cy Moe led the works. He fell ill. Dahl did not see it: he died in 1832. The heirs of Bo Dahl sued.',
      ['Dahl died'],
    ],
    [
      'a surname that stands first, whoever else was meant before',
      'Cy Moe flew in. He was tired. Then Moe met President Tan Min-ho. Tan lost no time. In May he left for Rome.',
      ['Tan left for Rome'],
    ],
    [
      'who has just been presented',
      'Acme brought in a new chief, Ann Lee, from a bank. She closed the mill in 2014.',
      ['Ann Lee closed the mill'],
    ],
    [
      'a man without a name',
      'Police may catch a 44-year-old man. He was seen on Thursday.',
      ['A 44-year-old man was seen'],
    ],
    [
      'who is left, when he was not married to himself',
      'In 1882 he married Ann Lee. In 1889 he left Norway.',
      ['He married Ann Lee', 'He left Norway'],
    ],
    [
      'a plural that opens a sentence',
      'Tugs are at the wreck. They will try again on Sunday.',
      ['Tugs will try again'],
    ],
    [
      'a ship whose name ends in s',
      'The ferry Nordlys was towed away. It had sunk in 2017.',
      ['The ferry Nordlys had sunk'],
    ],
    [
      'a thing told with where it is',
      'Back then the hut by the lake was run by Bo Dahl. It burned down in 2003.',
      ['The hut burned down'],
    ],
    [
      'what a sentence tells of, not what else happened in it',
      'The bridge was closed, and a storm hit the town. In 2012 it opened.',
      ['The bridge opened'],
    ],
    [
      'not its own owner',
      'The ship is old. Its owner said it had passed a test on Friday.',
      ['The ship had passed a test'],
    ],
    [
      'no person for “it”',
      'Ann Lee sang. She won a prize. Lee built a hall. It was opened in 1979.',
      ['It was opened'],
    ],
    [
      'whom the owner is told with',
      'A club was founded. Its head, the banker Bo Dahl, came to Oslo in 1821.',
      ['Bo Dahl came to Oslo'],
    ],
  ];
  for (const [rule, text, expected] of meant)
    it(`is ${rule}: “${text}”`, () => {
      expect(titles(text)).deep.equal(expected);
    });
});
