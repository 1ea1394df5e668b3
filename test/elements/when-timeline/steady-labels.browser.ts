import {expect} from 'chai';
import {addPage, removePage, until} from '../page.js';
import {crowd} from './timeline-events.js';
import {labels} from './timeline-page.js';

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
