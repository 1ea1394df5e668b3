import {describe, it} from 'node:test';

import {expect} from 'chai';

import {reads} from '../../reading.js';

const cases: readonly (readonly [text: string, ...readings: string[]])[] = [
  ['in the 1980s', 'the 1980s = DATE 198'],
  ['built in the 1800s', 'the 1800s = DATE 18'],
  ['in the late 1700s', 'the late 1700s = DATE 17 END'],
  ['in the 1810s', 'the 1810s = DATE 181'],
  ['in the 1900s', 'the 1900s = DATE 190'],
  ['in the 2000s', 'the 2000s = DATE 200'],
  ["the '60s", "the '60s = DATE 196"],
  ['the late 1970s', 'the late 1970s = DATE 197 END'],
  ['in the nineties', 'the nineties = DATE 199'],
  ['the 470s BC', 'the 470s BC = DATE BC047'],
  ['in the 20th century', 'the 20th century = DATE 19'],
  [
    'in the late 2nd and early 3rd centuries',
    'the late 2nd = DATE 01 END',
    'early 3rd centuries = DATE 02 START',
  ],
  ['a 19th-century ship', '19th-century = DATE 18'],
  ['back in the 90s we sang', 'the 90s = DATE 199'],
  ["the late '60s and '70s", "the late '60s = DATE 196 END", "'70s = DATE 197"],
  ['the 60s and 70s', 'the 60s = DATE 196', '70s = DATE 197'],
  ['During the 960s he reigned', 'the 960s = DATE 096'],
  ['In the late 870s the fleet came', 'the late 870s = DATE 087 END'],
  ['the 960s', 'the 960s = DATE 096'],
  ['a town of the XIX century', 'the XIX century = DATE 18'],
  ['in the XVIth century', 'the XVIth century = DATE 15'],
  ['the X century BC', 'the X century BC = DATE BC09'],
  ['the third century BC', 'the third century BC = DATE BC02'],
  ['The eighteen nineties were gay.', 'The eighteen nineties = DATE 189'],
  ['the third to fifth centuries BC', 'the third = DATE BC02 →', 'fifth centuries BC = DATE BC04'],
  ['the first millennium BC', 'the first millennium BC = DATE BC0'],
  ['the tenth decade of the 19th century', 'the tenth decade of the 19th century = DATE 189'],
  ['from the 14th century, widened in the 15th.', 'the 14th century = DATE 13', 'the 15th = DATE 14'],
  [
    'of the 14th century and shortened in the late 15th',
    'the 14th century = DATE 13',
    'the late 15th = DATE 14 END',
  ],
  ['the 13th-century church', '13th-century = DATE 12'],
  ['in the 1850s and 60s', 'the 1850s = DATE 185', '60s = DATE 186'],
  ["the late 1880s and early '90s", 'the late 1880s = DATE 188 END', "early '90s = DATE 189 START"],
];
const nearMisses = [
  'They scored in the 15th.',
  'It came 14th. They scored in the 15th.',
  'Men in their 20s and 30s were asked.',
  'people in their 30s, 40s and 50s',
  'Highs in the 40s and 50s.',
  'Lows near the mid 30s, from the 20s to 40s inland',
  'poor in forties London',
  'the index closed in the 960s',
  'a line of 747s',
  'highs in the 80s',
  'the mix century',
  'the IIX century',
  '1985s',
  'in his 40s',
  'MC68000s',
  '11980s',
  'made by 20th Century Fox',
];

describe('decade', () => {
  describe('reads decades and centuries', () => {
    for (const [text, ...readings] of cases)
      it(`${text}: ${readings.join('; ')}`, () => {
        expect(reads(text)).to.deep.equal(readings);
      });
  });

  describe('leaves ages, plurals and part numbers', () => {
    for (const text of nearMisses)
      it(text, () => {
        expect(reads(text)).to.deep.equal([]);
      });
  });
});
