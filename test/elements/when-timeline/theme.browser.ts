import '../../../src/elements/when-timeline/when-timeline.js';
import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {addPage, pause, removePage, until} from '../page.js';
import {sampleList} from '../sample.js';
import {TALKS} from './timeline-events.js';

const LIST = sampleList([
  {title: 'Digging began for the first time and was given up soon', date: '1880'},
  {title: 'France and Britain signed a treaty in Canterbury', date: '1986-02-12'},
  {title: 'Two men shook hands through a hole far below the sea bed', date: '1990-12-01'},
]);

describe('<when-timeline> in another theme', () => {
  afterEach(removePage);

  /** The height of the picture, in pixels: it follows what the layout thinks that words need. */
  const room = (timeline: TimelineElement) =>
    (timeline.renderRoot.querySelector('.plot') ?? timeline.renderRoot.querySelector('.list'))!.clientHeight;

  for (const [where, width] of [
    ['wide', 900],
    ['narrow', 360],
  ] as const)
    it(`gives words more room when the page makes them larger, where it is ${where}`, async () => {
      const page = addPage('<when-timeline></when-timeline>');
      page.style.width = `${width}px`;
      const timeline = page.querySelector('when-timeline') as TimelineElement;
      timeline.eventList = LIST;
      await until(() => timeline.renderRoot.querySelectorAll('.title').length === 3);
      const before = room(timeline);
      page.style.setProperty('--when-font-size', '1.5rem');
      await until(() => room(timeline) > before * 1.15);
    });

  for (const name of ['ink', 'paper', 'panel', 'line', 'hue-1', 'hue-2'])
    it(`draws with another --when-${name} at once, in the picture and in its overview`, async () => {
      const page = addPage('<when-timeline overview></when-timeline>');
      page.style.setProperty('width', '900px');
      const timeline = page.querySelector('when-timeline') as TimelineElement;
      timeline.eventList = TALKS;
      const range = () => timeline.renderRoot.querySelector('when-range');
      const canvases = () =>
        [timeline, range()].map((element) => element?.shadowRoot?.querySelector('canvas'));
      const drawn = () => canvases().map((canvas) => canvas?.toDataURL());
      await until(() => canvases().every((canvas) => canvas && canvas.width > 500));
      await pause(100);
      const [picture, overview] = drawn();
      page.style.setProperty(`--when-${name}`, 'rgb(1, 200, 3)');
      await until(() => drawn()[0] !== picture);
      // It has neither panels nor a grid.
      if (name !== 'panel' && name !== 'line') await until(() => drawn()[1] !== overview);
    });

  it('draws panels with the corners of the theme', async () => {
    const page = addPage('<when-timeline></when-timeline>');
    page.style.cssText = 'width: 900px; --when-panel: #00ff00; --when-radius: 0px';
    const timeline = page.querySelector('when-timeline') as TimelineElement;
    timeline.eventList = LIST;
    const canvas = () => timeline.renderRoot.querySelector('canvas');
    const corner = () => canvas()?.getContext('2d')!.getImageData(0, 0, 1, 1).data.join();
    await until(() => corner() === '0,255,0,255');
    page.style.setProperty('--when-radius', '20px');
    await until(() => corner() === '0,0,0,0');
    expect(corner()).equal('0,0,0,0');
  });
});
