// A timeline in a page, and the reader's hands on it.

import {expect} from 'chai';
import type {TimelineElement} from '../../../src/elements/when-timeline/timeline-element.js';
import '../../../src/elements/when-timeline/when-timeline.js';
import type {EventList, TimelineEvent} from '../../../src/events/event.js';
import {addPage} from '../page.js';
import {TALKS} from './timeline-events.js';

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function drawn(timeline: TimelineElement): Promise<void> {
  await timeline.updateComplete;
  for (let i = 0; i < 4; i++) await frame();
  await timeline.updateComplete;
}

/** A timeline of a width, in pixels, that shows a list. */
export async function addTimeline(
  given: EventList | readonly TimelineEvent[] | null = TALKS,
  attributes = '',
  width = 1100,
): Promise<TimelineElement> {
  const page = addPage(`<when-timeline lang="en" ${attributes}></when-timeline>`);
  page.style.setProperty('width', `${width}px`);
  const timeline = page.querySelector('when-timeline')!;
  if (given && 'events' in given) timeline.eventList = given;
  else if (given) timeline.events = given;
  await drawn(timeline);
  // As if it had been there for a while: what answers keys is loaded. See first-key.browser.ts for before.
  one(timeline, '.frame').dispatchEvent(new FocusEvent('focusin'));
  await timeline.updateComplete;
  return timeline;
}

export const all = (timeline: TimelineElement, selector: string) => [
  ...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (timeline: TimelineElement, selector: string) =>
  timeline.shadowRoot!.querySelector<HTMLElement>(selector)!;
export const labels = (timeline: TimelineElement) => all(timeline, '.label');
/** What a screen reader makes of its words. */
export const nameOf = (element: Element) => spoken(element).replace(/\s+/g, ' ').trim();
/** Dates that say more than is seen of them are an image with a name. */
const spoken = (node: Node): string =>
  node instanceof Element
    ? (node.ariaLabel ?? Array.from(node.childNodes, spoken).join(node.matches('.label') ? ' ' : ''))
    : node instanceof Text
      ? node.data
      : '';

export const labelOf = (timeline: TimelineElement, title: string) =>
  labels(timeline).find((label) => nameOf(label).includes(title))!;

export function expectNoOverlap(elements: readonly HTMLElement[]): void {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b, j) => {
      const apart =
        a.right <= b.left + 0.5 ||
        b.right <= a.left + 0.5 ||
        a.bottom <= b.top + 0.5 ||
        b.bottom <= a.top + 0.5;
      expect(apart, `${elements[i]!.textContent} / ${elements[i + 1 + j]!.textContent}`).to.equal(true);
    }),
  );
}

/** Counts events that only a reader's act may fire. */
export function listen(timeline: TimelineElement): string[] {
  const heard: string[] = [];
  for (const type of ['when-select', 'when-domain', 'when-hover', 'when-error', 'when-read'] as const) {
    timeline.addEventListener(type, () => heard.push(type));
  }
  return heard;
}

export const wheel = (timeline: TimelineElement, init: WheelEventInit) => {
  const plot = one(timeline, '.plot');
  const {left, top} = plot.getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: left + 700,
    clientY: top + 50,
    ...init,
  });
  plot.dispatchEvent(event);
  return event;
};

export const pointer = (target: Element, type: string, clientX: number, init: PointerEventInit = {}) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 1,
      pointerType: 'mouse',
      clientX,
      clientY: 100,
      ...init,
    }),
  );

export const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
