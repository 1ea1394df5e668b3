// Watches the articles that are read: their words, their attributes, and whether they are still the ones meant.

import {ARTICLE_CHANGE, isArticleSource} from './page-articles.js';
import type {ReadingTask} from './reading-task.js';
import type {TimelineStore} from './timeline-store.js';

export interface FollowerCallbacks {
  /** Words of an article may have changed. */
  readonly onText: () => void;
  /** The attributes of a `<when-article>` have changed. */
  readonly onArticle: () => void;
  /** Elements came, went, or are called otherwise: other articles may be meant now, or in another language. */
  readonly onPlace: () => void;
}

/** Between two looks at a page that is changing, in milliseconds. */
const LOOK = 50;

/** Change too often, and mostly show or hide nothing. */
const LOOKS = ['class', 'style'];

const isOfLook = ({attributeName}: MutationRecord): boolean => LOOKS.includes(attributeName ?? '');

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
  #size: ResizeObserver | null = null;
  #place: MutationObserver | null = null;
  #watched = '';
  /** How something in an article looks has changed: words are shown or hidden by it if the size of the article changes. */
  #isTouched = false;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(callbacks: FollowerCallbacks) {
    this.#callbacks = callbacks;
  }

  /** Watches the elements of a task, and no others any more; and where others may turn up. */
  follow(host: Element, store: TimelineStore, {elements, place, attributes}: ReadingTask): void {
    this.elements = elements;
    for (const [element, {asSource}] of [...this.#joined]) {
      if (!elements.includes(element) || asSource !== isArticleSource(element)) this.#release(element);
    }
    for (const element of elements) if (!this.#joined.has(element)) this.#join(element, host, store);
    this.#watchText(elements);
    const watched = [place, ...attributes].join();
    if (watched !== this.#watched) this.#watchPlace(host, place, attributes);
    this.#watched = watched;
  }

  stop(): void {
    this.elements = [];
    for (const element of [...this.#joined.keys()]) this.#release(element);
    this.#text?.disconnect();
    this.#size?.disconnect();
    this.#place?.disconnect();
    this.#text = this.#size = this.#place = null;
    this.#watched = '';
    clearTimeout(this.#look);
    this.#look = undefined;
  }

  #watchText(elements: readonly Element[]): void {
    this.#text ??= new MutationObserver((records) => {
      const looks = records.filter(isOfLook);
      this.#isTouched ||= looks.some(({target}) => target.hasChildNodes());
      if (looks.length < records.length) this.#callbacks.onText();
    });
    this.#size ??= new ResizeObserver(() => {
      if (this.#isTouched) this.#callbacks.onText();
      this.#isTouched = false;
    });
    this.#text.disconnect();
    this.#size.disconnect();
    // Words behind a button that shows more come by an attribute.
    const attributeFilter = ['hidden', ...LOOKS];
    for (const element of elements) {
      this.#text.observe(element, {subtree: true, childList: true, characterData: true, attributeFilter});
      this.#size.observe(element);
    }
  }

  #watchPlace(host: Element, place: ReadingTask['place'], attributeFilter: readonly string[]): void {
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
      this.#place.observe(tree, {subtree: true, childList: true, attributeFilter: [...attributeFilter]});
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
