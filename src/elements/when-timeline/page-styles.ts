// The colours and fonts that the page gives to the picture, read once and again when they may have changed.

import {HUE_COUNT} from '../../article/hues.js';
import type {Palette} from '../../draw/pen/palette.js';
import type {LineHeights} from '../../draw/picture/picture-geometry.js';
import {readPalette} from '../../draw/pen/read-palette.js';
import {TextMeasure} from '../../draw/pen/text-measure.js';
import {readFonts} from './page-fonts.js';
import type {PageFonts} from './page-fonts.js';

export interface PageStyle {
  readonly palette: Palette;
  readonly fonts: PageFonts;
  readonly lines: LineHeights;
}

export class PageStyles {
  readonly #text = new TextMeasure();
  #read: PageStyle | undefined;

  /** As `probe` has them. */
  of(probe: HTMLElement): PageStyle {
    return (this.#read ??= this.#readAll(probe));
  }

  /** They may have changed. */
  forget(): void {
    this.#read = undefined;
  }

  /** So may have how wide words are. */
  forgetWidths(): void {
    this.#text.clear();
    this.forget();
  }

  #readAll(probe: HTMLElement): PageStyle {
    const palette = readPalette(probe, HUE_COUNT);
    const fonts = readFonts(probe, this.#text);
    const {tickHeight: tick, contextHeight: context, labels} = fonts;
    return {palette, fonts, lines: {tick, context, row: labels.rowHeight}};
  }
}
