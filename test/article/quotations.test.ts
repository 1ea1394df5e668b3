import {describe, it} from 'node:test';
import {expect} from 'chai';
import {quotations} from '../../src/article/quotations.js';

const find = (text: string) =>
  quotations(text, {start: 0, end: text.length}).map(({start, end, speech}) => [
    text.slice(start, end),
    speech,
  ]);

describe('quotations(text, within)', () => {
  const cases: [text: string, expected: unknown[]][] = [
    ['He said "we will come back in May" and left.', [['"we will come back in May"', true]]],
    ['He said “we will come back in May” and left.', [['“we will come back in May”', true]]],
    ['They agreed "as soon as possible" to meet.', [['"as soon as possible"', false]]],
    [
      'A "phased" approach and a "second" one.',
      [
        ['"phased"', false],
        ['"second"', false],
      ],
    ],
    ['A 5" nail and it’s John’s.', []],
    ['“It never ends, he said to us', [['“It never ends, he said to us', true]]],
  ];
  for (const [text, expected] of cases)
    it(`finds ${expected.length} in ${text}`, () => {
      expect(find(text)).deep.equal(expected);
    });
});
