// Turns the reader's fingers, mouse and wheel into pans and zooms, and leaves the page its own: vertical swipes and
// a plain wheel scroll the page; only sideways drags, pinches and ctrl or ⌘ with the wheel are taken.

import {Hand} from './hand.js';
import type {HandTarget} from './hand.js';
import {listenToPinches} from './pinch-events.js';
import type {PinchTarget} from './pinch-events.js';
import {listenToWheel} from './wheel-events.js';
import type {WheelTarget} from './wheel-events.js';

export interface GestureTarget extends HandTarget, WheelTarget, PinchTarget {}

/**
 * Listens on `element`, which must have `touch-action: pan-y`, and `pinch-zoom` where it does not zoom.
 *
 * @returns A function that ends all listening.
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  const hand = new Hand(element, target, signal);
  listenToWheel(element, target, signal);
  listenToPinches(element, target, () => hand.isDown, signal);
  return () => ended.abort();
}
