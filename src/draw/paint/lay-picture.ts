// The whole horizontal picture from its content, laid out at once: for pictures that do not live in a page.

import {layoutBandLabels} from '../../layout/band-labels.js';
import type {BandedInput} from '../../layout/band-labels.js';
import {layoutFlags} from '../../layout/label-flags.js';
import type {LabelLayout} from '../../layout/labels.js';
import {viewOf} from '../../layout/view-changes.js';
import {fitView} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import type {WordedPicture} from './draw-words.js';
import {labelFonts, lineHeights} from '../picture/fonts.js';
import type {PictureFonts} from '../picture/fonts.js';
import type {Palette} from '../pen/palette.js';
import type {PictureContent} from '../picture/picture-content.js';
import {bandRooms, bandsHeight} from '../picture/band-geometry.js';
import {usedOf} from '../picture/bands-words.js';
import {layGround, mostHeight, neededHeight} from '../picture/picture-geometry.js';
import type {BandUse} from '../picture/picture-geometry.js';
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
  const {content, fonts, palette, width, domain} = input;
  const {marks, scale, bands, headings, told, words, locale} = content;
  const view = domain ? viewOf(scale, domain, width) : fitView(scale, width);
  return {
    marks,
    scale,
    view,
    bands,
    headings,
    ...layLabelled(input, view),
    ...layAxis(content, view, {tick: fonts.tick.measure, context: fonts.context.measure}),
    told,
    palette,
    fonts,
    words,
    locale,
    selected: -1,
    hovered: -1,
  };
}

/** The labels, and where all parts lie: in the height that is asked for, or in what the labels need. */
function layLabelled(
  {content, fonts, height, layLabels = layoutBandLabels}: PictureInput,
  view: View,
): Pick<WordedPicture, 'geometry' | 'labels'> {
  const {marks, scale, bands, words, title, when} = content;
  const own = {marks, scale, bands, view, words, title, when, layFlags: layoutFlags, reach: 0};
  const input = {...own, fonts: labelFonts(fonts)};
  const lines = lineHeights(fonts);
  const within = (height: number, bandUse?: readonly BandUse[]) => {
    const geometry = layGround({...content, bandUse}, Math.round(height), lines);
    const room = {...bandRooms(geometry), height: geometry.ground - geometry.top};
    return {geometry, labels: layLabels({...input, ...room})};
  };
  if (height !== undefined) return within(height);
  if (bands) {
    const {labels} = within(bandsHeight({...content, bands}, lines));
    const used = usedOf(labels, {...content, bands}, lines);
    return within(used.height, used.bandUse);
  }
  const {labels, geometry} = within(mostHeight(lines));
  return within(neededHeight(labels, geometry));
}
