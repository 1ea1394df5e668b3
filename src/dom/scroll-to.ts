// Brings words of the page into view: a range has no scrollIntoView of its own.

/** How much of the viewport stays free above and below, in CSS pixels. */
const MARGIN = 48;

export interface ScrollOptions {
  /** The reader looks at this: nothing is scrolled that would move what is seen of it out of view. */
  readonly keep?: Element | null;
  /** Where something covers the lower part of the window, in CSS pixels from its top. */
  readonly bottom?: number;
  /** Opens what is folded away around the words, as a search of the browser does. */
  readonly unfold?: boolean;
}

/**
 * Scrolls whatever holds the range, and the window, only as far as needed; smoothly unless the reader asked for less
 * motion. Stops at what must stay where it is.
 */
export function scrollToRange(range: Range, {keep, bottom = Infinity, unfold}: ScrollOptions = {}): void {
  const start = range.startContainer;
  let element = start instanceof Element ? start : start.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!view || !element) return;
  if (unfold && !element.checkVisibility()) open(element);
  // Words that are folded away or hidden stand nowhere.
  if (!element.checkVisibility() || range.getClientRects().length === 0) return;
  const {documentElement, body} = element.ownerDocument;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  // Boxes inside move at once, so that the window then knows how far it has to go.
  for (; element; element = parentOf(element)) {
    if (element === documentElement || element === body || !scrolls(element, view)) continue;
    const box = element.getBoundingClientRect();
    const by = distance(range.getBoundingClientRect(), box.top, box.bottom);
    if (keep && leaves(keep, by, element, box)) return;
    element.scrollTop += by;
  }
  const window = {top: 0, bottom: Math.min(view.innerHeight, bottom)};
  const top = distance(range.getBoundingClientRect(), window.top, window.bottom);
  if (keep && leaves(keep, top, documentElement, window)) return;
  if (top !== 0) view.scrollBy({top, behavior});
}

/** HTML Standard, section 6.7.3, the ancestor revealing algorithm. */
function open(folded: Element): void {
  for (let at: Element | null = folded; at; at = parentOf(at)) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    if (at.getAttribute('hidden') !== 'until-found') continue;
    at.dispatchEvent(new Event('beforematch', {bubbles: true}));
    at.removeAttribute('hidden');
  }
}

/** Whether a part of an element that is in view would leave it, were the box around it scrolled by so many pixels. */
function leaves(
  element: Element,
  by: number,
  box: Element,
  {top, bottom}: {readonly top: number; readonly bottom: number},
): boolean {
  const own = element.getBoundingClientRect();
  const [from, to] = [Math.max(own.top, top), Math.min(own.bottom, bottom)];
  const stays = from >= to || (from - by >= top && to - by <= bottom);
  return !stays && movesWith(element, box);
}

/** Whether an element is scrolled by a box: not when it is elsewhere, or sticks to its place. */
function movesWith(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at === box) return true;
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return false;
  }
  return false;
}

/** The parent as rendered: through slots and out of shadow trees. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function scrolls(element: Element, view: Window): boolean {
  return (
    element.scrollHeight > element.clientHeight &&
    /auto|scroll/.test(view.getComputedStyle(element).overflowY)
  );
}

/** How far to scroll so that the box lies between `top` and `bottom`: 0 if it does, else to the middle. */
function distance(box: DOMRect, top: number, bottom: number): number {
  const margin = Math.min(MARGIN, (bottom - top) / 4);
  if (box.top >= top + margin && box.bottom <= bottom - margin) return 0;
  const room = bottom - top - box.height;
  return box.top - top - Math.max(margin, room / 2);
}

/** Scrolls the nearest box around an element so that it can be seen there; never the window. */
export function scrollInBox(element: Element): void {
  const view = element.ownerDocument.defaultView;
  const page = element.ownerDocument.scrollingElement;
  for (let box = parentOf(element); view && box; box = parentOf(box)) {
    if (box === page || box === element.ownerDocument.body || !scrolls(box, view)) continue;
    const {top, bottom} = box.getBoundingClientRect();
    box.scrollTop += distance(element.getBoundingClientRect(), top, bottom);
    return;
  }
}
