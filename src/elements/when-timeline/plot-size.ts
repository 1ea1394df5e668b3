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

/** To parts of a pixel: labels laid out in a rounded width would all be laid out anew at the first click. */
export function sizeOf(plot: HTMLElement): PlotSize {
  const {width, height} = getComputedStyle(plot);
  return {width: pixels(width), height: pixels(height)};
}

/** Where nothing is displayed, sizes are parts of what is not there. */
const pixels = (size: string) => (size.endsWith('px') ? parseFloat(size) : 0);

/** Whether they differ: what a style says of a size has fewer digits than what an observer says. */
export function isResized(a: PlotSize, b: PlotSize): boolean {
  return Math.hypot(a.width - b.width, a.height - b.height) >= 0.01;
}

/** What words need of the plot: full labels where they fit, else rows; undefined where the page makes it higher than any words need. */
export function fitHeight(
  plot: HTMLElement,
  content: PictureContent,
  {fonts, lines}: PageStyle,
  width: number,
  layFlags: LayFlags | undefined,
): WordsHeight | undefined {
  if (!content.bands && !plot.style.length && plot.clientHeight >= mostHeight(lines)) return undefined;
  return wordsHeight(content, fonts.labels, lines, width, layFlags);
}

/** Makes the plot as high as its words need. @param spare - What is left out of the picture at its foot, in pixels. */
export function cropPlot({style}: HTMLElement, {height, least = 0}: WordsHeight, spare: number): void {
  style.cssText = `--_least:${least - spare}px;--_plot-height:${height - spare}px;--_spare:${spare}px`;
}
