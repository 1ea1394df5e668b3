import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  dateOfByline,
  dateOfJsonLd,
  dateOfMetas,
  firstDate,
  headlineOf,
  markOf,
} from '../../src/article/page-metadata.js';

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

describe('markOf(element, attribute)', () => {
  const cases: [element: string, attributes: Record<string, string>, says: string | undefined][] = [
    ['time', {datetime: '2018-10-07'}, 'nothing'],
    ['time', {datetime: '2018-10-07', pubdate: ''}, 'published'],
    ['time', {datetime: '2018-10-07', class: 'entry-date published'}, 'published'],
    ['time', {datetime: '2018-10-07', class: 'published updated'}, 'published'],
    ['time', {datetime: '2018-10-07', class: 'updated'}, 'updated'],
    ['time', {datetime: '2018-10-07', itemprop: 'dateModified'}, 'updated'],
    ['abbr', {title: '2018-10-07', class: 'published'}, 'published'],
    ['meta', {content: '2018-10-07', itemprop: 'datePublished'}, 'published'],
    ['meta', {content: '2018-10-07', itemprop: 'uploadDate'}, undefined],
    ['abbr', {title: '2018-10-07'}, undefined],
    ['time', {title: '2018-10-07'}, undefined],
    ['span', {class: 'bday published'}, undefined],
  ];
  for (const [element, attributes, says] of cases)
    it(`says ${says} of <${element}> ${JSON.stringify(attributes)}`, () => {
      expect(markOf(element, (name) => attributes[name])?.says).to.equal(says);
    });
});

describe('dateOfByline(times)', () => {
  it('passes over the day of a change, unless there is no other', () => {
    const changed = {date: '2018-10-09', says: 'updated'} as const;
    const made = {date: '2018-10-07', says: 'nothing'} as const;
    expect(dateOfByline([changed, made])).to.equal('2018-10-07');
    expect(dateOfByline([changed])).to.equal('2018-10-09');
    expect(dateOfByline([{date: 'Sunday', says: 'nothing'}])).to.equal(undefined);
  });
});

describe('headlineOf(headings, titles)', () => {
  const cases: [what: string, headings: string[], titles: string[], headline: string | undefined][] = [
    [
      'the longer: the story’s, not the site’s',
      ['The Paper', 'War ends at last'],
      ['War ends at last | The Paper'],
      'War ends at last',
    ],
    [
      'it behind the site’s name',
      ['The Paper', 'War ends at last'],
      ['', 'The Paper: War ends at last'],
      'War ends at last',
    ],
    ['the very title', ['The Paper', 'War ends'], ['War ends', 'War ends | The Paper'], 'War ends'],
    ['none that the page is not called by', ['Tags', 'About'], ['War ends'], undefined],
    ['none where there is none', [], ['War ends'], undefined],
  ];
  for (const [what, headings, titles, headline] of cases)
    it(`takes ${what}`, () => {
      expect(headlineOf(headings, titles)).to.equal(headline);
    });
});
