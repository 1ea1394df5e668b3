import {expect} from 'chai';
import {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {addPage, removePage, until} from '../page.js';
import {crowd, TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, frame, one} from './timeline-page.js';

describe('<when-timeline> that becomes narrow', () => {
  afterEach(removePage);

  it('always shows one picture, never two and never none', async () => {
    const timeline = await addTimeline();
    for (const width of [360, 1100, 360]) {
      document.getElementById('page')!.style.setProperty('width', `${width}px`);
      const isVertical = () => one(timeline, '.vertical') !== null;
      // What draws it down the page may be on its way for a while.
      for (let i = 0; i < 10 || (isVertical() !== (width === 360) && i < 200); i++) {
        await frame();
        expect(all(timeline, '.plot, .vertical'), `frame ${i} at ${width}`).to.have.lengthOf(1);
      }
      expect(isVertical()).to.equal(width === 360);
    }
  });

  it('needs no other update after one that shows all its rows', async () => {
    const timeline = await addTimeline(TALKS, '', 360);
    const host = timeline as unknown as {updated(): void};
    const again: boolean[] = [];
    host.updated = () => {
      TimelineElement.prototype['updated'].call(timeline);
      again.push(timeline.isUpdatePending);
    };
    // As if it had just come: what is in sight is looked up anew.
    const page = timeline.parentElement!;
    timeline.remove();
    page.append(timeline);
    await drawn(timeline);
    expect(again).to.include(false).and.not.to.include(true);
  });

  for (const count of [40, 50, 400])
    it(`holds at most 500 nodes with ${count} rows, a card and a filter`, async () => {
      const events = crowd(count).map((event) => ({...event, status: 'planned' as const}));
      const timeline = await addTimeline(events, 'filter export', 360);
      timeline.select(timeline.events![3]!.id);
      await until(() => one(timeline, '.card'));
      expect(all(timeline, '*').length).to.be.at.most(500);
    });

  it('has rows of 24 pixels or more, and none reaches into another (WCAG 2.2, 2.5.8)', async () => {
    const timeline = await addTimeline(crowd(60), '', 360);
    const rows = all(timeline, '.entry').map((row) => row.getBoundingClientRect());
    expect(rows.length).to.be.above(5);
    rows.sort((a, b) => a.top - b.top);
    for (const [i, {top, height}] of rows.entries()) {
      expect(height).to.be.at.least(24);
      if (i > 0) expect(top).to.be.at.least(rows[i - 1]!.bottom);
    }
  });

  const widths: [layout: string, wide: number, narrow: number][] = [
    ['vertical', 500, 330],
    ['horizontal', 700, 500],
  ];
  for (const [layout, wide, narrow] of widths) {
    it(`has how many events and from when to when in one line with a point between, or in two without: ${layout}`, async () => {
      const timeline = await addTimeline(TALKS, `layout="${layout}"`, wide);
      const [count, span] = all(timeline, '.summary > *') as [HTMLElement, HTMLElement];
      const [point] = all(timeline, '.summary span span') as [HTMLElement];
      const titles = () => one(timeline, '.titles').getBoundingClientRect();
      const top = (element: HTMLElement) => element.getBoundingClientRect().top;
      expect(one(timeline, '.summary').textContent).to.match(/\d · \w|s · \d/);
      expect(top(span)).to.equal(top(count));
      expect(point.getBoundingClientRect().left).to.be.above(titles().left);
      document.getElementById('page')!.style.setProperty('width', `${narrow}px`);
      await drawn(timeline);
      expect(top(span)).to.be.above(top(count));
      expect(point.getBoundingClientRect().right).to.be.at.most(titles().left + 1);
      expect(getComputedStyle(one(timeline, '.summary')).overflowX).to.equal('clip');
    });
  }

  for (const width of [50, 80, 120, 180, 240, 320]) {
    it(`has no date that touches the line of time or the words at ${width} pixels`, async () => {
      const timeline = await addTimeline(TALKS, 'layout="vertical"', width);
      document.documentElement.style.setProperty('font-size', width === 320 ? '200%' : '100%');
      await drawn(timeline);
      await drawn(timeline);
      for (const entry of all(timeline, '.entry')) {
        const [date, mark, words] = ['.date > :first-child', '.mark', '.words'].map((selector) =>
          entry.querySelector(selector)!.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect];
        expect(date.right <= mark.left || date.left >= mark.right, 'mark').to.equal(true);
        expect(date.right <= words.left || date.bottom <= words.top + 1, 'words').to.equal(true);
      }
      const rows = all(timeline, '.vertical > li').map((row) => row.getBoundingClientRect());
      rows.slice(1).forEach((row, i) => expect(row.top).to.be.at.least(rows[i]!.bottom - 1));
      document.documentElement.style.removeProperty('font-size');
    });
  }

  it('has its buttons below its heading where they would leave too little room beside them', async () => {
    const tops = async (attributes: string, width = 330) => {
      const timeline = await addTimeline(TALKS, `heading="The talks" ${attributes}`, width);
      await drawn(timeline);
      const [titles, tools] = ['.titles', '.tools'].map((part) =>
        one(timeline, part).getBoundingClientRect(),
      );
      removePage();
      return tools!.top >= titles!.bottom;
    };
    expect(await tops('')).to.equal(false);
    expect(await tops('export style="font-size: 1rem; width: 280px"')).to.equal(true);
    // And so across the page, where the text is large.
    expect(await tops('', 700)).to.equal(false);
    document.documentElement.style.fontSize = '200%';
    expect(await tops('', 700)).to.equal(true);
    document.documentElement.style.removeProperty('font-size');
  });

  it('keeps the order of dates whose script runs the other way than the page', async () => {
    const timeline = await addTimeline(TALKS, 'dir="rtl"', 360);
    const range = document.createRange();
    const years = one(timeline, '.vertical .date [aria-hidden]');
    expect(years.textContent).to.equal('1950 – 1953');
    const text = document.createTreeWalker(years, NodeFilter.SHOW_TEXT).nextNode()!;
    const leftOf = (at: number) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0)).to.be.below(leftOf(text.textContent!.length - 1));
  });

  it('closes its card with a click beside the rows', async () => {
    const timeline = await addTimeline(TALKS, '', 360);
    one(timeline, '.entry').click();
    await until(() => one(timeline, '.card'));
    one(timeline, '.vertical').click();
    await timeline.updateComplete;
    expect(one(timeline, '.card')).to.equal(null);
  });

  it('has a sheet as wide as the window, or 640 pixels in the middle of a wider one', async () => {
    const timeline = await addTimeline(TALKS, '', 360);
    one(timeline, '.entry').click();
    await until(() => one(timeline, '.card'));
    const {left, width} = one(timeline, '.card').getBoundingClientRect();
    const {clientWidth} = document.documentElement;
    expect(clientWidth).to.be.above(700);
    expect(width).to.equal(640);
    expect(left).to.be.closeTo((clientWidth - 640) / 2, 1);
  });

  it('gives the focus back below its sheet, and leaves the page where it has been scrolled to', async () => {
    const timeline = await addTimeline(TALKS, '', 360);
    const room = timeline.parentElement!.appendChild(document.createElement('div'));
    room.style.height = '3000px';
    one(timeline, '.entry').click();
    await until(() => timeline.shadowRoot!.activeElement === one(timeline, '.card'));
    await drawn(timeline);
    scrollTo(0, 600);
    await frame();
    one(timeline, '.close').click();
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.activeElement).to.equal(one(timeline, '.entry'));
    expect(scrollY).to.equal(600);
  });

  it('has its columns and all its rows in sight when it is shown again after other events came while it was hidden', async () => {
    const timeline = await addTimeline(TALKS, '', 360);
    const page = timeline.parentElement!;
    const columns = () => getComputedStyle(one(timeline, '.entry')).gridTemplateColumns;
    const before = columns();
    page.hidden = true;
    timeline.events = crowd(300);
    await drawn(timeline);
    timeline.eventList = TALKS;
    await drawn(timeline);
    page.hidden = false;
    await drawn(timeline);
    expect(columns()).to.equal(before);
    timeline.events = crowd(300);
    await drawn(timeline);
    const inSight = () =>
      all(timeline, '.entry').filter((entry) => {
        const {top, bottom} = entry.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    page.hidden = true;
    await drawn(timeline);
    page.hidden = false;
    scrollTo(0, 6000);
    await drawn(timeline);
    await until(() => inSight().length > 5);
    scrollTo(0, 0);
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
