import {describe, it} from 'node:test';
import {expect} from 'chai';
import {knownLocale} from '../../src/time/locale.js';

describe('knownLocale', () => {
  const known: [tag: string, locale: string | undefined][] = [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['de', 'de'],
    ['pt-br', 'pt-BR'],
    ['tlh', undefined],
    ['xx', undefined],
  ];
  for (const [tag, locale] of known) {
    it(`of ${tag} is ${locale ?? 'unknown'}`, () => {
      expect(knownLocale(tag)).to.equal(locale);
    });
  }

  for (const tag of ['', 'e', 'en_GB', 'not a tag']) {
    it(`throws a RangeError for "${tag}"`, () => {
      expect(() => knownLocale(tag)).to.throw(RangeError);
    });
  }
});
