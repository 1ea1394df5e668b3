import {expect} from 'chai';
import {httpAddress, metadataOf} from '../../src/dom/metadata.js';

function parse(head: string, body: string): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function publishedOf(head: string, body = '<article>…</article>', sole = true): string | undefined {
  return metadataOf(parse(head, body).querySelector('article')!, {sole}).published;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const PROSE = `<p>${'Prose that goes on and on. '.repeat(6)}</p>`;

describe('metadataOf', () => {
  const dates: [from: string, head: string, body: string, date: string][] = [
    [
      'article:published_time',
      '<meta property="article:published_time" content="2018-10-08T09:12:00+09:00">',
      '',
      '2018-10-08T09:12:00+09:00',
    ],
    ['meta name=date', '<meta name="date" content="2018-10-08">', '', '2018-10-08'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2018-10">', '', '2018-10'],
    ['a date-time with a space', '<meta name="pubdate" content="2018-10-08 09:12">', '', '2018-10-08T09:12'],
    ['JSON-LD', jsonLd({'@type': 'NewsArticle', datePublished: '2018-10-08'}), '', '2018-10-08'],
    [
      'a JSON-LD graph',
      jsonLd({'@graph': [{'@type': 'Person'}, {'@type': ['Report', 'Thing'], datePublished: '2018-10-08'}]}),
      '',
      '2018-10-08',
    ],
    [
      'the article of JSON-LD rather than its page',
      jsonLd([
        {'@type': 'WebPage', datePublished: '2020-01-01'},
        {'@type': 'Article', datePublished: '2018-10-08'},
      ]),
      '',
      '2018-10-08',
    ],
    ['microdata', '', '<time itemprop="datePublished" datetime="2018-10-08">Monday</time>', '2018-10-08'],
    ['microdata without time', '', '<meta itemprop="datePublished" content="2018-10-08">', '2018-10-08'],
    ['pubdate', '', '<time pubdate datetime="2018-10-08">Monday</time>', '2018-10-08'],
    ['h-entry', '', '<time class="dt-published" datetime="2018-10-08">Monday</time>', '2018-10-08'],
    ['hAtom', '', '<abbr class="published" title="2018-10-08">Monday</abbr>', '2018-10-08'],
    [
      'a time above the prose',
      '',
      `<time class="updated" datetime="2018-10-09">x</time><time datetime="2018-10-08">Monday</time>${PROSE}`,
      '2018-10-08',
    ],
    [
      'the head before a time above the prose',
      '<meta name="date" content="2018-10-08">',
      `<time datetime="2020-01-01">x</time>${PROSE}`,
      '2018-10-08',
    ],
    [
      'the article before the head',
      '<meta name="date" content="2020-01-01">',
      '<time pubdate datetime="2018-10-08"></time>',
      '2018-10-08',
    ],
  ];
  for (const [from, head, body, date] of dates) {
    it(`takes the date of publication from ${from}`, () => {
      expect(publishedOf(head, `<article>${body}</article>`)).to.equal(date);
    });
  }

  const none: [what: string, head: string, body: string][] = [
    ['words', '<meta name="date" content="last Monday">', ''],
    ['an impossible date', '<meta name="date" content="2018-13-45">', ''],
    ['the zero of a clock', '<meta name="date" content="1970-01-01T00:00:00Z">', ''],
    ['broken JSON-LD', '<script type="application/ld+json">{"datePublished": "2018-10-08"</script>', ''],
    ['the JSON-LD of a comment', jsonLd({'@type': 'Comment', datePublished: '2018-10-08'}), ''],
    ['JSON-LD that is no text', jsonLd({'@type': 'Article', datePublished: {a: 1}}), ''],
    ['a time that is not of publication', '', '<time datetime="2018-10-08">Monday</time>'],
    ['a time in the prose', '', PROSE.replace('on', '<time datetime="2018-10-08">Monday</time>')],
    ['a time behind the prose', '', `${PROSE}<time datetime="2018-10-08">Monday</time>`],
    [
      'the date of a comment by its name',
      '',
      '<div class="u-comment"><time class="dt-published" datetime="2018-10-08"></time></div>',
    ],
    ['the date of a comment inside', '', '<article><time pubdate datetime="2018-10-08"></time></article>'],
  ];
  for (const [what, head, body] of none) {
    it(`takes no date from ${what}`, () => {
      expect(publishedOf(head, `<article>${body}</article>`)).to.equal(undefined);
    });
  }

  it('does not take the head’s date for one article of several', () => {
    expect(publishedOf('<meta name="date" content="2018-10-08">', '<article></article>', false)).to.equal(
      undefined,
    );
  });

  it('reads title, language and canonical address', () => {
    const document = parse(
      '<title>Site</title><link rel="canonical" href="https://example.org/talks">',
      '<article lang="en-GB"><h1> The\n talks </h1></article>',
    );
    expect(metadataOf(document.querySelector('article')!, {sole: true})).to.deep.equal({
      title: 'The talks',
      language: 'en-GB',
      url: 'https://example.org/talks',
    });
  });

  it('takes the heading that the page is called by', () => {
    const document = parse(
      '<title>The talks | Site</title>',
      '<article><h1>Site</h1><h2>Tags</h2><h2>The talks<a href="#talks">¶</a></h2></article>',
    );
    expect(metadataOf(document.querySelector('article')!, {sole: true}).title).to.equal('The talks');
    expect(metadataOf(document.querySelector('article')!, {sole: false}).title).to.equal('Site');
  });

  it('takes the page’s title where the article has no heading', () => {
    const document = parse('<title>Site</title>', '<article></article>');
    expect(metadataOf(document.querySelector('article')!, {sole: true}).title).to.equal('Site');
    expect(metadataOf(document.querySelector('article')!, {sole: false}).title).to.equal(undefined);
  });
});

describe('httpAddress', () => {
  const addresses: [address: string, absolute: string | undefined][] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['/a', 'https://example.org/a'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,a', undefined],
    ['https://', undefined],
  ];
  for (const [address, absolute] of addresses) {
    it(`makes ${address} ${absolute ?? 'no link'}`, () => {
      expect(httpAddress(address, 'https://example.org/')).to.equal(absolute);
    });
  }
});
