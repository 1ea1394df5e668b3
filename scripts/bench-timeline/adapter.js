// Our timeline for the harness in ../shared/peers: the events go in as the page has them, the view is moved by the
// wheel as a reader moves it.

import '../../dist/elements/when-timeline/when-timeline.js';

let timeline;
let moved = false;

export const input = {drag: true, wheel: true};

/** Words are in the shadow tree, which the harness's own query does not enter. */
export const labelSelector = '.label';
const query = Document.prototype.querySelectorAll;
document.querySelectorAll = (selector) =>
  selector === labelSelector
    ? [...timeline.shadowRoot.querySelectorAll('.label .title, .label.row')].map(asTitle)
    : query.call(document, selector);

/** Which titles are whole, the harness tells by their words: ours have line breaks among them, and dates beside them. */
function asTitle(element) {
  const parts = [...element.childNodes].filter((node) => !node.matches?.('[part~=date]'));
  const value = parts
    .map(({textContent}) => textContent)
    .join('')
    .replace(/\s+/g, ' ');
  return Object.defineProperty(element, 'textContent', {value, configurable: true});
}

export async function load(container, events) {
  timeline = document.createElement('when-timeline');
  timeline.style.blockSize = '600px';
  timeline.events = events;
  container.addEventListener('wheel', withCtrl, {capture: true, passive: false});
  container.addEventListener('pointerdown', () => moved || zoomFirst(), {capture: true});
  container.append(timeline);
  await timeline.updateComplete;
}

const plot = () => timeline.shadowRoot.querySelector('.plot');

function wheel(change) {
  const {left, top, width, height} = plot().getBoundingClientRect();
  const middle = {clientX: left + width / 2, clientY: top + height / 2};
  plot().dispatchEvent(
    new WheelEvent('wheel', {...middle, ...change, bubbles: true, cancelable: true, composed: true}),
  );
}

/** The whole story leaves nothing to pan to: its middle half does. */
function zoomFirst() {
  zoom(Math.SQRT2);
  zoom(Math.SQRT2);
}

/** A zoom has come to rest by then, in ms. */
const REST = 500;

/** The first waits until the zoom before it rests: the frames of a pan are to be told, not those of that zoom. */
export async function pan(fraction) {
  if (!moved) {
    zoomFirst();
    await new Promise((done) => setTimeout(done, REST));
  }
  wheel({deltaX: fraction * plot().clientWidth});
}

/** As the wheel tells it, see `layout/wheel-zoom.ts`. @param factor - At most that of one notch, 1.8. */
export function zoom(factor) {
  moved = true;
  wheel({ctrlKey: true, deltaY: -100 * Math.log(factor)});
}

/** The harness turns the wheel alone, which in ours scrolls the page: as if the reader held Ctrl. */
function withCtrl(event) {
  if (event.ctrlKey || !event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  moved = true;
  const {deltaY, clientX, clientY} = event;
  plot().dispatchEvent(
    new WheelEvent('wheel', {ctrlKey: true, deltaY, clientX, clientY, bubbles: true, cancelable: true}),
  );
}
