// Below the axis there is room for what stands there, and no more.

import {expect} from 'chai';
import {sampleEvent} from '../sample.js';
import {addTimeline, drawn, one} from './timeline-page.js';

const plotHeight = (timeline: Parameters<typeof drawn>[0]) => one(timeline, '.plot').clientHeight;
const YEARS = ['1910', '1950', '2012'].map((date) => sampleEvent({title: 'A bridge opens', date}));

describe('when-timeline below its axis', () => {
  it('ends after the years of the axis, and grows by a line when months need their year', async () => {
    const timeline = await addTimeline(YEARS, 'today="2020-01-01"');
    await drawn(timeline);
    const [before, canvas] = [plotHeight(timeline), one(timeline, 'canvas').clientHeight];
    expect(one(timeline, '.context')).to.equal(null);
    expect(canvas - before).to.be.within(16, 32);
    timeline.zoomTo('1950-02', '1950-05');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one(timeline, '.context').textContent).to.match(/1950$/);
    expect(plotHeight(timeline)).to.equal(canvas);
    timeline.fit();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(plotHeight(timeline)).to.equal(before);
    expect(one(timeline, 'canvas').clientHeight).to.equal(canvas);
  });

  it('stays as high as the page makes it', async () => {
    const timeline = await addTimeline(YEARS, 'today="2020-01-01" style="block-size: 30rem"');
    await drawn(timeline);
    const height = plotHeight(timeline);
    timeline.zoomTo('1950-02', '1950-05');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(plotHeight(timeline)).to.equal(height);
    expect(one(timeline, 'canvas').clientHeight).to.equal(height);
  });
});
