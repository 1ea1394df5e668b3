import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../../../src/normalize/find-timexes.js';

const valuesOf = (text: string) =>
  findTimexes(text, {published: '2009-12-19'})
    .filter(({value}) => /^\d{4}/.test(value))
    .map(({value}) => value);

const allOf = (text: string) => findTimexes(text, {published: '2009-12-19'}).map(({value}) => value);

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
    ['In 843 the empire was divided. Charles died in 877, and his son in 879.', '0843', '0877', '0879'],
    ['He ruled until 996. His son had been born in 963.', '0996', '0963'],
    ['The abbey was founded in 910 by the duke.', '0910'],
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
    ['It resulted in 180, and he played in 250.'],
    ['He was killed in 300 metres of mud; in 260, she said, more.'],
    ['In AD 66 the price rose by 70 and then fell.', '0066'],
  ];
  for (const [text, ...values] of cases)
    it(text, () => {
      expect(valuesOf(text + REST)).to.deep.equal(values);
    });
});

describe('years of one to three digits whose age another paragraph tells', () => {
  const cases: readonly (readonly [text: string, ...values: string[]])[] = [
    [
      'First war (101–102)\n\nHe became emperor in 98, and spent the winter of 98–99 on the river.\n\nSecond war (105–106)\n\nIn June 105 the king rose. He fell in September 106, and in the 270s all was given up.',
      '0098',
      '0098-WI',
      '0105-06',
      '0106-09',
      '027',
    ],
    [
      'He was murdered on 30 April 535, and the island fell on 31 December 535.\n\nIn the spring of 542 they took the town; a year later, in March 543 and again in 546, the city.',
      '0535-04-30',
      '0535-12-31',
      '0542-SP',
      '0543',
      '0543-03',
      '0546',
    ],
    [
      'He was born in AD 34 and died in AD 79.\n\nOn 12 May 71 and in June 72 he was there.',
      '0034',
      '0079',
      '0071-05-12',
      '0072-06',
    ],
    [
      'It began in AD 66, in the town.\n\nHe came before the end of AD 66.\n\nHe fell on 9 June 68; by the end of 69 it was over, but late in 72 or 74, it burned.',
      '0066',
      '0066',
      '0068-06-09',
      '0069',
      '0072',
      '0074',
    ],
  ];
  for (const [text, ...values] of cases)
    it(`${text.slice(0, 40)}… ${values.join(', ')}`, () => {
      expect(allOf(text + REST)).to.deep.equal(values);
    });

  const ancient: readonly (readonly [text: string, ...values: string[]])[] = [
    [
      'The war began in 431 BC and ended in 404 BC.\n\nIn 429, the plague came back. In March 425 the fleet sailed; in the autumn of 424, it was lost. On 20 August 413 the army fell.',
      'BC0431',
      'BC0404',
      'BC0429',
      'BC0425-03',
      'BC0424-FA',
      'BC0413-08-20',
    ],
    [
      'He was king from 221 BC to 179 BC.\n\nBy the 190s, and in 188, he was old.',
      'BC0221',
      'BC0179',
      'BC019',
      'BC0188',
    ],
  ];
  for (const [text, ...values] of ancient)
    it(`${text.slice(0, 40)}… ${values.join(', ')}`, () => {
      expect(allOf(text + REST)).to.deep.equal(values);
    });

  const others: readonly (readonly [text: string, ...values: string[]])[] = [
    [
      'The town was named in AD 98.\n\nIn 101 homes the lights went out; the price fell by 99, and in 97, he said.',
      '0098',
    ],
    ['They lost (98–101) and won (105–106) at home.\n\nBy 101, and until 104 or 105, they led.'],
    ['It stood from 48 BC, 46 BC, AD 14 and AD 20 on.\n\nBy 30, and in 31, it was old.', '0014', '0020'],
    ['The fort of 120 BC and 118 BC is small.\n\nIt sold in the 20s, at up to 950, or in 400, they said.'],
  ];
  for (const [text, ...values] of others)
    it(`none in: ${text.slice(0, 50)}…`, () => {
      expect(valuesOf(text + REST)).to.deep.equal(values);
    });
});
