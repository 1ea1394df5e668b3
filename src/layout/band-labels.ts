// The words of a picture in bands: each band is laid out by itself, in rows, and told in the numbers of the whole.
// Whether labels say dates in full is decided for all bands together.

import {bisectLeft} from 'd3';
import type {Band, Bands} from './bands.js';
import {layoutLabels} from './label-layout.js';
import {areDatesWorth, isDated, mostDated} from './label-rows.js';
import {groundHeight} from './labels.js';
import type {LabelInput, LabelLayout} from './labels.js';

export interface BandedInput extends LabelInput {
  readonly bands?: Bands | undefined;
  /** Room for the labels of each band, in pixels. */
  readonly heights?: readonly number[] | undefined;
  /** Whether each band has room for chips. Defaults to all. */
  readonly haveChips?: readonly boolean[] | undefined;
}

/** Many bands fill the page sooner. */
const BAND_REACH = 0.3;

/** Labels in bands where there are any, else of the picture as a whole. */
export function layoutBandLabels(input: BandedInput): LabelLayout {
  const {bands, heights = [], haveChips = [], previous, fonts} = input;
  if (!bands) return layoutLabels(input);
  const layouts = datedTogether(input, (dates) =>
    bands.bands.map((band, b) =>
      layoutLabels({
        ...inBand(input, band),
        height: heights[b] ?? 0,
        previous: previous?.bands?.[b],
        layFlags: undefined,
        sharers: bands.bands.length,
        reach: Math.min(input.reach ?? BAND_REACH, BAND_REACH),
        dates,
      }),
    ),
  );
  return {
    ...layouts[0]!,
    flags: [],
    rows: layouts.flatMap(({rows}, b) =>
      rows.map((row) => ({...row, index: bands.bands[b]!.indices[row.index]!})),
    ),
    // Where there is no room for chips, the marks must do.
    chips: layouts.flatMap(({chips}, b) =>
      haveChips[b] === false || (heights[b] ?? 0) < groundHeight(fonts.rowHeight)
        ? []
        : chips.map((chip) => ({...chip, band: b})),
    ),
    bands: layouts,
  };
}

/** As each picture decides for itself (`layoutRows`), over the sums of all bands. */
function datedTogether(
  {previous, view, moving}: BandedInput,
  lay: (dates: boolean) => readonly LabelLayout[],
): readonly LabelLayout[] {
  const dated = isDated(previous);
  if (previous && (moving || previous.k === view.k)) return lay(dated);
  const coarse = lay(false);
  const wanted = ({rows, chips}: LabelLayout) => chips.reduce((sum, {count}) => sum + count, rows.length);
  if (coarse.some((layout) => wanted(layout) > mostDated(dated))) return coarse;
  const said = lay(true);
  const rows = (layouts: readonly LabelLayout[]) => layouts.flatMap(({rows}) => rows).length;
  return areDatesWorth(rows(said), rows(coarse), dated) ? said : coarse;
}

function inBand(
  {forced = -1, words, title, when, ...input}: BandedInput,
  {marks, indices}: Band,
): LabelInput {
  const local = bisectLeft(indices, forced);
  return {
    ...input,
    marks,
    words: (i) => words(indices[i]!),
    title: (i) => title(indices[i]!),
    when: when && ((i) => when(indices[i]!)),
    forced: indices[local] === forced ? local : undefined,
  };
}
