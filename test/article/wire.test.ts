import {describe, it} from 'node:test';
import {expect} from 'chai';
import {withoutWire} from '../../src/article/wire.js';

const rest = (text: string) => text.slice(withoutWire(text, {start: 0, end: text.length}).start);

describe('withoutWire(text, paragraph)', () => {
  for (const opening of [
    'SEOUL — ',
    'SEOUL (AP) — ',
    'SEOUL, Oct. 7 (Agency) — ',
    'STOCKHOLM, 3 October 2017 — ',
    'CUPERTINO, California, October 27, 2015 — ',
    'NEW YORK - ',
    'ROME, Italy | ',
  ])
    it(`leaves out “${opening}”`, () => {
      expect(rest(`${opening}Ministers met.`)).equal('Ministers met.');
    });
  for (const text of [
    'Ministers met — again — on Monday.',
    'NASA said - and wrote - that it was over.',
    'The U.S.-led talks ended.',
  ])
    it(`keeps “${text}”`, () => {
      expect(rest(text)).equal(text);
    });
});
