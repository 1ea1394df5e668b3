// The card never covers its event: neither its words nor its mark, wherever both are.

import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import type {TimelineEvent} from '../../../src/events/event.js';
import {removePage} from '../page.js';
import {toldEvent} from './timeline-events.js';
import {addTimeline, drawn, one, pointer} from './timeline-page.js';

const LONG = 'A title of many words that has to be set in several lines where there is little room for it';

/** At both ends, in the middle, long and short, alone and in a crowd. */
const STORY = [
  toldEvent('2018-01-01', 'The first', 'A'),
  toldEvent('2018-01/2018-12', LONG, 'AB', {extent: 'throughout'}),
  toldEvent('2018-05/2018-07', 'A long summer', 'A', {extent: 'throughout'}),
  ...['2018-06-01', '2018-06-02', '2018-06-03'].map((date) => toldEvent(date, `${LONG}: ${date}`, 'B')),
  toldEvent('2018-07-04', 'The middle', 'A'),
  toldEvent('2018-12-31', 'The last', 'B', {status: 'planned'}),
];
/** So many that labels stand in rows and some have none. */
const CROWD = [
  ...STORY,
  ...Array.from({length: 90}, (_, i) => toldEvent(`2018-0${1 + (i % 9)}-1${i % 10}`, `${LONG} ${i}`, 'A')),
].sort((a, b) => a.interval.start - b.interval.start);

type Place = [where: string, width: number, height: string, attributes?: string];

const PLACES: Place[] = [
  ['wide', 1100, ''],
  ['between', 720, ''],
  ['narrow, but not down the page', 420, '', 'layout="horizontal"'],
  ['very narrow', 240, '', 'layout="horizontal"'],
  ['low', 1100, '9rem'],
  ['low and between', 720, '6rem'],
  ['tall', 900, '60rem'],
  ['in bands', 900, '', 'group-by="article"'],
  ['from right to left', 900, '', 'dir="rtl"'],
];

const boxOf = (element: Element) => element.getBoundingClientRect();

/** How many pixels of the plot under the card are the event's own, as hands feel it; -1 where its words are covered. */
function covered(timeline: TimelineElement, event: TimelineEvent): number {
  const [card, plot] = [boxOf(one(timeline, '.card')), boxOf(one(timeline, '.plot'))];
  const label = one(timeline, '.label[aria-selected="true"]');
  if (label as Element | null) {
    const {left, right, top, bottom} = boxOf(label);
    const visible = left < plot.right && right > plot.left;
    const apart = card.left >= right || card.right <= left || card.top >= bottom || card.bottom <= top;
    if (visible && !apart) return -1;
  }
  let hits = 0;
  for (let x = Math.max(card.left, plot.left); x < Math.min(card.right, plot.right); x += 5) {
    for (let y = Math.max(card.top, plot.top); y < Math.min(card.bottom, plot.bottom); y += 5) {
      pointer(one(timeline, '.plot'), 'pointermove', x, {clientY: y});
      if (timeline.store.state.hovered === event.id) hits += 1;
    }
  }
  return hits;
}

describe('the card of <when-timeline>', () => {
  afterEach(removePage);

  for (const [where, width, height, attributes = ''] of PLACES) {
    for (const [name, events] of [
      ['a few events', STORY],
      ['a crowd', CROWD],
    ] as const) {
      it(`covers neither the words nor the mark of its event: ${where}, ${name}`, async () => {
        const timeline = await addTimeline(events, `${attributes} today="2030-01-01"`, width);
        if (height) {
          const style = document.createElement('style');
          style.textContent = `when-timeline::part(plot) {min-height: 0; flex: none; height: ${height}}`;
          timeline.after(style);
          await drawn(timeline);
        }
        for (const event of STORY) {
          timeline.select(event.id);
          await drawn(timeline);
          expect(covered(timeline, event), event.title).to.equal(0);
          const [card, plot] = [boxOf(one(timeline, '.card')), boxOf(one(timeline, '.plot'))];
          expect(card.left, event.title).to.be.at.least(plot.left - 1);
          expect(card.right, event.title).to.be.at.most(plot.right + 1);
        }
      });
    }
  }

  it('is scrolled into view when the reader opens it near the foot of the window', async () => {
    const timeline = await addTimeline(STORY, 'today="2030-01-01"', 700);
    const before = document.createElement('div');
    before.style.setProperty('height', `${innerHeight - 120}px`);
    timeline.before(before);
    const after = document.createElement('div');
    after.style.setProperty('height', '100vh');
    timeline.after(after);
    await drawn(timeline);
    const label = one(timeline, '.label');
    label.click();
    await drawn(timeline);
    const {top, bottom} = boxOf(one(timeline, '.card'));
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    scrollTo(0, 0);
  });
});
