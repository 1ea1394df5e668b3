// How high a picture in bands must be: its words are laid out where there is room for those of so many events, and rows that
// none of them needs are left out.

import {layoutBandLabels} from '../../layout/band-labels.js';
import type {BandedInput} from '../../layout/band-labels.js';
import type {LabelFonts, LabelLayout} from '../../layout/labels.js';
import type {View} from '../../layout/view.js';
import {bandHeights, bandsHeight, heightOfBands} from './band-geometry.js';
import type {BandsContent} from './band-geometry.js';
import {layGround} from './picture-geometry.js';
import type {LineHeights, WordsHeight} from './picture-geometry.js';

/** @param view - Of everything. */
export function bandsWords(
  content: BandsContent & Pick<BandedInput, 'marks' | 'scale' | 'words' | 'title' | 'when'>,
  fonts: LabelFonts,
  lines: LineHeights,
  view: View,
): WordsHeight {
  const {marks, scale, bands, words, title, when} = content;
  const room = {...content, bandRows: undefined};
  const geometry = layGround(room, Math.round(bandsHeight(room, lines)), lines);
  const heights = bandHeights(geometry)!;
  const {height} = geometry;
  const labels = layoutBandLabels({marks, scale, bands, view, fonts, words, title, when, heights, height});
  return {...usedOf(labels, content, lines), labels};
}

/** The rows that the words of each band take, at least one, and the height of the picture that has those alone. */
export function usedOf({bands}: LabelLayout, content: BandsContent, lines: LineHeights): WordsHeight {
  const bandRows = bands!.map(({rows}) => 1 + rows.reduce((most, {row}) => Math.max(most, row), 0));
  return {height: Math.round(heightOfBands(content, lines, (_, b) => bandRows[b]!)), bandRows};
}
