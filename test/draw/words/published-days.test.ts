import {describe, it} from 'node:test';
import {expect} from 'chai';
import {articleKeys} from '../../../src/draw/words/article-key.js';
import {publishedDays} from '../../../src/draw/words/published-days.js';
import type {ArticleInfo} from '../../../src/events/event.js';

const article = (id: string, date?: string): ArticleInfo => ({
  id,
  published: date === undefined ? null : {date, confidence: 1, basis: 'given', because: ''},
});
const days = (...articles: ArticleInfo[]) => publishedDays(articles, articleKeys(articles), undefined);

describe('publishedDays', () => {
  it('are in the order of time, in the hue of the article', () => {
    const found = days(article('a', '2018-10-09'), article('b', '2018-10-08'), article('c'));
    expect(found.map(({name, hue}) => [name, hue])).to.deep.equal([
      ['B published', 2],
      ['A published', 1],
    ]);
  });

  it('need no letter where there is one article', () => {
    expect(days(article('a', '2018-10-09')).map(({name, hue}) => [name, hue])).to.deep.equal([
      ['Published', 1],
    ]);
  });

  it('are one, in ink, for articles of one day', () => {
    const found = days(article('a', '2018-10-08'), article('b', '2018-10-08'));
    expect(found.map(({name, hue}) => [name, hue])).to.deep.equal([['A, B published', 0]]);
  });
});
