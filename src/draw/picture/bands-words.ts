// How high a picture in bands must be: its words are laid out where there is room for those of so many events, and rows that
// none of them needs are left out.

import {layoutBandLabels} from '../../layout/band-labels.js';
import type {BandedInput} from '../../layout/band-labels.js';
import type {LabelFonts, LabelLayout} from '../../layout/labels.js';
import type {View} from '../../layout/view.js';
import {bandRooms, bandsHeight, heightOfBands, leastBandsHeight} from './band-geometry.js';
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
  const room = {...content, bandUse: undefined};
  const geometry = layGround(room, Math.round(bandsHeight(room, lines)), lines);
  const {height} = geometry;
  const input = {marks, scale, bands, view, fonts, words, title, when, height, ...bandRooms(geometry)};
  const labels = layoutBandLabels(input);
  const used = usedOf(labels, content, lines);
  return {...used, least: Math.min(used.height, Math.round(leastBandsHeight(content, lines))), labels};
}

/** The rows that the words of each band take, at least one, its chips, and the height of the picture that has those alone. */
export function usedOf({bands}: LabelLayout, content: BandsContent, lines: LineHeights): WordsHeight {
  const bandUse = bands!.map(({rows, chips}) => ({
    rows: 1 + rows.reduce((most, {row}) => Math.max(most, row), 0),
    hasChips: chips.length > 0,
  }));
  const height = heightOfBands(content, lines, (_, b) => bandUse[b]!.rows, bandUse);
  return {height: Math.round(height), bandUse};
}
