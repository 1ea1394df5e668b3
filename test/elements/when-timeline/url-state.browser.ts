import {expect} from 'chai';
import {addPage, pause, removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, drawn, labelOf, one, press} from './timeline-page.js';

const [, meeting, visit] = TALKS.events;
const before = location.href;

/** As if the page had been opened at this fragment. */
const at = (hash: string) => history.replaceState(null, '', location.pathname + location.search + hash);

describe('<when-timeline url-state>', () => {
  afterEach(() => {
    removePage();
    history.replaceState(null, '', before);
  });

  it('leaves the address alone without the attribute', async () => {
    at('#here');
    const timeline = await addTimeline();
    labelOf(timeline, 'The two leaders').click();
    await pause(350);
    expect(location.hash).to.equal('#here');
  });

  it('writes the chosen event and the stretch of time beside what stands there', async () => {
    at('#articles=a');
    const timeline = await addTimeline(TALKS, 'url-state');
    labelOf(timeline, 'The two leaders').click();
    await until(() => location.hash === `#articles=a&when=${meeting!.id}`);
    timeline.zoomTo('2018-10-07', '2018-10-09');
    await until(() => /&when-span=2018-10-0[67]T\d\d:\d\d\/2018-10-\d\dT/.test(location.hash));
    timeline.fit();
    timeline.select(null);
    await until(() => location.hash === '#articles=a');
  });

  it('writes what was chosen before it was loaded', async () => {
    at('');
    const timeline = await addTimeline(TALKS);
    timeline.select(meeting!.id);
    timeline.setAttribute('url-state', '');
    await until(() => location.hash === `#when=${meeting!.id}`);
  });

  it('adds nothing to the history', async () => {
    const timeline = await addTimeline(TALKS, 'url-state');
    const {length} = history;
    for (const event of TALKS.events) timeline.select(event.id);
    await until(() => location.hash.includes('when='));
    expect(history.length).to.equal(length);
  });

  it('is read when the list is there', async () => {
    at(`#when=${visit!.id}&when-span=2018-06-01T00:00/2018-08-01T00:00`);
    const timeline = await addTimeline(TALKS, 'url-state');
    await until(() => timeline.store.state.selected === visit!.id);
    await drawn(timeline);
    const [from, to] = timeline.store.state.domain!;
    expect(from).to.be.closeTo(Date.UTC(2018, 5), 5 * 864e5);
    expect(to).to.be.closeTo(Date.UTC(2018, 7), 5 * 864e5);
    expect(one(timeline, '.card').textContent).to.include('An earlier visit');
  });

  it('follows links in the page', async () => {
    const timeline = await addTimeline(TALKS, 'url-state');
    await pause(100);
    location.hash = `#when=${meeting!.id}`;
    await until(() => timeline.store.state.selected === meeting!.id);
  });

  it('leaves an address that comes after a choice as it is', async () => {
    at('#articles=a');
    const timeline = await addTimeline(TALKS, 'url-state');
    await until(() => timeline.store.state.phase === 'ready');
    await pause(100);
    timeline.select(meeting!.id);
    // Of articles that are not read yet.
    location.hash = '#articles=b&when=another&when-span=2018-06-01T00:00/2018-08-01T00:00';
    await pause(500);
    expect(location.hash).to.match(/^#articles=b&when=another&when-span=2018-06-01/);
  });

  it('is silent about what makes no sense', async () => {
    at('#when=nobody&when-span=soon/later');
    const timeline = await addTimeline(TALKS, 'url-state');
    const heard: string[] = [];
    timeline.addEventListener('when-error', ({reason}) => heard.push(reason));
    await pause(150);
    expect(timeline.store.state.selected).to.equal(null);
    expect(heard).to.deep.equal([]);
  });

  it('takes a name of its own, and numbers a second timeline of the same name', async () => {
    const page = addPage(
      '<when-timeline url-state></when-timeline><when-timeline url-state></when-timeline><when-timeline url-state="x"></when-timeline>',
    );
    const [first, second, third] = page.querySelectorAll('when-timeline');
    for (const timeline of [first!, second!, third!]) {
      timeline.eventList = TALKS;
      await drawn(timeline);
    }
    await pause(100);
    first!.select(meeting!.id);
    second!.select(visit!.id);
    third!.select(visit!.id);
    await pause(400);
    expect(location.hash.slice(1).split('&').sort()).to.deep.equal([
      `when-2=${visit!.id}`,
      `when=${meeting!.id}`,
      `x=${visit!.id}`,
    ]);
  });

  it('stops with the attribute, and when it leaves the page', async () => {
    const timeline = await addTimeline(TALKS, 'url-state');
    await pause(100);
    timeline.removeAttribute('url-state');
    await drawn(timeline);
    press(labelOf(timeline, 'The two leaders'), 'End');
    timeline.select(visit!.id);
    await pause(350);
    expect(location.hash).to.equal('');
  });
});
