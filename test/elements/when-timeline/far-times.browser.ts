import {expect} from 'chai';
import '../../../src/elements/when-timeline/when-timeline.js';
import type {TimelineEvent} from '../../../src/events/event.js';
import {civilToMs} from '../../../src/time/calendar.js';
import {edtfToInterval} from '../../../src/time/edtf.js';

const at = (id: string, date: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  title: `Event ${id}`,
  date,
  interval: edtfToInterval(date)!,
  extent: 'within',
  status: 'happened',
  confidence: 1,
  salience: 0.5,
  sources: [{article: 'a', start: 0, end: 1, quote: 'x', because: ''}],
  ...more,
});

const NOW = civilToMs(2018, 10, 7, 12);
const cases: [title: string, events: TimelineEvent[]][] = [
  [
    'a span of 13.8 billion years beside a millisecond',
    [
      at('universe', 'Y-13800000000/2018', {extent: 'throughout'}),
      at('blink', '2018-10-07T12:00:00', {interval: {start: NOW, end: NOW + 1, granularity: 'second'}}),
    ],
  ],
  [
    'years at and beyond the limits of Date',
    [-271_821, -271_820, 275_760, 275_761, -300_000, 1e7].map((year) => at(`${year}`, `Y${year}`)),
  ],
  [
    'the change of era, where there is no year 0',
    ['-0001', '0000', '0001', '0002'].map((year) => at(year, year)),
  ],
];

afterEach(() => document.body.replaceChildren());

describe('<when-timeline> of far times', () => {
  for (const [title, events] of cases) {
    for (const scale of ['folded', 'linear', 'even'] as const) {
      for (const layout of ['horizontal', 'vertical'] as const) {
        it(`draws ${title}: ${scale}, ${layout}, also zoomed in as far as it goes`, async () => {
          const timeline = document.createElement('when-timeline');
          Object.assign(timeline, {layout, scale, lang: 'en'});
          timeline.style.width = '900px';
          timeline.events = events;
          document.body.append(timeline);
          await timeline.updateComplete;
          const root = timeline.shadowRoot!;
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          for (let i = 0; i < 3; i++) await frame();
          expect(root.querySelectorAll('[part=label], [part=chip]').length).to.be.above(0);
          expect(root.textContent).not.to.match(/NaN|Infinity|Invalid|undefined/);
          if (layout === 'vertical') return;
          // Between the events of an even scale no date is regular.
          const least = scale === 'even' ? 0 : 1;
          for (const {interval} of events) {
            const middle = (interval.start + interval.end) / 2;
            timeline.zoomTo(middle, middle + 1);
            await new Promise((resolve) => setTimeout(resolve, 250));
            const names = [...root.querySelectorAll('.axis [part=tick], .axis [part=context]')];
            expect(root.textContent).not.to.match(/NaN|Infinity|Invalid|undefined/);
            expect(names.length, `around ${middle}`).to.be.at.least(least);
          }
        });
      }
    }
  }
});
