// The whole horizontal picture from its content, laid out at once: for pictures that do not live in a page.

import {layoutAxis} from '../layout/axis.js';
import {layoutLabels} from '../layout/label-layout.js';
import type {LabelInput, LabelLayout} from '../layout/label-layout.js';
import {publishedInView} from '../layout/published.js';
import {fitView, viewOf} from '../layout/view.js';
import type {WordedPicture} from './draw-words.js';
import {labelFonts, lineHeights} from './fonts.js';
import type {PictureFonts} from './fonts.js';
import type {Palette} from './palette.js';
import type {PictureContent} from './picture-content.js';
import {layGround, mostHeight, neededHeight} from './picture-geometry.js';

export interface PictureInput {
  readonly content: PictureContent;
  readonly fonts: PictureFonts;
  readonly palette: Palette;
  /** In pixels. */
  readonly width: number;
  /** In pixels. Defaults to what the words need. */
  readonly height?: number;
  /** `[start, end)` in epoch milliseconds. Defaults to everything. */
  readonly domain?: readonly [start: number, end: number] | null;
  /** How labels are laid out. */
  readonly layLabels?: (input: LabelInput) => LabelLayout;
}

export function layPicture(input: PictureInput): WordedPicture {
  const {content, fonts, palette, width, domain, layLabels = layoutLabels} = input;
  const {marks, scale, words, title, locale} = content;
  const view = domain ? viewOf(scale, domain, width) : fitView(scale, width);
  const lines = lineHeights(fonts);
  const labelsAt = (ground: number) =>
    layLabels({marks, scale, view, fonts: labelFonts(fonts), words, title, height: ground - 6, reach: 0});
  let geometry = layGround(content, input.height ?? mostHeight(lines), lines);
  let labels = labelsAt(geometry.ground);
  if (input.height === undefined) {
    geometry = layGround(content, Math.round(neededHeight(labels, geometry)), lines);
    labels = labelsAt(geometry.ground);
  }
  const axis = layoutAxis(scale, view, {
    measure: fonts.tick.measure,
    measureContext: fonts.context.measure,
    locale,
  });
  const published = publishedInView(content.published, scale, view, fonts.tick.measure);
  return {
    marks,
    scale,
    view,
    axis,
    labels,
    published,
    geometry,
    palette,
    fonts,
    words,
    locale,
    selected: -1,
    hovered: -1,
  };
}
