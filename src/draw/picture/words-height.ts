// How high the plot of a page must be for the words of a picture: known before anything is drawn, so that nothing in
// the page moves afterwards.

import {layoutLabels} from '../../layout/label-layout.js';
import type {LabelFonts, LayFlags} from '../../layout/labels.js';
import {fitView} from '../../layout/view.js';
import type {PictureContent} from './picture-content.js';
import {layGround, mostHeight, neededHeight} from './picture-geometry.js';
import type {LineHeights, WordsHeight} from './picture-geometry.js';

/** More events than this fill any height. */
const MOST_MEASURED = 200;

/** @param width - Of the picture, in pixels. @param layFlags - Hangs flags where events are few. Defaults to rows for any. */
export function wordsHeight(
  content: PictureContent,
  fonts: LabelFonts,
  lines: LineHeights,
  width: number,
  layFlags?: LayFlags,
): WordsHeight {
  const {marks, scale, bands, layouts, words, title, when} = content;
  if (bands) return layouts!.bandsWords({...content, bands}, fonts, lines, fitView(scale, width));
  const most = mostHeight(lines);
  if (marks.events.length > MOST_MEASURED) return {height: Math.round(most)};
  const geometry = layGround(content, most, lines);
  const height = geometry.ground - geometry.top;
  const view = fitView(scale, width);
  const labels = layoutLabels({marks, scale, view, fonts, words, title, when, height, layFlags});
  return {height: Math.round(neededHeight(labels, geometry)), labels};
}
