// When the labels of a picture that moves are laid out anew. A pan keeps a layout until its edge comes near; a zoom
// moves the labels that are there with their marks and looks for others now and then, and when it rests.

import type {BandedInput} from './band-labels.js';
import {layoutLabels} from './label-layout.js';
import type {LabelLayout} from './labels.js';

/** What is to be labelled; what was there before, the layout itself knows. */
export interface LabellingInput extends Omit<BandedInput, 'reach' | 'previous' | 'was' | 'moving'> {
  /** Lays out labels in bands. Defaults to the labels of the picture as a whole. */
  readonly layInBands?: ((input: BandedInput) => LabelLayout) | undefined;
}

/** While a zoom goes on, labels are looked for in every so many-th frame; those that are there move in each. */
const RELABELLED = 8;

export class Labelling {
  /** The layout of the last frame. */
  layout: LabelLayout | undefined;

  #isStale = true;
  /** Frames that a zoom has gone on for. */
  #zoomed = 0;
  /** Labels that were laid out before there was a picture, and the height of the picture that they stand for. */
  #found: {readonly layout: LabelLayout; readonly height: number} | undefined;

  /** Other events, words or fonts: nothing keeps its place. */
  clear(): void {
    this.layout = undefined;
  }

  /** The next frame lays out anew; labels keep their places if they can. */
  renew(): void {
    this.#isStale = true;
  }

  /** Labels that were laid out in looking for a height: in it, they are not looked for again. */
  offer(layout: LabelLayout, height: number): void {
    this.layout = layout;
    this.#found = {layout, height};
    this.renew();
  }

  /**
   * @param height - Of the whole picture, in pixels.
   * @param isGliding - Whether the view moves by itself and has not arrived.
   * @returns Whether there is anything new to be shown.
   */
  update(input: LabellingInput, height: number, isGliding: boolean): boolean {
    const {scale, view, forced, layInBands: lay = layoutLabels} = input;
    const found = this.#found;
    this.#found = undefined;
    // In another height, they would keep places that are not there.
    if (found && found.height !== height) this.clear();
    const old = this.layout;
    if (old && !this.#isStale && isWithin(old, view, scale.foldsWidth)) return false;
    const settled = this.#isStale && old !== undefined && !isGliding;
    this.#isStale = false;
    // The last frame of a zoom is drawn before anyone knows that it is the last.
    const isAnew = settled && (old.k !== view.k || this.#zoomed > 0);
    const zooms = old !== undefined && old.k !== view.k && !settled;
    this.#zoomed = zooms ? this.#zoomed + 1 : 0;
    if (old && old === found?.layout && forced === undefined) return true;
    this.layout = lay({
      ...input,
      // While a zoom goes on, labels out of view would be thrown away unseen.
      reach: zooms ? 0.1 : undefined,
      was: old?.mode,
      moving: zooms && this.#zoomed % RELABELLED !== 0,
      previous: isAnew ? undefined : old,
    });
    return true;
  }
}

/** Whether a layout of the same zoom reaches far enough beyond what is in view, or to the ends of the scale. */
function isWithin(
  {k, origin, from, to}: LabelLayout,
  {k: now, offset, width}: LabellingInput['view'],
  foldsWidth: number,
): boolean {
  const left = offset - origin;
  return (
    k === now &&
    (left >= from + width / 8 || from + origin <= -11) &&
    (left + width <= to - width / 8 || to + origin >= now + foldsWidth + 11)
  );
}
