// Fingers and mouse on the picture: one drags it sideways, two zoom and move it. Vertical swipes are left to the page.

import {flickSpeed} from '../../layout/flick.js';
import type {HandSample} from '../../layout/flick.js';
import {localPoints} from '../shared/local-point.js';

export interface HandTarget {
  /** Whether zooming is allowed. */
  canZoom(): boolean;
  /** Moves the picture by `dx` pixels, as the hand does. */
  pan(dx: number): void;
  /** Zooms by `factor` around `x` pixels from the left, and moves: two fingers do both at once. */
  pinch(factor: number, x: number, dx: number): void;
  /** The hand holds the picture: it stays where it is. */
  hold(): void;
  /** The hand has let go, moving so many pixels a millisecond. */
  fling(speed: number): void;
  /** The hand has been lifted that was still. */
  settle(): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press that moves less is a click, in pixels. */
const SLOP = 4;

export class Hand {
  readonly #element: HTMLElement;
  readonly #target: HandTarget;
  readonly #pointers = new Map<number, Point>();
  #dragging = false;
  #startX = 0;
  #samples: HandSample[] = [];
  /** Looked up when the hand comes down: it is asked for in every frame. */
  #places: ReturnType<typeof localPoints> | undefined;

  /** @param signal - Ends all listening. */
  constructor(element: HTMLElement, target: HandTarget, signal: AbortSignal) {
    this.#element = element;
    this.#target = target;
    element.addEventListener('pointerdown', this.#onDown, {signal});
    element.addEventListener('pointermove', this.#onMove, {signal});
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      element.addEventListener(type, this.#onEnd, {signal});
    }
    // Let go outside before the pointer was captured.
    element.ownerDocument.addEventListener('pointerup', this.#onEnd, {signal});
    // A drag that ends on a label is no click on it.
    element.addEventListener('click', this.#onClick, {signal, capture: true});
    signal.addEventListener('abort', () => element.toggleAttribute('data-dragging', false));
  }

  /** Whether a finger or the mouse is down. */
  get isDown(): boolean {
    return this.#pointers.size > 0;
  }

  readonly #onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const isFirst = !this.isDown;
    if (isFirst) this.#places = localPoints(this.#element);
    const point = this.#pointOf(event);
    if (isFirst) {
      this.#dragging = false;
      this.#startX = point.x;
      this.#samples = [];
      this.#target.hold();
    }
    this.#pointers.set(event.pointerId, point);
  };

  readonly #onMove = (event: PointerEvent) => {
    const last = this.#pointers.get(event.pointerId);
    if (!last) return;
    const before = this.#spread();
    const point = this.#pointOf(event);
    if (!before) return this.#drag(event, last, point);
    this.#pointers.set(event.pointerId, point);
    this.#pinch(before, this.#spread()!);
  };

  #drag(event: PointerEvent, last: Point, point: Point): void {
    if (!this.#dragging) {
      if (Math.abs(point.x - this.#startX) <= SLOP) return;
      this.#dragging = true;
      capture(this.#element, event.pointerId);
      this.#element.toggleAttribute('data-dragging', true);
    }
    this.#pointers.set(event.pointerId, point);
    this.#samples = [...this.#samples.slice(-9), {x: point.x, time: event.timeStamp}];
    this.#target.pan(point.x - last.x);
  }

  #pinch(before: Spread, after: Spread): void {
    this.#dragging = true;
    this.#samples = [];
    const isZoom = before.distance > 0 && this.#target.canZoom();
    const factor = isZoom ? after.distance / before.distance : 1;
    this.#target.pinch(factor, before.middle, after.middle - before.middle);
  }

  readonly #onEnd = (event: PointerEvent) => {
    // A finger's pointer is captured by what it came down on, which loses it to us as the drag begins.
    if (event.type === 'lostpointercapture' && event.target !== this.#element) return;
    if (!this.#pointers.delete(event.pointerId) || this.isDown) return;
    this.#element.toggleAttribute('data-dragging', false);
    if (!this.#dragging) return;
    const speed = event.type === 'pointerup' ? flickSpeed(this.#samples, event.timeStamp) : 0;
    if (speed === 0) this.#target.settle();
    else this.#target.fling(speed);
  };

  readonly #onClick = (event: MouseEvent) => {
    if (!this.#dragging) return;
    this.#dragging = false;
    event.stopPropagation();
    event.preventDefault();
  };

  #pointOf(event: MouseEvent): Point {
    const [x, y] = this.#places!(event);
    return {x, y};
  }

  /** How far the first two fingers are apart; undefined for one. */
  #spread(): Spread | undefined {
    const [a, b] = [...this.#pointers.values()];
    return a && b ? {distance: Math.hypot(a.x - b.x, a.y - b.y), middle: (a.x + b.x) / 2} : undefined;
  }
}

/** Of two fingers, in pixels. */
interface Spread {
  readonly distance: number;
  readonly middle: number;
}

function capture(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // Pointers made by scripts cannot be captured; the drag works without.
  }
}
