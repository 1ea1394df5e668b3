// Marks as rectangles in a layer over the page, for browsers without the CSS Custom Highlight API.
// The layer is one element beside the body, so that nothing that the page's own scripts watch changes.

import type {TextSpan} from '../article/article.js';
import {OVERLAY_STYLES} from './mark-styles.js';
import {MARKS, type Mark, type Painter} from './marks.js';
import type {PageText} from './page-text.js';
import {adoptSheet} from './shared-sheet.js';

export class OverlayPainter implements Painter {
  hue = 1;

  readonly #page: PageText;
  readonly #layer: HTMLElement;
  readonly #spans = new Map<Mark, readonly TextSpan[]>();
  readonly #ended = new AbortController();
  readonly #resize: ResizeObserver;
  #frame = 0;

  constructor(page: PageText) {
    this.#page = page;
    const document = page.root.ownerDocument;
    this.#layer = document.createElement('div');
    this.#layer.setAttribute('aria-hidden', 'true');
    this.#layer.setAttribute('data-when-overlay', '');
    const tree = this.#layer.attachShadow({mode: 'open'});
    adoptSheet(tree, OVERLAY_STYLES);
    document.documentElement.append(this.#layer);
    this.#resize = new ResizeObserver(this.#drawSoon);
    this.#resize.observe(page.root);
    // The layer moves with the window, but not with boxes that scroll inside it.
    const {signal} = this.#ended;
    document.addEventListener('scroll', this.#onScroll, {capture: true, passive: true, signal});
    window.addEventListener('resize', this.#drawSoon, {signal});
  }

  mark(mark: Mark, spans: readonly TextSpan[]): void {
    this.#spans.set(mark, spans);
    this.#drawSoon();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#ended.abort();
    this.#resize.disconnect();
    this.#layer.remove();
  }

  readonly #onScroll = ({target}: Event) => {
    if (target !== this.#page.root.ownerDocument) this.#drawSoon();
  };

  readonly #drawSoon = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  };

  #draw(): void {
    const origin = this.#layer.getBoundingClientRect();
    // All boxes are measured before the first is drawn: one layout, not one for each.
    const boxes = MARKS.flatMap((mark) =>
      (this.#spans.get(mark) ?? []).flatMap((span) =>
        [...(this.#page.rangeOf(span)?.getClientRects() ?? [])].map((box) => ({mark, box})),
      ),
    );
    this.#layer.shadowRoot?.replaceChildren(
      ...boxes.map(({mark, box}) => this.#rectangle(mark, box, origin)),
    );
  }

  #rectangle(mark: Mark, box: DOMRect, origin: DOMRect): HTMLElement {
    const rectangle = this.#layer.ownerDocument.createElement('i');
    rectangle.className = `${mark} hue-${this.hue}`;
    rectangle.style.setProperty('left', `${box.left - origin.left}px`);
    rectangle.style.setProperty('top', `${box.top - origin.top}px`);
    rectangle.style.setProperty('width', `${box.width}px`);
    rectangle.style.setProperty('height', `${box.height}px`);
    return rectangle;
  }
}
