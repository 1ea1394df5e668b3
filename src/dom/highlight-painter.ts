// Marks by the CSS Custom Highlight API (CSS Custom Highlight API Module Level 1): the browser paints
// ranges, the page's nodes stay as they are. Highlights have one registry per document, shared by all painters.

import type {TextSpan} from '../article/article.js';
import {HIGHLIGHT_STYLES, highlightName} from './mark-styles.js';
import {MARKS, type Mark, type Painter} from './marks.js';
import type {PageText} from './page-text.js';
import {adoptSheet} from './shared-sheet.js';

export class HighlightPainter implements Painter {
  static get isSupported(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  readonly #page: PageText;
  /** Of the window that shows the words; they may be in another when the marks go. */
  readonly #highlights: HighlightRegistry;
  readonly #releaseSheet: () => void;
  #hue = 1;
  readonly #ranges = new Map<Mark, readonly AbstractRange[]>();

  constructor(page: PageText) {
    this.#page = page;
    this.#highlights = (page.root.ownerDocument.defaultView ?? window).CSS.highlights;
    this.#releaseSheet = adoptSheet(page.root, HIGHLIGHT_STYLES);
  }

  get hue(): number {
    return this.#hue;
  }

  set hue(hue: number) {
    if (hue === this.#hue) return;
    for (const mark of [...this.#ranges.keys()]) this.mark(mark, []);
    this.#hue = hue;
  }

  mark(mark: Mark, spans: readonly TextSpan[]): void {
    const before = this.#ranges.get(mark) ?? [];
    const after = spans.flatMap((span) => this.#page.staticRangeOf(span) ?? []);
    this.#ranges.set(mark, after);
    const name = highlightName(mark, this.#hue);
    const highlight = this.#highlights.get(name) ?? new Highlight();
    for (const range of before) highlight.delete(range);
    for (const range of after) highlight.add(range);
    if (highlight.size === 0) this.#highlights.delete(name);
    else if (!this.#highlights.has(name)) this.#register(mark, highlight);
  }

  /**
   * Below the marks that lie above it: what is registered later does. Not by `priority`: where that is lower than what another
   * highlight of the same words had before, WebKit (2.50) writes beside its memory, and the page is gone.
   */
  #register(mark: Mark, highlight: Highlight): void {
    const highlights = this.#highlights;
    highlights.set(highlightName(mark, this.#hue), highlight);
    for (const above of MARKS.slice(MARKS.indexOf(mark) + 1)) {
      const name = highlightName(above, this.#hue);
      const other = highlights.get(name);
      if (other && highlights.delete(name)) highlights.set(name, other);
    }
  }

  dispose(): void {
    for (const mark of [...this.#ranges.keys()]) this.mark(mark, []);
    this.#ranges.clear();
    this.#releaseSheet();
  }
}
