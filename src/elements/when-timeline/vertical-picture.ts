// The vertical picture while it lives in the page, loaded where the timeline is narrow: lays its rows out once for a width, and has those in the
// page that are near the window, or all where they are few.

import {html} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {layoutVertical} from '../../layout/vertical.js';
import type {VerticalLayout} from '../../layout/vertical.js';
import {rowWords} from '../../draw/words/vertical-words.js';
import {markedDays} from '../../draw/words/vertical-words.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import {scaleOf} from '../shared/local-point.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import {verticalStyles} from './styles/vertical-styles.js';
import {verticalTemplate} from './vertical-template.js';

export interface VerticalOwner {
  readonly choice: Choice;
  /** Knows the fonts, and the event whose row had the focus last. */
  readonly picture: HorizontalPicture;
  content(): TimelineContent | undefined;
  /** How wide the host is, or was before it was hidden, in pixels. */
  width(): number;
  /** Whether it is shown down the page. */
  isVertical(): boolean;
  /** Read for fonts; null before the first render. */
  probe(): HTMLElement | null;
}

/** What is in sight changes in steps, in pixels: a new sight is a new render. */
const STEP = 400;
/** So few rows are all in the page, in sight or not: there the browser's own search finds them, and pictures of a whole page show them. */
const FEW = 40;

export class VerticalPicture implements ReactiveController {
  readonly styles = verticalStyles;

  readonly #host: LitElement;
  readonly #owner: VerticalOwner;
  #cache: {content: TimelineContent; width: number; layout: VerticalLayout} | undefined;
  #listening: AbortController | undefined;
  /** In pixels from the top of the picture. */
  #from = 0;
  #to = 1600;
  /** All rows are in the page, whatever is in sight. */
  #isShort = false;

  constructor(host: LitElement, owner: VerticalOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#content || !this.#host.isConnected) return this.hostDisconnected();
    this.#listen();
    this.#bound();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    // What scrolls within the timeline is heard nowhere else.
    for (const node of [document, this.#host.renderRoot])
      node.addEventListener('scroll', this.#look, {signal, capture: true, passive: true});
    window.addEventListener('resize', this.#look, {signal});
    let wasHidden = false;
    const observer = new ResizeObserver(() => {
      const isHidden = this.#host.clientWidth === 0;
      // Shown again, somewhere else in the page.
      if (wasHidden && !isHidden) this.#look();
      wasHidden = isHidden;
    });
    observer.observe(this.#host);
    signal.addEventListener('abort', () => observer.disconnect());
    document.fonts.addEventListener('loadingdone', this.#restyle, {signal});
    this.#host.renderRoot.querySelector('.theme')?.addEventListener('transitionrun', this.#restyle, {signal});
    this.#look();
  }

  /** In a place that the page makes lower than the list, the timeline scrolls: it would lie over the page. */
  #bound(): void {
    const frame = this.#frame!;
    const {clientWidth} = frame;
    frame.toggleAttribute('data-low', frame.scrollHeight > frame.clientHeight + 1);
    if (frame.clientWidth !== clientWidth) this.#host.requestUpdate();
  }

  get #frame(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.frame');
  }

  readonly #restyle = () => {
    this.#cache = undefined;
    this.#owner.picture.restyle();
    this.#host.requestUpdate();
  };

  readonly #look = () => {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.vertical');
    if (!list) return;
    const box = list.getBoundingClientRect();
    if (box.width === 0) return;
    const scale = scaleOf(list, box);
    const from = Math.floor(-box.top / scale / STEP) * STEP - STEP;
    this.#see(from, from + Math.ceil(innerHeight / scale / STEP) * STEP + 3 * STEP);
  };

  #see(from: number, to: number): void {
    if (from === this.#from && to === this.#to) return;
    [this.#from, this.#to] = [from, to];
    // What is in sight is known only after an update, and may need another.
    if (!this.#isShort) queueMicrotask(() => this.#host.requestUpdate());
  }

  /** The numbers of the events in the rows above and below one. */
  around(index: number): [above: number, below: number] {
    const order = (this.#layout()?.rows ?? []).flatMap((row) => (row.kind === 'event' ? row.index : []));
    const at = order.indexOf(index);
    return [order[at - 1] ?? index, order[at + 1] ?? index];
  }

  /** Has the row of an event in the page. */
  show(index: number): void {
    const row = this.#layout()?.rows.find((row) => row.kind === 'event' && row.index === index);
    if (row && (row.y < this.#from || row.y > this.#to)) this.#see(row.y - 3 * STEP, row.y + 3 * STEP);
  }

  /** Nothing while another picture is shown. */
  get #content(): TimelineContent | undefined {
    return this.#owner.isVertical() ? this.#owner.content() : undefined;
  }

  #layout(): VerticalLayout | undefined {
    const content = this.#content;
    if (!content) return undefined;
    const width = this.#width();
    if (this.#cache?.content === content && this.#cache.width === width) return this.#cache.layout;
    const probe = this.#owner.probe();
    if (!probe) return undefined;
    const fonts = this.#owner.picture.fontsOf(probe);
    const {marks, bands, published, keys, locale} = content;
    const words = (i: number, before: number | null) =>
      rowWords(marks.events[i]!, before === null ? null : marks.events[before]!, keys, locale);
    const marked = markedDays(published, locale);
    const layout = layoutVertical({marks, bands, marked, width, fonts, words});
    this.#cache = {content, width, layout};
    return layout;
  }

  /** Within the frame's padding, in pixels. */
  #width(): number {
    const frame = this.#frame;
    const {paddingLeft, paddingRight} = getComputedStyle(frame ?? this.#host);
    const width = frame?.clientWidth || this.#owner.width();
    return width - parseFloat(paddingLeft) - parseFloat(paddingRight);
  }

  /** The list; empty in the first render, which makes what it is measured with. */
  render({marks, headings, locale}: TimelineContent): TemplateResult {
    const layout = this.#layout();
    if (!layout) {
      queueMicrotask(() => this.#host.requestUpdate());
      return html``;
    }
    this.#isShort = layout.rows.length <= FEW;
    return verticalTemplate({
      layout,
      marks,
      headings,
      from: this.#isShort ? 0 : this.#from,
      to: this.#isShort ? layout.height : this.#to,
      chosen: this.#owner.choice.chosen,
      focused: this.#owner.picture.focused,
      locale,
    });
  }
}
