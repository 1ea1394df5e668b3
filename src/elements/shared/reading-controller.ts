// Brings articles to a store: finds what an element is to read, has it read off the main thread,
// marks the phrases in the page, and reads again when the articles change.

import type {ReactiveController} from 'lit';
import type {Article} from '../../article/article.js';
import {languageOf} from '../../dom/metadata.js';
import {prepareMarks} from '../../dom/painter.js';
import type {EventList, Source} from '../../events/event.js';
import {parseIso} from '../../time/iso.js';
import {readInBackground} from '../../worker/reader-client.js';
import {ArticleFollower} from './article-follower.js';
import {ArticleViews} from './article-views.js';
import {WhenErrorEvent, WhenReadEvent, type WhenErrorCode} from './events.js';
import {happeningOf} from './happenings.js';
import {loadSource, SourceError} from './load-source.js';
import {pageArticle, publishedOf, type ArticleHints, type PageArticle} from './page-articles.js';
import {articleIds, readingTask} from './reading-task.js';
import type {ReadingHost, ReadingOptions, ReadingTask} from './reading-task.js';
import {Schedule} from './schedule.js';
import type {TimelineStore} from './timeline-store.js';

/** How long the page has to bring in an article that `for` names, in milliseconds. */
const GRACE = 1000;
/** How long a page that is changing is left to settle, in milliseconds. */
const SETTLE = 250;
/** Of the problems of one list, so many are announced. */
const MOST_PROBLEMS = 20;

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

  readonly #views: ArticleViews;
  readonly #schedule = new Schedule((signal) => this.#run(signal));
  readonly #follower: ArticleFollower = new ArticleFollower({
    onText: () => this.#schedule.later(SETTLE),
    onArticle: () => this.#schedule.now(),
    onPlace: () => {
      const {elements} = readingTask(this.host, this.options);
      if (!sameItems(elements, this.#follower.elements) || this.#keyOfHost() !== this.#hostKey)
        this.#schedule.now();
    },
  });
  /** Ended when the host leaves the page. */
  #connection: AbortController | null = null;
  #releaseStyles: (() => void) | null = null;
  /** The host's attributes, and the languages of the articles, as read last. */
  #hostKey = '';
  #missing: {readonly key: string; readonly since: number; readonly told: boolean} | null = null;

  constructor(host: ReadingHost, store: TimelineStore, options: ReadingOptions = {}) {
    this.host = host;
    this.store = store;
    this.options = options;
    this.#views = new ArticleViews(host, store, options);
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
    return this.#views.showSource(source);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    this.#views.start();
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
    this.#views.stop();
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
    const languages = this.#follower.elements.map(languageOf);
    return JSON.stringify([named, src, published, today, lang, this.#isEnabled, ...languages].map(String));
  }

  get #isEnabled(): boolean {
    return this.options.enabled?.() ?? true;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const task = readingTask(this.host, this.options);
    this.#follower.follow(this.host, this.store, task);
    this.#hostKey = this.#keyOfHost();
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
  #waitFor(missing: NonNullable<ReadingTask['missing']>): void {
    const key = this.#hostKey;
    if (this.#missing?.key !== key) this.#missing = {key, since: performance.now(), told: false};
    const left = this.#missing.since + GRACE - performance.now();
    if (left > 0) return this.#schedule.later(left);
    if (this.#missing.told) return;
    this.#missing = {...this.#missing, told: true};
    if (this.#isEnabled) this.#fail(new SourceError('not-found', missing, {value: String(this.host.for)}));
  }

  async #readSource(src: string, signal: AbortSignal): Promise<void> {
    this.#views.show([]);
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
    if (!this.#isEnabled) return this.#views.show(found);
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
      this.#views.show(found);
      this.store.update({phase: 'ready', progress: 1});
      return;
    }
    this.store.update({phase: 'reading', progress: 0});
    // Who draws it says so, where it is none.
    const today = String(this.host.today);
    const onProgress = (progress: number) => !signal.aborted && this.store.update({progress});
    const read = this.options.read ?? readInBackground;
    const eventList = await read(articles, {signal, onProgress, ...(parseIso(today) && {today})});
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
    this.#views.show([]);
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
    this.#views.show(found);
    this.host.dispatchEvent(new WhenReadEvent(eventList));
    for (const {message} of eventList.problems.slice(0, MOST_PROBLEMS)) {
      this.host.dispatchEvent(new WhenErrorEvent(problemCode, message));
    }
  }

  /** Nothing is named any more. */
  #reset(): void {
    this.#views.show([]);
    this.articles = [];
    if (this.#isEnabled && this.store.state.phase !== 'idle') {
      this.store.update({phase: 'idle', progress: 0, eventList: null, selected: null, hovered: null});
    }
  }

  #fail(error: unknown): void {
    this.#views.show([]);
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
