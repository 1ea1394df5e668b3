// What a page may do to a timeline while it lives: nothing throws, no label overlaps another, and the picture shows
// what was given last.

import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import type {TimelineEvent} from '../../../src/events/event.js';
import {addPage, removePage} from '../page.js';

const DAY = 864e5;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const frames = async (count: number) => {
  for (let i = 0; i < count; i++) await frame();
};

/** Plain events, a day apart, each with the name of its list in its title. */
function days(count: number, name = 'Day'): TimelineEvent[] {
  const given = Array.from({length: count}, (_, i) => ({
    id: `${name}${i}`,
    title: `${name} ${i}: a talk at the river`,
    start: Date.UTC(2020, 0, 1) + i * DAY,
    end: Date.UTC(2020, 0, 1) + i * DAY + (i % 3 ? 36e5 * 5 : 9.5 * DAY),
  }));
  return given as unknown as TimelineEvent[];
}

async function addTimeline(events: TimelineEvent[], width = '1000px'): Promise<TimelineElement> {
  const page = addPage('<when-timeline lang="en" layout="horizontal"></when-timeline>');
  page.style.setProperty('width', width);
  const timeline = page.querySelector('when-timeline')!;
  timeline.events = events;
  await frames(5);
  return timeline;
}

const all = (timeline: TimelineElement, selector: string) => [
  ...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const labels = (timeline: TimelineElement) => all(timeline, '.label');
const words = (timeline: TimelineElement) => labels(timeline).map((label) => label.textContent!);

/** Labels and chips, each with whatever it overlaps. */
function overlaps(timeline: TimelineElement): string[] {
  const boxes = [...labels(timeline), ...all(timeline, '.chip')]
    .map((element) => ({text: element.textContent!.trim(), box: element.getBoundingClientRect()}))
    .sort((a, b) => a.box.left - b.box.left);
  const found: string[] = [];
  boxes.forEach(({text, box}, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (other.box.left > box.right) break;
      const wide = Math.min(box.right, other.box.right) - other.box.left;
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 0.6 && high > 0.6) found.push(`${text} / ${other.text}`);
    }
  });
  return found;
}

/** How many pixels of a canvas are painted. */
function painted(timeline: TimelineElement): number {
  const canvas = timeline.shadowRoot!.querySelector('canvas')!;
  if (canvas.width === 0 || canvas.height === 0) return 0;
  const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
  return count;
}

const expectSound = (timeline: TimelineElement) => {
  expect(overlaps(timeline)).to.deep.equal([]);
  const nodes = timeline.shadowRoot!.querySelectorAll('*').length;
  if (timeline.clientWidth < 2000) expect(nodes).to.be.at.most(500);
};

const plot = (timeline: TimelineElement) => timeline.shadowRoot!.querySelector<HTMLElement>('.plot')!;

function wheel(timeline: TimelineElement, change: WheelEventInit): void {
  const {left, top, width} = plot(timeline).getBoundingClientRect();
  plot(timeline).dispatchEvent(
    new WheelEvent('wheel', {
      clientX: left + width / 3,
      clientY: top + 50,
      bubbles: true,
      cancelable: true,
      ...change,
    }),
  );
}

describe('<when-timeline> under stress', () => {
  const errors: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push('reason' in event ? String(event.reason) : event.message);

  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    removePage();
    expect(errors).to.deep.equal([]);
  });

  it('draws 10,000 events of one instant, and zooms into them', async () => {
    const moment = Date.UTC(2020, 5, 1, 12, 0, 0, 500);
    const given = days(10_000).map((event) => ({...event, start: moment, end: undefined}));
    const timeline = await addTimeline(given as unknown as TimelineEvent[]);
    expectSound(timeline);
    expect(painted(timeline)).to.be.above(1000);
    const [from, to] = timeline.store.state.domain!;
    const {left, width} = plot(timeline).getBoundingClientRect();
    const clientX = left + (width * (moment - 500 - from)) / (to - from);
    for (let i = 0; i < 10; i++) {
      wheel(timeline, {ctrlKey: true, deltaY: -200, clientX});
      await frame();
      expectSound(timeline);
    }
    await frames(6);
    const counted = all(timeline, '.chip').reduce(
      (sum, chip) =>
        sum + Number(/: ([\d,.]+)/.exec(chip.getAttribute('aria-label')!)![1]!.replaceAll(/[,.]/g, '')),
      0,
    );
    expect(counted + labels(timeline).length).to.equal(10_000);
  });

  it('tells of one id among 6,000 events that is there twice, and draws all', async () => {
    const given = days(6000);
    given[5999] = {...given[5999]!, id: given[0]!.id};
    const page = addPage('<when-timeline lang="en" layout="horizontal"></when-timeline>');
    const timeline = page.querySelector('when-timeline')!;
    const told = new Promise<Event & {reason?: string}>((resolve) =>
      timeline.addEventListener('when-error', resolve, {once: true}),
    );
    timeline.events = given;
    expect((await told).reason).to.include('two events have the id "Day0"');
    await frames(4);
    expect(new Set(timeline.events!.map(({id}) => id)).size).to.equal(6000);
    expectSound(timeline);
  });

  it('shows the last of events that are replaced in every frame', async () => {
    const timeline = await addTimeline(days(50, 'First'));
    for (let i = 0; i < 30; i++) {
      timeline.events = days(20 + (i % 7) * 40, `List ${i} of`);
      await frame();
      expect(overlaps(timeline)).to.deep.equal([]);
    }
    timeline.events = days(12, 'Last');
    await frames(4);
    expect(words(timeline).length).to.be.above(0);
    expect(words(timeline).filter((text) => !text.includes('Last'))).to.deep.equal([]);
    expectSound(timeline);
  });

  it('shows no label of an old list when one of thousands is replaced while a zoom goes on', async () => {
    const timeline = await addTimeline(days(3000, 'First'));
    for (let i = 0; i < 12; i++) {
      wheel(timeline, {ctrlKey: true, deltaY: i < 6 ? -120 : 120});
      if (i === 3) timeline.events = days(2500, 'Last');
      await frame();
      expectSound(timeline);
    }
    await frames(4);
    expect(words(timeline).filter((text) => !text.includes('Last'))).to.deep.equal([]);
  });

  it('fits the page in every frame of a resize', async () => {
    const timeline = await addTimeline(days(300));
    const page = timeline.parentElement!;
    for (let i = 0; i < 30; i++) {
      page.style.setProperty('width', `${650 + Math.round(350 * Math.sin(i / 3))}px`);
      await frames(2);
      expect(overlaps(timeline)).to.deep.equal([]);
      const edge = plot(timeline).getBoundingClientRect().right;
      expect(timeline.shadowRoot!.querySelector('canvas')!.clientWidth).to.equal(plot(timeline).clientWidth);
      for (const label of labels(timeline).filter(
        (label) => label.getBoundingClientRect().left < edge - 60,
      )) {
        expect(label.getBoundingClientRect().width).to.be.above(0);
      }
    }
    await frames(4);
    expectSound(timeline);
    const canvas = timeline.shadowRoot!.querySelector('canvas')!;
    expect(canvas.width).to.be.closeTo(plot(timeline).clientWidth * devicePixelRatio, 1);
  });

  it('is drawn anew when it was hidden, and meanwhile given other events', async () => {
    const timeline = await addTimeline(days(60, 'First'));
    timeline.hidden = true;
    await frames(3);
    timeline.events = days(30, 'Last');
    await frames(3);
    timeline.hidden = false;
    await frames(5);
    expect(words(timeline).length).to.be.above(0);
    expect(words(timeline).filter((text) => !text.includes('Last'))).to.deep.equal([]);
    expect(painted(timeline)).to.be.above(1000);
    expectSound(timeline);
  });

  for (const width of [0, 50, 8000]) {
    it(`stands a width of ${width} px, and finds back to 1,000 px`, async () => {
      const timeline = await addTimeline(days(400), `${width}px`);
      expectSound(timeline);
      wheel(timeline, {ctrlKey: true, deltaY: -100});
      wheel(timeline, {deltaX: 30});
      await frames(2);
      expectSound(timeline);
      timeline.parentElement!.style.setProperty('width', '1000px');
      await frames(6);
      expect(labels(timeline).length).to.be.above(5);
      expect(painted(timeline)).to.be.above(1000);
      expectSound(timeline);
    });
  }

  it('takes up another resolution of the screen', async function () {
    // WebKit's compiled code goes on with the true one.
    if (navigator.vendor.startsWith('Apple')) this.skip();
    const {matchMedia} = window;
    const ratio = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    const queries: MediaQueryList[] = [];
    window.matchMedia = (query) => {
      const list = matchMedia.call(window, query);
      if (query.includes('resolution')) queries.push(list);
      return list;
    };
    try {
      const timeline = await addTimeline(days(80));
      const canvas = timeline.shadowRoot!.querySelector('canvas')!;
      const {width} = canvas;
      for (const times of [2.5, 1]) {
        const value = times * (ratio.get!.call(window) as number);
        Object.defineProperty(window, 'devicePixelRatio', {value, configurable: true});
        queries.at(-1)!.dispatchEvent(new Event('change'));
        await frames(3);
        expect(canvas.width).to.be.closeTo(width * times, 2);
        expect(painted(timeline)).to.be.above(1000);
        expectSound(timeline);
      }
    } finally {
      Object.defineProperty(window, 'devicePixelRatio', ratio);
      window.matchMedia = matchMedia;
    }
  });

  it('lays its words out anew when a font has come late', async () => {
    const timeline = await addTimeline(days(60));
    const narrow = labels(timeline)[0]!.getBoundingClientRect().width;
    // A font that the page asks for, and that is loaded only now: words become half as wide again.
    timeline.style.setProperty('font-family', 'monospace');
    timeline.style.setProperty('letter-spacing', '0');
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await frames(4);
    expectSound(timeline);
    expect(labels(timeline)[0]!.getBoundingClientRect().width).not.to.equal(narrow);
  });

  it('pans and zooms at once without an overlap in any frame', async () => {
    const timeline = await addTimeline(days(1500));
    for (let i = 0; i < 40; i++) {
      wheel(timeline, {ctrlKey: true, deltaY: 60 * Math.sin(i / 4) - 20});
      wheel(timeline, {deltaX: 25});
      await frame();
      expectSound(timeline);
    }
  });
});
