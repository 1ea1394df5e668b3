import {describe, it} from 'node:test';
import {expect} from 'chai';
import {articleKeys} from '../../../src/draw/words/article-key.js';
import {todayWord, withToday} from '../../../src/draw/words/marked-today.js';
import {publishedDays} from '../../../src/draw/words/published-days.js';
import type {ArticleInfo} from '../../../src/events/event.js';
import {foldedScale} from '../../../src/layout/folded-scale.js';
import {civilToMs} from '../../../src/time/calendar.js';

const article = (id: string, date?: string): ArticleInfo => ({
  id,
  published: date === undefined ? null : {date, confidence: 1, basis: 'given', because: ''},
});
const days = (...articles: ArticleInfo[]) => publishedDays(articles, articleKeys(articles), undefined);
const scale = foldedScale([{start: civilToMs(2018, 10, 1), end: civilToMs(2018, 11, 1), count: 2}]);
const mark = (ms: number, given = days(article('a', '2018-10-08')), locale?: string) =>
  withToday(given, ms, scale, locale).map(({name, isToday}) => [name, isToday ?? false]);

describe('todayWord', () => {
  const words: [locale: string, word: string][] = [
    ['en', 'today'],
    ['de', 'heute'],
    ['fr', 'aujourd’hui'],
    ['ja', '今日'],
    ['ar', 'اليوم'],
  ];
  for (const [locale, word] of words) {
    it(`is ${word} in ${locale}`, () => {
      expect(todayWord(locale)).to.equal(word);
    });
  }
});

describe('withToday', () => {
  it('marks today in the span of the scale, in the order of time', () => {
    expect(mark(civilToMs(2018, 10, 4))).to.deep.equal([
      ['today', true],
      ['Published', false],
    ]);
  });

  it('joins it to a day of publication', () => {
    expect(mark(civilToMs(2018, 10, 8))).to.deep.equal([['Published · today', true]]);
  });

  for (const [title, ms] of [
    ['before', civilToMs(2018, 9, 1)],
    ['after', civilToMs(2018, 12, 1)],
  ] as const) {
    it(`leaves it out ${title} the span`, () => {
      expect(mark(ms)).to.deep.equal([['Published', false]]);
    });
  }

  it('leaves it out where nobody says when it is', () => {
    const given = days(article('a', '2018-10-08'));
    expect(withToday(given, undefined, scale, 'en')).to.equal(given);
  });
});
