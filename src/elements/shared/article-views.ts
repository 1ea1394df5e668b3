// The articles that are read, where the page shows them: their phrases are marked, the reader chooses events by them, and
// what is chosen elsewhere is scrolled to, unless that took what the reader looks at out of view.

import type {Article} from '../../article/article.js';
import type {PageText} from '../../dom/page-text.js';
import type {Happening, Source} from '../../events/event.js';
import {ArticleView} from './article-view.js';
import {WhenHoverEvent, WhenSelectEvent} from './events.js';
import {happeningOf, isDated} from './happenings.js';
import {localeOf} from './language.js';
import type {PageArticle} from './page-articles.js';
import type {TimelineState, TimelineStore} from './timeline-store.js';

export interface ArticleViewsOptions {
  /** Draws marks as rectangles even where the browser has highlights. */
  readonly overlay?: boolean;
  /** What shows the events in the page, which is not scrolled away from it for an event that is chosen. */
  readonly picture?: () => Element | null;
  /** Whether a sheet over the page says all there is to say: then it is not scrolled at all. */
  readonly hasSheet?: () => boolean;
}

/** Fires `when-select` and `when-hover` on the host when the reader clicks or points at a marked phrase. */
export class ArticleViews {
  readonly #host: HTMLElement;
  readonly #store: TimelineStore;
  readonly #options: ArticleViewsOptions;
  #views: readonly ArticleView[] = [];
  #unsubscribe: (() => void) | null = null;
  /** The choice comes from the text: it need not be scrolled to. */
  #fromText = false;

  constructor(host: HTMLElement, store: TimelineStore, options: ArticleViewsOptions = {}) {
    this.#host = host;
    this.#store = store;
    this.#options = options;
  }

  /** The host is in the page. */
  start(): void {
    this.#unsubscribe = this.#store.subscribe((state, previous) => this.#reveal(state, previous));
  }

  /** The host has left the page: so do all marks. */
  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.show([]);
  }

  /** Shows these articles instead of those before; none while the host is not in the page. */
  show(found: readonly PageArticle[]): void {
    for (const view of this.#views) view.dispose();
    this.#views = this.#unsubscribe
      ? found.flatMap(({article, page}) => (page ? this.#viewOf(article, page) : []))
      : [];
  }

  /** Scrolls to the words of a source, above a sheet and unfolded, and marks its clause; false when they are not in this page. */
  showSource(source: Source): boolean {
    const sheet = this.#host.shadowRoot?.querySelector('.card:popover-open');
    const bottom = sheet?.getBoundingClientRect().top ?? Infinity;
    return this.#views.some((view) => view.showSource(source, {bottom, unfold: true}));
  }

  #viewOf({id}: Article, page: PageText): ArticleView {
    const tree = page.root.getRootNode();
    const locale = localeOf(this.#host);
    return new ArticleView(page, id, this.#store, {
      onSelect: (happening) => this.#select(happening),
      onHover: (happening) => this.#hover(happening),
      tipPlace: tree instanceof ShadowRoot ? tree : this.#host.shadowRoot,
      ...(locale && {locale}),
      ...(this.#options.overlay !== undefined && {overlay: this.#options.overlay}),
    });
  }

  #select(happening: Happening): void {
    this.#fromText = true;
    this.#store.update({selected: happening.id});
    this.#fromText = false;
    if (isDated(happening)) this.#host.dispatchEvent(new WhenSelectEvent(happening));
  }

  #hover(happening: Happening | null): void {
    this.#store.update({hovered: happening?.id ?? null});
    if (!happening || isDated(happening)) this.#host.dispatchEvent(new WhenHoverEvent(happening));
  }

  #reveal({selected, eventList}: TimelineState, previous: TimelineState): void {
    if (this.#fromText || selected === previous.selected || this.#host.hasAttribute('no-scroll')) return;
    const {picture, hasSheet} = this.#options;
    const happening = happeningOf(eventList, selected);
    if (!happening || hasSheet?.()) return;
    this.#views.find((view) => view.reveal(happening, {keep: picture?.() ?? null}));
  }
}
