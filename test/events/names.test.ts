import {describe, it} from 'node:test';
import {expect} from 'chai';
import {namesOf} from '../../src/events/names.js';
import {wordsOf} from '../../src/events/words.js';

const names = (text: string) =>
  namesOf(wordsOf(text, {start: 0, end: text.length})).map(({text: name, kind}) => `${name} (${kind})`);

describe('namesOf(words)', () => {
  const cases: [text: string, expected: string[]][] = [
    ['Yesterday Ann Lee was elected.', ['Ann Lee (person)']],
    ['They met President Bo Dahl in Oslo.', ['Bo Dahl (person)', 'Oslo (place)']],
    ['The firm sued Acme Inc last year.', ['Acme Inc (other)']],
    ['After that, North Korea said no.', ['North Korea (place)']],
    ['Later the Korean Peninsula was quiet.', ['Korean Peninsula (place)']],
    ['Later the General Assembly said no.', ['Assembly (other)']],
    ['Then the Secretary said no.', ['Secretary (other)']],
    ['Then Oliver North said no.', ['Oliver North (person)']],
    ['Then Ana de Sousa said no.', ['Ana de Sousa (person)']],
    ['They saw Ludwig van der Berg, the painter.', ['Ludwig van der Berg (person)']],
    ['Then Mr. Moi left for St. Ives.', ['Moi (person)', 'St. Ives (other)']],
    ['The hole was seen by Ann Lee and Bo Dahl in May.', ['Ann Lee (person)', 'Bo Dahl (person)']],
    ['Brazil and Costa Rica agreed.', ['Brazil (other)', 'Costa Rica (other)']],
    ['For Smith it was over.', ['Smith (other)']],
    ['On Monday and in March it rained.', []],
    ['Eleven minutes passed. He’s gone.', []],
    ['However, the talks went on.', []],
  ];
  for (const [text, expected] of cases)
    it(`finds ${expected.join(', ') || 'none'} in “${text}”`, () => {
      expect(names(text)).deep.equal(expected);
    });
});
