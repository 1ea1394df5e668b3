import {describe, it} from 'node:test';
import {expect} from 'chai';
import {workOf} from '../work.js';
import {decodeEntities} from '../../src/cli/entities.js';
import {readHtml} from '../../src/cli/html-text.js';
import fc from '../property.js';

describe('readHtml(html)', () => {
  it('reads a page as an article with its title, language, address and date', () => {
    const page = `<!DOCTYPE html><html lang=en-GB><head><title>Ministers meet | The Paper</title>
      <meta property="article:published_time" content="2018-10-08T09:00:00+09:00">
      <link rel=canonical href="https://example.org/a"><style>p { color: red }</style></head>
      <body><nav><p>Home</p><p>World</p></nav><header>The Paper</header>
      <article><h1>Ministers &amp; generals
        meet</h1><script>document.write('<p>no</p>')</script>
        <p>They met on <b>Sun</b>day<sup><a href="#n1">[1]</a></sup>,
          &#8220;at last&#8221;.<br>All&nbsp;agreed.</p>
        <aside>Related: war in 1950</aside>
        <figure><img alt=x><figcaption>A photograph of 1999</figcaption></figure>
        <div>No paragraph, <!-- not <p>this</p> --> still prose.</div>
      </article><footer>© 2026</footer></body></html>`;
    expect(readHtml(page)).to.deep.equal({
      title: 'Ministers & generals meet',
      text: 'Ministers & generals meet\n\nThey met on Sunday, “at last”.\nAll\u00a0agreed.\n\nNo paragraph, still prose.',
      published: '2018-10-08T09:00:00+09:00',
      publishedBasis: 'metadata',
      language: 'en-GB',
      url: 'https://example.org/a',
    });
  });

  const texts: [what: string, html: string, text: string][] = [
    ['paragraphs that are never closed', '<p>One<p>Two', 'One\n\nTwo'],
    ['phrases that run on', 'a<span>b</span><em>c</em>d', 'abcd'],
    ['white space', ' <p>\n a \n\t b </p> ', 'a b'],
    ['lines of pre', '<pre>\n a\n  b\n</pre>', ' a\n  b'],
    [
      'cells of a table',
      '<table><tr><td>May</td><td>3</td></tr><tr><td>June</td></tr></table>',
      'May\t3\n\nJune',
    ],
    ['nested asides', '<p>a</p><aside>b<aside>c</aside>d</aside><p>e</p>', 'a\n\ne'],
    ['hidden content', '<div hidden>a<div>b</div></div><div aria-hidden="true">c</div>d', 'd'],
    ['roles', '<div role=navigation>a</div>b', 'b'],
    ['a comment with markup', 'a<!-- <p>x</p> > -->b', 'ab'],
    ['quoted angle brackets', '<p title="a > b" data-x=\'>\'>c</p>', 'c'],
    ['an apostrophe in a tag', "<p it's>a</p>b", 'a\n\nb'],
    ['angle brackets in prose', 'a < b and b > a, <3', 'a < b and b > a, <3'],
    ['markup in a script', '<script>"</p><p>no"</script>a', 'a'],
    ['a script in capitals', '<SCRIPT>x</SCRIPT >a', 'a'],
    ['a script that never ends', 'a<script>x</p>', 'a'],
    ['a tag that never ends', 'a<p title="b', 'a'],
    ['a comment that never ends', 'a<!-- b', 'a'],
    ['soft hyphens', 'Octo&shy;ber', 'October'],
    ['a power, which is no note', 'm<sup>2</sup> and 7<sup>th</sup>', 'm2 and 7th'],
    ['marks of notes', 'war<sup>[12]</sup> ended<sup>†</sup>', 'war ended'],
    ['notes that are not raised', '<p>war <a href="#n1" id="r1">1</a> ended</p>', 'war ended'],
    ['remarks that are raised', 'war<sup>[<a href="x">citation needed</a>]</sup> ended', 'war ended'],
    ['the number of a chapter', 'in chapter <a href="#c4">4</a>.', 'in chapter 4.'],
    ['headings with their addresses', '<h2>War<a href="#war">¶</a></h2>', 'War'],
    ['code', '<p>a</p><pre><code>b\nc</code></pre><pre><span>d</span></pre><p>e</p>', 'a\n\ne'],
    ['comments', '<p>a</p><div id="comments"><div>b</div>c</div><p>d</p>', 'a\n\nd'],
    ['captions by their names', '<div><p class="wp-caption-text">a<p>b</div>', 'b'],
    ['a part that never ends', '<section><div class="share">a</section><p>b</p>', 'b'],
    ['items by their names', '<ul><li class="tags">a<ul><li>b</ul><li>c<li class=tags>d</ul>e', 'c\n\ne'],
    ['a headline, whatever is around it', '<div class="sidebar">a<h1>b</h1>c</div>', 'b\n\nc'],
    ['what is to be skipped', '<p data-when-skip>a</p>b', 'b'],
    ['nothing', '', ''],
    ['text that is no HTML', 'Plain text.', 'Plain text.'],
  ];
  for (const [what, html, text] of texts)
    it(`reads ${what}`, () => {
      expect(readHtml(html).text).to.equal(text);
    });

  it('reads the longest article, else main, else everything', () => {
    const prose = 'A long sentence of the story. '.repeat(5);
    expect(readHtml(`<article>x</article><article>${prose}</article><p>y</p>`).text).to.equal(prose.trim());
    expect(readHtml(`<article>teaser</article><p>${prose}</p>`).text).to.include(prose.trim());
    expect(readHtml(`<p>x</p><main><p>${prose}</p></main>`).text).to.equal(prose.trim());
  });

  it('leaves the tag h1 of the site out of the title of the article', () => {
    const prose = 'A long sentence of the story. '.repeat(5);
    expect(readHtml(`<h1>The Paper</h1><article><h1>War ends</h1>${prose}</article>`).title).to.equal(
      'War ends',
    );
  });

  it('takes the heading that the page is called by for its title', () => {
    expect(
      readHtml('<title>War ends at last | The Paper</title><h1>The Paper</h1><h2>War ends at last</h2>')
        .title,
    ).to.equal('War ends at last');
  });

  const prose = `<p>${'Prose that goes on and on. '.repeat(6)}</p>`;
  const dates: [what: string, html: string, date: string | undefined][] = [
    [
      'a time marked in the article',
      `<article><time pubdate datetime="2018-10-07">x</time>${prose}</article>`,
      '2018-10-07',
    ],
    [
      'microdata',
      `<article><meta itemprop="datePublished" content="2018-10-07">${prose}</article>`,
      '2018-10-07',
    ],
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2018-10-07"}</script>${prose}`,
      '2018-10-07',
    ],
    ['a meta element', `<meta name="DC.date.issued" content="2018-10-07">${prose}`, '2018-10-07'],
    [
      'a time in the byline',
      `<article><time datetime="2018-10-07T09:00">x</time>${prose}</article>`,
      '2018-10-07T09:00',
    ],
    [
      'a time in the prose',
      `<article>${prose}<p>In <time datetime="1950">1950</time></p></article>`,
      undefined,
    ],
    ['hAtom', `<article><abbr class="published" title="2018-10-07">x</abbr>${prose}</article>`, '2018-10-07'],
    [
      'a footer',
      `<article>${prose}<footer><time class="dt-published" datetime="2018-10-07">x</time></footer></article>`,
      '2018-10-07',
    ],
    [
      'a comment in a footer',
      `<article>${prose}<footer><p class="u-comment"><time class="dt-published" datetime="2018-10-07">x</time></p></footer></article>`,
      undefined,
    ],
    [
      'a byline with a change',
      `<article><time class="updated" datetime="2018-10-09">x</time><time datetime="2018-10-07">x</time>${prose}</article>`,
      '2018-10-07',
    ],
    [
      'a time of another article',
      `<article><time pubdate datetime="2001-01-01">x</time></article><article>${prose}</article>`,
      undefined,
    ],
    ['a date in words', `<meta name="date" content="7 October 2018">${prose}`, undefined],
    ['nothing', prose, undefined],
  ];
  for (const [what, html, date] of dates)
    it(`finds ${date ?? 'no date'} in ${what}`, () => {
      expect(readHtml(html).published).to.equal(date);
    });

  it('takes only http(s) addresses', () => {
    expect(readHtml('<link rel=canonical href="javascript:alert(1)">a')).to.not.have.property('url');
  });

  const hostile = [
    '<',
    '<a ',
    '<a b="',
    "<a b='",
    '<!--',
    '</',
    '<p>',
    '<script',
    '<sup>',
    '<td>',
    '<aside>',
    ' ',
    '\n',
    '&',
    '&#',
    '<a =',
    '<article>',
    '<pre> ',
    '<a x= ',
    '<div class=share>',
    '<a href=#>1</a>',
    '<p class=caption>',
    '<pre><b>',
  ];
  for (const piece of hostile)
    it(`is four times the work for four times as many ${JSON.stringify(piece)}`, () => {
      const work = (length: number) => workOf(() => readHtml(piece.repeat(length / piece.length) + 'x'));
      work(2000);
      expect(work(80_000)).to.be.below(4.4 * work(20_000));
    });

  it('never throws, and leaves no tag of a known name in the text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<b ',
      '>',
      '"',
      "'",
      '=',
      ' ',
      'a',
      '<!--',
      '-->',
      '&amp;',
      '&lt;',
      '<article>',
      '</article>',
      '\0',
      '\ud800',
      '<sup>',
      '</sup>',
      '<title>',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const {text} = readHtml(pieces.filter((part) => part !== '&lt;').join(''));
        expect(text).to.not.match(/<\/?(p|script|article|sup|title)>/);
      }),
      {seed: 2018, numRuns: 2000},
    );
  });
});

describe('decodeEntities(text)', () => {
  const references: [written: string, read: string][] = [
    ['&amp;lt;', '&lt;'],
    ['&eacute;&yuml;&nbsp;&Agrave;', 'éÿ\u00a0À'],
    ['&ldquo;&hellip;&rdquo;', '“…”'],
    ['&#233;&#xe9;&#XE9;', 'ééé'],
    ['&#150;&#x80;', '–€'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['AT&T & Co; &unknown; &#; &#x;', 'AT&T & Co; &unknown; &#; &#x;'],
    ['&constructor;&__proto__;', '&constructor;&__proto__;'],
  ];
  for (const [written, read] of references)
    it(`reads ${written} as ${read}`, () => {
      expect(decodeEntities(written)).to.equal(read);
    });
});
