import {expect} from 'chai';
import {LitElement} from 'lit';
import type {Article} from '../../../src/article/article.js';
import {MARKS} from '../../../src/dom/marks.js';
import {ReadingController} from '../../../src/elements/shared/reading-controller.js';
import type {ReadingOptions} from '../../../src/elements/shared/reading-task.js';
import {TimelineStore} from '../../../src/elements/shared/timeline-store.js';
import type {ReadArticles} from '../../../src/worker/reader-client.js';
import {addPage, next, pause, removePage, until} from '../page.js';
import {readYears} from '../sample.js';

let asked: (readonly Article[])[] = [];
let read: ReadArticles = readYears;
let options: ReadingOptions = {};

class TestReader extends LitElement {
  static override properties = {for: {}, src: {}, published: {}, today: {}};
  declare for: string;
  declare src: string;
  declare published: string;
  declare today: string;
  readonly store = new TimelineStore();
  readonly reading = new ReadingController(this, this.store, {
    read: (articles, readOptions) => {
      asked.push(articles);
      return read(articles, readOptions);
    },
    get overlay() {
      return options.overlay;
    },
    enabled: () => options.enabled?.() ?? true,
  });
  readonly errors: string[] = [];

  constructor() {
    super();
    this.addEventListener('when-error', ({code, reason}) => this.errors.push(`${code}: ${reason}`));
  }
}
customElements.define('test-reader', TestReader);

const ARTICLE = '<article id="one"><h1>Wars</h1><p>It began in <b>1950</b> and ended in 1953.</p></article>';

/** A page whose reader has read. */
async function readPage(markup: string): Promise<TestReader> {
  const reader = addPage(markup).querySelector<TestReader>('test-reader')!;
  await reader.updateComplete;
  await reader.reading.complete;
  return reader;
}

const marked = (mark: string) => [...(CSS.highlights.get(mark) ?? [])].map(wordsOf);

function wordsOf(range: AbstractRange): string {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** Where a word of the page is, in the viewport. */
function placeOf(
  word: string,
  root: Node = document.body,
): {clientX: number; clientY: number; target: Element} {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const index = node.data.indexOf(word);
    if (index < 0) continue;
    const range = new Range();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const {left, top, width, height} = range.getBoundingClientRect();
    return {clientX: left + width / 2, clientY: top + height / 2, target: node.parentElement!};
  }
  throw new Error(`no ${word} in the page`);
}

function act(type: 'click' | 'pointermove', word: string): void {
  const {target, ...place} = placeOf(word);
  const Kind = type === 'click' ? MouseEvent : PointerEvent;
  target.dispatchEvent(new Kind(type, {...place, bubbles: true, composed: true, cancelable: true}));
}

const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))));

describe('ReadingController', () => {
  beforeEach(() => {
    asked = [];
    read = readYears;
    options = {};
  });
  afterEach(() => {
    removePage();
    for (const mark of MARKS) expect(CSS.highlights.has(mark), `${mark} left behind`).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(document.querySelector('[data-when-overlay]')).to.equal(null);
  });

  describe('for', () => {
    it('reads on where what is to be today is no date', async () => {
      const todays: unknown[] = [];
      read = (articles, readOptions) => {
        todays.push(readOptions?.today);
        return readYears(articles);
      };
      const reader = await readPage(`${ARTICLE}<test-reader for="one" today="tomorrow"></test-reader>`);
      expect(reader.store.state.phase).to.equal('ready');
      expect(todays).to.deep.equal([undefined]);
      expect(reader.errors).to.deep.equal([]);
    });

    it('reads the article with the id', async () => {
      const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
      expect(asked).to.have.length(1);
      expect(asked[0]!.map(({id, title, text}) => ({id, title, text}))).to.deep.equal([
        {id: 'one', title: 'Wars', text: 'Wars\n\nIt began in 1950 and ended in 1953.'},
      ]);
      expect(reader.store.state.phase).to.equal('ready');
      expect(reader.store.state.eventList?.events.map(({date}) => date)).to.deep.equal(['1950', '1953']);
    });

    const values: [value: string, ids: string[]][] = [
      ['article', ['one', 'two', 'article-3']],
      ['one two', ['one', 'two']],
      ['#two, #one', ['one', 'two']],
      ['#page article:not(#one)', ['two', 'article-2']],
      ['main', ['article-1']],
    ];
    for (const [value, ids] of values) {
      it(`of "${value}" means ${ids.join(', ')}`, async () => {
        await readPage(
          `<main><article id="one">1950</article><article id="two">1951 <article>1952</article></article>
          <article>1953</article><test-reader for="${value}"></test-reader></main>`,
        );
        expect(asked[0]!.map(({id}) => id)).to.deep.equal(ids);
      });
    }

    const wrapped: [value: string, markup: string][] = [
      ['article', '<when-article id="a"><article>1950</article></when-article>'],
      ['#box', '<div id="box"><when-article id="a">1950</when-article></div>'],
      ['p', '<when-article id="a"><p>1950</p><p>1951</p></when-article>'],
    ];
    for (const [value, markup] of wrapped) {
      it(`of "${value}" means the <when-article> in ${markup}`, async () => {
        await readPage(`${markup}<test-reader for="${value}"></test-reader>`);
        expect(asked[0]!.map(({id}) => id)).to.deep.equal(['a']);
      });
    }

    it('of "article" means no teaser in an aside or among related posts, unless all are such', async () => {
      const teaser = '<article id="two">In 1960.</article>';
      const {store} = await readPage(
        `${ARTICLE}<aside>${teaser}</aside><div class="related-posts">${teaser}</div><test-reader for="article"></test-reader>`,
      );
      expect(store.state.eventList!.articles.map(({id}) => id)).to.deep.equal(['one']);
    });

    it('of nothing in the page is a not-found that names it, after a second; what is in the element stays', async () => {
      const reader = await readPage('<test-reader for="#nowhere"><p>Fallback</p></test-reader>');
      expect(reader.errors).to.deep.equal(['not-found: Nothing in the page matches for="#nowhere".']);
      expect(reader.store.state.phase).to.equal('failed');
      expect(reader.textContent).to.equal('Fallback');
      expect(asked).to.have.length(0);
    });

    it('that is no selector is a not-found that names it', async () => {
      const reader = await readPage('<test-reader for="a[["></test-reader>');
      expect(reader.errors).to.deep.equal(['not-found: Neither ids nor a CSS selector: for="a[[".']);
    });

    it('finds an article that comes into the page later', async () => {
      const page = addPage('<test-reader for="one"></test-reader>');
      const reader = page.querySelector<TestReader>('test-reader')!;
      await pause(20);
      page.append(...addPage(ARTICLE).children);
      await next(reader, 'when-read');
      expect(reader.errors).to.deep.equal([]);
    });

    it('finds an article that comes into the page after the error', async () => {
      const reader = await readPage('<test-reader for="one"></test-reader>');
      expect(reader.errors).to.have.length(1);
      addPage(ARTICLE);
      const {eventList} = await next(reader, 'when-read');
      expect(eventList.events).to.have.length(2);
    });

    it('reads one more article that matches later', async () => {
      const reader = await readPage(`${ARTICLE}<test-reader for="article"></test-reader>`);
      addPage('<article id="two">1960</article>');
      await next(reader, 'when-read');
      expect(reader.store.state.eventList?.events.map(({date}) => date)).to.deep.equal([
        '1950',
        '1953',
        '1960',
      ]);
    });

    const later: [what: string, named: string, attribute: string, value: string][] = [
      ['the id', 'one two', 'id', 'two'],
      ['the class', 'article.story, #one', 'class', 'a story'],
      ['the attribute', '#one, [data-kind="story"]', 'data-kind', 'story'],
    ];
    for (const [what, named, attribute, value] of later)
      it(`reads one more article that gets ${what} later`, async () => {
        const reader = await readPage(
          `${ARTICLE}<article>1960</article><test-reader for='${named}'></test-reader>`,
        );
        document.querySelectorAll('article')[1]!.setAttribute(attribute, value);
        await next(reader, 'when-read');
        expect(asked.at(-1)!.map(({text}) => text.slice(0, 4))).to.deep.equal(['Wars', '1960']);
      });
  });

  describe('published', () => {
    it('is handed on as given', async () => {
      await readPage(`${ARTICLE}<test-reader for="one" published="2018-10-08"></test-reader>`);
      expect(asked[0]![0]).to.include({published: '2018-10-08', publishedBasis: 'given'});
    });

    it('is taken from the article’s own metadata where it is not given', async () => {
      await readPage(
        '<article id="one"><time pubdate datetime="2018-10-08"></time>1950</article><test-reader for="one"></test-reader>',
      );
      expect(asked[0]![0]).to.include({published: '2018-10-08', publishedBasis: 'metadata'});
    });

    for (const value of ['soon', '2018-13-45']) {
      it(`of "${value}" is an error that names it, and the rest goes on`, async () => {
        const reader = await readPage(`${ARTICLE}<test-reader for="one" published="${value}"></test-reader>`);
        expect(reader.errors).to.have.length(1);
        expect(reader.errors[0])
          .to.match(/^published: /)
          .and.include(`"${value}"`);
        expect(asked[0]![0]).not.to.have.property('published');
        expect(reader.store.state.eventList?.events).to.have.length(2);
      });
    }

    it('reads again when it changes', async () => {
      const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
      reader.published = '2018-10-08';
      await next(reader, 'when-read');
      expect(asked[1]![0]).to.include({published: '2018-10-08'});
    });
  });

  it('names what a script has set that is no text, and goes on', async () => {
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    const given = new Date(Date.UTC(2018, 9, 8)) as unknown as string;
    reader.today = reader.published = given;
    await next(reader, 'when-error');
    await reader.reading.complete;
    expect(reader.errors.splice(0)).to.deep.equal([
      `published: Unknown date of publication of article one: "${String(given)}". Give an ISO 8601 date such as 2018-10-08.`,
    ]);
    reader.for = document.querySelector('#one') as unknown as string;
    await next(reader, 'when-error');
    await reader.reading.complete;
    expect(reader.errors).to.deep.equal([
      'not-found: Neither ids nor a CSS selector: for="[object HTMLElement]".',
    ]);
  });

  describe('src', () => {
    const serve = (body: string, type: string) => URL.createObjectURL(new Blob([body], {type}));

    it('that is 404 is an error that names it', async () => {
      const reader = await readPage('<test-reader src="/nowhere.txt"><p>Fallback</p></test-reader>');
      expect(reader.errors).to.deep.equal(['fetch: 404 Not Found for /nowhere.txt.']);
      expect(reader.store.state).to.include({phase: 'failed', eventList: null});
      expect(reader.textContent).to.equal('Fallback');
    });

    it('that is HTML is refused', async () => {
      const reader = await readPage('<test-reader src="/?page"></test-reader>');
      expect(reader.errors).to.deep.equal([
        'content-type: HTML instead of a plain text or an event list at /?page.',
      ]);
    });

    it('that is not reachable is an error that names it', async () => {
      const reader = await readPage('<test-reader src="http://localhost:9/a.txt"></test-reader>');
      expect(reader.errors).to.deep.equal(['fetch: Could not reach http://localhost:9/a.txt.']);
    });

    it('that is not http is refused', async () => {
      const address = serve('1950', 'text/plain');
      const reader = await readPage(`<test-reader src="${address}"></test-reader>`);
      expect(reader.errors).to.deep.equal([`fetch: Not an http or https address: ${address}.`]);
      URL.revokeObjectURL(address);
    });

    it('that is a script is refused', async () => {
      const reader = await readPage('<test-reader src="/rollup.config.js"></test-reader>');
      expect(reader.errors[0]).to.match(/^content-type: .*javascript/);
    });

    it('of a plain text reads it', async () => {
      const reader = await readPage(
        '<test-reader src="/data/README.md" published="2018-10-08"></test-reader>',
      );
      expect(reader.errors).to.deep.equal([]);
      expect(asked[0]![0]).to.include({id: 'article-1', published: '2018-10-08'});
      expect(asked[0]![0]!.text).to.have.length.greaterThan(100);
    });

    it('of JSON that is no event list is an error', async () => {
      const reader = await readPage('<test-reader src="/package.json"></test-reader>');
      expect(reader.errors[0]).to.match(/^parse: No event list at \/package\.json: /);
    });
  });

  describe('the page', () => {
    it('is read again when words change, and only marked again when none do', async () => {
      const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
      const paragraph = document.querySelector('#one p')!;
      paragraph.append(' It is 1960.');
      await next(reader, 'when-read');
      expect(asked).to.have.length(2);
      paragraph.replaceChildren(paragraph.textContent!);
      await pause(400);
      await reader.reading.complete;
      expect(asked).to.have.length(2);
      expect(marked('when-phrase')).to.deep.equal(['1950', '1953', '1960']);
    });

    it('is read again when hidden words are shown', async () => {
      const reader = await readPage(
        '<article id="one"><p>In 1950.</p><p hidden>In 1960.</p></article><test-reader for="one"></test-reader>',
      );
      expect(marked('when-phrase')).to.deep.equal(['1950']);
      document.querySelector<HTMLElement>('#one p[hidden]')!.hidden = false;
      await next(reader, 'when-read');
      expect(marked('when-phrase')).to.deep.equal(['1950', '1960']);
    });

    for (const [attribute, hidden, shown] of [
      ['class', 'folded', ''],
      ['style', 'display: none', 'display: block'],
    ] as const)
      it(`is read again when words are shown by a ${attribute}, not when it shows none`, async () => {
        const reader = await readPage(
          `<style>.folded {display: none}</style>
          <article id="one"><p>In 1950.</p><p ${attribute}="${hidden}">In 1960.</p></article>
          <test-reader for="one"></test-reader>`,
        );
        await painted();
        const paragraphs = document.querySelectorAll('#one p');
        paragraphs[0]!.setAttribute(attribute, 'color: red');
        const {complete} = reader.reading;
        await painted();
        expect(reader.reading.complete).to.equal(complete);
        paragraphs[1]!.setAttribute(attribute, shown);
        await next(reader, 'when-read');
        expect(marked('when-phrase')).to.deep.equal(['1950', '1960']);
      });

    it('is read again in the language that it gets later, by whatever it stands in', async () => {
      const reader = await readPage(`<main>${ARTICLE}</main><test-reader for="one"></test-reader>`);
      const elements = ['#one', 'main'].map((selector) => document.querySelector<HTMLElement>(selector)!);
      expect(asked.at(-1)![0]).not.to.have.property('language');
      for (const [lang, element] of [
        ['de', elements[1]!],
        ['en', elements[0]!],
      ] as const) {
        element.lang = lang;
        await next(reader, 'when-read');
        expect(asked.at(-1)![0]).to.include({language: lang});
      }
    });

    it('is not changed by reading and marking', async () => {
      const page = addPage(ARTICLE);
      const observer = new MutationObserver(() => {});
      observer.observe(document.body, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
      observer.observe(document.head, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
      const reader = document.createElement('test-reader') as TestReader;
      reader.for = 'one';
      document.body.append(reader);
      await next(reader, 'when-read');
      act('pointermove', '1950');
      await pause(50);
      act('click', '1950');
      const records = observer.takeRecords().filter(({target}) => page.contains(target));
      expect(records).to.have.length(0);
      reader.remove();
    });

    it('keeps offsets exact around lone surrogates, NUL, right-to-left text and emoji', async () => {
      const page = addPage('<article id="one"><p></p></article><test-reader for="one"></test-reader>');
      page
        .querySelector('p')!
        .append(document.createTextNode('\ud800 \u0000 ‏אוקטובר 👩‍🚀 In 1950\udc00 or 1951.'));
      await next(page.querySelector('test-reader')!, 'when-read');
      expect(marked('when-phrase')).to.deep.equal(['1950', '1951']);
    });

    it('with markup in its words stays as it is', async () => {
      const reader = await readPage(
        '<article id="one">&lt;img src=x onerror=alert(1)&gt; 1950</article><test-reader for="one"></test-reader>',
      );
      expect(reader.store.state.eventList?.events[0]?.title).to.equal('<img src=x onerror=alert(1)> 1950');
      expect(document.querySelector('#one')!.childElementCount).to.equal(0);
    });
  });

  for (const overlay of [false, true]) {
    describe(overlay ? 'marks as rectangles' : 'marks as highlights', () => {
      beforeEach(() => (options = {overlay}));

      it('are there while the reader is in the page', async () => {
        const reader = await readPage(`${ARTICLE}<p>soon</p><test-reader for="one"></test-reader>`);
        await pause(50);
        if (overlay) {
          const rectangles = document
            .querySelector('[data-when-overlay]')!
            .shadowRoot!.querySelectorAll('.when-phrase');
          expect(rectangles).to.have.length(2);
          const {clientX, clientY} = placeOf('1950');
          const box = rectangles[0]!.getBoundingClientRect();
          expect(clientX).to.be.within(box.left, box.right);
          expect(clientY).to.be.within(box.top, box.bottom);
        } else expect(marked('when-phrase')).to.deep.equal(['1950', '1953']);
        reader.remove();
      });

      it('choose their event when clicked, without scrolling', async () => {
        const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
        const selected = next(reader, 'when-select');
        act('click', '1953');
        expect((await selected).event?.date).to.equal('1953');
        expect(reader.store.state.selected).to.equal((await selected).event?.id);
      });

      it('show their event when pointed at, and no longer when left', async () => {
        const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
        const hovered = next(reader, 'when-hover');
        act('pointermove', '1950');
        expect((await hovered).event?.date).to.equal('1950');
        const tip = reader.shadowRoot!.querySelector('[role=tooltip]')!;
        expect(tip.shadowRoot!.textContent).to.include('1950').and.to.include('It began in 1950');
        const left = next(reader, 'when-hover');
        document.querySelector('#one')!.dispatchEvent(new PointerEvent('pointerleave'));
        expect((await left).event).to.equal(null);
        await until(() => !reader.shadowRoot!.querySelector('[role=tooltip]'));
      });
    });
  }

  it('give each article its own colour', async () => {
    const reader = await readPage(
      '<article>In 1950.</article><article>In 1951.</article><test-reader for="article"></test-reader>',
    );
    expect(marked('when-phrase')).to.deep.equal(['1950']);
    expect(marked('when-phrase-2')).to.deep.equal(['1951']);
    reader.remove();
    expect(CSS.highlights.size).to.equal(0);
  });

  it('keep their order, whichever comes first, without priorities: WebKit does not survive these', async () => {
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    const {id} = reader.store.state.eventList!.events[0]!;
    const orders = [['selected', 'hovered'] as const, ['hovered', 'selected'] as const];
    for (const order of orders) {
      for (const key of order) {
        reader.store.update({[key]: id});
        await painted();
      }
      expect([...CSS.highlights.keys()]).to.deep.equal(['when-phrase', 'when-hovered', 'when-selected']);
      expect([...CSS.highlights.values()].map(({priority}) => priority)).to.deep.equal([0, 0, 0]);
      reader.store.update({selected: null, hovered: null});
      await painted();
    }
  });

  it('are painted the other way when the reader turns forced colors on, and back', async () => {
    const query = Object.assign(new EventTarget(), {matches: false});
    const {matchMedia} = window;
    window.matchMedia = (asked) =>
      asked.includes('forced-colors') ? (query as unknown as MediaQueryList) : matchMedia.call(window, asked);
    try {
      const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
      reader.store.update({selected: reader.store.state.eventList!.events[0]!.id});
      const turn = (matches: boolean) => {
        query.matches = matches;
        query.dispatchEvent(new Event('change'));
      };
      const rectangles = () =>
        document.querySelector('[data-when-overlay]')?.shadowRoot!.querySelectorAll('i').length;
      turn(true);
      expect(CSS.highlights.size).to.equal(0);
      await until(() => rectangles()! > 2);
      turn(false);
      expect(rectangles()).to.equal(undefined);
      expect(marked('when-phrase')).to.deep.equal(['1950', '1953']);
      expect(marked('when-selected')).to.have.length(1);
      reader.remove();
      turn(true);
      expect(rectangles()).to.equal(undefined);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('does nothing at a click beside a phrase or with words selected', async () => {
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    act('click', 'began');
    expect(reader.store.state.selected).to.equal(null);
    getSelection()!.selectAllChildren(document.querySelector('#one')!);
    act('click', '1950');
    expect(reader.store.state.selected).to.equal(null);
    getSelection()!.empty();
  });

  it('closes the note at Escape', async () => {
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    act('pointermove', '1950');
    await until(() => reader.shadowRoot!.querySelector('[role=tooltip]'));
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    expect(reader.shadowRoot!.querySelector('[role=tooltip]')).to.equal(null);
  });

  it('closes the note when the pointer leaves, also where a key or a script points elsewhere meanwhile', async () => {
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    const note = () => reader.shadowRoot!.querySelector('[role=tooltip]');
    act('pointermove', '1950');
    await until(note);
    reader.store.update({hovered: null});
    // It goes from when the phrase was left, while the pointer goes on over other words.
    const moving = setInterval(() => act('pointermove', 'began'), 50);
    await until(() => !note()).finally(() => clearInterval(moving));
  });

  it('scrolls to the words of an event chosen elsewhere and marks its clause', async () => {
    const tall = '<div style="height: 3000px"></div>';
    const reader = await readPage(`${tall}${ARTICLE}${tall}<test-reader for="one"></test-reader>`);
    scrollTo(0, 0);
    reader.store.update({selected: reader.store.state.eventList!.events[1]!.id});
    await until(() => {
      const {clientY} = placeOf('1953');
      return clientY > 0 && clientY < innerHeight;
    });
    expect(marked('when-selected')).to.deep.equal(['It began in 1950 and ended in 1953.']);
    scrollTo(0, 0);
  });

  it('scrolls to the words of one source when asked', async () => {
    const box = '<div style="height: 200px; overflow: auto"><div style="height: 900px"></div>';
    const reader = await readPage(`${box}${ARTICLE}</div><test-reader for="one"></test-reader>`);
    const source = reader.store.state.eventList!.events[0]!.sources[0]!;
    expect(reader.reading.showSource(source)).to.equal(true);
    expect(document.querySelector('#page > div')!.scrollTop).to.be.greaterThan(500);
    expect(reader.reading.showSource({...source, quote: 'not these words'})).to.equal(false);
  });

  const folds: [name: string, open: string, close: string][] = [
    ['closed details', '<details><summary>More</summary><details>', '</details></details>'],
    ['what is hidden until it is found', '<div hidden="until-found">', '</div>'],
  ];
  for (const [name, open, close] of folds)
    it(`opens ${name} around the words when asked for them, not when their event is chosen`, async () => {
      const reader = await readPage(`${open}${ARTICLE}${close}<test-reader for="one"></test-reader>`);
      const [event] = reader.store.state.eventList!.events;
      const article = document.querySelector('#one')!;
      reader.store.update({selected: event!.id});
      expect(article.checkVisibility()).to.equal(false);
      expect(reader.reading.showSource(event!.sources[0]!)).to.equal(true);
      expect(article.checkVisibility()).to.equal(true);
    });

  it('leaves closed what is hidden for other reasons', async () => {
    const reader = await readPage(`<div hidden>${ARTICLE}</div><test-reader for="one"></test-reader>`);
    reader.reading.showSource(reader.store.state.eventList!.events[0]!.sources[0]!);
    expect(document.querySelector('#one')!.checkVisibility()).to.equal(false);
  });

  it('scrolls a box inside the page as well', async () => {
    const box = '<div style="height: 200px; overflow: auto"><div style="height: 900px"></div>';
    const reader = await readPage(`${box}${ARTICLE}</div><test-reader for="one"></test-reader>`);
    reader.store.update({selected: reader.store.state.eventList!.events[0]!.id});
    expect(document.querySelector('#page > div')!.scrollTop).to.be.greaterThan(500);
  });

  it('fires nothing and reads nothing while the host shows given events, but marks their words', async () => {
    const list = await readYears([{id: 'one', text: 'Wars\n\nIt began in 1950 and ended in 1953.'}]);
    options = {enabled: () => false};
    const page = addPage(`${ARTICLE}<test-reader></test-reader>`);
    const reader = page.querySelector<TestReader>('test-reader')!;
    reader.store.update({eventList: list, phase: 'ready'});
    reader.for = 'one';
    await reader.updateComplete;
    await reader.reading.complete;
    expect(asked).to.have.length(0);
    expect(marked('when-phrase')).to.deep.equal(['1950', '1953']);
  });

  it('aborts the reading when the host leaves the page', async () => {
    let signal: AbortSignal | undefined;
    read = (_articles, {signal: given}) => {
      signal = given;
      return new Promise(() => {});
    };
    const page = addPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    await until(() => signal);
    page.querySelector('test-reader')!.remove();
    expect(signal!.aborted).to.equal(true);
  });

  it('announces a reader that fails, and never throws', async () => {
    read = () => Promise.reject(new Error('lost'));
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    expect(reader.errors).to.deep.equal(['read: lost']);
    expect(reader.store.state.phase).to.equal('failed');
  });

  it('announces the problems of a list, and shows the rest', async () => {
    read = async (articles) => ({...(await readYears(articles)), problems: [{message: 'one is bad'}]});
    const reader = await readPage(`${ARTICLE}<test-reader for="one"></test-reader>`);
    expect(reader.errors).to.deep.equal(['read: one is bad']);
    expect(reader.store.state.eventList?.events).to.have.length(2);
  });

  it('reads once when it is moved 100 times, and leaves nothing behind when it goes', async () => {
    const reader = await readPage(`${ARTICLE}<div id="there"></div><test-reader for="one"></test-reader>`);
    for (let i = 0; i < 100; i++) {
      document.querySelector(i % 2 ? '#page' : '#there')!.append(reader);
      if (i % 10 === 0) await reader.reading.complete;
    }
    await reader.reading.complete;
    expect(asked).to.have.length(1);
    expect(marked('when-phrase')).to.deep.equal(['1950', '1953']);
    expect(document.adoptedStyleSheets).to.have.length(1);
    reader.remove();
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(CSS.highlights.size).to.equal(0);
  });
});
