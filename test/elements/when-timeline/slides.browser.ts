import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import {next, pause, removePage, until, violations} from '../page.js';
import {TALKS} from './timeline-events.js';
import {addTimeline, all, drawn, frame, listen, one, pointer, press} from './timeline-page.js';

async function withSlides(attributes = '', width?: number): Promise<TimelineElement> {
  const timeline = await addTimeline(TALKS, `slides ${attributes}`, width);
  await until(() => one(timeline, '.slides'));
  return timeline;
}

const words = (timeline: TimelineElement, selector: string) =>
  one(timeline, `.slide ${selector}`).textContent!.replace(/\s+/g, ' ').trim();
const position = (timeline: TimelineElement) => words(timeline, '.position');
const turn = (timeline: TimelineElement, name: string) => one(timeline, `.turn[aria-label="${name}"]`);

/** A swipe by a finger, over some frames, that begins on the slide or on what `on` finds. */
async function swipe(
  timeline: TimelineElement,
  dx: number,
  init: PointerEventInit = {},
  on = '.slide',
): Promise<void> {
  const slide = one(timeline, on);
  const {left} = slide.getBoundingClientRect();
  const by = {pointerType: 'touch', isPrimary: true, ...init};
  pointer(slide, 'pointerdown', left + 100, by);
  for (let i = 1; i <= 5; i++) {
    await frame();
    pointer(slide, 'pointermove', left + 100 + (dx * i) / 5, by);
  }
  await pause(80);
  pointer(slide, 'pointerup', left + 100 + dx, by);
  await drawn(timeline);
}

describe('<when-timeline slides>', () => {
  afterEach(removePage);

  it('shows the first event with its position, date, title, quote and reason, and no card', async () => {
    const timeline = await withSlides();
    expect(position(timeline)).to.equal('1 of 8');
    expect(words(timeline, '.date')).to.equal('1950 – 1953');
    expect(words(timeline, '.card-title')).to.equal('The Korean War');
    expect(words(timeline, 'blockquote')).to.equal('“As article A has it: The Korean War.”');
    expect(words(timeline, '.because')).to.include('the last Sunday before');
    expect(one(timeline, '.card')).to.equal(null);
  });

  it('chooses nothing and fires nothing before the reader acts', async () => {
    const timeline = await addTimeline();
    const heard = listen(timeline);
    timeline.slides = true;
    await until(() => one(timeline, '.slides'));
    await pause(50);
    expect(heard).to.deep.equal([]);
    expect(timeline.store.state.selected).to.equal(null);
  });

  it('turns with its buttons, and stops at both ends', async () => {
    const timeline = await withSlides();
    expect(turn(timeline, 'Previous event').ariaDisabled).to.equal('true');
    const heard = next(timeline, 'when-select');
    turn(timeline, 'Next event').click();
    expect((await heard).event!.title).to.equal('The two leaders meet');
    await drawn(timeline);
    expect(position(timeline)).to.equal('2 of 8');
    for (let i = 0; i < 9; i++) turn(timeline, 'Next event').click();
    await drawn(timeline);
    expect(position(timeline)).to.equal('8 of 8');
    expect(turn(timeline, 'Next event').ariaDisabled).to.equal('true');
  });

  it('turns with arrows, Home and End, and says where it is', async () => {
    const timeline = await withSlides();
    const slide = () => one(timeline, '.slide');
    slide().focus();
    for (const [key, at] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['End', 8],
      ['Home', 1],
    ] as const) {
      press(slide(), key);
      await drawn(timeline);
      expect(position(timeline), key).to.equal(`${at} of 8`);
      expect(timeline.shadowRoot!.activeElement, key).to.equal(slide());
    }
    expect(one(timeline, '[aria-live]').textContent).to.match(/^1 of 8: .*1950.*The Korean War$/);
  });

  it('turns with a finger, not with a mouse, which selects words', async () => {
    const timeline = await withSlides();
    await swipe(timeline, -150);
    expect(position(timeline)).to.equal('2 of 8');
    await swipe(timeline, 150);
    expect(position(timeline)).to.equal('1 of 8');
    await swipe(timeline, -20);
    expect(position(timeline)).to.equal('1 of 8');
    await swipe(timeline, -150, {pointerType: 'mouse'});
    expect(position(timeline)).to.equal('1 of 8');
    expect(one(timeline, '.slide').style.translate).to.equal('');
  });

  it('turns with a finger that comes down on the button at its side, and the slide goes along', async () => {
    const timeline = await withSlides('', 360);
    const button = turn(timeline, 'Next event');
    const by = {pointerType: 'touch', isPrimary: true};
    pointer(button, 'pointerdown', 300, by);
    pointer(button, 'pointermove', 260, by);
    expect(one(timeline, '.slide').style.translate).to.equal('-40px');
    pointer(button, 'pointercancel', 260, by);
    expect(one(timeline, '.slide').style.translate).to.equal('');
    await swipe(timeline, -150, {}, '.turn[aria-label="Next event"]');
    expect(position(timeline)).to.equal('2 of 8');
  });

  it('turns the other way where the page is written from right to left', async () => {
    const timeline = await withSlides();
    timeline.parentElement!.dir = 'rtl';
    press(one(timeline, '.slide'), 'ArrowLeft');
    await drawn(timeline);
    expect(position(timeline)).to.equal('2 of 8');
  });

  it('takes the picture along', async () => {
    const timeline = await withSlides();
    timeline.zoomTo('1950', '1953');
    await pause(300);
    press(one(timeline, '.slide'), 'End');
    await pause(300);
    expect(timeline.store.state.domain![1]).to.be.above(Date.UTC(2018, 9, 9));
  });

  it('follows what is chosen in the picture', async () => {
    const timeline = await withSlides();
    all(timeline, '.label')[4]!.click();
    await drawn(timeline);
    expect(position(timeline)).to.equal('5 of 8');
    expect(one(timeline, '.card')).to.equal(null);
  });

  it('opens and closes with its button in the header, Escape and ✕, and the focus goes back', async () => {
    const timeline = await addTimeline();
    const button = () => one(timeline, '.tools [aria-pressed]');
    button().focus();
    button().click();
    await until(() => one(timeline, '.slides'));
    expect(button().ariaPressed).to.equal('true');
    expect(timeline.hasAttribute('slides')).to.equal(true);
    // Arrows turn them at once.
    await until(() => timeline.shadowRoot!.activeElement === one(timeline, '.slide'));
    press(one(timeline, '.slide'), 'Escape');
    await drawn(timeline);
    expect(one(timeline, '.slides')).to.equal(null);
    expect(timeline.shadowRoot!.activeElement).to.equal(button());
    button().click();
    await drawn(timeline);
    one(timeline, '.slides .close').click();
    await drawn(timeline);
    expect(timeline.slides).to.equal(false);
    // Where it was, the card is.
    expect(one(timeline, '.card')).not.to.equal(null);
  });

  it('leaves no sheet behind when it is closed on a phone', async () => {
    const timeline = await withSlides('', 360);
    turn(timeline, 'Next event').click();
    await drawn(timeline);
    one(timeline, '.slides .close').click();
    await drawn(timeline);
    expect(timeline.store.state.selected).to.equal(null);
    expect(one(timeline, '.card')).to.equal(null);
  });

  it('counts only what the filter lets pass, and is not there for nothing', async () => {
    const timeline = await withSlides();
    const {filter} = timeline.store.state;
    timeline.store.update({filter: {...filter, text: 'visit'}});
    await drawn(timeline);
    expect(position(timeline)).to.equal('1 of 2');
    timeline.store.update({filter: {...filter, text: 'nothing of the kind'}});
    await drawn(timeline);
    expect(one(timeline, '.slides')).to.equal(null);
  });

  for (const [width, scheme] of [
    [1100, 'light'],
    [1100, 'dark'],
    [360, 'light'],
    [320, 'dark'],
  ] as const) {
    it(`has nothing that axe minds at ${width} px in ${scheme}, nothing cut off, and targets of 24 px`, async () => {
      const timeline = await withSlides('', width);
      timeline.parentElement!.style.setProperty('color-scheme', scheme);
      await pause(250);
      expect(await violations(timeline)).to.deep.equal([]);
      const slide = one(timeline, '.slide');
      expect(slide.scrollWidth).to.be.at.most(slide.clientWidth);
      for (const target of all(timeline, '.slides button')) {
        const box = target.getBoundingClientRect();
        expect(Math.min(box.width, box.height), target.ariaLabel ?? target.textContent!).to.be.at.least(24);
      }
    });
  }
});
