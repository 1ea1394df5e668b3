// A finger on the sheet of a chosen event: pulled down it goes away, and what is in it scrolls first.

import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, listen, one, press} from './timeline-page.js';

type Way = readonly (readonly [dx: number, dy: number])[];

interface Pull {
  /** How many fingers there are. Defaults to 1. */
  readonly fingers?: number;
  /** Where the sheet has been scrolled to. Defaults to its top. */
  readonly scrolled?: number;
  /** How long the finger rests before it lets go, in milliseconds; less is a flick. Defaults to 60. */
  readonly rest?: number;
  /** How the touch ends. Defaults to `touchend`. */
  readonly ends?: 'touchend' | 'touchcancel';
}

const down = (by: number): Way => [by / 4, by / 2, by].map((dy) => [0, dy] as const);

describe("the sheet of <when-timeline>'s card", () => {
  afterEach(removePage);

  async function openSheet(): Promise<TimelineElement> {
    const timeline = await addTimeline(TALKS, '', 340);
    all(timeline, '.entry')[3]!.click();
    await until(() => one(timeline, '.card')?.matches(':popover-open'));
    await drawn(timeline);
    return timeline;
  }

  /** @returns Which of the moves were kept from the page. */
  async function pull(timeline: TimelineElement, way: Way, options: Pull = {}): Promise<boolean[]> {
    const {fingers = 1, scrolled = 0, rest = 60, ends = 'touchend'} = options;
    const sheet = one(timeline, '.card');
    sheet.style.blockSize = '10rem';
    sheet.scrollTop = scrolled;
    const touch = (type: string, dx: number, dy: number) => {
      const touches = Array.from({length: fingers}, (_, identifier) => ({
        identifier,
        target: sheet,
        clientX: 100 + dx,
        clientY: 300 + dy,
      }));
      return send(type, touches);
    };
    // Times of their own: how busy the machine is makes no flick.
    let now = 1000;
    // Of the browsers of desktops only Chromium lets scripts make touches.
    const send = (type: string, touches: readonly object[]) => {
      const event = new UIEvent(type, {bubbles: true, composed: true, cancelable: true});
      Object.defineProperties(event, {timeStamp: {value: (now += 10)}, touches: {value: touches}});
      return !sheet.dispatchEvent(event);
    };
    touch('touchstart', 0, 0);
    const kept = way.map(([dx, dy]) => touch('touchmove', dx, dy));
    now += rest;
    send(ends, []);
    await Promise.all(sheet.getAnimations().map(({finished}) => finished));
    await drawn(timeline);
    return kept;
  }

  const goes: [title: string, way: Way, options?: Pull][] = [
    ['pulled by 120 pixels', down(120)],
    ['pulled by a third of its height', down(70)],
    ['flicked by 30 pixels', down(30), {rest: 0}],
    ['pulled a little aslant', down(120).map(([, dy]) => [dy / 3, dy] as const)],
  ];
  for (const [title, way, options] of goes) {
    it(`goes away when it is ${title}, and the focus is back at its event`, async () => {
      const timeline = await openSheet();
      const heard = listen(timeline);
      expect(await pull(timeline, way, options)).to.deep.equal(way.map(() => true));
      expect(one(timeline, '.card')).to.equal(null);
      expect(timeline.shadowRoot!.activeElement).to.equal(all(timeline, '.entry')[3]);
      expect(heard.filter((type) => type === 'when-select')).to.have.lengthOf(1);
    });
  }

  it('goes away when the focus goes to what it may hide, and stays while that is in it or in the timeline', async () => {
    const timeline = await openSheet();
    const link = document.createElement('button');
    timeline.after(link);
    await until(() => timeline.shadowRoot!.activeElement === one(timeline, '.card'));
    for (const selector of ['.close', '.tools button']) {
      one(timeline, selector).focus();
      await drawn(timeline);
      expect(one(timeline, '.card'), selector).not.to.equal(null);
    }
    one(timeline, '.close').focus();
    link.focus();
    await drawn(timeline);
    expect(one(timeline, '.card')).to.equal(null);
    expect(document.activeElement).to.equal(link);
  });

  it('goes away with Escape wherever the focus is, but where it is typed', async () => {
    const timeline = await openSheet();
    const [field, link] = [document.createElement('input'), document.createElement('button')];
    timeline.after(field, link);
    press(field, 'Escape');
    await drawn(timeline);
    expect(one(timeline, '.card')).not.to.equal(null);
    press(link, 'Escape');
    await drawn(timeline);
    expect(one(timeline, '.card')).to.equal(null);
  });

  const stays: [title: string, way: Way, kept: boolean, options?: Pull][] = [
    ['pulled by 40 pixels and held', down(40), true],
    ['pulled far and back again', [...down(120), [0, 60], [0, 10]], true],
    ['pulled far, and the touch is taken away', down(120), true, {ends: 'touchcancel'}],
    ['scrolled: its words go up to their top first', down(120), false, {scrolled: 30}],
    ['pushed up: its words scroll', [10, 60, 200].map((dy) => [0, -dy] as const), false],
    ['swept sideways', [10, 60, 200].map((dx) => [dx, dx / 2] as const), false],
    ['pinched', down(120), false, {fingers: 2}],
  ];
  for (const [title, way, kept, options] of stays) {
    it(`stays when it is ${title}`, async () => {
      const timeline = await openSheet();
      expect(await pull(timeline, way, options)).to.deep.equal(way.map(() => kept));
      const sheet = one(timeline, '.card');
      expect(sheet.matches(':popover-open')).to.equal(true);
      expect(sheet.getBoundingClientRect().bottom).to.be.closeTo(innerHeight, 1);
    });
  }
});
