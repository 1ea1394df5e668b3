import {expect} from 'chai';
import {MARKS} from '../../../src/dom/marks.js';
import '../../../src/elements/when-article/when-article.js';
import {LitElement} from 'lit';
import {ReadingController} from '../../../src/elements/shared/reading-controller.js';
import {TimelineStore} from '../../../src/elements/shared/timeline-store.js';
import {addPage, next, pause, removePage, until, violations} from '../page.js';

/** Stands for a timeline: reads its children or what `for` names. */
class TestTimeline extends LitElement {
  static override properties = {for: {}};
  declare for: string;
  readonly store = new TimelineStore();
  readonly reading = new ReadingController(this, this.store);
}
customElements.define('test-timeline', TestTimeline);

const PROSE = '<h2>The talks</h2><p>On 7 October 2018 the two met in Geneva. They had met in 1953.</p>';

function addArticle(markup: string) {
  return addPage(markup).querySelector('when-article')!;
}

const noteOf = (element: Element) =>
  element.shadowRoot!.querySelector('.date')?.textContent?.replace(/\s+/g, ' ').trim();

function marked(mark: string): string[] {
  return [...(CSS.highlights.get(mark) ?? [])].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

describe('<when-article>', () => {
  afterEach(() => {
    removePage();
    for (const mark of MARKS) expect(CSS.highlights.has(mark), `${mark} left behind`).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('reads itself when no timeline does, and marks its phrases', async () => {
    const element = addArticle(`<when-article published="2018-10-08">${PROSE}</when-article>`);
    const {eventList} = await next(element, 'when-read');
    expect(eventList.events.map(({date}) => date)).to.include('2018-10-07');
    expect(marked('when-phrase')).to.include('7 October 2018').and.to.include('1953');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leaves a headline unmarked that tells what dated words below it tell', async () => {
    const element = addArticle(
      `<when-article published="2018-10-08"><h2>Mayor opens the harbour bridge</h2>
      <p>The mayor opened the new harbour bridge on Sunday.</p></when-article>`,
    );
    const {eventList} = await next(element, 'when-read');
    expect(eventList.events[0]!.sources).to.have.length(2);
    expect(marked('when-phrase')).to.deep.equal(['Sunday']);
  });

  it('is empty without content, and says nothing is known', async () => {
    const element = addArticle('<when-article></when-article>');
    const {eventList} = await next(element, 'when-read');
    expect(eventList.events).to.deep.equal([]);
    await element.updateComplete;
    expect(noteOf(element)).to.match(/^When this was published is not known/);
  });

  it('says when it was published, as given', async () => {
    const element = addArticle(`<when-article published="2018-10-08">${PROSE}</when-article>`);
    await next(element, 'when-read');
    await element.updateComplete;
    expect(noteOf(element)).to.match(/^Published Monday,? 8 October 2018$/);
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2018-10-08');
  });

  it('says that the page’s metadata date it', async () => {
    const element = addArticle(
      `<when-article><time pubdate datetime="2018-10-08">Monday</time>${PROSE}</when-article>`,
    );
    await next(element, 'when-read');
    await element.updateComplete;
    expect(noteOf(element)).to.match(/^Published Monday,? 8 October 2018 — as the page’s metadata says$/);
  });

  it('leaves the note out with no-date-note', async () => {
    const element = addArticle(`<when-article no-date-note published="2018-10-08">${PROSE}</when-article>`);
    await next(element, 'when-read');
    await element.updateComplete;
    expect(noteOf(element)).to.equal(undefined);
  });

  it('names an unknown date of publication, and goes on', async () => {
    const element = addArticle(`<when-article published="soon">${PROSE}</when-article>`);
    const error = await next(element, 'when-error');
    expect(error.code).to.equal('published');
    expect(error.reason).to.include('"soon"');
    const {eventList} = await next(element, 'when-read');
    expect(eventList.events).to.have.length.greaterThan(0);
  });

  it('leaves its content as it is', async () => {
    const element = addArticle(`<when-article published="2018-10-08">${PROSE}</when-article>`);
    const observer = new MutationObserver(() => {});
    observer.observe(element, {attributes: true, childList: true, characterData: true, subtree: true});
    await next(element, 'when-read');
    await element.updateComplete;
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('shows the text of src in paragraphs and marks it', async () => {
    const element = addArticle('<when-article src="/data/README.md">Fallback</when-article>');
    await next(element, 'when-read');
    const text = element.shadowRoot!.querySelector('.text')!;
    expect(text.querySelectorAll('p').length).to.be.greaterThan(2);
    expect(text.childElementCount).to.equal(text.querySelectorAll('p').length);
  });

  const unloadable: [src: string, code: string][] = [
    ['/nowhere.txt', 'fetch'],
    ['/?page', 'content-type'],
    ['http://localhost:9/', 'fetch'],
  ];
  for (const [src, code] of unloadable) {
    it(`keeps its fallback and fires when-error ${code} for src="${src}"`, async () => {
      const element = addArticle(`<when-article src="${src}">Fallback</when-article>`);
      const error = await next(element, 'when-error');
      expect(error.code).to.equal(code);
      expect(error.reason).to.include(src);
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('Fallback');
    });
  }

  it('fires nothing when a property is set that changes nothing to read', async () => {
    const element = addArticle(`<when-article published="2018-10-08">${PROSE}</when-article>`);
    await next(element, 'when-read');
    const fired: string[] = [];
    for (const type of ['when-read', 'when-error', 'when-select', 'when-hover'] as const) {
      element.addEventListener(type, () => fired.push(type));
    }
    element.noDateNote = true;
    element.store.update({selected: element.eventList!.events[0]!.id});
    element.published = '2018-10-08';
    await pause(100);
    expect(fired).to.deep.equal([]);
  });

  it('reads again when published changes', async () => {
    const element = addArticle(`<when-article>${PROSE}</when-article>`);
    await next(element, 'when-read');
    element.published = '2018-10-09';
    const {eventList} = await next(element, 'when-read');
    expect(eventList.articles[0]!.published?.date).to.equal('2018-10-09');
  });

  describe('in a timeline', () => {
    it('is read by it, shares its store and fires nothing itself', async () => {
      const element = addArticle(
        `<test-timeline><when-article id="a" label="A title" published="2018-10-08">${PROSE}</when-article></test-timeline>`,
      );
      const timeline = element.closest<TestTimeline>('test-timeline')!;
      const read: EventTarget[] = [];
      timeline.addEventListener('when-read', ({target}) => read.push(target!));
      await next(timeline, 'when-read');
      await pause(200);
      expect(read).to.deep.equal([timeline]);
      expect(element.store).to.equal(timeline.store);
      expect(timeline.store.state.eventList!.articles[0]).to.include({id: 'a', title: 'A title'});
      expect(noteOf(element)).to.match(/8 October 2018/);
    });

    it('is read by the one that names it', async () => {
      const element = addArticle(
        `<when-article id="a" published="2018-10-08">${PROSE}</when-article><test-timeline for="a"></test-timeline>`,
      );
      const timeline = document.querySelector<TestTimeline>('test-timeline')!;
      await next(timeline, 'when-read');
      expect(element.store).to.equal(timeline.store);
      timeline.remove();
      expect(element.store).not.to.equal(timeline.store);
      await next(element, 'when-read');
      expect(marked('when-phrase')).to.include('1953');
    });

    it('that is bad does not spoil the others', async () => {
      addArticle(
        `<test-timeline><when-article id="bad" src="/nowhere.txt"></when-article>
        <when-article id="good" published="2018-10-08">${PROSE}</when-article></test-timeline>`,
      );
      const timeline = document.querySelector<TestTimeline>('test-timeline')!;
      const error = next(timeline, 'when-error');
      const {eventList} = await next(timeline, 'when-read');
      expect((await error).code).to.equal('fetch');
      expect(eventList.articles.map(({id}) => id)).to.deep.equal(['good']);
      expect(eventList.events.length).to.be.greaterThan(0);
    });
  });

  it('leaves nothing behind after it was attached, moved and detached 100 times', async () => {
    const element = addArticle(`<when-article published="2018-10-08">${PROSE}</when-article>`);
    await next(element, 'when-read');
    for (let i = 0; i < 100; i++) {
      element.remove();
      document.getElementById('page')!.append(element);
    }
    await until(() => marked('when-phrase').length > 0);
    expect(new Set(marked('when-phrase')).size).to.equal(marked('when-phrase').length);
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('that was removed can be collected', async function () {
    const collect = (globalThis as {gc?: () => void}).gc;
    if (!collect) this.skip();
    const gone = new WeakRef(addArticle(`<when-article>${PROSE}</when-article>`));
    await next(gone.deref()!, 'when-read');
    removePage();
    for (let i = 0; i < 60 && gone.deref(); i++) {
      await pause(100);
      collect();
    }
    expect(gone.deref()).to.equal(undefined);
  });
});
