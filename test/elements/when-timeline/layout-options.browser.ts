import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import {addPage, next, removePage} from '../page.js';
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
    const labels = [...root.querySelectorAll('.label')].map((label) => label.getBoundingClientRect());
    const chips = [...root.querySelectorAll('.chip')].map((chip) => {
      const {left, right} = chip.firstElementChild!.getBoundingClientRect();
      const {top, bottom} = chip.getBoundingClientRect();
      return {left, right, top, bottom, width: right - left, height: bottom - top};
    });
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
