import {describe, it} from 'node:test';
import {expect} from 'chai';
import {leadingWords} from '../../src/events/leading-words.js';

const cases: readonly (readonly [before: string, leading: string])[] = [
  ['He left on ', 'on '],
  ['He left in about the ', 'in about the '],
  ['He left shortly after ', 'shortly after '],
  ['It was known as of ', 'as of '],
  ['He left on the morning of ', 'the morning of '],
  ['He left some time before or about ', 'some time before or about '],
  ['Rome (in ', 'in '],
  ['He left early ', 'early '],
  ['He left the ', 'the '],
  ['On  late ', 'On  late '],
  ['He left as late as ', 'as late as '],
  ['He went back ', ''],
  ['He left some way back ', 'back '],
  ['It was as warm as ', ''],
  ['He left ', ''],
  ['He left on', ''],
  ['Paris, of course ', ''],
  ['A town in (the ', 'the '],
  ['', ''],
];

describe('leadingWords(before)', () => {
  for (const [before, leading] of cases)
    it(`“${before}” brings a date in by “${leading}”`, () => {
      expect(before.slice(before.length - leadingWords(before))).equal(leading);
    });
});
