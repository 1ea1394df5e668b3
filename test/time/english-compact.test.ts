import {describe, it} from 'node:test';
import {expect} from 'chai';
import {englishCompact} from '../../src/time/english-compact.js';

describe('englishCompact(value, locale)', () => {
  const values = [
    0, 1, 2, 12, 100, 999, 1000, 1234, 1250, 1450, 9949, 9950, 9999, 12_345, 99_999, 123_456, 999_499,
  ];
  for (const locale of ['en', 'en-GB', 'en-US'])
    it(`cuts thousands of ${locale} as Intl does`, () => {
      const intl = new Intl.NumberFormat(locale, {notation: 'compact'});
      for (const value of values) {
        // Before ICU 74, Britain's thousands had a capital.
        expect(englishCompact(value, locale)?.toLowerCase()).equal(intl.format(value).toLowerCase());
      }
    });

  it('leaves 1.5, -1 and a million to Intl', () => {
    for (const value of [1.5, -1, 1e6, 999_500, NaN]) expect(englishCompact(value, 'en')).equal(null);
  });
});
