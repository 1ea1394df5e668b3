import {expect} from 'chai';
import {LitElement} from 'lit';
import type {ListElement} from '../../../src/elements/when-list/list-element.js';
import '../../../src/elements/when-article/when-article.js';
import '../../../src/elements/when-list/when-list.js';
import {TimelineStore} from '../../../src/elements/shared/timeline-store.js';
import type {EventList, Source} from '../../../src/events/event.js';
import {addPage, next, removePage, until, violations} from '../page.js';
import {sampleEvent, sampleList} from '../sample.js';

class TestPicture extends LitElement {
  readonly store = new TimelineStore();
}

const quote = 'On Sunday they agreed.';
const told = (article: string): Source => ({
  article,
  start: 10,
  end: 10 + quote.length,
  quote,
  timex: {start: 13, end: 19, text: 'Sunday', type: 'DATE', value: '2018-10-07'},
  because: '"Sunday" is Sunday 7 October 2018.',
});

const LIST: EventList = {
  version: 1,
  articles: [
    {id: 'a', title: 'Progress', url: 'https://example.org/a', published: null},
    {id: 'b', title: 'Talks', url: 'javascript:alert(1)', published: null},
  ],
  events: [
    sampleEvent({title: 'Korean War', date: '1950/1953', extent: 'throughout', sources: [told('a')]}),
    sampleEvent({title: 'They meet', date: '2018-06', sources: [told('b')]}),
    sampleEvent({title: 'They agree', date: '2018-10-07', sources: [told('a'), told('b')]}),
    sampleEvent({title: 'A visit', date: '2018-10-08', status: 'planned', sources: [told('a')]}),
  ],
  unplaced: [
    {id: 'u', title: 'The next summit', status: 'planned', confidence: 1, salience: 1, sources: [told('b')]},
  ],
  problems: [],
};

async function addList(list: EventList | null = LIST, attributes = ''): Promise<ListElement> {
  const element = addPage(`<when-list lang="en" ${attributes}></when-list>`).querySelector('when-list')!;
  element.eventList = list;
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const textsOf = (element: Element, selector: string) =>
  all(element, selector).map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim());
const button = (element: Element, title: string) =>
  all(element, '.event').find(({textContent}) => textContent!.includes(title))!;

function press(element: Element, key: string): void {
  const focused = element.shadowRoot!.activeElement!;
  focused.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
}

const focusedTitle = (element: Element) =>
  element.shadowRoot!.activeElement!.querySelector('.title')!.textContent;

async function filter(element: ListElement, text: string): Promise<void> {
  const input = one(element, 'input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

describe('<when-list>', () => {
  afterEach(removePage);

  it('says date, extent, status and articles of each event in words, under years', async () => {
    const element = await addList();
    expect(textsOf(element, '.heading')).to.deep.equal(['1950', '2018', 'Not placed in time']);
    expect(textsOf(element, '.date').map((text) => text.replace('day,', 'day'))).to.deep.equal([
      'All of 1950 – 1953',
      'Some time in June 2018',
      'Sunday 7 October 2018',
      'Monday 8 October 2018',
    ]);
    expect(textsOf(element, '.facts')).to.deep.equal([
      'told by A',
      'told by B',
      'told by A, B',
      'planned · told by A',
      'planned · told by B',
    ]);
    expect(textsOf(element, '[role=status]')).to.deep.equal(['5 events']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('has headings of levels 1–6, of 3 where it says none', async () => {
    const element = await addList();
    for (const [given, level] of [
      ['2', '2'],
      ['9', '6'],
      ['0', '3'],
      ['-1', '1'],
      ['second', '3'],
    ] as const) {
      element.setAttribute('heading-level', given);
      await element.updateComplete;
      expect(one(element, '.heading')!.ariaLevel, given).to.equal(level);
    }
  });

  it('shows its slot when empty, and passes axe', async () => {
    const element = await addList(null);
    expect(one(element, 'slot[name=empty]')).not.to.equal(null);
    element.eventList = sampleList([]);
    await element.updateComplete;
    expect(textsOf(element, '.empty')).to.deep.equal(['No dates were found.']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says once what no article tells in other words, in the colour that the picture has for it', async () => {
    const element = await addList(null);
    for (const [given, words] of [
      [{title: 'They agree', date: '2018-10-07'}, 'They agree'],
      [{date: '2018-10-07'}, 'Untitled event'],
    ] as const) {
      element.events = [given];
      await element.updateComplete;
      one(element, '.event')!.click();
      await element.updateComplete;
      expect(textsOf(element, '.title')).to.deep.equal([words]);
      expect(textsOf(element, 'figcaption')).to.deep.equal(['The date was given with the event.']);
      expect(all(element, 'blockquote')).to.deep.equal([]);
      expect(one(element, 'li')!.classList.contains('hue-1')).to.equal(true);
    }
  });

  it('shows quotes, reasons and articles of the chosen event, and links only http', async () => {
    const element = await addList();
    const selected = next(element, 'when-select');
    button(element, 'They agree').click();
    expect((await selected).event?.title).to.equal('They agree');
    await element.updateComplete;
    expect(textsOf(element, 'blockquote')).to.deep.equal([quote, quote]);
    expect(textsOf(element, 'mark')).to.deep.equal(['Sunday', 'Sunday']);
    expect(textsOf(element, 'figcaption')).to.deep.equal([
      'A Progress — "Sunday" is Sunday 7 October 2018.',
      'B Talks — "Sunday" is Sunday 7 October 2018.',
    ]);
    expect(all(element, 'a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://example.org/a',
    ]);
    expect(button(element, 'They agree').getAttribute('aria-current')).to.equal('true');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('lets go of the chosen event at a second click', async () => {
    const element = await addList();
    button(element, 'They agree').click();
    await element.updateComplete;
    const selected = next(element, 'when-select');
    button(element, 'They agree').click();
    expect((await selected).event).to.equal(null);
  });

  it('says which event is pointed at', async () => {
    const element = await addList();
    const hovered = next(element, 'when-hover');
    button(element, 'A visit').dispatchEvent(
      new PointerEvent('pointerover', {bubbles: true, composed: true}),
    );
    expect((await hovered).event?.title).to.equal('A visit');
    const left = next(element, 'when-hover');
    one(element, '.body')!.dispatchEvent(new PointerEvent('pointerleave'));
    expect((await left).event).to.equal(null);
  });

  it('moves the focus by arrows, Home and End, and leads Tab to one event only', async () => {
    const element = await addList();
    button(element, 'Korean War').focus();
    press(element, 'ArrowDown');
    expect(focusedTitle(element)).to.equal('They meet');
    press(element, 'End');
    expect(focusedTitle(element)).to.equal('The next summit');
    press(element, 'ArrowDown');
    expect(focusedTitle(element)).to.equal('The next summit');
    press(element, 'ArrowUp');
    expect(focusedTitle(element)).to.equal('A visit');
    press(element, 'Home');
    expect(focusedTitle(element)).to.equal('Korean War');
    await element.updateComplete;
    expect(all(element, '.event').filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
  });

  it('leaves arrows with modifiers to the browser', async () => {
    const element = await addList();
    button(element, 'Korean War').focus();
    const key = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    button(element, 'Korean War').dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
  });

  it('filters by words and says how many are left', async () => {
    const element = await addList();
    await filter(element, 'june');
    expect(textsOf(element, '.title')).to.deep.equal(['They meet']);
    expect(textsOf(element, '[role=status]')).to.deep.equal(['1 of 5 events']);
    await filter(element, 'nothing like this');
    expect(textsOf(element, '.title')).to.deep.equal([]);
    expect(await violations(element)).to.deep.equal([]);
    one(element, '.clear')!.click();
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.have.length(5);
    expect((one(element, 'input') as HTMLInputElement).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'input'));
  });

  it('hides a status, and an article in all views', async () => {
    const element = await addList();
    const toggle = (text: string) =>
      all(element, '.toggle').find((found) => found.textContent!.includes(text))!;
    toggle('planned').click();
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(['Korean War', 'They meet', 'They agree']);
    toggle('Progress').click();
    await element.updateComplete;
    expect(element.store.state.filter.hiddenArticles).to.deep.equal(['a']);
    expect(textsOf(element, '.title')).to.deep.equal(['They meet', 'They agree']);
    expect(toggle('Progress').getAttribute('aria-pressed')).to.equal('false');
  });

  it('has no filter box with no-filter', async () => {
    const element = await addList(LIST, 'no-filter');
    expect(one(element, 'input')).to.equal(null);
  });

  it('takes events from outside, and lists those it cannot place as problems', async () => {
    const element = await addList(null);
    element.events = [
      {title: 'A', date: '1950'},
      {title: 'B', start: '1953', end: '1950'},
      {title: 'C', date: NaN},
      {title: 'D'},
    ] as never;
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(['A']);
    expect(all(element, '.problems li')).to.have.length(3);
  });

  it('takes a list from outside, of which only the events are right', async () => {
    const element = await addList(null);
    element.eventList = {events: [{title: 'A', date: '1950'}]};
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(['A']);
    element.eventList = {events: [{title: 'B', date: '1951'}], articles: 'x', unplaced: [null]} as never;
    await element.updateComplete;
    expect(textsOf(element, '.title')).to.deep.equal(['B']);
    expect(all(element, '.problems li')).to.have.length(1);
    element.eventList = LIST;
    expect(element.eventList).to.equal(LIST);
  });

  it('shows markup in titles and quotes as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await addList({...LIST, events: [{...LIST.events[0]!, title: markup}], unplaced: []});
    expect(textsOf(element, '.title')).to.deep.equal([markup]);
    expect(one(element, 'img')).to.equal(null);
  });

  it('fires nothing when a property is set', async () => {
    const element = await addList();
    const fired: string[] = [];
    for (const type of ['when-select', 'when-hover', 'when-error'] as const) {
      element.addEventListener(type, () => fired.push(type));
    }
    element.eventList = sampleList([{title: 'A', date: '1950'}]);
    element.events = [{title: 'B'}] as never;
    element.headingLevel = 4;
    element.store.update({selected: 'x', hovered: 'y'});
    await element.updateComplete;
    expect(fired).to.deep.equal([]);
  });

  it('keeps the focus where other events are listed: with its event, else with the nearest, and scrolls nothing', async () => {
    const element = await addList();
    const held = () => element.shadowRoot!.activeElement?.textContent;
    button(element, 'They agree').focus();
    element.eventList = {...LIST, events: LIST.events.slice(1)};
    await element.updateComplete;
    expect(held()).to.include('They agree');
    element.eventList = sampleList([{title: 'A', date: '1950'}, {title: 'B', date: '1951'}]); // prettier-ignore
    await element.updateComplete;
    expect(held()).to.include('B');
    element.eventList = sampleList([]);
    await element.updateComplete;
    element.eventList = LIST;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'input'));
  });

  it('keeps the focus where the filter’s buttons change: with its own, else with the nearest', async () => {
    const list = await addList();
    const focused = () => list.shadowRoot!.activeElement;
    const toggles = () => all(list, '.toggle');
    const about = (...ids: string[]): EventList => ({
      ...LIST,
      articles: ids.map((id) => ({id, title: id, published: null})),
      events: ids.map((id) => sampleEvent({title: `What ${id} says`, date: '2018', sources: [told(id)]})),
      unplaced: [],
    });
    list.eventList = about('a', 'b', 'c');
    await list.updateComplete;
    toggles()[1]!.focus();
    list.eventList = about('b', 'c');
    await list.updateComplete;
    expect(focused()).to.equal(toggles()[0]);
    list.eventList = about('a');
    await list.updateComplete;
    expect(focused()).to.equal(one(list, 'input'));
    list.eventList = {...LIST, events: [], unplaced: []};
    await list.updateComplete;
    expect(focused()).to.equal(one(list, '.empty'));
  });

  describe('for a timeline', () => {
    it('shows its events, also when it is defined later, and is in step with it both ways', async () => {
      const page = addPage('<test-picture id="t"></test-picture><when-list for="t"></when-list>');
      if (!customElements.get('test-picture')) customElements.define('test-picture', TestPicture);
      const picture = page.querySelector<TestPicture>('test-picture')!;
      const element = page.querySelector('when-list')!;
      await until(() => element.store === picture.store);
      picture.store.update({eventList: LIST, phase: 'ready'});
      await element.updateComplete;
      expect(textsOf(element, '.title')).to.have.length(5);
      picture.store.update({selected: LIST.events[1]!.id});
      await element.updateComplete;
      expect(textsOf(element, '[aria-current=true] .title')).to.deep.equal(['They meet']);
      button(element, 'A visit').click();
      expect(picture.store.state.selected).to.equal(LIST.events[3]!.id);
    });

    it('shows the events of one that gets its id later', async () => {
      if (!customElements.get('test-picture')) customElements.define('test-picture', TestPicture);
      const page = addPage('<test-picture></test-picture><when-list for="t"></when-list>');
      const picture = page.querySelector<TestPicture>('test-picture')!;
      await page.querySelector('when-list')!.updateComplete;
      picture.id = 't';
      await until(() => page.querySelector('when-list')!.store === picture.store);
    });

    it('goes over to another that takes its place, be it in the page around its own tree', async () => {
      const page = addPage('<div></div>');
      const element = document.createElement('when-list');
      element.for = 't';
      page.querySelector('div')!.attachShadow({mode: 'open'}).append(element);
      if (!customElements.get('test-picture')) customElements.define('test-picture', TestPicture);
      for (const title of ['A bridge opens', 'A mill burns']) {
        page.querySelector('test-picture')?.remove();
        const picture = new TestPicture();
        picture.id = 't';
        picture.store.update({eventList: sampleList([{title, date: '1950'}]), phase: 'ready'});
        page.append(picture);
        await until(() => textsOf(element, '.title').join() === title);
      }
    });

    it('has the store of whoever reads the article that it is for, and its own again', async () => {
      const page = addPage(
        '<when-list for="a"></when-list><when-article id="a">It began in 1950.</when-article>',
      );
      const element = page.querySelector('when-list')!;
      const article = page.querySelector('when-article')!;
      await until(() => element.store === article.store);
      const store = new TimelineStore();
      store.update({eventList: LIST, phase: 'ready'});
      const part = article.join(store);
      await until(() => textsOf(element, '.title').length === 5);
      part();
      expect(element.store).to.equal(article.store).and.not.to.equal(store);
    });

    it('leaves it to that to say aloud that it reads', async () => {
      const element = await addList(null);
      element.store.update({phase: 'reading'});
      await element.updateComplete;
      expect(one(element, '[role=status]')!.ariaLive).to.equal('off');
    });

    it('that is not in the page is a not-found that names it', async () => {
      const element = addPage('<when-list for="nowhere"></when-list>').querySelector('when-list')!;
      const error = await next(element, 'when-error');
      expect(error.code).to.equal('not-found');
      expect(error.reason).to.include('"nowhere"');
    });

    it('scrolls the chosen event into view in its own box, never the page', async () => {
      const box = addPage(
        '<div style="height: 200px; overflow: auto" tabindex="0"><when-list></when-list></div>',
      );
      const element = box.querySelector('when-list')!;
      element.eventList = sampleList(
        Array.from({length: 100}, (_, i) => ({title: `Event ${i}`, date: `${1900 + i}`})),
      );
      await element.updateComplete;
      const at = scrollY;
      element.store.update({selected: element.eventList!.events[80]!.id});
      await element.updateComplete;
      expect(box.firstElementChild!.scrollTop).to.be.greaterThan(500);
      expect(scrollY).to.equal(at);
    });

    it('leaves the store when it leaves the page, and comes back to it', async () => {
      const element = await addList();
      element.remove();
      document.getElementById('page')?.append(element);
      addPage('').append(element);
      element.store.update({eventList: sampleList([{title: 'Later', date: '1950'}])});
      await element.updateComplete;
      expect(textsOf(element, '.title')).to.deep.equal(['Later']);
    });
  });

  describe('of 10,000 events', () => {
    const many = sampleList(
      Array.from({length: 10_000}, (_, i) => ({title: `Event ${i}`, date: `${i}`.padStart(4, '0')})),
    );
    const addMany = async () => {
      const page = addPage(
        '<div style="height: 300px; overflow: auto" tabindex="0"><when-list></when-list></div>',
      );
      const element = page.querySelector('when-list')!;
      element.eventList = many;
      await element.updateComplete;
      return element;
    };

    it('has some hundred of them in the page, and says how many there are', async () => {
      const element = await addMany();
      expect(all(element, '.event').length).to.be.within(100, 700);
      expect(textsOf(element, '.count')).to.deep.equal(['10,000 events']);
      expect(textsOf(element, '.later')[0]).to.match(/^9,[0-9]{3} later$/);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('lays out all of them: what is skipped has no name in the accessibility tree of Firefox', async () => {
      const rows = all(await addMany(), 'li');
      const skipped = rows.filter((row) => !row.checkVisibility({contentVisibilityAuto: true}));
      expect(skipped).to.deep.equal([]);
    });

    it('brings in more when the reader scrolls there, or asks for them', async () => {
      const element = await addMany();
      const before = all(element, '.event').length;
      element.parentElement!.scrollTop = 1e6;
      await until(() => all(element, '.event').length > before);
      one(element, '.later button')!.click();
      await element.updateComplete;
      expect(all(element, '.event').length).to.be.greaterThan(before + 300);
    });

    it('goes on by keyboard from what has come where the button for more goes with the last', async () => {
      const element = await addMany();
      element.eventList = {...many, events: many.events.slice(0, 400)};
      await element.updateComplete;
      const shown = all(element, '.event').length;
      expect(shown).to.be.within(100, 399);
      one(element, '.later button')!.focus();
      one(element, '.later button')!.click();
      await until(() => element.shadowRoot!.activeElement?.matches('.event'));
      expect(focusedTitle(element)).to.equal(`Event ${shown}`);
      expect(textsOf(element, '.later')).to.deep.equal([]);
    });

    it('shows an event from afar when it is chosen elsewhere', async () => {
      const element = await addMany();
      element.store.update({selected: many.events[7000]!.id});
      await element.updateComplete;
      expect(textsOf(element, '[aria-current=true] .title')).to.deep.equal(['Event 7000']);
      expect(textsOf(element, '.earlier')).to.deep.equal(['6,850 earlier']);
      one(element, '.earlier button')!.click();
      await element.updateComplete;
      expect(textsOf(element, '.earlier')).to.deep.equal(['6,550 earlier']);
    });

    it('moves the focus to its very end and back', async () => {
      const element = await addMany();
      button(element, 'Event 0').focus();
      press(element, 'End');
      await element.updateComplete;
      expect(focusedTitle(element)).to.equal('Event 9999');
      press(element, 'ArrowUp');
      expect(focusedTitle(element)).to.equal('Event 9998');
      press(element, 'Home');
      await element.updateComplete;
      expect(focusedTitle(element)).to.equal('Event 0');
    });

    it('moves the focus after its update, not in it, which would ask for another', async () => {
      const element = await addMany();
      const warned: unknown[] = [];
      const {warn} = console;
      console.warn = (...words: unknown[]) => warned.push(...words);
      // The row that has the focus goes for another part of the list.
      for (const at of [299, 4000]) {
        element.focusEvent(many.events[at]!.id);
        await element.updateComplete;
        expect(focusedTitle(element)).to.equal(`Event ${at}`);
        await element.updateComplete;
        expect(element.store.state.hovered).to.equal(many.events[at]!.id);
      }
      console.warn = warn;
      expect(warned).to.deep.equal([]);
    });

    it('steps on past the last event that is in the page', async () => {
      const element = await addMany();
      element.focusEvent(many.events[299]!.id);
      await element.updateComplete;
      for (let i = 0; i < 3; i++) {
        press(element, 'ArrowDown');
        await element.updateComplete;
      }
      expect(focusedTitle(element)).to.equal('Event 302');
    });

    it('puts all of them on paper, and no more on the screen than before', async () => {
      const element = await addMany();
      element.eventList = {...many, events: many.events.slice(0, 1000)};
      await element.updateComplete;
      // The dialog of a browser may say so again before it is closed.
      for (let i = 0; i < 2; i++) dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.event')).to.have.length(1000);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(all(element, '.event')).to.have.length(300);
    });

    it('changes two rows of the page when the choice changes', async () => {
      const element = await addMany();
      element.store.update({hovered: many.events[50]!.id});
      await element.updateComplete;
      const changed = new Set<Element | null>();
      const observer = new MutationObserver((records) => {
        for (const {target} of records) changed.add((target as Element).closest('li'));
      });
      observer.observe(element.shadowRoot!, {subtree: true, childList: true, attributes: true});
      element.store.update({hovered: many.events[51]!.id});
      await element.updateComplete;
      observer.disconnect();
      expect([...changed].map((row) => row?.querySelector('.title')?.textContent)).to.have.members([
        'Event 50',
        'Event 51',
      ]);
    });
  });
});
