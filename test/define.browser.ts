import {expect} from 'chai';
import '../src/define.js';
import {addPage, next, pause, removePage, until, violations} from './elements/page.js';

const ARTICLE = `<article lang="en"><h1>The tunnel</h1>
  <p>On 12 February 1986 France and Britain signed a treaty in Canterbury. Work started in December 1987.</p>
  <p>Queen Elizabeth opened the tunnel on 6 May 1994.</p></article>`;

function marked(mark: string): string[] {
  return [...(CSS.highlights.get(mark) ?? [])].map(
    ({startContainer, startOffset, endContainer, endOffset}) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    },
  );
}

describe('one tag', () => {
  afterEach(removePage);

  it('reads the page’s article, draws it and marks its phrases', async () => {
    const timeline = addPage(`${ARTICLE}<when-timeline for="article"></when-timeline>`).querySelector(
      'when-timeline',
    )!;
    const {eventList} = await next(timeline, 'when-read');
    expect(eventList.events.map(({date}) => date)).to.deep.equal(['1986-02-12', '1987-12', '1994-05-06']);
    expect(marked('when-phrase')).to.deep.equal(['12 February 1986', 'December 1987', '6 May 1994']);
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.textContent).to.include('1986');
    expect(await violations(timeline)).to.deep.equal([]);
  });

  it('shows the words of an event that is chosen', async () => {
    const timeline = addPage(`${ARTICLE}<when-timeline for="article"></when-timeline>`).querySelector(
      'when-timeline',
    )!;
    const {eventList} = await next(timeline, 'when-read');
    timeline.select(eventList.events[2]!.id);
    expect(marked('when-selected').join()).to.include('opened the tunnel');
    timeline.select(null);
    expect(marked('when-selected')).to.deep.equal([]);
  });

  it('with a list and articles around prose shares one choice', async () => {
    const page = addPage(
      `<when-article id="a">${ARTICLE}</when-article><when-timeline id="t" for="a"></when-timeline><when-list for="t"></when-list>`,
    );
    const [timeline, list, article] = [
      page.querySelector('when-timeline')!,
      page.querySelector('when-list')!,
      page.querySelector('when-article')!,
    ];
    await next(timeline, 'when-read');
    await list.updateComplete;
    expect(list.store).to.equal(timeline.store);
    expect(article.store).to.equal(timeline.store);
    list.shadowRoot!.querySelectorAll<HTMLElement>('.event')[1]!.click();
    expect(marked('when-selected').join()).to.include('Work started');
    expect(await violations(list)).to.deep.equal([]);
  });

  it('attached, moved and detached 100 times leaves nothing behind', async () => {
    const page = addPage(`<div>${ARTICLE}</div><when-timeline for="article"></when-timeline>`);
    const timeline = page.querySelector('when-timeline')!;
    await next(timeline, 'when-read');
    for (let i = 0; i < 100; i++) {
      timeline.remove();
      (i % 2 ? page : page.firstElementChild!).append(timeline);
    }
    await timeline.readingComplete;
    await until(() => marked('when-phrase').length === 3);
    timeline.remove();
    await pause(0);
    expect(CSS.highlights.size).to.equal(0);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('that was removed can be collected, with its article', async function () {
    const collect = (globalThis as {gc?: () => void}).gc;
    if (!collect) this.skip();
    const gone = await (async () => {
      const page = addPage(
        `${ARTICLE}<when-timeline for="article" overview></when-timeline><when-list></when-list>`,
      );
      await next(page.querySelector('when-timeline')!, 'when-read');
      return ['when-timeline', 'when-list', 'article'].map((name) => new WeakRef(page.querySelector(name)!));
    })();
    removePage();
    // The browser lets go in its own time: what leaks is still there after many collections.
    for (let i = 0; i < 60 && gone.some((ref) => ref.deref()); i++) {
      await pause(100);
      collect();
    }
    expect(gone.map((ref) => ref.deref()?.localName)).to.deep.equal([undefined, undefined, undefined]);
  });
});
