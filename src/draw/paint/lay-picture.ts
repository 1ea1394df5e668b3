// The whole horizontal picture from its content, laid out at once: for pictures that do not live in a page.

import {layoutBandLabels} from '../../layout/band-labels.js';
import type {BandedInput} from '../../layout/band-labels.js';
import {layoutFlags} from '../../layout/label-flags.js';
import type {LabelLayout} from '../../layout/labels.js';
import {viewOf} from '../../layout/view-changes.js';
import {fitView} from '../../layout/view.js';
import type {WordedPicture} from './draw-words.js';
import {labelFonts, lineHeights} from '../picture/fonts.js';
import type {PictureFonts} from '../picture/fonts.js';
import type {Palette} from '../pen/palette.js';
import type {PictureContent} from '../picture/picture-content.js';
import {bandHeights, bandsHeight} from '../picture/band-geometry.js';
import {layGround, mostHeight, neededHeight} from '../picture/picture-geometry.js';
import type {PictureGeometry} from '../picture/picture-geometry.js';
import {layAxis} from '../picture/lay-axis.js';

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
  readonly layLabels?: (input: BandedInput) => LabelLayout;
}

export function layPicture(input: PictureInput): WordedPicture {
  const {content, fonts, palette, width, domain, layLabels = layoutBandLabels} = input;
  const {marks, scale, bands, headings, words, title, when, locale} = content;
  const view = domain ? viewOf(scale, domain, width) : fitView(scale, width);
  const lines = lineHeights(fonts);
  const own = {
    marks,
    scale,
    bands,
    view,
    fonts: labelFonts(fonts),
    words,
    title,
    when,
    layFlags: layoutFlags,
    reach: 0,
  };
  const labelsIn = (geometry: PictureGeometry) =>
    layLabels({...own, heights: bandHeights(geometry), height: geometry.ground - geometry.top});
  const most = bands ? bandsHeight({...content, bands}, lines) : mostHeight(lines);
  let geometry = layGround(content, Math.round(input.height ?? most), lines);
  let labels = labelsIn(geometry);
  if (input.height === undefined && !bands) {
    geometry = layGround(content, Math.round(neededHeight(labels, geometry)), lines);
    labels = labelsIn(geometry);
  }
  return {
    marks,
    scale,
    view,
    labels,
    bands,
    headings,
    ...layAxis(content, view, {tick: fonts.tick.measure, context: fonts.context.measure}),
    told: content.told,
    geometry,
    palette,
    fonts,
    words,
    locale,
    selected: -1,
    hovered: -1,
  };
}
