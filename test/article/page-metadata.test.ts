import {describe, it} from 'node:test';
import {expect} from 'chai';
import {dateOfJsonLd, dateOfMetas, firstDate} from '../../src/article/page-metadata.js';

describe('dateOfMetas(metas)', () => {
  it('prefers the surer name', () => {
    const metas = new Map([
      ['date', '2018-10-01'],
      ['article:published_time', '2018-10-07T17:15:00Z'],
    ]);
    expect(dateOfMetas(metas)).to.equal('2018-10-07T17:15:00Z');
  });

  it('passes over what is no date and names that say nothing of publication', () => {
    expect(
      dateOfMetas(
        new Map([
          ['article:published_time', 'yesterday'],
          ['date', '2018-10-01'],
        ]),
      ),
    ).to.equal('2018-10-01');
    expect(dateOfMetas(new Map([['article:modified_time', '2018-10-07']]))).to.equal(undefined);
  });
});

describe('dateOfJsonLd(blocks, title)', () => {
  const thing = (fields: object) =>
    JSON.stringify({'@type': 'NewsArticle', datePublished: '2018-10-07', ...fields});
  const cases: [what: string, blocks: string[], date: string | undefined][] = [
    ['an article', [thing({})], '2018-10-07'],
    ['an article in a list', [`[${thing({})}]`], '2018-10-07'],
    ['an article in a @graph', [`{"@graph": [{"@type": "Organization"}, ${thing({})}]}`], '2018-10-07'],
    ['one type of several', [thing({'@type': ['Thing', 'BlogPosting']})], '2018-10-07'],
    [
      'an article rather than its page',
      [thing({'@type': 'WebPage', datePublished: '2001-01-01'}), thing({})],
      '2018-10-07',
    ],
    ['a comment', [thing({'@type': 'Comment'})], undefined],
    ['a date in words', [thing({datePublished: 'October 7'})], undefined],
    ['a date never set', [thing({datePublished: '1970-01-01T00:00:00Z'})], undefined],
    ['broken JSON, then an article', ['{"@type": ', thing({})], '2018-10-07'],
    ['no object', ['null', '7', '"x"'], undefined],
  ];
  for (const [what, blocks, date] of cases)
    it(`reads ${date ?? 'nothing'} from ${what}`, () => {
      expect(dateOfJsonLd(blocks)).to.equal(date);
    });

  it('prefers the article with the title', () => {
    const blocks = [thing({headline: 'Another', datePublished: '2017-01-01'}), thing({headline: 'This'})];
    expect(dateOfJsonLd(blocks, 'This')).to.equal('2018-10-07');
  });
});

describe('firstDate(values)', () => {
  it('takes the first ISO 8601 date and sets its time off by T', () => {
    expect(firstDate([undefined, 7, 'soon', ' 2018-10-07 17:15 ', '2018'])).to.equal('2018-10-07T17:15');
  });
});
