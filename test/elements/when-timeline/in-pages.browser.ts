// Pages that were not made for a timeline: whatever they do around it, its words are whole, and hands meet what
// they point at.

import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import {STORY} from '../../visual/story.js';
import {addPage, removePage, until} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, expectNoOverlap, labels, one, pointer, wheel} from './timeline-page.js';

async function addIn(markup: string, width = 1100): Promise<TimelineElement> {
  const page = addPage(markup);
  page.style.setProperty('width', `${width}px`);
  const timeline = page.querySelector('when-timeline')!;
  timeline.lang = 'en';
  timeline.eventList = STORY;
  await drawn(timeline);
  return timeline;
}

/** Those whose words reach beyond their boxes. */
const cutOff = (elements: readonly HTMLElement[]) =>
  elements
    .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1)
    .map(({textContent}) => textContent);

describe('<when-timeline> in pages', () => {
  afterEach(removePage);

  const shrinking: [name: string, markup: string][] = [
    ['a flex row', '<div style="display: flex"><p>Beside</p><when-timeline></when-timeline></div>'],
    ['a table', '<table><tr><td>Beside</td><td><when-timeline></when-timeline></td></tr></table>'],
    ['a float', '<when-timeline style="float: left"></when-timeline>'],
    ['an inline block', '<when-timeline style="display: inline-block"></when-timeline>'],
  ];
  for (const [name, markup] of shrinking) {
    it(`has a width in ${name}, which asks how wide its content would be`, async () => {
      const timeline = await addIn(markup);
      expect(timeline.clientWidth).to.be.above(400);
      expect(timeline.clientWidth).to.be.at.most(1100);
    });
  }

  it('stays in one column of a page that has several', async () => {
    const timeline = await addIn(
      '<div style="columns: 2"><p>Before</p><when-timeline></when-timeline></div>',
    );
    expect(timeline.getClientRects()).to.have.length(1);
    expect(timeline.getBoundingClientRect().width).to.be.below(550);
  });

  it('shrinks in a flex row that has less room', async () => {
    const timeline = await addIn(
      '<div style="display: flex"><p style="flex: none; width: 300px">A</p><when-timeline></when-timeline></div>',
      700,
    );
    expect(timeline.clientWidth).to.equal(400);
  });

  it('fits into the height that the page gives it, with all of its parts', async () => {
    const timeline = await addIn('<when-timeline overview style="height: 320px"></when-timeline>');
    await until(() => timeline.shadowRoot!.querySelector('when-range')?.clientHeight);
    const inner = one(timeline, '.frame').getBoundingClientRect();
    const bottoms = [...one(timeline, '.frame').children].map((part) => part.getBoundingClientRect().bottom);
    expect(inner.height).to.equal(320);
    expect(Math.max(...bottoms)).to.be.at.most(inner.bottom);
    expect(one(timeline, '.plot').clientHeight).to.be.above(150).and.below(250);
    expect(one(timeline, 'when-range').clientHeight).to.be.at.least(40);
  });

  it('scrolls in the height that the page gives it where it runs down the page, and keys lead on', async () => {
    const timeline = await addIn('<when-timeline style="height: 300px"></when-timeline>', 360);
    await until(() => one(timeline, '.frame').clientHeight === 300);
    await until(() => one(timeline, '.frame').scrollHeight > 600);
    const {clientWidth, scrollWidth, scrollHeight} = one(timeline, '.frame');
    expect(getComputedStyle(one(timeline, '.frame')).overflowY).to.equal('auto');
    expect(scrollWidth).to.equal(clientWidth);
    one(timeline, '.entry').focus();
    one(timeline, '.entry').dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true}));
    await until(() => one(timeline, '.frame').scrollTop > 300);
    timeline.style.height = '';
    timeline.layout = 'vertical';
    await until(() => timeline.clientHeight >= scrollHeight - 1);
    await until(() => getComputedStyle(one(timeline, '.frame')).overflowY === 'visible');
  });

  it('keeps words that nothing parts within its width, in notes, below the picture and on cards', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    for (const width of [320, 700]) {
      const timeline = await addIn('<when-timeline></when-timeline>', width);
      const articles = TALKS.articles.map((article) => ({...article, title: long + article.id}));
      const unplaced = TALKS.unplaced.map((event) => ({...event, title: long + long}));
      const events = TALKS.events.map((event) => ({...event, title: long, status: 'recurring' as const}));
      timeline.eventList = {...TALKS, articles, unplaced, events};
      timeline.eras = [{title: long + long, from: '1950', to: '2018'}];
      timeline.select(events[4]!.id);
      await until(() => one(timeline, '.told') && all(timeline, '[aria-label="Eras"] b').length > 0);
      await drawn(timeline);
      const {left, right} = timeline.getBoundingClientRect();
      for (const part of all(timeline, '.note, .footer *, .eras b')) {
        const words = document.createRange();
        words.selectNodeContents(part);
        expect(words.getBoundingClientRect().left, part.className).to.be.at.least(left);
        expect(words.getBoundingClientRect().right, part.className).to.be.at.most(right);
      }
      expect(one(timeline, '.card').scrollWidth).to.equal(one(timeline, '.card').clientWidth);
      removePage();
    }
  });

  it('keeps the order of words that run the other way than the page', async () => {
    const timeline = await addIn('<when-timeline filter slides dir="rtl"></when-timeline>', 900);
    const title = 'A very long title of an article in English';
    timeline.eventList = {...TALKS, articles: TALKS.articles.map((article) => ({...article, title}))};
    await until(() => one(timeline, '.position') && one(timeline, '.toggle'));
    await drawn(timeline);
    for (const part of all(timeline, '.position, .toggle:has(b)')) {
      const words = document.createTreeWalker(part.querySelector('bdi')!, NodeFilter.SHOW_TEXT);
      const ends: number[] = [];
      for (let node = words.nextNode() as Text | null; node; node = words.nextNode() as Text | null) {
        for (let i = 0; i < node.length; i++) {
          const letter = document.createRange();
          letter.setStart(node, i);
          letter.setEnd(node, i + 1);
          ends.push(letter.getBoundingClientRect().right);
        }
      }
      expect(ends, part.textContent!).to.deep.equal([...ends].sort((a, b) => a - b));
    }
    const {paddingRight, borderRightWidth} = getComputedStyle(one(timeline, '.source'));
    expect(parseFloat(paddingRight)).to.be.above(parseFloat(borderRightWidth));
  });

  it('has whole chips in a picture that marks fill', async () => {
    const timeline = await addIn(
      '<when-timeline style="height: 190px; --when-font-size: 1.5rem"></when-timeline>',
    );
    timeline.events = Array.from({length: 60}, (_, i) => ({
      title: `A long story ${i}`,
      date: `${1900 + i}/${1960 + i}`,
    })) as never;
    await drawn(timeline);
    await until(() => all(timeline, '.chip').length > 0);
    const {top} = one(timeline, '.plot').getBoundingClientRect();
    for (const chip of all(timeline, '.chip')) expect(chip.getBoundingClientRect().top).to.be.at.least(top);
  });

  for (const least of ['0', '0px', '60px', 'nonsense']) {
    it(`fills the height that the page gives it with a least height of ${least}`, async () => {
      const timeline = await addIn(
        `<when-timeline style="height: 600px; --when-plot-height: ${least}"></when-timeline>`,
      );
      expect(one(timeline, '.plot').clientHeight).to.be.above(400);
      expect(one(timeline, '.frame').scrollHeight).to.equal(600);
    });
  }

  it("leaves articles that stand in it the page's own type", async () => {
    const timeline = await addIn(
      '<div style="font: 20px/1.8 serif; text-indent: 2em"><when-timeline><when-article><p>It ended in 1953.</p></when-article></when-timeline></div>',
    );
    const {fontSize, lineHeight, textIndent} = getComputedStyle(timeline.querySelector('p')!);
    expect([fontSize, lineHeight, textIndent]).to.deep.equal(['20px', '36px', '40px']);
    expect(getComputedStyle(one(timeline, '.summary')).textIndent).to.equal('0px');
  });

  it("keeps the page's indents, capitals and kept line breaks out of its words", async () => {
    const own = await addTimeline(STORY, 'filter');
    await until(() => one(own, '.filters'));
    const height = one(own, '.header').clientHeight;
    removePage();
    const odd = 'white-space: pre; text-indent: 3em; text-transform: uppercase; text-align: center';
    const timeline = await addIn(
      `<div style="${odd}"><when-timeline lang="en" filter></when-timeline></div>`,
    );
    await until(() => one(timeline, '.filters'));
    expect(one(timeline, '.header').clientHeight).to.equal(height);
    expect(one(timeline, '.summary').innerText).to.match(/16 events from 2 articles/);
    const {textIndent, textAlign} = getComputedStyle(one(timeline, '.axis .tick'));
    expect([textIndent, textAlign]).to.deep.equal(['0px', 'start']);
  });

  describe('with more space between letters and words (WCAG 2.2, 1.4.12)', () => {
    const spaced = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    for (const width of [1100, 700, 340]) {
      it(`cuts no words off and lets none touch in ${width} pixels`, async () => {
        const timeline = await addIn(`<div style="${spaced}"><when-timeline></when-timeline></div>`, width);
        const words = all(timeline, '.label, .entry');
        expect(words.length).to.be.above(8);
        expect(getComputedStyle(words[0]!).letterSpacing).not.to.equal('normal');
        expect(cutOff(words)).to.deep.equal([]);
        expectNoOverlap(labels(timeline));
        expectNoOverlap(all(timeline, '.axis .context'));
        expectNoOverlap(all(timeline, '.axis .tick'));
      });
    }

    it('also where a reader sets it later, in all of the page and its trees', async () => {
      const timeline = await addIn('<when-timeline></when-timeline>');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* {letter-spacing: .12em !important; word-spacing: .16em !important}');
      const root = timeline.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await until(() => cutOff(labels(timeline)).length === 0);
      expectNoOverlap(labels(timeline));
    });
  });

  it('runs across a page that is written down', async () => {
    const timeline = await addIn(
      '<div style="writing-mode: vertical-rl; height: 600px"><when-timeline></when-timeline></div>',
    );
    const [first, last] = [labels(timeline)[0]!, labels(timeline).at(-1)!].map((label) =>
      label.getBoundingClientRect(),
    );
    expect(timeline.clientWidth).to.be.above(400);
    expect(first!.width).to.be.above(first!.height);
    expect(last!.left).to.be.above(first!.right);
    expectNoOverlap(labels(timeline));
  });

  it('adds no landmarks to the page', async () => {
    const timeline = await addIn('<when-timeline heading="A story"></when-timeline>');
    // Outside of an article or a section, a header is the banner of the whole page.
    expect(all(timeline, 'header, footer, main, nav, aside')).to.deep.equal([]);
  });

  for (const style of ['transform: scale(0.5); transform-origin: 0 0', 'zoom: 1.5']) {
    it(`meets what hands point at with "${style}" around it`, async function () {
      // WebKit tells of boxes in a zoomed part as if it were not zoomed, and of hands as if it were.
      if (style.startsWith('zoom') && !('currentCSSZoom' in Element.prototype)) this.skip();
      const page = addPage(`<div style="${style}"><when-timeline></when-timeline></div>`);
      page.style.setProperty('width', '700px');
      const timeline = page.querySelector('when-timeline')!;
      Object.assign(timeline, {eventList: TALKS, layout: 'horizontal', scale: 'linear'});
      await drawn(timeline);
      const plot = one(timeline, '.plot');
      const {left, width} = plot.getBoundingClientRect();
      const pixel = plot.offsetWidth / width;
      expect(Math.abs(pixel - 1)).to.be.above(0.3);
      /** The time at a place, in milliseconds. */
      const at = (x: number) => {
        const [from, to] = timeline.store.state.domain!;
        return from + ((to - from) * x) / width;
      };
      const length = () => at(width) - at(0);
      // A wheel keeps what is below the pointer.
      const below = at(150);
      const whole = length();
      wheel(timeline, {ctrlKey: true, deltaY: -120, clientX: left + 150});
      await drawn(timeline);
      expect(length()).to.be.below(whole * 0.8);
      expect(at(150) - below).to.be.closeTo(0, length() * 0.01);
      // A drag moves the picture as far as the hand.
      const held = at(200);
      pointer(plot, 'pointerdown', left + 200);
      pointer(plot, 'pointermove', left + 150);
      await drawn(timeline);
      expect(at(150) - held).to.be.closeTo(0, length() * 0.01);
      pointer(plot, 'pointerup', left + 150);
    });
  }
});
