import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../../../src/normalize/find-timexes.js';

const valuesOf = (text: string) =>
  findTimexes(text, {published: '2009-12-19'})
    .filter(({value}) => /^\d{4}/.test(value))
    .map(({value}) => value);

/** Long enough to be prose. */
const REST =
  ' The walls were old and the garrison was small, but nobody in the town had thought that it would come to a siege; ' +
  'the gates stood open, the markets were full, and the ships lay at anchor below the castle as they did whenever the wind ' +
  'was fair and the harvest had been brought in from the fields behind the river.';

describe('years of three digits without an era', () => {
  const cases: readonly (readonly [text: string, ...values: string[]])[] = [
    ['On 20 August 636 the army was destroyed.', '0636-08-20'],
    ['He died on 11 February 641, an old man.', '0641-02-11'],
    ['On August 20, 636, the army was destroyed; it fled on 21 August 636.', '0636-08-20', '0636-08-21'],
    ['In the spring of 624 he marched north; on 3 May 625 he came back.', '0624-SP', '0625-05-03'],
    ['In 636, the Arabs came back.', '0636'],
    ['He sailed in 610 and landed in 611. On 5 April 622 he left the capital.', '0610', '0611', '0622-04-05'],
    ['It fell in 637 or 638, and on 3 May 640 the coast was lost.', '0637', '0638', '0640-05-03'],
    [
      'The revolt of AD 66 spread. By July 67 Vespasian held the coast, and in 70 the city fell.',
      '0066',
      '0067-07',
      '0070',
    ],
    ['In 193 CE five men claimed the throne. In March 235 the last of them was killed.', '0193', '0235-03'],
  ];
  for (const [text, ...values] of cases)
    it(`${text} ${values.join(', ')}`, () => {
      expect(valuesOf(text + REST)).to.deep.equal(values);
    });
});

describe('numbers after a date are none where they count', () => {
  const cases: readonly (readonly [text: string, ...values: string[]])[] = [
    ['On 5 April 622 people died.', '2009-04-05'],
    ['On 5 May 300 were killed.', '2009-05-05'],
    ['On 5 May 101 Dalmatians ran.', '2009-05-05'],
    ['On June 6 156 ships sailed.', '2009-06-06'],
    ['In March 200 and in April 300 were sold.', '2009-03', '2009-04'],
    ['Turn left in 300 metres, and in 500 yards.'],
    ['In the autumn of 429, the plague came back.', '2009-FA'],
    ['In 500 homes the lights went out.'],
    ['Stores rose to 450 from 360.'],
    ['They won by 120, she said.'],
    ['In AD 66 the price rose by 70 and then fell.', '0066'],
  ];
  for (const [text, ...values] of cases)
    it(text, () => {
      expect(valuesOf(text + REST)).to.deep.equal(values);
    });
});
