import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkArticle} from '../../src/article/check.js';

describe('checkArticle(value)', () => {
  it('returns the article itself', () => {
    const article = {id: 'a', text: ''};
    expect(checkArticle(article)).equal(article);
  });
  const bad: [value: unknown, message: string][] = [
    [null, 'not an article: null'],
    ['text', 'not an article: "text"'],
    [{text: 'x'}, 'article id is no string: undefined'],
    [{id: 'a', text: 42}, 'text of article "a" is no string: 42'],
    [{id: 'a', text: 'x', title: {}}, 'title of article "a" is no string: an object'],
    [{id: 'a', text: 'x', url: 7}, 'url of article "a" is no string: 7'],
  ];
  for (const [value, message] of bad)
    it(`throws “${message}”`, () => {
      expect(() => checkArticle(value)).throws(TypeError, message);
    });
});
