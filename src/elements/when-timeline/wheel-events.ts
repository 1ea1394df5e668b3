// The wheel over the picture: with Ctrl or ⌘ it zooms, sideways it pans; else it is left to the page, which scrolls.

import {wheelZoom} from '../../layout/wheel-zoom.js';
import {localPoint} from '../shared/local-point.js';

export interface WheelTarget {
  /** Whether zooming is allowed. */
  canZoom(): boolean;
  /** Whether there is anything more in that direction. */
  canPan(dx: number): boolean;
  /** Moves the picture by `dx` pixels. */
  pan(dx: number): void;
  /** Zooms by `factor`, keeping what is at `x` pixels from the left. */
  zoom(factor: number, x: number): void;
  /** The wheel rests. */
  settle(): void;
}

/** The wheel has come to rest after so long, in milliseconds. */
const REST = 160;
/** Pixels of a line and of a page, in which some wheels count. */
const UNITS = [1, 16, 400] as const;

/** @param signal - Ends all listening. */
export function listenToWheel(element: HTMLElement, target: WheelTarget, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onWheel = (event: WheelEvent) => {
    const unit = UNITS[event.deltaMode] ?? 1;
    if (event.ctrlKey || event.metaKey) {
      if (!target.canZoom()) return;
      target.zoom(wheelZoom(event.deltaY * unit), localPoint(element, event)[0]);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) && target.canPan(-event.deltaX)) {
      target.pan(-event.deltaX * unit);
    } else {
      return;
    }
    event.preventDefault();
    clearTimeout(rest);
    rest = setTimeout(() => target.settle(), REST);
  };
  element.addEventListener('wheel', onWheel, {signal, passive: false});
  signal.addEventListener('abort', () => clearTimeout(rest));
}
