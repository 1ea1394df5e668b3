import {expect} from 'chai';
import {addPage, removePage, until} from '../page.js';
import {crowd} from './timeline-events.js';
import {addTimeline, drawn, frame, labels, one, pointer} from './timeline-page.js';

describe('labels of a <when-timeline> when an event is chosen', () => {
  afterEach(removePage);

  for (const width of ['900px', '733.33px'])
    it(`stay where they are in a width of ${width}`, async () => {
      const page = addPage('<when-timeline lang="en" layout="horizontal"></when-timeline>');
      page.style.setProperty('width', width);
      const timeline = page.querySelector('when-timeline')!;
      timeline.events = crowd(60);
      await until(() => labels(timeline).length > 0);
      const places = () =>
        labels(timeline).map((label) => {
          const {x, y} = label.getBoundingClientRect();
          return `${label.dataset['index']}: ${x.toFixed()} ${y.toFixed()}`;
        });
      const before = places();
      const index = Number(labels(timeline)[5]!.dataset['index']);
      timeline.select(timeline.events![index]!.id);
      await until(() => timeline.shadowRoot!.querySelector('.card'));
      expect(places()).to.deep.equal(before);
    });
});

describe('the picture of a <when-timeline>', () => {
  afterEach(removePage);

  it('is not scrolled by what brings a label into view that is beyond its edge', async () => {
    const timeline = await addTimeline(crowd(60), 'layout="horizontal"', 700);
    const [from, to] = timeline.store.state.domain!;
    timeline.zoomTo(from + (to - from) * 0.4, from + (to - from) * 0.7);
    await drawn(timeline);
    const plot = one(timeline, '.plot');
    const {right} = plot.getBoundingClientRect();
    const beyond = labels(timeline).filter((label) => label.getBoundingClientRect().right > right);
    expect(beyond.length).to.be.above(0);
    for (const label of beyond) label.scrollIntoView({inline: 'nearest', block: 'nearest'});
    expect(plot.scrollLeft).to.equal(0);
  });
});

describe('labels of a <when-timeline> that glides on after a flick', () => {
  afterEach(removePage);

  it('move as one, also from the very beginning of time', async () => {
    const timeline = await addTimeline(crowd(60));
    const plot = one(timeline, '.plot');
    const [from, to] = timeline.store.state.domain!;
    timeline.zoomTo(from, (from + to) / 2);
    await drawn(timeline);
    const drag = async (by: number) => {
      pointer(plot, 'pointerdown', 600);
      for (let i = 1; i <= 5; i++) {
        await frame();
        pointer(plot, 'pointermove', 600 + i * by);
      }
      pointer(plot, 'pointerup', 600 + 5 * by);
    };
    await drag(100);
    let resting = timeline.store.state.domain;
    await until(() => resting === (resting = timeline.store.state.domain));
    const {left, right} = plot.getBoundingClientRect();
    const places = () =>
      new Map(
        labels(timeline)
          .map((label) => [label.dataset['index'], label.getBoundingClientRect()] as const)
          .filter(([, box]) => box.right > left && box.left < right),
      );
    await drag(-12);
    for (let i = 0, before = places(); i < 20; i++) {
      await frame();
      const now = places();
      const moved = [...now].flatMap(([index, box]) => {
        const was = before.get(index);
        return was ? [[Math.round(box.x - was.x), Math.round(box.y - was.y)]] : [];
      });
      expect(moved.length).to.be.above(5);
      for (const [x, y] of moved) {
        expect(x).to.be.closeTo(moved[0]![0]!, 1);
        expect(y).to.equal(0);
      }
      before = now;
    }
  });
});
