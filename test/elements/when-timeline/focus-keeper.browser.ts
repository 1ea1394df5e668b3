// The focus is not lost while the views change around it.

import {expect} from 'chai';
import {NO_FILTER} from '../../../src/draw/picture/event-filter.js';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import type {EventList} from '../../../src/events/event.js';
import {removePage, until} from '../page.js';
import {TALKS, toldEvent} from './timeline-events.js';
import {addTimeline, all, drawn, labels, nameOf, one} from './timeline-page.js';

const focused = (timeline: TimelineElement) => timeline.shadowRoot!.activeElement as HTMLElement | null;
const NAME = 'A foreign minister speaks';

async function withFocus(width = 1100): Promise<TimelineElement> {
  const timeline = await addTimeline(TALKS, 'today="2030-01-01"', width);
  all(timeline, '.label, .entry')
    .find((label) => nameOf(label).includes(NAME))!
    .focus();
  return timeline;
}

const holds = (timeline: TimelineElement, name = NAME) =>
  until(() => focused(timeline) && nameOf(focused(timeline)!).includes(name));

describe('the focus on an event of <when-timeline>', () => {
  afterEach(removePage);

  const changes: [what: string, change: (timeline: TimelineElement) => void][] = [
    ['bands by article', (timeline) => (timeline.groupBy = 'article')],
    ['bands by status', (timeline) => (timeline.groupBy = 'status')],
    ['another scale', (timeline) => (timeline.scale = 'even')],
    ['another language', (timeline) => (timeline.lang = 'ja')],
    ['another direction', (timeline) => (timeline.dir = 'rtl')],
    [
      'another layout',
      (timeline) =>
        (timeline.layout = timeline.shadowRoot!.querySelector('.plot') ? 'vertical' : 'horizontal'),
    ],
    ['another width', (timeline) => timeline.parentElement!.style.setProperty('width', '700px')],
    ['the same events anew', (timeline) => (timeline.eventList = {...TALKS, events: [...TALKS.events]})],
    ['fewer events', (timeline) => (timeline.eventList = {...TALKS, events: TALKS.events.slice(2, 6)})],
  ];
  for (const width of [1100, 360]) {
    for (const [what, change] of changes) {
      it(`stays there through ${what}, at ${width} px`, async () => {
        const timeline = await withFocus(width);
        change(timeline);
        await drawn(timeline);
        await holds(timeline);
      });
    }

    it(`stays in the card while its event is among those given anew, else goes to the nearest, at ${width} px`, async () => {
      const timeline = await withFocus(width);
      focused(timeline)!.click();
      await until(() => focused(timeline)?.matches('.card'));
      const {selected} = timeline.store.state;
      timeline.eventList = {...TALKS, events: TALKS.events.slice(2, 6)};
      await drawn(timeline);
      expect(timeline.store.state.selected).to.equal(selected);
      expect(focused(timeline)!.matches('.card')).to.equal(true);
      timeline.eventList = {...TALKS, events: TALKS.events.slice(4)};
      await until(() => focused(timeline)?.matches('[data-index]'));
      expect(one(timeline, '.card')).to.equal(null);
      expect(timeline.store.state.selected).to.equal(null);
    });

    it(`goes to the nearest when its event is filtered away, then to what shows all, and back, at ${width} px`, async () => {
      const timeline = await withFocus(width);
      timeline.store.update({filter: {...NO_FILTER, text: 'summit'}});
      await holds(timeline, 'A second summit is agreed');
      timeline.store.update({filter: {...NO_FILTER, text: 'nothing has these words'}});
      await holds(timeline, 'Show all events');
      focused(timeline)!.click();
      await until(() => focused(timeline)?.matches('[data-index]'));
    });
  }

  it('goes back to its event when a script closes the card, and to the slide that comes instead', async () => {
    const timeline = await withFocus();
    focused(timeline)!.click();
    await until(() => focused(timeline)?.matches('.card') && one(timeline, '.label[aria-selected]'));
    timeline.select(null);
    await until(() => focused(timeline)?.matches('.label'));
    await holds(timeline);
    timeline.slides = true;
    await until(() => one(timeline, '.slide'));
    for (const act of [() => timeline.select(TALKS.events[3]!.id), () => timeline.next()]) {
      one(timeline, '.slide').focus();
      const slide = focused(timeline);
      act();
      await drawn(timeline);
      expect(focused(timeline)?.className).to.match(/^slide/);
      expect(focused(timeline)).not.to.equal(slide);
    }
  });

  it('goes back to its event from a card that stayed open while the picture was moved far away', async () => {
    const timeline = await withFocus();
    focused(timeline)!.click();
    await until(() => focused(timeline)?.matches('.card'));
    timeline.zoomTo('1951', '1951');
    await until(() => labels(timeline).every((label) => !nameOf(label).includes(NAME)));
    one(timeline, '.card .close').click();
    await holds(timeline);
  });

  it('is left where it is when it is elsewhere', async () => {
    const timeline = await withFocus();
    const button = one(timeline, '[title="Next event"]');
    button.focus();
    timeline.groupBy = 'article';
    await drawn(timeline);
    expect(focused(timeline)).to.equal(button);
    button.blur();
    timeline.groupBy = 'status';
    timeline.store.update({filter: {...NO_FILTER, text: 'summit'}});
    await drawn(timeline);
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('the focus on a control of <when-timeline>', () => {
  afterEach(removePage);

  /** A list told by these articles. */
  const of = (...letters: string[]): EventList => ({
    ...TALKS,
    articles: letters.map((id) => ({id, title: `Report of ${id}`, published: null})),
    events: letters.map((letter, i) => toldEvent(`2018-0${i + 1}`, `What ${letter} says`, letter)),
    unplaced: [],
  });
  const said = (timeline: TimelineElement) => focused(timeline)?.textContent!.replace(/\s+/g, ' ').trim();

  async function onToggle(letter: string): Promise<TimelineElement> {
    const timeline = await addTimeline(of('x', 'y', 'z'), 'filter');
    await until(() => one(timeline, '.filters'));
    all(timeline, '.toggle')
      .find(({textContent}) => textContent!.trim().startsWith(`${letter} `))!
      .focus();
    return timeline;
  }

  it('stays with its article while another goes', async () => {
    const timeline = await onToggle('B');
    expect(said(timeline)).to.equal('B Report of y 1');
    timeline.eventList = of('y', 'z');
    await drawn(timeline);
    expect(said(timeline)).to.equal('A Report of y 1');
  });

  it('goes to the nearest control that is left', async () => {
    const timeline = await onToggle('C');
    timeline.eventList = of('x', 'y');
    await drawn(timeline);
    expect(said(timeline)).to.equal('B Report of y 1');
    timeline.eventList = of('x');
    await drawn(timeline);
    expect(focused(timeline)!.matches('.filters input')).to.equal(true);
    timeline.filter = false;
    await drawn(timeline);
    expect(focused(timeline)!.closest('.tools')).not.to.equal(null);
  });

  it('goes to a button beside it when its own makes no sense any more', async () => {
    const timeline = await addTimeline();
    one(timeline, '[title="Zoom in"]').focus();
    timeline.layout = 'vertical';
    await until(() => one(timeline, '.narrow'));
    await drawn(timeline);
    expect(focused(timeline)!.title).to.equal('Previous event');
  });

  it('stays in the timeline when no control is left', async () => {
    const timeline = await onToggle('C');
    timeline.eventList = {...TALKS, events: []};
    await drawn(timeline);
    expect(focused(timeline)).to.equal(one(timeline, '.frame'));
  });
});
