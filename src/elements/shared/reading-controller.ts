// Brings articles to a store: finds what an element is to read, has it read off the main thread,
// marks the phrases in the page, and reads again when the articles change.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../../article/article.js';
import type {PageText} from '../../dom/page-text.js';
import {prepareMarks} from '../../dom/painter.js';
import type {EventList, Happening, Source} from '../../events/event.js';
import {readInBackground, type ReadArticles} from '../../worker/reader-client.js';
import {ArticleFollower} from './article-follower.js';
import {ArticleView} from './article-view.js';
import {
  WhenErrorEvent,
  WhenHoverEvent,
  WhenReadEvent,
  WhenSelectEvent,
  type WhenErrorCode,
} from './events.js';
import {findArticles} from './find-articles.js';
import type {FoundArticles} from './find-articles.js';
import {happeningOf, isDated} from './happenings.js';
import {localeOf} from './language.js';
import {loadSource, SourceError} from './load-source.js';
import {pageArticle, publishedOf, type ArticleHints, type PageArticle} from './page-articles.js';
import {Schedule} from './schedule.js';
import type {TimelineState, TimelineStore} from './timeline-store.js';

/** The element that is to read; its properties of these names are looked at on every update. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  /** Ids, or a CSS selector, of articles in the page. */
  for?: string;
  /** Address of an event list (JSON) or of a plain text. */
  src?: string;
  /** ISO 8601 date or date-time on which the articles were published. */
  published?: string;
  /** ISO date that counts as today; only refuses futures when a date is inferred. */
  today?: string;
  // The attribute `no-scroll` keeps the page where it is when an event is chosen: its words are only marked.
}

export interface ReadingOptions {
  /** Defaults to `readInBackground`. */
  readonly read?: ReadArticles;
  /** False while the host shows events it was given: then nothing is read. Defaults to always true. */
  readonly enabled?: () => boolean;
  /** The articles, where the host itself knows them. Defaults to what `for` names, or else child `<when-article>`s. */
  readonly elements?: () => readonly Element[];
  /** Draws marks as rectangles even where the browser has highlights. */
  readonly overlay?: boolean;
}

/** How long the page has to bring in an article that `for` names, in milliseconds. */
const GRACE = 1000;
/** How long a page that is changing is left to settle, in milliseconds. */
const SETTLE = 250;
/** Of the problems of one list, so many are announced. */
const MOST_PROBLEMS = 20;

/** What there is to read. */
interface Task {
  readonly elements: readonly Element[];
  /** Address to load, where there are no elements to read. */
  readonly src?: string;
  /** Why nothing was found although something was named. */
  readonly missing?: FoundArticles['missing'];
}

/**
 * Reads what the host names and puts it into the store: `phase`, `progress` and `eventList`.
 * Fires `when-read` and `when-error` on the host, and `when-select` and `when-hover` when the reader
 * clicks or points at a marked phrase. Never throws.
 */
export class ReadingController implements ReactiveController {
  readonly host: ReadingHost;
  readonly store: TimelineStore;
  readonly options: ReadingOptions;

  /** The articles read last, with their texts. */
  articles: readonly Article[] = [];

  #views: readonly ArticleView[] = [];
  readonly #schedule = new Schedule((signal) => this.#run(signal));
  readonly #follower: ArticleFollower = new ArticleFollower({
    onText: () => this.#schedule.later(SETTLE),
    onArticle: () => this.#schedule.now(),
    onPlace: () => {
      if (!sameItems(this.#task().elements, this.#follower.elements)) this.#schedule.now();
    },
  });
  /** Ended when the host leaves the page. */
  #connection: AbortController | null = null;
  #releaseStyles: (() => void) | null = null;
  /** The host's attributes as read last. */
  #hostKey = '';
  #missing: {readonly key: string; readonly since: number; readonly told: boolean} | null = null;
  /** The choice comes from the text: it need not be scrolled to. */
  #fromText = false;

  constructor(host: ReadingHost, store: TimelineStore, options: ReadingOptions = {}) {
    this.host = host;
    this.store = store;
    this.options = options;
    host.addController(this);
  }

  /** Settles when what is to be read has been read, well or not. */
  get complete(): Promise<void> {
    return this.#schedule.complete;
  }

  /** Reads again now, even if nothing seems to have changed. */
  reread(): Promise<void> {
    this.articles = [];
    if (this.#connection) this.#schedule.now();
    return this.complete;
  }

  /** Scrolls to the words of a source and marks its clause; false when they are not in this page. */
  showSource(source: Source): boolean {
    return this.#views.some((view) => view.showSource(source));
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    signal.addEventListener(
      'abort',
      this.store.subscribe((state, previous) => this.#reveal(state, previous)),
    );
    const document = this.host.ownerDocument;
    if (document.readyState !== 'loading') return this.#schedule.now();
    // What stands further down in the page is not there yet.
    document.addEventListener('DOMContentLoaded', () => this.#schedule.now(), {signal, once: true});
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = null;
    this.#schedule.stop();
    this.#follower.stop();
    this.#show([]);
    this.#releaseStyles?.();
    this.#releaseStyles = null;
    this.#missing = null;
    if (this.store.state.phase === 'reading') this.store.update({phase: 'idle'});
  }

  hostUpdated(): void {
    if (this.#connection && this.#keyOfHost() !== this.#hostKey) this.#schedule.now();
  }

  #keyOfHost(): string {
    const {for: named, src, published, today, lang} = this.host;
    return JSON.stringify([named, src, published, today, lang, this.#isEnabled]);
  }

  get #isEnabled(): boolean {
    return this.options.enabled?.() ?? true;
  }

  #task(): Task {
    const {host, options} = this;
    if (options.elements) return {elements: options.elements()};
    if (host.for?.trim()) {
      return findArticles(host, host.for);
    }
    const elements = [...host.children].filter((child) => child.localName === 'when-article');
    return {elements, ...(elements.length === 0 && host.src?.trim() && {src: host.src})};
  }

  async #run(signal: AbortSignal): Promise<void> {
    this.#hostKey = this.#keyOfHost();
    const task = this.#task();
    const place = this.options.elements ? 'nowhere' : this.host.for?.trim() ? 'page' : 'children';
    this.#follower.follow(this.host, this.store, task.elements, place);
    try {
      if (task.missing) this.#waitFor(task.missing);
      else if (task.src) await this.#readSource(task.src, signal);
      else if (task.elements.length > 0) await this.#readElements(task.elements, signal);
      else this.#reset();
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** An article that is named may still be on its way into the page. */
  #waitFor(missing: NonNullable<Task['missing']>): void {
    const key = this.#hostKey;
    if (this.#missing?.key !== key) this.#missing = {key, since: performance.now(), told: false};
    const left = this.#missing.since + GRACE - performance.now();
    if (left > 0) return this.#schedule.later(left);
    if (this.#missing.told) return;
    this.#missing = {...this.#missing, told: true};
    if (this.#isEnabled) this.#fail(new SourceError('not-found', missing, {value: this.host.for ?? ''}));
  }

  async #readSource(src: string, signal: AbortSignal): Promise<void> {
    this.#show([]);
    if (!this.#isEnabled) return;
    this.store.update({phase: 'reading', progress: 0});
    const loaded = await loadSource(src, this.host.baseURI, signal);
    if (loaded.type === 'list') return this.#finish(loaded.eventList, [], 'event', signal);
    const {published, lang} = this.host;
    const date = publishedOf({published, onUnknownPublished: (value) => this.#unknownPublished(value)});
    const article = {
      id: 'article-1',
      text: loaded.text,
      url: loaded.url,
      ...date,
      ...(lang && {language: lang}),
    };
    await this.#readArticles([{article}], signal);
  }

  async #readElements(elements: readonly Element[], signal: AbortSignal): Promise<void> {
    this.#missing = null;
    this.#releaseStyles ??= prepareMarks(elements[0]!);
    if (this.#isEnabled && !this.store.state.eventList) this.store.update({phase: 'reading', progress: 0});
    const ids = articleIds(elements);
    const found: PageArticle[] = [];
    // One after the other: each is read in slices of its own.
    for (const [index, element] of elements.entries()) {
      const hints = this.#hints(ids[index]!, elements.length === 1);
      try {
        found.push(await pageArticle(element, hints, signal));
      } catch (error) {
        signal.throwIfAborted();
        this.#announce(error);
      }
    }
    if (!this.#isEnabled) return this.#show(found);
    if (found.length === 0) return this.#fail(null);
    await this.#readArticles(found, signal);
  }

  #hints(id: string, sole: boolean): ArticleHints {
    const {published, lang: language} = this.host;
    return {id, sole, published, language, onUnknownPublished: (value) => this.#unknownPublished(value, id)};
  }

  async #readArticles(found: readonly PageArticle[], signal: AbortSignal): Promise<void> {
    const articles = found.map(({article}) => article);
    // The page changed, or the host moved, but no word of it did: only the places are new.
    if (this.store.state.eventList && sameArticles(articles, this.articles)) {
      this.#show(found);
      this.store.update({phase: 'ready', progress: 1});
      return;
    }
    this.store.update({phase: 'reading', progress: 0});
    const {today} = this.host;
    const onProgress = (progress: number) => !signal.aborted && this.store.update({progress});
    const read = this.options.read ?? readInBackground;
    const eventList = await read(articles, {signal, onProgress, ...(today && {today})});
    signal.throwIfAborted();
    await this.#finish(eventList, found, 'read', signal);
    this.articles = articles;
  }

  /** Shows a list in three tasks, none of them long: it has arrived, it is drawn, its phrases are marked. */
  async #finish(
    eventList: EventList,
    found: readonly PageArticle[],
    problemCode: WhenErrorCode,
    signal: AbortSignal,
  ): Promise<void> {
    await nextTask(signal);
    this.#show([]);
    const {selected} = this.store.state;
    const isThere = happeningOf(eventList, selected) !== undefined;
    this.store.update({
      phase: 'ready',
      progress: 1,
      eventList,
      hovered: null,
      selected: isThere ? selected : null,
    });
    await nextTask(signal);
    this.#show(found);
    this.host.dispatchEvent(new WhenReadEvent(eventList));
    for (const {message} of eventList.problems.slice(0, MOST_PROBLEMS)) {
      this.host.dispatchEvent(new WhenErrorEvent(problemCode, message));
    }
  }

  /** Nothing is named any more. */
  #reset(): void {
    this.#show([]);
    this.articles = [];
    if (this.#isEnabled && this.store.state.phase !== 'idle') {
      this.store.update({phase: 'idle', progress: 0, eventList: null, selected: null, hovered: null});
    }
  }

  #fail(error: unknown): void {
    this.#show([]);
    this.articles = [];
    this.store.update({phase: 'failed', progress: 0, eventList: null, selected: null, hovered: null});
    if (error !== null) this.#announce(error);
  }

  #announce(error: unknown): void {
    const {code = 'read', reasonIn} = error instanceof SourceError ? error : {};
    const reason = error instanceof Error ? error.message : String(error);
    this.host.dispatchEvent(new WhenErrorEvent(code, reason, error, reasonIn));
  }

  #unknownPublished(value: string, article?: string): void {
    const of = article ? ` of article ${article}` : '';
    const reason = `Unknown date of publication${of}: "${value}". Give an ISO 8601 date such as 2018-10-08.`;
    this.host.dispatchEvent(new WhenErrorEvent('published', reason));
  }

  /** Replaces the views of the articles. */
  #show(found: readonly PageArticle[]): void {
    for (const view of this.#views) view.dispose();
    this.#views = this.#connection
      ? found.flatMap(({article, page}) => (page ? this.#viewOf(article, page) : []))
      : [];
  }

  #viewOf({id}: Article, page: PageText): ArticleView {
    const tree = page.root.getRootNode();
    const locale = localeOf(this.host);
    return new ArticleView(page, id, this.store, {
      onSelect: (happening) => this.#select(happening),
      onHover: (happening) => this.#hover(happening),
      tipPlace: tree instanceof ShadowRoot ? tree : this.host.shadowRoot,
      ...(locale && {locale}),
      ...(this.options.overlay !== undefined && {overlay: this.options.overlay}),
    });
  }

  #select(happening: Happening): void {
    this.#fromText = true;
    this.store.update({selected: happening.id});
    this.#fromText = false;
    if (isDated(happening)) this.host.dispatchEvent(new WhenSelectEvent(happening));
  }

  #hover(happening: Happening | null): void {
    this.store.update({hovered: happening?.id ?? null});
    if (!happening || isDated(happening)) this.host.dispatchEvent(new WhenHoverEvent(happening));
  }

  #reveal({selected, eventList}: TimelineState, previous: TimelineState): void {
    if (this.#fromText || selected === previous.selected || this.host.hasAttribute('no-scroll')) return;
    const happening = happeningOf(eventList, selected);
    if (happening) this.#views.find((view) => view.reveal(happening));
  }
}

/** The elements' own ids, or else numbers; each only once. */
function articleIds(elements: readonly Element[]): string[] {
  const taken = new Set<string>();
  return elements.map((element, index) => {
    const id = element.id && !taken.has(element.id) ? element.id : `article-${index + 1}`;
    taken.add(id);
    return id;
  });
}

/** Gives the thread back once. */
async function nextTask(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function sameArticles(a: readonly Article[], b: readonly Article[]): boolean {
  const keys = ['id', 'text', 'title', 'published', 'publishedBasis', 'language', 'url'] as const;
  return a.length === b.length && a.every((article, i) => keys.every((key) => article[key] === b[i]![key]));
}
