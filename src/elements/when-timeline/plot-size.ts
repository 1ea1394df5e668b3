// The size of the plot: as the page makes it, and as high as its words need.

import type {PictureContent} from '../../draw/picture/picture-content.js';
import {mostHeight} from '../../draw/picture/picture-geometry.js';
import type {WordsHeight} from '../../draw/picture/picture-geometry.js';
import {wordsHeight} from '../../draw/picture/words-height.js';
import type {LayFlags} from '../../layout/labels.js';
import type {PageStyle} from './page-styles.js';

/** In pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Set on the plot: the height that its words need, and the least that its bands do. */
const HEIGHT = '--_plot-height';
const LEAST_HEIGHT = '--_least-height';

/** To parts of a pixel: labels laid out in a rounded width would all be laid out anew at the first click. */
export function sizeOf(plot: HTMLElement): PlotSize {
  const {width, height} = getComputedStyle(plot);
  return {width: parseFloat(width) || 0, height: parseFloat(height) || 0};
}

/** Whether they differ: what a style says of a size has fewer digits than what an observer says. */
export function isResized(a: PlotSize, b: PlotSize): boolean {
  return Math.abs(a.width - b.width) >= 0.01 || Math.abs(a.height - b.height) >= 0.01;
}

/**
 * Makes the plot as high as its words need, within limits: full labels where they fit, else rows.
 *
 * @returns What was needed; undefined where the page makes it higher than any words need.
 */
export function fitHeight(
  plot: HTMLElement,
  content: PictureContent,
  {fonts, lines}: PageStyle,
  width: number,
  layFlags: LayFlags | undefined,
): WordsHeight | undefined {
  const {bands, layouts} = content;
  const least = bands ? layouts!.leastBandsHeight({...content, bands}, lines) : 0;
  plot.style.setProperty(LEAST_HEIGHT, `${Math.round(least)}px`);
  if (!bands && !plot.style.getPropertyValue(HEIGHT) && plot.clientHeight >= mostHeight(lines))
    return undefined;
  const needed = wordsHeight(content, fonts.labels, lines, width, layFlags);
  plot.style.setProperty(HEIGHT, `${needed.height}px`);
  return needed;
}
