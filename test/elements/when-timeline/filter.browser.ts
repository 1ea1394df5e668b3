import {expect} from 'chai';
import '../../../src/elements/when-list/when-list.js';
import '../../../src/elements/when-range/when-range.js';
import {NO_FILTER} from '../../../src/draw/picture/event-filter.js';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {addPage, removePage, until, violations} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, labels, listen, one} from './timeline-page.js';

async function withFilter(attributes = '', width?: number): Promise<TimelineElement> {
  const timeline = await addTimeline(TALKS, `filter ${attributes}`, width);
  await until(() => one(timeline, '.filters'));
  return timeline;
}

const input = (timeline: TimelineElement) => one(timeline, '.filters input') as HTMLInputElement;

async function type(timeline: TimelineElement, text: string): Promise<void> {
  input(timeline).value = text;
  input(timeline).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await drawn(timeline);
}

const toggle = (timeline: TimelineElement, words: string) =>
  all(timeline, '.filters .toggle').find(({textContent}) => textContent!.includes(words))!;

describe('<when-timeline filter>', () => {
  afterEach(removePage);

  it('has no filter without the attribute', async () => {
    const timeline = await addTimeline();
    expect(one(timeline, '.filters')).to.equal(null);
  });

  it('has how many match in the line of its last button, also where names are folded away', async () => {
    const people = ['Ann Lee'];
    const events = TALKS.events.map((event) => ({...event, people}));
    const timeline = await addTimeline({...TALKS, events}, 'filter', 900);
    await until(() => one(timeline, '.names'));
    const middle = (selector: string) => {
      const {top, height} = one(timeline, selector).getBoundingClientRect();
      return Math.round(top + height / 2);
    };
    expect(middle('.names')).to.be.closeTo(middle('.matches'), 1);
    (one(timeline, '.names') as HTMLDetailsElement).open = true;
    await drawn(timeline);
    expect(middle('.matches')).to.be.above(middle('.names'));
  });

  it('shows only events that hold all words, and says how many', async () => {
    const timeline = await withFilter();
    expect(one(timeline, '.matches').textContent).to.equal('8 events');
    await type(timeline, 'visit');
    expect(labels(timeline)).to.have.lengthOf(2);
    expect(one(timeline, '.matches').textContent).to.equal('2 of 8 events');
  });

  it('has buttons for articles and statuses with their counts, pressed while they are shown', async () => {
    const timeline = await withFilter();
    const words = all(timeline, '.filters .toggle').map(({textContent}) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(words).to.deep.equal([
      'A Progress after a day in the Nor… 7',
      'B Another summit is agreed 3',
      'happened 6',
      'planned 2',
    ]);
    toggle(timeline, 'planned').click();
    await drawn(timeline);
    expect(toggle(timeline, 'planned').ariaPressed).to.equal('false');
    expect(labels(timeline)).to.have.lengthOf(6);
    toggle(timeline, 'Progress').click();
    await drawn(timeline);
    expect(labels(timeline)).to.have.lengthOf(3);
  });

  it('has buttons for people and places that several events name', async () => {
    const timeline = await withFilter();
    const [first, second, ...others] = TALKS.events;
    timeline.eventList = {
      ...TALKS,
      events: [{...first!, places: ['Seoul']}, {...second!, places: ['Seoul'], people: ['Kim']}, ...others],
    };
    await drawn(timeline);
    expect(
      all(timeline, '.names .toggle').map(({textContent}) => textContent!.trim().slice(0, 5)),
    ).to.deep.equal(['Seoul']);
    toggle(timeline, 'Seoul').click();
    await drawn(timeline);
    expect(labels(timeline)).to.have.lengthOf(2);
  });

  it('moves nothing: what stays is where it was', async () => {
    const timeline = await withFilter();
    const before = timeline.store.state.domain;
    await type(timeline, 'visit');
    expect(timeline.store.state.domain).to.deep.equal(before);
  });

  it('says that nothing matches, and shows all again with a button', async () => {
    for (const width of [1100, 360]) {
      const timeline = await withFilter('', width);
      await type(timeline, 'no such thing');
      expect(one(timeline, '.no-match').textContent).to.include('No event matches');
      // Once is enough.
      expect(one(timeline, '.clear')).to.equal(null);
      expect(one(timeline, '.axis')?.textContent ?? '').not.to.include('No event here');
      expect(await violations(timeline)).to.deep.equal([]);
      one(timeline, '.no-match button').click();
      await drawn(timeline);
      expect(one(timeline, '.no-match')).to.equal(null);
      expect(input(timeline).value).to.equal('');
      expect(all(timeline, '[data-index]')).to.have.lengthOf(8);
      removePage();
    }
  });

  it('clears itself', async () => {
    const timeline = await withFilter();
    await type(timeline, 'visit');
    one(timeline, '.clear').click();
    await drawn(timeline);
    expect(labels(timeline)).to.have.lengthOf(8);
    expect(one(timeline, '.clear')).to.equal(null);
    // The button that had the focus is gone.
    expect(timeline.shadowRoot!.activeElement).to.equal(input(timeline));
  });

  it('is one with the list and the overview', async () => {
    const page = addPage(
      '<when-timeline id="t" filter></when-timeline><when-range for="t"></when-range><when-list for="t"></when-list>',
    );
    const timeline = page.querySelector('when-timeline')!;
    timeline.eventList = TALKS;
    await until(() => one(timeline, '.filters'));
    await type(timeline, 'visit');
    const list = page.querySelector('when-list')!;
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('.event')).to.have.lengthOf(2);
    expect(list.shadowRoot!.querySelector('input')!.value).to.equal('visit');
    const there = list.shadowRoot!.querySelector('input')!;
    there.value = 'war';
    there.dispatchEvent(new InputEvent('input'));
    await drawn(timeline);
    expect(labels(timeline)).to.have.lengthOf(1);
    expect(input(timeline).value).to.equal('war');
    expect(page.querySelector('when-range')!.shadowRoot!.querySelector('.brush')).not.to.equal(null);
  });

  it('fires nothing, and what is typed there moves no focus', async () => {
    const timeline = await withFilter();
    const heard = listen(timeline);
    input(timeline).focus();
    const key = new KeyboardEvent('keydown', {key: 'v', bubbles: true, composed: true, cancelable: true});
    expect(input(timeline).dispatchEvent(key)).to.equal(true);
    await type(timeline, 'v');
    expect(timeline.shadowRoot!.activeElement).to.equal(input(timeline));
    expect(heard).to.deep.equal([]);
  });

  it('does not mind that the chosen event is filtered out', async () => {
    const timeline = await withFilter();
    timeline.select(TALKS.events[0]!.id);
    await type(timeline, 'visit');
    expect(one(timeline, '.card')).to.equal(null);
    timeline.store.update({filter: NO_FILTER});
    await drawn(timeline);
    expect(one(timeline, '.card')).not.to.equal(null);
  });

  for (const [width, scheme] of [
    [1100, 'light'],
    [1100, 'dark'],
    [360, 'light'],
  ] as const) {
    it(`has nothing that axe minds at ${width} px in ${scheme}, and targets of 24 px`, async () => {
      const timeline = await withFilter('', width);
      timeline.parentElement!.style.setProperty('color-scheme', scheme);
      toggle(timeline, 'planned').click();
      await drawn(timeline);
      expect(await violations(timeline)).to.deep.equal([]);
      for (const target of all(timeline, '.filters button, .filters input')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent!).to.be.at.least(24);
      }
    });
  }
});
