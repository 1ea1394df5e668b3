import {expect} from 'chai';
import type {RangeElement} from '../../../src/elements/when-range/range-element.js';
import '../../../src/elements/when-range/when-range.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import {addPage, next, pause, removePage, until, violations} from '../page.js';
import {crowd, TALKS} from '../when-timeline/timeline-events.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function addRange(markup = '<when-timeline id="t"></when-timeline><when-range for="t"></when-range>') {
  const page = addPage(markup);
  page.style.setProperty('width', '1000px');
  const timeline = page.querySelector('when-timeline')!;
  timeline.eventList = TALKS;
  await timeline.updateComplete;
  for (let i = 0; i < 3; i++) await frame();
  const range = (page.querySelector('when-range') ??
    timeline.shadowRoot!.querySelector('when-range'))! as RangeElement;
  await range.updateComplete;
  return {timeline, range};
}

const handle = (range: RangeElement, end: 'from' | 'to') =>
  range.shadowRoot!.querySelector<HTMLElement>(`[data-end="${end}"]`)!;

const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));

const pointer = (target: Element, type: string, clientX: number) =>
  target.dispatchEvent(
    new PointerEvent(type, {bubbles: true, composed: true, pointerId: 1, clientX, clientY: 10, button: 0}),
  );

describe('<when-range>', () => {
  afterEach(removePage);

  it('shows the whole span, and the part that its timeline shows', async () => {
    const {timeline, range} = await addRange();
    expect(handle(range, 'from').getAttribute('aria-valuenow')).to.equal('0');
    expect(handle(range, 'to').getAttribute('aria-valuenow')).to.equal('100');
    timeline.zoomTo('2018-10-07', '2018-10-09');
    await until(() => Number(handle(range, 'from').getAttribute('aria-valuenow')) > 50);
  });

  it('names the ends of its brush as dates', async () => {
    const {timeline, range} = await addRange();
    timeline.zoomTo('2018-06', '2018-07');
    await pause(300);
    expect(handle(range, 'from').getAttribute('aria-valuetext')).to.match(/2018$/);
  });

  it('comes to where it is clicked, shows all at a double click, and minds one finger at a time', async () => {
    const {range} = await addRange();
    const strip = range.shadowRoot!.querySelector<HTMLElement>('.strip')!;
    const {left} = strip.getBoundingClientRect();
    const ends = () => {
      const box = range.shadowRoot!.querySelector('.brush')!.getBoundingClientRect();
      return [box.left - left, box.right - left].map(Math.round);
    };
    const drag = async (from: number, to: number) => {
      pointer(strip, 'pointerdown', left + from);
      if (to !== from) pointer(strip, 'pointermove', left + to);
      pointer(strip, 'pointerup', left + to);
      await range.updateComplete;
    };
    await drag(500, 502);
    expect(ends(), 'nothing to bring there').to.deep.equal([0, 1000]);
    await drag(300, 400);
    expect(ends()).to.deep.equal([300, 400]);
    await drag(700, 700);
    expect(ends()).to.deep.equal([650, 750]);
    await drag(990, 990);
    expect(ends()).to.deep.equal([900, 1000]);
    await drag(950, 950);
    expect(ends(), 'on the brush').to.deep.equal([900, 1000]);
    pointer(strip, 'pointerdown', left + 100);
    strip.dispatchEvent(
      new PointerEvent('pointerdown', {bubbles: true, pointerId: 2, clientX: left + 600, button: 0}),
    );
    pointer(strip, 'pointermove', left + 200);
    pointer(strip, 'pointerup', left + 200);
    await range.updateComplete;
    expect(ends()).to.deep.equal([100, 200]);
    strip.dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await range.updateComplete;
    expect(ends()).to.deep.equal([0, 1000]);
  });

  it('moves its ends by keyboard, and the timeline follows', async () => {
    const {timeline, range} = await addRange();
    const [from] = timeline.store.state.domain!;
    const heard = next(range, 'when-domain');
    press(handle(range, 'from'), 'PageUp');
    const {domain} = await heard;
    expect(domain[0]).to.be.above(from);
    expect(timeline.store.state.domain).to.equal(domain);
    press(handle(range, 'from'), 'Home');
    expect(timeline.store.state.domain![0]).to.be.closeTo(from, Math.abs(from) * 0.05);
  });

  it('draws a new brush with a drag, and moves the brush with another', async () => {
    const {timeline, range} = await addRange();
    const strip = range.shadowRoot!.querySelector('.strip')!;
    const {left} = strip.getBoundingClientRect();
    pointer(strip, 'pointerdown', left + 500);
    pointer(strip, 'pointermove', left + 700);
    pointer(strip, 'pointerup', left + 700);
    await range.updateComplete;
    const [from, to] = timeline.store.state.domain!;
    pointer(strip, 'pointerdown', left + 600);
    pointer(strip, 'pointermove', left + 500);
    pointer(strip, 'pointerup', left + 500);
    expect(timeline.store.state.domain![0]).to.be.below(from);
    expect(timeline.store.state.domain![1]).to.be.below(to);
  });

  it('stands below a timeline with overview', async () => {
    const {range, timeline} = await addRange('<when-timeline overview></when-timeline>');
    expect(range.store).to.equal(timeline.store);
    const canvas = range.shadowRoot!.querySelector('canvas')!;
    await until(() =>
      canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean),
    );
  });

  it('draws 10,000 events, keeps silent without any, and can come before its timeline', async () => {
    const {range, timeline} = await addRange(
      '<when-range for="t"></when-range><when-timeline id="t"></when-timeline>',
    );
    timeline.events = crowd(10_000);
    await pause(50);
    expect(handle(range, 'from')).not.to.equal(null);
    timeline.events = [];
    await pause(50);
    expect(handle(range, 'from')).to.equal(null);
  });

  it('has nothing that axe minds', async () => {
    const {range} = await addRange();
    expect(await violations(range)).to.deep.equal([]);
  });
});
