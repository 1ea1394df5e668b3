// Two fingers on a track pad in Safari, which tells of them by events of its own and not by a wheel with Ctrl
// (Apple, "GestureEvent"). They also come with fingers on a screen, which are pointers already.

import {localPoint} from '../shared/local-point.js';

/** As far as it is used here; `scale` is 1 where the fingers began. */
interface PinchEvent extends Event {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

export interface PinchTarget {
  canZoom(): boolean;
  zoom(factor: number, x: number): void;
  settle(): void;
}

/** @param isTouched - Whether fingers are on the screen. @param signal - Ends all listening. */
export function listenToPinches(
  element: HTMLElement,
  target: PinchTarget,
  isTouched: () => boolean,
  signal: AbortSignal,
): void {
  let before = 1;
  const listen = (type: string, act: (event: PinchEvent) => void) =>
    element.addEventListener(
      type,
      (event) => {
        if (isTouched() || !target.canZoom()) return;
        event.preventDefault(); // the page does not zoom
        act(event as PinchEvent);
      },
      {signal, passive: false},
    );
  listen('gesturestart', ({scale}) => (before = scale));
  listen('gesturechange', (event) => {
    const factor = event.scale / before;
    if (!(factor > 0 && factor < Infinity)) return;
    before = event.scale;
    target.zoom(factor, localPoint(element, event)[0]);
  });
  listen('gestureend', () => target.settle());
}
