// Watches the articles that are read: their words, their attributes, and whether they are still the ones meant.

import {ARTICLE_CHANGE, isArticleSource} from './page-articles.js';
import type {TimelineStore} from './timeline-store.js';

export interface FollowerCallbacks {
  /** Words of an article may have changed. */
  readonly onText: () => void;
  /** The attributes of a `<when-article>` have changed. */
  readonly onArticle: () => void;
  /** Elements came or went: other articles may be meant now. */
  readonly onPlace: () => void;
}

/** Between two looks at a page that is changing, in milliseconds. */
const LOOK = 50;

/** Where articles may turn up later. */
export type Place = 'page' | 'children' | 'nowhere';

interface Joined {
  /** It was a `<when-article>` by then: its definition may come later than ours. */
  readonly asSource: boolean;
  readonly release: () => void;
}

export class ArticleFollower {
  /** The articles that are watched. */
  elements: readonly Element[] = [];

  readonly #callbacks: FollowerCallbacks;
  readonly #joined = new Map<Element, Joined>();
  #text: MutationObserver | null = null;
  #place: MutationObserver | null = null;
  #watched: Place | null = null;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(callbacks: FollowerCallbacks) {
    this.#callbacks = callbacks;
  }

  /**
   * Watches these elements, and no others any more.
   *
   * @param place - Where others may turn up: anywhere in the page, among the host's children, or nowhere.
   */
  follow(host: Element, store: TimelineStore, elements: readonly Element[], place: Place): void {
    this.elements = elements;
    for (const [element, {asSource}] of [...this.#joined]) {
      if (!elements.includes(element) || asSource !== isArticleSource(element)) this.#release(element);
    }
    for (const element of elements) if (!this.#joined.has(element)) this.#join(element, host, store);
    this.#watchText(elements);
    if (place !== this.#watched) this.#watchPlace(host, place);
  }

  stop(): void {
    this.elements = [];
    for (const element of [...this.#joined.keys()]) this.#release(element);
    this.#text?.disconnect();
    this.#place?.disconnect();
    this.#text = this.#place = this.#watched = null;
    clearTimeout(this.#look);
    this.#look = undefined;
  }

  #watchText(elements: readonly Element[]): void {
    this.#text ??= new MutationObserver(this.#callbacks.onText);
    this.#text.disconnect();
    // Words behind a button that shows more come by an attribute.
    const attributeFilter = ['hidden'];
    for (const element of elements) {
      this.#text.observe(element, {subtree: true, childList: true, characterData: true, attributeFilter});
    }
  }

  #watchPlace(host: Element, place: Place): void {
    this.#watched = place;
    this.#place?.disconnect();
    this.#place = new MutationObserver(() => {
      this.#look ??= setTimeout(() => {
        this.#look = undefined;
        this.#callbacks.onPlace();
      }, LOOK);
    });
    if (place === 'children') this.#place.observe(host, {childList: true});
    if (place !== 'page') return;
    for (const tree of new Set([host.getRootNode(), host.ownerDocument])) {
      this.#place.observe(tree, {subtree: true, childList: true});
    }
  }

  #join(element: Element, host: Element, store: TimelineStore): void {
    const ended = new AbortController();
    element.addEventListener(ARTICLE_CHANGE, () => this.#callbacks.onArticle(), {signal: ended.signal});
    const asSource = isArticleSource(element);
    const part = asSource && element !== host ? element.join(store) : null;
    const release = () => {
      ended.abort();
      part?.();
    };
    this.#joined.set(element, {asSource, release});
  }

  #release(element: Element): void {
    this.#joined.get(element)?.release();
    this.#joined.delete(element);
  }
}
