import {expect} from 'chai';
import type {WhenErrorEvent} from '../../../src/elements/shared/events.js';
import type {EventList} from '../../../src/events/event.js';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import {addPage, next, removePage, until, violations} from '../page.js';
import {crowd, TALKS} from './timeline-events.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function drawn(timeline: TimelineElement): Promise<void> {
  await timeline.updateComplete;
  for (let i = 0; i < 4; i++) await frame();
  await timeline.updateComplete;
}

async function addTimeline(attributes = '', width = 1100): Promise<TimelineElement> {
  const page = addPage(`<when-timeline lang="en" ${attributes}></when-timeline>`);
  page.style.setProperty('width', `${width}px`);
  const timeline = page.querySelector('when-timeline')!;
  timeline.eventList = TALKS;
  await drawn(timeline);
  return timeline;
}

const texts = (timeline: TimelineElement, selector: string) =>
  [...timeline.shadowRoot!.querySelectorAll(selector)].map((node) => node.textContent!.trim());

describe('<when-timeline scale>', () => {
  afterEach(removePage);

  it('folds by default, and has one scale or even steps where they are asked for', async () => {
    const timeline = await addTimeline();
    expect(texts(timeline, '.fold').filter(Boolean)).to.have.lengthOf.above(0);
    timeline.scale = 'linear';
    await drawn(timeline);
    expect(texts(timeline, '.fold')).to.deep.equal([]);
    expect(texts(timeline, '.tick')).to.include('1960');
    timeline.setAttribute('scale', 'even');
    await drawn(timeline);
    expect(texts(timeline, '.tick')).to.include('1950').and.not.to.include('1960');
  });

  const unknown: [attribute: string, reason: string][] = [
    ['layout="sideways"', 'layout is none of auto, horizontal, vertical: sideways'],
    ['group-by="mood"', 'group-by is none of article, person, place, status: mood'],
    ['today="tomorrow"', 'today is no date: tomorrow'],
    ['from="2018-13"', 'from is no date: 2018-13'],
    ['from="2018-07" to="2018-06"', 'from is after to: 2018-07 to 2018-06'],
  ];
  for (const [attribute, reason] of unknown) {
    it(`names what ${attribute} means by it, once, and goes on without`, async () => {
      const heard: string[] = [];
      const listen = ({code, reason}: WhenErrorEvent) => heard.push(`${code}: ${reason}`);
      document.body.addEventListener('when-error', listen);
      const timeline = await addTimeline(attribute);
      timeline.heading = 'Talks';
      await drawn(timeline);
      document.body.removeEventListener('when-error', listen);
      expect(heard).to.deep.equal([`parse: ${reason}`]);
      expect(texts(timeline, '.label')).to.have.length(TALKS.events.length);
    });
  }

  it('names a scale that is none, and folds', async () => {
    const heard = next(document.body, 'when-error');
    const timeline = await addTimeline('scale="loglog"');
    expect((await heard) as Event & {reason: string}).to.include({
      code: 'parse',
      reason: 'scale is none of folded, linear, even: loglog',
    });
    expect(texts(timeline, '.fold').filter(Boolean)).to.have.lengthOf.above(0);
  });

  it('keeps what is in view when the scale changes', async () => {
    const timeline = await addTimeline();
    timeline.zoomTo('2018-10-07', '2018-10-09');
    await new Promise((resolve) => setTimeout(resolve, 400));
    timeline.scale = 'even';
    await drawn(timeline);
    const [from, to] = timeline.store.state.domain!;
    expect(from).to.be.at.most(Date.UTC(2018, 9, 7));
    expect(from).to.be.above(Date.UTC(2018, 8, 1));
    expect(to).to.be.at.least(Date.UTC(2018, 9, 9));
  });

  it('has an overview that runs alike', async () => {
    const timeline = await addTimeline('overview scale="linear"');
    timeline.zoomTo('2018-01-01', '2018-10-09');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const range = timeline.shadowRoot!.querySelector('when-range')!;
    const from = range.shadowRoot!.querySelector('[data-end="from"]')!;
    expect(Number(from.getAttribute('aria-valuenow'))).to.be.above(90);
  });
});

describe('targets of <when-timeline>', () => {
  afterEach(removePage);

  it('are 24 pixels or more, labels and chips alike, and none covers another (WCAG 2.2, 2.5.8)', async () => {
    const timeline = await addTimeline();
    timeline.events = crowd(100);
    await drawn(timeline);
    const root = timeline.shadowRoot!;
    const rects = (selector: string) =>
      [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    const [labels, chips] = [rects('.label'), rects('.chip')];
    expect(labels.length).to.be.above(40);
    expect(chips.length).to.be.above(0);
    const boxes = [...labels, ...chips];
    for (const [i, a] of boxes.entries()) {
      expect(a.width).to.be.at.least(23.9);
      expect(a.height).to.be.at.least(23.9);
      for (const b of boxes.slice(0, i)) {
        const apart = a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5; // prettier-ignore
        expect(apart).to.equal(true);
      }
    }
  });
});

describe('<when-timeline group-by>', () => {
  afterEach(removePage);

  const byArticle: EventList = {
    ...TALKS,
    events: crowd(60).map((event, i) => ({
      ...event,
      people: i % 4 === 0 ? [] : [['Ada', 'Grace'][i % 2]!],
      sources: [...(i % 9 === 0 ? ['a', 'b'] : [i % 2 ? 'a' : 'b'])].map((article) => ({
        ...event.sources[0]!,
        article,
      })),
    })),
    articles: ['a', 'b'].map((id) => ({id, title: `Report ${id}`, published: null})),
  };

  const all = (timeline: TimelineElement, selector: string) => [
    ...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const box = (element: Element) => element.getBoundingClientRect();

  it('parts the picture into bands with headings that stay at the left while it is panned', async () => {
    const timeline = await addTimeline('group-by="article"');
    timeline.eventList = byArticle;
    await drawn(timeline);
    expect(texts(timeline, '.band')).to.deep.equal(['Told by several', 'A Report a', 'B Report b']);
    timeline.zoomTo('2018-09', '2018-10');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const left = box(timeline).left;
    for (const heading of all(timeline, '.band')) expect(box(heading).left - left).to.be.within(0, 40);
  });

  it('keeps the words of each band below its heading and above the next', async () => {
    const timeline = await addTimeline('group-by="person"');
    timeline.eventList = byArticle;
    await drawn(timeline);
    const headings = all(timeline, '.band').map(box);
    const groups = all(timeline, '.labels [role="group"]');
    expect(groups.map((group) => group.getAttribute('aria-label'))).to.deep.equal(texts(timeline, '.band'));
    const chips = all(timeline, '.chip');
    texts(timeline, '.band').forEach((name, b) => {
      const own = chips.filter((chip) => chip.getAttribute('aria-label')!.endsWith(`, ${name}`));
      const words = [...groups[b]!.querySelectorAll('.label'), ...own].map(box);
      expect(words.length).to.be.above(0);
      for (const {top, bottom} of words) {
        expect(top).to.be.at.least(headings[b]!.bottom - 1);
        if (headings[b + 1]) expect(bottom).to.be.at.most(headings[b + 1]!.top + 1);
      }
    });
  });

  it('has no row that no words of a band stand in', async () => {
    const timeline = await addTimeline('group-by="person"');
    // A full band, and one whose few events are far apart.
    timeline.events = [...crowd(30), ...crowd(6)].map((event, i) => ({
      ...{...event, id: `e${i}`, people: [i < 30 ? 'Ada' : 'Grace']},
    }));
    await drawn(timeline);
    const headings = all(timeline, '.band').map(box);
    all(timeline, '.labels [role="group"]').forEach((group, b) => {
      const words = [...group.querySelectorAll('.label')].map(box);
      const highest = Math.min(...words.map(({top}) => top));
      expect(highest - headings[b]!.bottom, `band ${b}`).to.be.within(-1, words[0]!.height);
    });
  });

  it('has each heading and words below it, however low it is set', async () => {
    const timeline = await addTimeline('group-by="person"');
    timeline.eventList = byArticle;
    timeline.style.setProperty('--when-plot-height', '100px');
    await drawn(timeline);
    const groups = all(timeline, '.labels [role="group"]');
    expect(groups).to.have.lengthOf(all(timeline, '.band').length);
    for (const group of groups) expect(group.querySelectorAll('.label').length).to.be.above(0);
  });

  it('drops headings rather than set one over the other where it is forced to be lower than that', async () => {
    const timeline = await addTimeline('group-by="person"');
    timeline.eventList = byArticle;
    const plot = all(timeline, '.plot')[0]!;
    for (const height of [60, 120, 180, 240]) {
      plot.style.cssText += `flex: none; min-block-size: 0; height: ${height}px`;
      await drawn(timeline);
      const boxes = all(timeline, '.band').map(box);
      for (const [b, {top}] of boxes.entries())
        if (b > 0) expect(top, `${height} px`).to.be.at.least(boxes[b - 1]!.bottom - 6);
    }
  });

  it('says or counts each event once', async () => {
    const timeline = await addTimeline('group-by="status"');
    timeline.eventList = byArticle;
    await drawn(timeline);
    const chips = texts(timeline, '.chip').reduce((sum, words) => sum + Number(words.slice(1)), 0);
    expect(all(timeline, '.label').length + chips).to.equal(60);
  });

  it('has each label in its band when other events of the same ids come', async () => {
    const timeline = await addTimeline('group-by="status"');
    const statuses = ['happened', 'planned', 'possible'] as const;
    for (const by of [0, 1, 2, 1, 0]) {
      const events = TALKS.events.map((event, i) => ({...event, status: statuses[(i + by) % 3]!}));
      timeline.eventList = {...TALKS, events};
      await drawn(timeline);
      const groups = all(timeline, '.row-words > [role="group"]');
      const said = groups.map(({children}) =>
        Array.from(children, (label) => (Number((label as HTMLElement).dataset['index']) + by) % 3),
      );
      expect(said.map((all) => [...new Set(all)])).to.deep.equal([[0], [1], [2]]);
    }
  });

  it('opens what a chip of one band stands for', async () => {
    const timeline = await addTimeline('group-by="article" no-zoom');
    timeline.eventList = byArticle;
    await drawn(timeline);
    const chip = all(timeline, '.chip')[0]!;
    chip.click();
    await drawn(timeline);
    const {sources} = timeline.events!.find(({id}) => id === timeline.store.state.selected)!;
    const name = sources.length > 1 ? 'Told by several' : `Report ${sources[0]!.article}`;
    // What only ears hear is written when the picture rests.
    await until(() => chip.hasAttribute('aria-label'));
    expect(chip.getAttribute('aria-label')).to.match(new RegExp(`, ${name}$`));
  });

  it('has sections down the page where it is narrow, and arrows go from row to row', async () => {
    const timeline = await addTimeline('group-by="article"', 360);
    timeline.eventList = byArticle;
    await drawn(timeline);
    expect(texts(timeline, '.band-row')[0]).to.equal('Told by several');
    const rows = all(timeline, '.entry');
    const tops = rows.map((row) => box(row).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    rows[0]!.focus();
    rows[0]!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}));
    await drawn(timeline);
    expect(timeline.shadowRoot!.activeElement).to.equal(all(timeline, '.entry')[1]);
  });

  it('names what it cannot group by, and says nothing of none', async () => {
    const heard = next(document.body, 'when-error');
    const timeline = await addTimeline('group-by="colour"');
    expect(((await heard) as Event & {reason: string}).reason).to.equal(
      'group-by is none of article, person, place, status: colour',
    );
    let errors = 0;
    timeline.addEventListener('when-error', () => errors++);
    timeline.groupBy = 'none';
    await drawn(timeline);
    expect([errors, all(timeline, '.band').length]).to.deep.equal([0, 0]);
  });

  it('has nothing that axe minds, wide and narrow', async () => {
    for (const width of [1100, 360]) {
      const timeline = await addTimeline('group-by="article"', width);
      timeline.eventList = byArticle;
      await drawn(timeline);
      expect(await violations(timeline)).to.deep.equal([]);
      removePage();
    }
  });
});

describe('<when-timeline>.eras', () => {
  afterEach(removePage);

  const ERAS = [
    {title: 'The fifties', from: '1950', to: '1959'},
    {title: 'A summer of talks', from: '2018-06', to: '2018-09'},
  ];

  it('stand behind the events with their names above all labels, and are told to who hears them', async () => {
    const timeline = await addTimeline();
    timeline.eras = ERAS;
    await drawn(timeline);
    expect(texts(timeline, '.era')).to.include('A summer of talks');
    const root = timeline.shadowRoot!;
    const lowest = Math.max(
      ...[...root.querySelectorAll('.era')].map((era) => era.getBoundingClientRect().bottom),
    );
    for (const label of root.querySelectorAll('.label'))
      expect(label.getBoundingClientRect().top).to.be.at.least(lowest - 1);
    expect(texts(timeline, '[aria-label="Eras"] li')[0]).to.match(/^The fifties\s.*1950/);
    expect(await violations(timeline)).to.deep.equal([]);
  });

  it('are listed above the events where it is narrow', async () => {
    const timeline = await addTimeline('', 360);
    timeline.eras = ERAS;
    await drawn(timeline);
    const list = timeline.shadowRoot!.querySelector('.eras')!;
    expect(list.getBoundingClientRect().height).to.be.above(20);
  });

  it('are named when they are none', async () => {
    const timeline = await addTimeline();
    const heard = next(timeline, 'when-error');
    timeline.eras = [{title: 'Nonsense', from: 'once'}];
    expect(((await heard) as Event & {reason: string}).reason).to.equal('era "Nonsense": no date: once');
  });

  const bad: [given: unknown, reasons: string[]][] = [
    [{title: 'The war', from: '1950'}, ['eras are no array: {"title":"The war","from":"1950"}']],
    ['1950', ['eras are no array: "1950"']],
    [1950, ['eras are no array: 1950']],
    [
      [{from: '1950'}, ERAS[0], {title: 'Back', from: '1960', to: '1950'}],
      ['an era has no title: {"from":"1950"}', 'era "Back" ends before it starts: 1960 to 1950'],
    ],
  ];
  for (const [given, reasons] of bad) {
    it(`are told once where they are ${JSON.stringify(given)}, and spoil nothing else`, async () => {
      const timeline = await addTimeline();
      const heard: string[] = [];
      timeline.addEventListener('when-error', ({code, reason}) => heard.push(`${code}: ${reason}`));
      timeline.eras = given as typeof ERAS;
      await drawn(timeline);
      timeline.heading = 'Talks';
      await drawn(timeline);
      expect(heard).to.deep.equal(reasons.map((reason) => `parse: ${reason}`));
      expect(texts(timeline, '.label')).to.have.length(TALKS.events.length);
    });
  }
});
