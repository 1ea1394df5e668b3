import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ArticleInfo, EventList} from '../../events/event.js';
import {restyle} from '../shared/document-styles.js';
import {loadSource, SourceError} from '../shared/load-source.js';
import {ARTICLE_CHANGE, type ArticleSource} from '../shared/page-articles.js';
import {LanguageController} from '../shared/language.js';
import {followScheme} from '../shared/page-scheme.js';
import {sayAny} from '../../draw/words/say-any.js';
import {ReadingController} from '../shared/reading-controller.js';
import {STORE_CHANGE, TimelineStore} from '../shared/timeline-store.js';
import {articleStyles} from './article-styles.js';
import {english} from '../shared/english.js';
import {publishedWords} from './published-words.js';

/** How long a timeline has to take the article in before it reads itself, in milliseconds. */
const ALONE_AFTER = 100;

/**
 * @summary Marks the time phrases of an article without changing it, and says how its date is known.
 *
 * Inside a `<when-timeline>`, or named by its `for`, the article is read with the others of that timeline and
 * shares its choice of events. Alone, it reads itself.
 *
 * @fires {WhenReadEvent} when-read - The article has been read by itself.
 * @fires {WhenErrorEvent} when-error - It could not be read or loaded; `reason` says why.
 * @fires {WhenSelectEvent} when-select - The reader clicked a marked phrase; fired at the timeline if there is one.
 * @fires {WhenHoverEvent} when-hover - The reader points at a marked phrase, or no longer; fired at the timeline if there is one.
 * @slot - The article. With `src`, what is shown until the text is there, or if it cannot be loaded.
 * @csspart text - The text that was loaded from `src`.
 * @csspart date - The note that says when the article was published and how that is known.
 * @cssprop [--when-mark=--when-hue-1 … --when-hue-6] - One colour for the marks on all phrases.
 * @cssprop [--when-muted=light-dark(#63615d, #a9a6a0)] - Lesser words.
 * @cssprop [--when-line=light-dark(#dedbd5, #3a3b3e)] - Grid and borders.
 * @cssprop [--when-hue-1=light-dark(#1571b1, #87c6e6)] - The first article.
 * @cssprop [--when-hue-2=light-dark(#b74a0d, #ffb38b)] - The second.
 * @cssprop [--when-hue-3=light-dark(#126248, #3ca782)] - The third.
 * @cssprop [--when-hue-4=light-dark(#a11d75, #ff73ba)] - The fourth.
 * @cssprop [--when-hue-5=light-dark(#544000, #e4d800)] - The fifth.
 * @cssprop [--when-hue-6=light-dark(#3d36c3, #a399fa)] - The sixth; the seventh starts again.
 * @cssprop [--when-font=inherit] - Font of all words; by default the page's own.
 * @cssprop [--when-font-size=0.8125rem] - Of titles; the other sizes of type follow it.
 */
export class ArticleElement extends LitElement implements ArticleSource {
  static override styles = articleStyles;

  /** Where the element keeps its own list of events while no timeline has taken it in. */
  readonly #ownStore = new TimelineStore();
  readonly #joined: TimelineStore[] = [];
  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #reading = new ReadingController(this, this.#ownStore, {
    elements: () => (this.#isAlone ? [this] : []),
  });
  #isAlone = false;
  #aloneTimer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;
  #load: {readonly src: string; readonly text: Promise<string>; readonly abort: AbortController} | null =
    null;
  /**
   * The id under which it was read last.
   *
   * @internal
   */
  articleId: string | null = null;

  /** The text from `src`; null until it is there. */
  @state() private text: string | null = null;

  /** Address of a plain text to load and show. */
  @property() src = '';

  /** ISO 8601 date or date-time on which the article was published. Looked for in page and text where not given. */
  @property() published = '';

  /** Title of the article in lists and cards. Defaults to its first heading. */
  @property() label = '';

  /** Leaves out the note that says when the article was published. */
  @property({type: Boolean, attribute: 'no-date-note', reflect: true}) noDateNote = false;

  constructor() {
    super();
    followScheme(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The state it shares with its timeline, or its own. */
  get store(): TimelineStore {
    return this.#joined.at(-1) ?? this.#ownStore;
  }

  /** What was read: of all articles of its timeline, or of this one alone. */
  get eventList(): EventList | null {
    return this.store.state.eventList;
  }

  /** Settles when the article has been read, if it reads itself. */
  get readingComplete(): Promise<void> {
    return this.#reading.complete;
  }

  /** @internal */
  get hints(): ArticleSource['hints'] {
    return {published: this.published, title: this.label};
  }

  /** @internal */
  get address(): string | null {
    return this.src ? (URL.parse(this.src, this.baseURI)?.href ?? null) : null;
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && before !== after) this.requestUpdate('lang', before);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watchStore();
    this.#waitForTimeline();
    // A timeline that was there first has taken this for an element like any other.
    this.dispatchEvent(new Event(ARTICLE_CHANGE));
  }

  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#aloneTimer);
    this.#unsubscribe?.();
    this.#load?.abort.abort();
    this.#load = null;
    this.#isAlone = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src')) return;
    this.#load?.abort.abort();
    this.#load = null;
    this.text = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const names = ['src', 'published', 'label', 'lang'] as const;
    if (names.some((name) => changed.has(name) && changed.get(name) !== undefined)) {
      this.dispatchEvent(new Event(ARTICLE_CHANGE));
    }
  }

  /** @internal */
  join(store: TimelineStore): () => void {
    this.#joined.push(store);
    this.#setAlone(false);
    this.#watchStore();
    return () => {
      this.#joined.splice(this.#joined.indexOf(store), 1);
      this.#watchStore();
      this.#waitForTimeline();
    };
  }

  /** @internal */
  async textRoot(signal: AbortSignal): Promise<Element> {
    if (!this.src) return this;
    this.text = await this.#loadOnce(this.src);
    signal.throwIfAborted();
    await this.updateComplete;
    return this.renderRoot.querySelector('.text') ?? this;
  }

  #loadOnce(src: string): Promise<string> {
    if (this.#load?.src === src) return this.#load.text;
    const abort = new AbortController();
    const text = loadText(src, this.baseURI, abort.signal);
    const load = (this.#load = {src, text, abort});
    // The next reading may find it reachable.
    text.catch(() => {
      if (this.#load === load) this.#load = null;
    });
    return text;
  }

  #waitForTimeline(): void {
    clearTimeout(this.#aloneTimer);
    if (this.#joined.length > 0) return;
    this.#aloneTimer = setTimeout(
      () => this.#setAlone(this.isConnected && this.#joined.length === 0),
      ALONE_AFTER,
    );
  }

  #setAlone(isAlone: boolean): void {
    clearTimeout(this.#aloneTimer);
    if (isAlone === this.#isAlone) return;
    this.#isAlone = isAlone;
    void this.#reading.reread();
  }

  #watchStore(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (!this.isConnected) return;
    this.requestUpdate();
    this.dispatchEvent(new Event(STORE_CHANGE));
    this.#unsubscribe = this.store.subscribe((state, previous) => {
      if (state.eventList !== previous.eventList) this.requestUpdate();
      if (state.hovered === previous.hovered) return;
      if (state.hovered === null) this.#internals.states.delete('pointing');
      else this.#internals.states.add('pointing');
    });
  }

  get #info(): ArticleInfo | undefined {
    return this.eventList?.articles.find(({id}) => id === this.articleId);
  }

  protected override render() {
    const text = this.src ? this.text : null;
    return html`${text === null ? html`<slot></slot>` : renderText(text)}${this.noDateNote ? nothing : this.#renderNote()}`;
  }

  #renderNote() {
    const info = this.#info;
    if (!info) return nothing;
    if (!info.published) {
      return html`<p class="date" part="date">${sayAny('publishedUnknown', this.#language.locale)}</p>`;
    }
    const {locale} = this.#language;
    const {lead, date, how, because} = publishedWords(info.published, locale);
    return html`<p class="date" part="date">
      ${lead}
      <time datetime=${info.published.date}>${date}</time
      >${how ? html` — ${how}` : nothing}${because ? html`: <span lang=${english(locale)}>${because}</span>` : nothing}
    </p>`;
  }
}

/** Blank lines part paragraphs; single line breaks stay as they are. */
function renderText(text: string): TemplateResult {
  const paragraphs = text.split(/\r?\n(?:[ \t]*\r?\n)+/).filter((paragraph) => paragraph.trim() !== '');
  return html`<div class="text" part="text">
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

async function loadText(src: string, base: string, signal: AbortSignal): Promise<string> {
  const loaded = await loadSource(src, base, signal);
  if (loaded.type === 'text') return loaded.text;
  throw new SourceError('content-type', 'textOnly', {src});
}
