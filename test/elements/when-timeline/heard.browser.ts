// What screen readers make of the timeline and the list beside it.

import {expect} from 'chai';
import type {ListElement} from '../../../src/elements/when-list/list-element.js';
import '../../../src/elements/when-list/when-list.js';
import {addPage, pause, removePage, until} from '../page.js';
import {crowd, TALKS, toldEvent} from './timeline-events.js';
import {addTimeline, all, drawn, labels, listen, nameOf, one, press} from './timeline-page.js';

describe('<when-timeline> as it is heard', () => {
  afterEach(removePage);

  it('names no button twice: a tip that repeats the name is read after it', async () => {
    const timeline = await addTimeline(TALKS, 'export');
    await until(() => one(timeline, '.export'));
    for (const button of all(timeline, '.tools > button')) {
      expect(button.title).not.to.equal('');
      expect(button.ariaLabel).to.equal(null);
    }
  });

  it('says of a chip when its events begin, the last among them, and of one alone its day', async () => {
    const crowd = (dates: string[]) =>
      dates.map((date, i) => toldEvent(date, `A title of many words ${i}`, 'A'));
    const chips = async (dates: string[]) => {
      const timeline = await addTimeline(crowd(dates), 'layout="horizontal" today="2030-01-01"', 230);
      await until(() => one(timeline, '.chip')?.ariaLabel);
      const names = all(timeline, '.chip').map(({ariaLabel}) => ariaLabel!);
      removePage();
      return names;
    };
    const days = Array.from({length: 30}, (_, i) => `2018-06-${String(i + 1).padStart(2, '0')}`);
    expect((await chips(days)).join()).to.match(/\d+ more events, \d+ – \d+ June 2018; zoom in/);
    const same = await chips(Array<string>(40).fill('2018-06'));
    expect(same).to.have.lengthOf(1);
    expect(same[0]).to.match(/more events, Friday,? 1 June 2018; zoom in$/);
  });

  it('says what is in view when a key has moved it, not where there is nothing more to move', async () => {
    const timeline = await addTimeline(crowd(12), 'today="2030-01-01"');
    const heard = listen(timeline);
    press(labels(timeline)[0]!, 'End');
    await drawn(timeline);
    await pause(300);
    expect(nameOf(timeline.shadowRoot!.activeElement!)).to.include(timeline.events!.at(-1)!.title);
    expect(heard).not.to.include('when-domain');
    expect(one(timeline, '[aria-live="polite"]').textContent!.trim()).to.equal('');
  });

  it('says dates in full in a crowd, whose labels show years, before what is seen, and others when those are given', async () => {
    const days = (year: number) =>
      Array.from({length: 90}, (_, i) =>
        toldEvent(`${year + (i % 30)}-06-17`, `What happened ${i}`, 'A', {id: `d${i}`}),
      );
    const timeline = await addTimeline(days(1990), 'layout="horizontal" today="2100-01-01"');
    const dates = () => all(timeline, '.label > b:first-child');
    const said = () => dates().map(({ariaLabel}) => ariaLabel);
    const seen = () => dates().map((date) => date.textContent);
    const years = (given: (string | null | undefined)[]) => given.map((words) => /\d{4}/.exec(words!)![0]);
    for (const year of [1990, 1991]) {
      timeline.events = days(year);
      await drawn(timeline);
      await until(() => said().every((words) => /^\S+ 17 June \d{4}: $/.test(words ?? '')));
      expect(said().length).to.be.above(20);
      expect(labels(timeline)).to.have.lengthOf(said().length);
      expect(all(timeline, '.label[aria-label]')).to.deep.equal([]);
      expect(seen()).to.deep.equal(years(said()));
      // Of a crowd, each label is two elements: itself and its date.
      expect(all(timeline, '.label *')).to.have.lengthOf(said().length);
    }
  });

  it('counts what passes the filter aloud in the view that is used, and only there', async () => {
    const timeline = await addTimeline(TALKS, 'filter id="heard"');
    const list = document.adoptNode(
      addPage('<when-list for="heard"></when-list>').firstElementChild!,
    ) as ListElement;
    timeline.after(list);
    await until(() => list.shadowRoot?.querySelector('.count'));
    await until(() => one(timeline, '.matches'));
    const live = () => [
      one(timeline, '.matches').ariaLive,
      list.shadowRoot!.querySelector('.count')!.ariaLive,
    ];
    const type = async (box: HTMLInputElement, text: string) => {
      box.focus();
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await drawn(timeline);
      await list.updateComplete;
    };
    await type(one(timeline, 'input') as HTMLInputElement, 'summit');
    expect(live()).to.deep.equal(['polite', 'off']);
    await type(list.shadowRoot!.querySelector('input')!, 'plane');
    expect(live()).to.deep.equal(['off', 'polite']);
  });

  it('parts letters from titles and titles from numbers in the buttons of the filter', async () => {
    const timeline = await addTimeline(TALKS, 'filter');
    await until(() => one(timeline, '.toggle'));
    expect(all(timeline, '.toggle').map(nameOf).slice(0, 2)).to.deep.equal([
      'A Progress after a day in the Nor… 7',
      'B Another summit is agreed 3',
    ]);
  });
});
