// The fonts of a picture that is drawn without a page: the sizes of the timeline's own styles.

import type {Measure} from '../../layout/wrap-text.js';
import {approximateMeasure} from '../pen/approximate-measure.js';
import {FONT_NAMES} from './fonts.js';
import type {FontName, PictureFonts, TextFont} from './fonts.js';

/** Fonts of the same widths on every system, so that what was laid out fits wherever it is seen. */
export const PLAIN_FAMILY = "Helvetica, Arial, 'Liberation Sans', sans-serif";

type Size = readonly [size: number, lineHeight: number, weight?: number, style?: 'italic'];

const SIZES: Readonly<Record<FontName, Size>> = {
  heading: [20, 24, 700],
  summary: [13, 17.55],
  legend: [13, 17.55],
  date: [12, 17, 700],
  title: [13, 17],
  strong: [13, 17, 700],
  note: [11, 16],
  row: [12, 14],
  rowDate: [12, 14, 700],
  tick: [11, 18],
  fold: [11, 18, 400, 'italic'],
  context: [13, 20, 650],
  chip: [11, 20, 600],
  footer: [12, 16.2],
  footerStrong: [12, 16.2, 600],
};

/** Above and below the baseline, for a size of 1. */
const ASCENT = 0.905;
const DESCENT = 0.212;

/**
 * @param measureIn - Returns the measure of a font, in pixels. Defaults to one that knows Arial and its kin.
 */
export function plainFonts(
  family = PLAIN_FAMILY,
  measureIn: (font: Omit<TextFont, 'measure'>) => Measure = ({size, weight}) =>
    approximateMeasure(size, weight),
): PictureFonts {
  const fontOf = ([size, lineHeight, weight = 400, style]: Size): TextFont => {
    const font: Omit<TextFont, 'measure'> = {
      family,
      size,
      weight,
      style: style ?? 'normal',
      lineHeight,
      ascent: size * ASCENT,
      descent: size * DESCENT,
    };
    return {...font, measure: measureIn(font)};
  };
  return Object.fromEntries(FONT_NAMES.map((name) => [name, fontOf(SIZES[name])])) as Record<
    FontName,
    TextFont
  >;
}
