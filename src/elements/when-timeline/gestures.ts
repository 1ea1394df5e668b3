// Turns the reader's pointer and wheel into pans and zooms, and leaves the page its own: vertical swipes and
// a plain wheel scroll the page; only sideways drags, pinches and ctrl or ⌘ with the wheel are taken.

import {flickSpeed} from '../../layout/flick.js';
import type {HandSample} from '../../layout/flick.js';
import {wheelZoom} from '../../layout/wheel-zoom.js';
import {localPoint, localPoints} from '../shared/local-point.js';
import {listenToPinches} from './pinch-events.js';

export interface GestureTarget {
  /** Whether zooming is allowed. */
  canZoom(): boolean;
  /** Whether there is anything more in that direction. */
  canPan(dx: number): boolean;
  /** Moves the picture by `dx` pixels, as the hand does. */
  pan(dx: number): void;
  /** Zooms by `factor`, keeping what is at `x` pixels from the left. */
  zoom(factor: number, x: number): void;
  /** Zooms and moves: two fingers do both at once. */
  pinch(factor: number, x: number, dx: number): void;
  /** The hand holds the picture: it stays where it is. */
  hold(): void;
  /** The hand has let go, moving so many pixels a millisecond. */
  fling(speed: number): void;
  /** The wheel rests, or the hand has been lifted that was still. */
  settle(): void;
}

/** A press that moves less is a click, in pixels. */
const SLOP = 4;
/** The wheel has come to rest after so long, in milliseconds. */
const WHEEL_REST = 160;

/**
 * Listens on `element`, which must have `touch-action: pan-y`, and `pinch-zoom` where it does not zoom.
 *
 * @returns A function that ends all listening.
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, {x: number; y: number}>();
  const abort = new AbortController();
  const {signal} = abort;
  let dragging = false;
  let startX = 0;
  let samples: HandSample[] = [];
  let rest: ReturnType<typeof setTimeout> | undefined;

  // Looked up when the hand comes down: it is asked for in every frame.
  let places: ReturnType<typeof localPoints>;
  const pointOf = (event: MouseEvent) => {
    const [x, y] = places(event);
    return {x, y};
  };
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return a && b ? {distance: Math.hypot(a.x - b.x, a.y - b.y), middle: (a.x + b.x) / 2} : undefined;
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) places = localPoints(element);
      const point = pointOf(event);
      if (pointers.size === 0) {
        dragging = false;
        startX = point.x;
        samples = [];
        target.hold();
      }
      pointers.set(event.pointerId, point);
    },
    {signal},
  );

  element.addEventListener(
    'pointermove',
    (event) => {
      const last = pointers.get(event.pointerId);
      if (!last) return;
      const before = spread();
      const point = pointOf(event);
      pointers.set(event.pointerId, point);
      const after = spread();
      if (before && after) {
        dragging = true;
        samples = [];
        const factor = before.distance > 0 && target.canZoom() ? after.distance / before.distance : 1;
        target.pinch(factor, before.middle, after.middle - before.middle);
        return;
      }
      if (!dragging && Math.abs(point.x - startX) <= SLOP) {
        pointers.set(event.pointerId, last);
        return;
      }
      if (!dragging) {
        dragging = true;
        capture(element, event.pointerId);
        element.toggleAttribute('data-dragging', true);
      }
      samples = [...samples.slice(-9), {x: point.x, time: event.timeStamp}];
      target.pan(point.x - last.x);
    },
    {signal},
  );

  const end = (event: PointerEvent) => {
    // A finger's pointer is captured by what it came down on, which loses it to us as the drag begins.
    if (event.type === 'lostpointercapture' && event.target !== element) return;
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    element.toggleAttribute('data-dragging', false);
    if (!dragging) return;
    const speed = event.type === 'pointerup' ? flickSpeed(samples, event.timeStamp) : 0;
    if (speed === 0) target.settle();
    else target.fling(speed);
  };
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    element.addEventListener(type, end, {signal});
  }
  // Let go outside before the pointer was captured.
  element.ownerDocument.addEventListener('pointerup', end, {signal});

  // A drag that ends on a label is no click on it.
  element.addEventListener(
    'click',
    (event) => {
      if (!dragging) return;
      dragging = false;
      event.stopPropagation();
      event.preventDefault();
    },
    {signal, capture: true},
  );

  element.addEventListener(
    'wheel',
    (event) => {
      const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
      if (event.ctrlKey || event.metaKey) {
        if (!target.canZoom()) return;
        event.preventDefault();
        target.zoom(wheelZoom(event.deltaY * unit), localPoint(element, event)[0]);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) && target.canPan(-event.deltaX)) {
        event.preventDefault();
        target.pan(-event.deltaX * unit);
      } else {
        return;
      }
      clearTimeout(rest);
      rest = setTimeout(() => target.settle(), WHEEL_REST);
    },
    {signal, passive: false},
  );

  listenToPinches(element, target, () => pointers.size > 0, signal);

  return () => {
    abort.abort();
    clearTimeout(rest);
    pointers.clear();
    element.toggleAttribute('data-dragging', false);
  };
}

function capture(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // Pointers made by scripts cannot be captured; the drag works without.
  }
}
