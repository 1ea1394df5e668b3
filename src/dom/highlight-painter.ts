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
    const highlights = this.#highlights;
    const highlight = highlights.get(name) ?? new Highlight();
    highlight.priority = MARKS.indexOf(mark);
    for (const range of before) highlight.delete(range);
    for (const range of after) highlight.add(range);
    if (highlight.size > 0) highlights.set(name, highlight);
    else highlights.delete(name);
  }

  dispose(): void {
    for (const mark of [...this.#ranges.keys()]) this.mark(mark, []);
    this.#ranges.clear();
    this.#releaseSheet();
  }
}
