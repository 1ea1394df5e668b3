// Widths of texts in the fonts of the page, each measured once.

/** What a page or its reader adds between letters and between words, in pixels. */
export interface TextSpacing {
  readonly letters: number;
  readonly words: number;
}

const NO_SPACING: TextSpacing = {letters: 0, words: 0};

/** A canvas that is not in the page is told the language (HTML, "CanvasTextDrawingStyles"); older browsers take no notice. */
type Context = CanvasRenderingContext2D & {lang?: string};

/** Measures texts in one font after another. */
export class TextMeasure {
  #context: Context | null | undefined;
  /** Set last: to ask the context takes longer than to measure. */
  #font = '';
  readonly #widths = new Map<string, Map<string, number>>();

  /**
   * @param font - As in CSS: `700 13px sans-serif`.
   * @param spacing - Defaults to none.
   * @param lang - Of the words, BCP 47: a font such as `sans-serif` is another in Japanese. Defaults to none.
   * @returns A function from text to its width in pixels.
   */
  in(font: string, spacing = NO_SPACING, lang = ''): (text: string) => number {
    const key = `${font} ${spacing.letters} ${spacing.words} ${lang}`;
    let widths = this.#widths.get(key);
    if (!widths) this.#widths.set(key, (widths = new Map()));
    const known = widths;
    return (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      // Words come and go as articles are read; a bound keeps the memory small.
      if (known.size > 20_000) known.clear();
      const width = this.#measure(text, font, lang) + added(text, spacing);
      known.set(text, width);
      return width;
    };
  }

  /** Forgets all widths: a font has been loaded. */
  clear(): void {
    this.#widths.clear();
    this.#font = '';
  }

  #measure(text: string, font: string, lang: string): number {
    this.#context ??= document.createElement('canvas').getContext('2d');
    if (!this.#context) return text.length * 7;
    if (lang + font !== this.#font) {
      this.#context.lang = lang;
      this.#context.font = font;
      this.#font = lang + font;
    }
    return this.#context.measureText(text).width;
  }
}

/** Letters that are written as one are counted as they are coded: rather too wide than cut off. */
function added(text: string, {letters, words}: TextSpacing): number {
  const spaces = words ? text.split(' ').length - 1 : 0;
  return (letters ? letters * Array.from(text).length : 0) + words * spaces;
}
