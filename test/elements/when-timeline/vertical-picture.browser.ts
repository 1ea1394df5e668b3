import {expect} from 'chai';
import {addPage, removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, frame, one} from './timeline-page.js';

describe('<when-timeline> that becomes narrow', () => {
  afterEach(removePage);

  it('always shows one picture, never two and never none', async () => {
    const timeline = await addTimeline();
    for (const width of [360, 1100, 360]) {
      document.getElementById('page')!.style.setProperty('width', `${width}px`);
      for (let i = 0; i < 10; i++) {
        await frame();
        expect(all(timeline, '.plot, .vertical'), `frame ${i} at ${width}`).to.have.lengthOf(1);
      }
      expect(one(timeline, '.vertical') !== null).to.equal(width === 360);
    }
  });

  it('closes its card with a click beside the rows', async () => {
    const timeline = await addTimeline(TALKS, '', 360);
    one(timeline, '.entry').click();
    await until(() => one(timeline, '.card'));
    one(timeline, '.vertical').click();
    await timeline.updateComplete;
    expect(one(timeline, '.card')).to.equal(null);
  });

  it('shows none of its fallback while what draws it is on its way', async () => {
    const page = addPage('<when-timeline layout="vertical">Not yet.</when-timeline>');
    const timeline = page.querySelector('when-timeline')!;
    timeline.eventList = TALKS;
    const slot = () => one(timeline, 'slot:not([name])');
    while (!slot()) await Promise.resolve();
    expect(slot().hidden).to.equal(true);
    await drawn(timeline);
    expect(slot().hidden).to.equal(true);
    expect(all(timeline, '.vertical .entry')).to.have.lengthOf(TALKS.events.length);
  });
});
