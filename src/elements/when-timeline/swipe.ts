// Turning slides by hand.

import {flickSpeed} from '../../layout/flick.js';
import type {HandSample} from '../../layout/flick.js';

/** A slide that is dragged so far turns, in pixels; a flick turns from anywhere. */
const FAR = 60;

/** Turns slides by a sideways swipe anywhere on what holds them, also on its buttons; vertical swipes scroll. */
export class Swipe {
  readonly #turn: (by: 1 | -1) => void;
  #pointer: number | undefined;
  #startX = 0;
  #samples: HandSample[] = [];

  constructor(turn: (by: 1 | -1) => void) {
    this.#turn = turn;
  }

  readonly onDown = (event: PointerEvent) => {
    // A mouse selects words.
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    this.#pointer = event.pointerId;
    this.#startX = event.clientX;
    this.#samples = [];
  };

  readonly onMove = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    this.#samples = [...this.#samples.slice(-9), {x: event.clientX, time: event.timeStamp}];
    slideOf(event).style.setProperty('translate', `${event.clientX - this.#startX}px`);
  };

  readonly onUp = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    slideOf(event).style.removeProperty('translate');
    if (event.type === 'pointercancel') return;
    const dx = event.clientX - this.#startX;
    const speed = flickSpeed(this.#samples, event.timeStamp);
    const isFlick = speed * dx > 0 && Math.abs(dx) > 10;
    if (Math.abs(dx) > FAR || isFlick) this.#turn(dx < 0 === (toTheRight(event) === 1) ? 1 : -1);
  };
}

/** Which way lies to the right: on, or back where the page is written from right to left. */
export function toTheRight(event: Event): 1 | -1 {
  return (event.currentTarget as Element).matches(':dir(rtl)') ? -1 : 1;
}

function slideOf(event: Event): HTMLElement {
  return (event.currentTarget as Element).querySelector<HTMLElement>('.slide')!;
}
