// What a page does with a timeline in orders of its own: events before there is a place for them, other places
// afterwards.

import {expect} from 'chai';
import {addPage, next, pause, removePage, until} from '../page.js';
import {crowd, TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, expectNoOverlap, labels, one} from './timeline-page.js';

const page = () => document.getElementById('page')!;

/** Another window in the page. */
async function addFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Another window</title>';
  frame.style.cssText = 'inline-size: 1100px; block-size: 900px';
  const loaded = next(frame, 'load');
  page().append(frame);
  await loaded;
  return frame;
}

describe('<when-timeline> in a page that goes its own way', () => {
  afterEach(removePage);

  const places: [title: string, place: () => Element][] = [
    ['where it was', () => page()],
    ['in another element', () => page().appendChild(document.createElement('div'))],
    ['in a shadow tree', () => page().appendChild(document.createElement('div')).attachShadow({mode: 'open'}) as unknown as Element], // prettier-ignore
  ];
  for (const [title, place] of places) {
    it(`has all its labels when it is taken out and put back ${title}`, async () => {
      const timeline = await addTimeline(crowd(12));
      const before = labels(timeline).length;
      expect(before).to.be.above(5);
      timeline.remove();
      await drawn(timeline);
      place().append(timeline);
      await until(() => labels(timeline).length === before);
      place().append(timeline);
      await until(() => labels(timeline).length === before);
    });
  }

  it('has all its labels when it is wide again, with a card and without', async () => {
    const timeline = await addTimeline();
    const before = labels(timeline).length;
    for (const id of [null, TALKS.events[2]!.id]) {
      timeline.select(id);
      page().style.setProperty('width', '360px');
      await until(() => all(timeline, '.entry').length > 0);
      page().style.setProperty('width', '1100px');
      await until(() => labels(timeline).length === before);
    }
  });

  it('follows the fonts of another place', async () => {
    const timeline = await addTimeline();
    const widths = () => labels(timeline).map((label) => label.getBoundingClientRect().width);
    const before = widths();
    const place = page().appendChild(document.createElement('div'));
    place.style.fontFamily = 'monospace';
    place.append(timeline);
    await until(() => Math.max(0, ...widths()) > 0 && widths().join() !== before.join());
    expectNoOverlap(labels(timeline));
  });

  it('looks the same in another window, and back in its own', async () => {
    const timeline = await addTimeline(TALKS, 'overview style="inline-size: 1000px"');
    timeline.select(TALKS.events[2]!.id);
    await until(() => one(timeline, '.card') && one(timeline, 'when-range').shadowRoot);
    await drawn(timeline);
    const look = () => [
      one(timeline, '.plot').clientHeight,
      labels(timeline).length,
      getComputedStyle(one(timeline, '.card')).position,
      one(timeline, 'when-range').clientHeight,
    ];
    const before = look();
    const frame = await addFrame();
    frame.contentDocument!.body.style.font = getComputedStyle(page()).font;
    for (const place of [frame.contentDocument!.body, page()]) {
      place.append(timeline);
      await drawn(timeline);
      await until(() => look().join() === before.join());
      // Nothing grows, frame by frame.
      await pause(100);
      expect(look()).to.deep.equal(before);
    }
  });

  it('is shown first in another window, reads and marks what is there, and is printed', async () => {
    addPage('');
    const body = (await addFrame()).contentDocument!.body;
    const article = body.appendChild(body.ownerDocument.createElement('article'));
    article.textContent = 'The bridge opened on 7 October 2018. The mill burned down in 1953.';
    const timeline = document.createElement('when-timeline');
    timeline.for = 'article';
    body.append(timeline);
    await timeline.readingComplete;
    await until(() => labels(timeline).length === 2);
    const {highlights} = body.ownerDocument.defaultView!.CSS;
    await until(() => highlights.get('when-phrase')?.size === 2);
    expect(CSS.highlights.size).to.equal(0);
    expect(body.ownerDocument.adoptedStyleSheets).to.have.length(1);
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return one(timeline, '.paper');
    });
    expect(getComputedStyle(one(timeline, '.paper')).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    // Its words leave it, and take no marks with them.
    page().append(article);
    await until(() => highlights.size === 0);
    expect(CSS.highlights.size).to.equal(0);
    timeline.remove();
    expect(body.ownerDocument.adoptedStyleSheets).to.have.length(0);
  });

  it('shows all that it was given while it was hidden, as high as its words need', async () => {
    const shown = await addTimeline();
    const [height, domain] = [one(shown, '.plot').clientHeight, shown.store.state.domain];
    removePage();
    const timeline = await addTimeline(null, 'style="display: none"');
    timeline.eventList = TALKS;
    await drawn(timeline);
    expect(timeline.store.state.domain).to.equal(null);
    timeline.style.display = '';
    await until(() => one(timeline, '.plot').clientHeight === height);
    expect(timeline.store.state.domain).to.deep.equal(domain);
  });

  it('chooses an event of those that were given in the same breath, or before it had a place', async () => {
    const [first, second] = TALKS.events;
    const timeline = await addTimeline();
    timeline.events = crowd(3);
    await drawn(timeline);
    timeline.eventList = TALKS;
    timeline.select(first!.id);
    await drawn(timeline);
    expect(timeline.store.state.selected).to.equal(first!.id);
    const other = document.createElement('when-timeline');
    other.eventList = TALKS;
    other.select(first!.id);
    other.select(second!.id);
    page().append(other);
    await drawn(other);
    expect(other.store.state.selected).to.equal(second!.id);
    expect(one(other, '.card')).not.to.equal(null);
  });

  it('chooses none that nobody has given', async () => {
    addPage('<when-timeline></when-timeline>');
    const timeline = document.querySelector('when-timeline')!;
    timeline.eventList = TALKS;
    timeline.select('nobody');
    await drawn(timeline);
    expect(timeline.store.state.selected).to.equal(null);
  });
});
