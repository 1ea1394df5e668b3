// The focus is not lost while the views change around it.

import {expect} from 'chai';
import {NO_FILTER} from '../../../src/draw/picture/event-filter.js';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
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
