import {describe, it} from 'node:test';

import {expect} from 'chai';

import {findTimexes} from '../../src/normalize/find-timexes.js';

/** Published on Tuesday 4 June 2013. */
const cases: readonly (readonly [text: string, value: string, why: string])[] = [
  ['They voted late Monday. “Tonight we won,” she said.', '2013-06-03TNI', 'said the night before'],
  ['They met on Monday evening. "Tonight we won," she said.', '2013-06-03TNI', 'said the evening before'],
  ['They voted late Monday. “Tonight we will rest,” she said.', '2013-06-04TNI', 'the night to come'],
  ['They voted late Monday. Tonight they went home.', '2013-06-04TNI', 'told by the article'],
  ['They voted “no” late Monday. Tonight they met again.', '2013-06-04TNI', 'the quotation is over'],
  ['They voted on Monday. “Tonight we won,” she said.', '2013-06-03TNI', 'said the day before'],
  ['They voted on Monday. “Tonight we will rest,” she said.', '2013-06-04TNI', 'the night to come'],
  ['They voted late Sunday. “Tonight we won,” she said.', '2013-06-04TNI', 'longer ago'],
];

describe('asSaid', () => {
  for (const [text, value, why] of cases)
    it(`${why}: ${text} → ${value}`, () => {
      const found = findTimexes(text, {published: '2013-06-04', language: 'en'});
      expect(found.at(-1)!.value).to.equal(value);
    });
});
