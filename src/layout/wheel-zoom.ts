// How far a wheel zooms. Browsers tell of two fingers on a track pad as of a wheel with Ctrl, by the logarithm of how
// far they spread: the picture follows the fingers. A notch of a wheel is one press.

import {ZOOM_STEP} from './view.js';

/** The logarithm is told so many times larger. */
const SPREAD = 100;
/** A notch of a wheel is a hundred or more; it zooms as a press of the button does. */
const NOTCH = SPREAD * Math.log(ZOOM_STEP);

/** @param delta - In pixels, positive to zoom out. @returns By what the picture grows. */
export function wheelZoom(delta: number): number {
  return Math.exp(-Math.max(-NOTCH, Math.min(NOTCH, delta)) / SPREAD);
}
