// Widths of texts in the fonts of the page, each measured once.

/** Measures texts in one font after another. */
export class TextMeasure {
  #context: CanvasRenderingContext2D | null | undefined;
  readonly #widths = new Map<string, Map<string, number>>();

  /**
   * @param font - As in CSS: `700 13px sans-serif`.
   * @returns A function from text to its width in pixels.
   */
  in(font: string): (text: string) => number {
    let widths = this.#widths.get(font);
    if (!widths) this.#widths.set(font, (widths = new Map()));
    const known = widths;
    return (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      // Words come and go as articles are read; a bound keeps the memory small.
      if (known.size > 20_000) known.clear();
      const width = this.#measure(text, font);
      known.set(text, width);
      return width;
    };
  }

  /** Forgets all widths: a font has been loaded. */
  clear(): void {
    this.#widths.clear();
  }

  #measure(text: string, font: string): number {
    this.#context ??= document.createElement('canvas').getContext('2d');
    if (!this.#context) return text.length * 7;
    if (this.#context.font !== font) this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}
