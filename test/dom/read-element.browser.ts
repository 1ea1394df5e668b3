import {expect} from 'chai';
import type {PageText} from '../../src/dom/page-text.js';
import {readElement, readElementInSlices} from '../../src/dom/read-element.js';

// Test pages are parsed apart and adopted: the source has no HTML sink, and neither have its tests.
function page(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body><div id="page">${html}</div></body>`, 'text/html');
  const element = document.adoptNode(parsed.getElementById('page')!);
  document.body.append(element);
  return element;
}

/** What the range over the first `words` of the text says in the page. */
function wordsAt(element: HTMLElement, words: string): string | undefined {
  const read = readElement(element);
  const start = read.text.indexOf(words);
  return read.rangeOf({start, end: start + words.length})?.toString();
}

afterEach(() => document.getElementById('page')?.remove());

const texts: [title: string, html: string, text: string][] = [
  ['a blank line between paragraphs', '<h1>Talks</h1><p>One.</p><p>Two.</p>', 'Talks\n\nOne.\n\nTwo.'],
  ['white space collapsed as on screen', '<p>  On\n   <b> 7 </b>October\t</p>\n', 'On 7 October'],
  ['no space where none is shown', '<p><b>7</b><i>th</i> of<wbr>fice</p>', '7th office'],
  ['a line break at br, a blank line at two', '<p>a<br>b<br><br>c</p>', 'a\nb\n\nc'],
  ['pre as it stands', '<pre>a  b\n  c\n\nd</pre>', 'a  b\n  c\n\nd'],
  ['a text set by hand in pre, with a link', '<pre>In <a href="x">1950</a>\nwar.</pre>', 'In 1950\nwar.'],
  ['a number that leads elsewhere on the page', '<p>Chapter <a href="#c4">4</a></p>', 'Chapter 4'],
  [
    'what holds the headline, whatever it is called',
    '<div class="sidebar"><h1>War</h1><p>a</p></div>',
    'War\n\na',
  ],
  ['lines of pre-line', '<p style="white-space: pre-line">a  b\n  c</p>', 'a b\nc'],
  [
    'cells of a row apart by a tab',
    '<table><tr><td>1950</td><td>War</td></tr><tr><td>1953</td></tr></table>',
    '1950\tWar\n\n1953',
  ],
  ['list items as paragraphs', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
  ['no-break spaces kept', '<p>7&nbsp;October&nbsp; 2018</p>', '7\u00a0October\u00a0 2018'],
  ['soft hyphens and zero-width spaces left out', '<p>Octo&shy;ber 20&#8203;18</p>', 'October 2018'],
  [
    'flex items as paragraphs',
    '<div style="display: flex"><span>7 October</span><span>War</span></div>',
    '7 October\n\nWar',
  ],
  ['a floated initial within its word', '<p><span style="float: left">T</span>he war</p>', 'The war'],
  [
    'shown children of a hidden parent',
    '<p style="visibility: hidden">a <b style="visibility: visible">b</b></p>',
    'b',
  ],
  ['an emoji joined by ZWJ whole', '<p>👩‍🚀 1969</p>', '👩‍🚀 1969'],
  ['right-to-left text in its logical order', '<p dir="rtl">‏אוקטובר 2018</p>', '‏אוקטובר 2018'],
  ['markup in text as text', '<p>&lt;b&gt;1950&lt;/b&gt;</p>', '<b>1950</b>'],
  ['nothing from an empty element', '', ''],
];

const leftOut: [what: string, html: string][] = [
  ['script', '<script type="x">1950</script>'],
  ['style', '<style>a {}</style>'],
  ['template', '<template><p>1950</p></template>'],
  ['navigation', '<nav>1950</nav>'],
  ['an aside', '<aside>1950</aside>'],
  ['a landmark by role', '<div role="complementary">1950</div>'],
  ['a caption', '<figure><figcaption>1950</figcaption></figure>'],
  ['a caption by its name', '<p class="wp-caption-text">1950</p>'],
  ['a footer', '<footer>1950</footer>'],
  ['comments', '<div id="comments"><p>1950</p></div>'],
  ['code', '<pre><code>1950</code></pre><pre class="x"><span>1950</span></pre>'],
  ['form controls', '<button>1950</button><select><option>1951</option></select><textarea>1952</textarea>'],
  ['display: none', '<p style="display: none">1950</p>'],
  ['the hidden attribute', '<p hidden>1950</p>'],
  ['aria-hidden', '<span aria-hidden="true">1950</span>'],
  ['data-when-skip', '<p data-when-skip>1950</p>'],
  ['deleted text', '<del>1950</del>'],
  ['a footnote mark', '<sup><a href="#note-1">[1]</a></sup>'],
  ['a footnote mark that is not raised', '<a href="#note-1" id="ref-1">1</a>'],
  ['a raised remark', '<sup>[<a href="x">citation needed</a>]</sup>'],
  ['the mark of a heading’s address', '<a href="#history">¶</a>'],
  [
    'words cut to a pixel',
    '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">1950</span>',
  ],
  ['a timeline', '<when-timeline>1950</when-timeline>'],
];

describe('readElement', () => {
  for (const [title, html, text] of texts) {
    it(`reads ${title}`, () => expect(readElement(page(html)).text).to.equal(text));
  }

  for (const [what, html] of leftOut) {
    it(`leaves out ${what}`, () =>
      expect(readElement(page(`a${html}b`)).text.replace(/\s/g, '')).to.equal('ab'));
  }

  it('leaves shadow trees alone and reads what is slotted', () => {
    const element = page('<p><b>slotted</b></p>');
    element.querySelector('p')!.attachShadow({mode: 'open'}).append('inside', document.createElement('slot'));
    expect(readElement(element).text).to.equal('slotted');
  });

  it('reads an element that is in no document by the names of its elements', () => {
    const element = page('<p>One <b>b</b></p><p hidden>x</p><p>Two</p>');
    element.remove();
    expect(readElement(element).text).to.equal('One b\n\nTwo');
  });

  it('reads an element that is hidden itself', () => {
    const element = page('<p>One</p>');
    element.hidden = true;
    expect(readElement(element).text).to.equal('One');
  });

  it('changes nothing in the page', () => {
    const element = page('<p> On <b>7 October</b> </p>');
    const observer = new MutationObserver(() => {});
    observer.observe(element, {attributes: true, childList: true, characterData: true, subtree: true});
    readElement(element).rangeOf({start: 0, end: 5});
    expect(observer.takeRecords()).to.have.length(0);
  });

  describe('of 1 MB', () => {
    let element: HTMLElement;
    beforeEach(() => {
      const sentence = 'On <b>7 October</b> 2018 they met in a town. ';
      element = page(`<p>${sentence.repeat(10)}</p>\n`.repeat(2600));
      element.getBoundingClientRect(); // the page's own layout is not ours to answer for
    });

    it('is the same text in slices, between which others have their turn', async () => {
      const expected = readElement(element).text;
      expect(expected).to.have.length(
        2600 * (10 * 'On 7 October 2018 they met in a town. '.length - 1) + 2 * 2599,
      );
      // A clock by which each look at it takes a millisecond: a slice is eight looks.
      const {now} = performance;
      let ms = 0;
      performance.now = () => ms++;
      let read: PageText | undefined;
      const turns = await turnsDuring(async () => (read = await readElementInSlices(element))).finally(
        () => (performance.now = now),
      );
      expect(read!.text).to.equal(expected);
      expect(turns).to.be.greaterThan(100);
    });

    it('in slices stops when it is aborted', async () => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(), 20);
      const error = await readElementInSlices(element, abort.signal).catch((error: unknown) => error);
      expect(error).to.include({name: 'AbortError'});
    });
  });
});

/** How often others had their turn meanwhile. */
async function turnsDuring(act: () => Promise<unknown>): Promise<number> {
  const {port1, port2} = new MessageChannel();
  let turns = 0;
  port1.onmessage = () => {
    turns++;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await act();
  port1.close();
  return turns;
}

describe('PageText', () => {
  const ranges: [title: string, html: string, words: string, inPage: string][] = [
    ['across elements', '<p>On <b>7</b> <i>October</i></p>', '7 October', '7 October'],
    ['over collapsed white space', '<p>7  \n October</p>', '7 October', '7  \n October'],
    ['over a soft hyphen', '<p>Octo&shy;ber</p>', 'October', 'Octo\u00adber'],
    ['after an emoji', '<p>👩‍🚀🚀 in 1969</p>', '1969', '1969'],
    ['across paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.', 'One.Two.'],
    ['ending on a line break of ours', '<p>One.</p><p>Two.</p>', 'One.\n', 'One.'],
  ];
  for (const [title, html, words, inPage] of ranges) {
    it(`finds words ${title}`, () => expect(wordsAt(page(html), words)).to.equal(inPage));
  }

  const strange = [
    '\ud800 1950',
    '\u0000 1950',
    'a\udc00\ud800b 1950',
    '\u202e1950\u202c',
    '\ufeff 1950',
    'ﬁ 1950 ﷽',
  ];
  for (const text of strange) {
    it(`keeps offsets exact in ${JSON.stringify(text)}`, () => {
      const element = page('<p></p>');
      element.querySelector('p')!.append(document.createTextNode(`${text} to 1953`));
      expect(wordsAt(element, '1950')).to.equal('1950');
      expect(wordsAt(element, '1953')).to.equal('1953');
    });
  }

  it('maps each character there and back', () => {
    const element = page(
      '<h2>Talks</h2> <p> On <b>7&shy;th</b>\n of <i>Octo</i>ber, <br> 👩‍🚀 2018.</p><pre>x\n y</pre>',
    );
    const read = readElement(element);
    for (let offset = 0; offset < read.text.length; offset++) {
      const range = read.rangeOf({start: offset, end: offset + 1});
      if (read.text[offset] === '\n') continue;
      // Compared as numbers: half an emoji cannot be printed.
      const found = range!.toString().replace(/\s+/, ' ').charCodeAt(0);
      expect(found, `character ${offset}`).to.equal(read.text.charCodeAt(offset));
      expect(read.offsetAt(range!.startContainer, range!.startOffset)).to.be.within(
        Math.max(0, offset - 1),
        offset,
      );
    }
  });

  it('has no range for an empty span, for line breaks alone, or past the end', () => {
    const read = readElement(page('<p>One.</p><p>Two.</p>'));
    for (const [start, end] of [
      [2, 2],
      [4, 6],
      [99, 100],
    ]) {
      expect(read.rangeOf({start: start!, end: end!}) === null, `${start}–${end}`).to.equal(true);
    }
  });

  it('has no range when the node has become too short', () => {
    const element = page('<p>In 1950</p>');
    const read = readElement(element);
    (element.querySelector('p')!.firstChild as Text).data = 'In';
    expect(read.rangeOf({start: 3, end: 7}) === null).to.equal(true);
    expect(read.staticRangeOf({start: 3, end: 7}) === null).to.equal(true);
  });
});
