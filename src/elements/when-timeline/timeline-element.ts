import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventList, Source, TimelineEvent} from '../../events/event.js';
import type {GivenEvent, GivenList} from '../../formats/given-event.js';
import {NO_FILTER} from '../../draw/picture/event-filter.js';
import {say} from '../../draw/words/messages.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import {restyle} from '../shared/document-styles.js';
import {WhenDomainEvent, WhenErrorEvent} from '../shared/events.js';
import type {WhenErrorCode} from '../shared/events.js';
import {LanguageController} from '../shared/language.js';
import {LazyReading} from '../shared/lazy-reading.js';
import {TimelineStore} from '../shared/timeline-store.js';
import type {Domain} from '../shared/timeline-store.js';
import {Choice} from './choice.js';
import {Derivation} from './derivation.js';
import type {PictureOptions, PictureSource, PngOptions} from './export/pictures.js';
import {FirstActs} from './first-acts.js';
import {GivenEvents, givenEarly, plainList} from './given-events.js';
import {headerTemplate, headingTemplate} from './header-template.js';
import {HorizontalPicture} from './horizontal-picture.js';
import {HostSize} from './host-size.js';
import {LaterParts} from './later-parts.js';
import {legendTemplate} from './legend-template.js';
import {MOST_FLAGS} from '../../layout/labels.js';
import {ZOOM_STEP} from '../../layout/view.js';
import {PictureSync} from './picture-sync.js';
import {listTemplate, plotTemplate} from './plot-template.js';
import type {ViewChange} from './shown-view.js';
import {TimelineOptions} from './timeline-options.js';
import {timelineStyles} from './timeline-styles.js';

/**
 * @summary Reads articles and draws what happened when: a timeline to look at, to zoom into, and to follow back
 *   to the words it comes from.
 *
 * @fires {WhenReadEvent} when-read - Articles have been read, or an event list was loaded from `src`.
 * @fires {WhenSelectEvent} when-select - The reader chose an event, or none any more.
 * @fires {WhenHoverEvent} when-hover - The reader points at an event, or no longer does.
 * @fires {WhenDomainEvent} when-domain - The reader panned or zoomed.
 * @fires {WhenErrorEvent} when-error - Something could not be read; `code` and `reason` say what.
 *
 * @attr {boolean} no-scroll - Keeps the page where it is when an event is chosen: its words are only marked.
 *
 * @slot - `<when-article>`s to read, or what is shown until there is a timeline and when there will be none.
 * @slot empty - Shown when there are no events.
 *
 * @csspart base - Everything.
 * @csspart header - Heading, legend and buttons.
 * @csspart heading - The heading.
 * @csspart summary - How many events, and from when to when.
 * @csspart legend - What the kinds of marks mean.
 * @csspart toolbar - The buttons.
 * @csspart export - The button that opens the menu to save or copy.
 * @csspart export-menu - That menu.
 * @csspart export-item - An item of it.
 * @csspart paper - The picture and the list that are printed.
 * @csspart filter - The filter box and the buttons for articles, statuses and names.
 * @csspart plot - The horizontal picture.
 * @csspart list - The vertical picture.
 * @csspart label - The words of one event: a button.
 * @csspart date - Its date.
 * @csspart title - Its title. In a crowd, the label itself.
 * @csspart note - Its status, and the letters of its articles.
 * @csspart chip - Stands for events whose labels found no room.
 * @csspart band - The heading of a band, where events are grouped.
 * @csspart era - The name of an era.
 * @csspart tick - A date on the axis.
 * @csspart context - The month or year that dates on the axis belong to.
 * @csspart fold - The length of time that is folded.
 * @csspart nothing - Says that no event is in view, and has buttons to the events before and after.
 * @csspart card - The details of the chosen event.
 * @csspart close - The button that closes the card.
 * @csspart slides - The large card that shows one event after another.
 * @csspart slide - One event on it.
 * @csspart source - The button that shows a quote in its article.
 * @csspart overview - The overview strip, a `<when-range>`.
 * @csspart footer - What could not be dated, and the articles.
 * @csspart empty - Shown when there are no events.
 * @csspart loading - Shown while reading.
 * @csspart failed - Says what failed, and has a button to try again. Shown when nothing could be read, where the element holds nothing to show instead.
 *
 * @cssprop [--when-ink=light-dark(#1c1b1a, #f2f0ec)] - Words, the axis, and events told by several articles.
 * @cssprop [--when-muted=light-dark(#63615d, #a9a6a0)] - Lesser words.
 * @cssprop [--when-paper=light-dark(#ffffff, #141516)] - What everything lies on.
 * @cssprop [--when-panel=light-dark(#faf9f7, #1c1d1f)] - Stretches of time, buttons.
 * @cssprop [--when-line=light-dark(#dedbd5, #3a3b3e)] - Grid and borders.
 * @cssprop [--when-accent=light-dark(#1571b1, #87c6e6)] - Focus, and how far reading has come.
 * @cssprop [--when-hue-1=light-dark(#1571b1, #87c6e6)] - The first article.
 * @cssprop [--when-hue-2=light-dark(#b74a0d, #ffb38b)] - The second.
 * @cssprop [--when-hue-3=light-dark(#126248, #3ca782)] - The third.
 * @cssprop [--when-hue-4=light-dark(#a11d75, #ff73ba)] - The fourth.
 * @cssprop [--when-hue-5=light-dark(#544000, #e4d800)] - The fifth.
 * @cssprop [--when-hue-6=light-dark(#3d36c3, #a399fa)] - The sixth; the seventh starts again.
 * @cssprop [--when-font=inherit] - Font of all words; by default the page's own.
 * @cssprop [--when-heading-font=inherit] - Font of headings.
 * @cssprop [--when-font-size=0.8125rem] - Of titles; the other sizes of type follow it.
 * @cssprop [--when-heading-size=1.54 × --when-font-size] - Of the heading.
 * @cssprop [--when-row=1.875rem] - Height of a row of words, 1.5rem at least.
 * @cssprop [--when-space=0.25rem] - The unit of distances.
 * @cssprop [--when-radius=0.5rem] - Of corners.
 * @cssprop [--when-padding=4 × --when-space] - Around everything.
 * @cssprop [--when-plot-height] - Least height of the horizontal picture; by default it follows the number of events.
 */
export class TimelineElement extends TimelineOptions {
  static override styles = timelineStyles;

  readonly #store = new TimelineStore();

  readonly #given = new GivenEvents(this.#store, () => this.requestUpdate());

  readonly #reading = new LazyReading(this, this.#store, {
    enabled: () => !this.#given.isGiven,
    picture: () => this.renderRoot.querySelector('.slides, .plot'),
    hasSheet: () => this.#isVertical(),
  });

  readonly #reread = () => this.#reading.reread();

  readonly #language = new LanguageController(this);

  readonly #choice = new Choice(this, this.#store, () => this.#content?.marks);

  readonly #picture = new HorizontalPicture({
    viewChanged: (domain, change) => this.#viewChanged(domain, change),
    drawn: () => this.#later.card.module?.place(),
    chosen: () => this.#choice.chosen,
    hovered: () => this.#choice.hovered,
    emptied: () => this.requestUpdate(),
    layFlags: () => this.#later.flags.loaded?.layoutFlags,
    bandsAndEras: () => this.#later.layouts.module,
  });

  readonly #sync = new PictureSync(this, {
    store: this.#store,
    choice: this.#choice,
    picture: this.#picture,
    content: () => this.#content,
    showDomain: (domain) => this.#showDomain(domain),
    reveal: (index) => this.#later.hands.with((hands) => hands.reveal(index)),
  });

  readonly #size = new HostSize(this, {
    isVertical: () => this.#wantsVertical(),
    textChanged: () => this.#picture.restyle(),
  });

  readonly #acts = new FirstActs({
    hands: () => this.#later.hands,
    root: () => this.shadowRoot,
    canZoom: () => !this.noZoom,
  });

  readonly #later: LaterParts = new LaterParts(this, {
    store: this.#store,
    choice: this.#choice,
    picture: this.#picture,
    content: () => this.#content,
    probe: () => this.#probe,
    isVertical: () => this.#isVertical(),
    width: () => this.#size.width,
    wantsVertical: () => this.#wantsVertical(),
    wantsHands: () => this.#acts.isWanted,
    hasFew: () => this.#hasFew(),
    wantsNormalizing: () => this.#given.isUnread,
    wantsStates: () => this.#lacksPicture(),
    wantsTold: () => this.#derivation.wantsTold || this.#given.isUnread,
    canZoom: () => !this.noZoom,
    turnTo: (index) => this.#later.hands.with(({steps}) => steps.turnTo(index)),
    goTo: (index) => this.#goTo(index),
    closeCard: () => this.#closeCard(),
    closeSlides: () => this.#later.hands.with(({steps}) => steps.toggleSlides()),
    locale: () => this.#language.locale,
    say: (words) => this.#say(words),
    source: () => this.#source(),
    failed: (error) => this.#fail('read', `A part could not be loaded: ${error}`, error),
  });

  readonly #derivation = new Derivation(this, {
    store: this.#store,
    size: this.#size,
    language: this.#language,
    later: this.#later,
  });

  /** What went wrong last: where nothing could be read, it is said. */
  #error: WhenErrorEvent | undefined;

  /** What has been said last to who does not see the picture. */
  #said = '';

  /** What a script has chosen last. */
  #wanted: string | null = null;

  /** The attributes `from` and `to` that have been followed. */
  #from: string | undefined;
  #to: string | undefined;

  constructor() {
    super();
    this.addEventListener('when-error', (event) => {
      // Those of articles inside it come by as well.
      if (event.target === this) this.#error = event;
    });
  }

  /** What the timeline shows; lists, ranges and articles that belong to it subscribe here. */
  get store(): TimelineStore {
    return this.#store;
  }

  /**
   * Events to draw, in any order, instead of reading: ours, or as loosely told as `GivenEvent`.
   * What cannot be drawn is announced by `when-error`. Replace the array to redraw; `null` reads again.
   * Gives what is shown: what was set, made ours, after `await updateComplete`.
   */
  get events(): readonly TimelineEvent[] | null {
    return this.eventList?.events ?? null;
  }

  set events(events: readonly GivenEvent[] | null) {
    this.#given.give(events && {events});
  }

  /** The event list that is shown. Set one, with its articles, to draw it instead of reading; `null` reads again. */
  get eventList(): EventList | null {
    return plainList(this.store.state.eventList);
  }

  set eventList(list: GivenList | null) {
    this.#given.give(list);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && before !== after) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    givenEarly(this, ['events', 'eventList']);
    this.#sync.start();
    this.requestUpdate();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sync.stop();
  }

  protected override willUpdate(): void {
    const input = this.#later.normalizing.module;
    if (input) this.#given.read(input.normalizeList);
    if (this.isConnected) this.#size.take();
    // Registers the strip when it is first asked for.
    if (this.overview) void import('../when-range/when-range.js');
    this.#later.hands.module?.focus.before();
    this.#derivation.update();
  }

  protected override updated(): void {
    this.#showFromTo();
    this.#sync.updated();
    for (const {message} of this.#given.takeProblems()) this.#fail('event', message);
    const problems = this.#later.problems.loaded?.take(this, this.#derivation.eras) ?? [];
    for (const reason of problems) this.#fail('parse', reason);
    this.#later.card.module?.place();
    this.#later.hands.module?.focus.after();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (await this.#later.arrived()) done = await super.getUpdateComplete();
    return done;
  }

  get #probe(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('.probe') ?? null;
  }

  get #content(): TimelineContent | undefined {
    return this.#derivation.content;
  }

  /** While it is read, nobody knows. */
  #hasFew(): boolean {
    const {count} = this.#given;
    return this.store.state.phase === 'reading' || (count > 0 && count <= MOST_FLAGS);
  }

  /** Whether there is something to be said in place of a picture or over it, or will be. */
  #lacksPicture(): boolean {
    const {phase, eventList} = this.store.state;
    const isEmpty = this.#content?.marks.events.length === 0 || this.#picture.away !== undefined;
    return this.#reading.isWanted || phase === 'failed' || eventList?.events.length === 0 || isEmpty;
  }

  #wantsVertical(): boolean {
    return this.layout === 'vertical' || (this.layout !== 'horizontal' && this.#size.isNarrow);
  }

  #isVertical(): boolean {
    return this.#later.vertical.module !== undefined;
  }

  #say(words: string): void {
    this.#said = words;
    this.requestUpdate();
  }

  #viewChanged(domain: Domain, {byReader, settled}: ViewChange): void {
    this.#sync.viewChanged(domain);
    if (byReader && !settled) this.dispatchEvent(new WhenDomainEvent(domain));
    if (byReader && settled) {
      this.#later.hands.with((hands) => this.#say(hands.viewWords(domain)));
    }
  }

  #goTo(index: number): void {
    void this.#later.hands.load().then((hands) => hands?.keyboard.goTo(index));
  }

  /** @returns Whether it was open. */
  #closeCard(): boolean {
    return this.#later.card.module?.close() ?? false;
  }

  /** Of the attributes `from` and `to`, when they have changed. */
  #showFromTo(): void {
    const {from, to} = this;
    const asked = this.#later.asked.module;
    if ((from === this.#from && to === this.#to) || this.#later.isPictureComing) return;
    [this.#from, this.#to] = [from, to];
    if (!asked) return;
    const {domain, problems} = asked.domainOfAttributes(this, this.#content?.marks);
    for (const reason of problems) this.#fail('parse', reason);
    if (domain) this.#picture.view.jumpTo(domain);
  }

  #showDomain(domain: Domain): void {
    this.#picture.view.show(domain);
    if (this.#picture.view.isAsked) this.requestUpdate();
  }

  #fail(code: WhenErrorCode, reason: string, error?: unknown): void {
    this.dispatchEvent(new WhenErrorEvent(code, reason, error));
  }

  /**
   * Shows a stretch of time, when there is a picture.
   *
   * @param from - EDTF (`2018-06`) or epoch milliseconds; `to` likewise, included. What is no date is an error: at once
   * where the reader's hands are there, else one that the console tells.
   */
  zoomTo(from: string | number, to: string | number = from): void {
    this.#acts.do((hands) => hands.zoomTo(from, to));
  }

  /** Shows all events. */
  fit(): void {
    this.#acts.do(({view}) => view.fit());
  }

  /** Zooms in: at the chosen event where it is in view, else in the middle. */
  zoomIn(): void {
    this.#acts.do(({view}) => view.zoomBy(ZOOM_STEP));
  }

  /** Zooms out, likewise. */
  zoomOut(): void {
    this.#acts.do(({view}) => view.zoomBy(1 / ZOOM_STEP));
  }

  /** Chooses an event by its id and shows its card; `null` chooses none. Fires nothing. */
  select(id: string | null): void {
    this.#wanted = id;
    this.#choice.select(id);
    // Of events that have just been given, nothing is drawn yet.
    if (this.isUpdatePending && this.store.state.selected !== id)
      void this.updateComplete.then(() => this.#wanted === id && this.#choice.select(id));
  }

  /** Chooses the event after the chosen one, or the first. */
  next(): void {
    this.select(this.#idOf(this.#choice.beside(1)));
  }

  /** Chooses the event before the chosen one, or the last. */
  previous(): void {
    this.select(this.#idOf(this.#choice.beside(-1)));
  }

  #idOf(index: number): string | null {
    return this.#choice.events[index]?.id ?? null;
  }

  /**
   * The timeline as it is seen now, as a standalone SVG document: fonts by name, no script, no address.
   *
   * @throws {RangeError} If the width is impossible. @throws {Error} If nothing has been rendered yet.
   */
  async toSVG(options?: PictureOptions): Promise<string> {
    return (await import('./export/pictures.js')).svgOf(this, () => this.#source(), options);
  }

  /** The same as a PNG image. @throws {Error} As `toSVG`, and if the browser makes no image of that size. */
  async toPNG(options?: PngOptions): Promise<Blob> {
    return (await import('./export/pictures.js')).pngOf(this, () => this.#source(), options);
  }

  /** Puts the PNG image into the clipboard, on a click of the reader. @throws {Error} If the clipboard is refused. */
  async copyImage(options?: PngOptions): Promise<void> {
    return (await import('./export/copy-image.js')).copyImage(this.toPNG(options));
  }

  #source(): PictureSource | null {
    const probe = this.#probe;
    const list = this.store.state.eventList;
    if (!probe || !list) return null;
    const isHorizontal = this.#content && !this.#isVertical();
    // What has changed and is to be drawn in the next frame belongs to it.
    if (isHorizontal) this.#picture.draw();
    return {
      content: this.#content,
      list,
      heading: this.heading,
      locale: this.#language.locale,
      probe,
      width: this.#size.width,
      drawn: isHorizontal ? this.#picture.drawn : undefined,
    };
  }

  /** Settles when what is to be read has been read. */
  get readingComplete(): Promise<void> {
    return this.#reading.complete;
  }

  protected override render(): TemplateResult {
    const {phase, progress, eventList} = this.store.state;
    const {locale} = this.#language;
    const content = this.#content;
    const states = this.#later.states.module;
    const reading = phase === 'reading' && !content;
    const empty = phase === 'ready' && eventList?.events.length === 0;
    const ownArticles = this.querySelector('when-article') !== null;
    const fallback = !content && !reading && phase !== 'ready';
    // Where the page has said nothing for this case, we do.
    const failed = phase === 'failed' && !this.textContent?.trim() && !this.childElementCount;
    const state = reading
      ? states?.loadingTemplate(progress, locale)
      : empty
        ? [
            states?.emptyTemplate(eventList.problems[0]?.message, locale),
            this.#later.told.module?.footerTemplate(eventList, new Map(), locale),
          ]
        : failed && states?.failedTemplate(this.#error, this.#reread, locale);
    return html`<div
        class=${`frame ${this.#isVertical() ? 'narrow' : 'wide'}`}
        part="base"
        role="group"
        aria-label=${this.heading || say('timeline', locale)}
        @keydown=${this.#acts.to<KeyboardEvent>(({keyboard}) => keyboard.onKey)}
        @keyup=${this.#acts.to<KeyboardEvent>(({keyboard}) => keyboard.onKeyUp)}
        @focusin=${this.#acts.early}
      >
        ${content ? this.#renderContent(content) : state ? headingTemplate(this.heading) : nothing}
        ${state || nothing}
        <slot ?hidden=${!fallback && !ownArticles}></slot>
        <span class="probe" aria-hidden="true"></span><span class="theme" aria-hidden="true"></span>
      </div>
      <div class="visually-hidden" aria-live="polite">${this.#said}</div>`;
  }

  #renderContent(content: TimelineContent): TemplateResult {
    const {list, keys, locale} = content;
    const vertical = this.#isVertical();
    const chosen = this.#choice.events[this.#choice.chosen];
    const states = this.#later.states.module;
    const {away, content: shown} = this.#picture;
    const noMatch =
      content.marks.events.length > 0
        ? nothing
        : states?.noMatchTemplate(() => this.store.update({filter: NO_FILTER}), locale);
    const nothingHere =
      away === undefined ? nothing : states?.awayTemplate(shown!, away, (index) => this.#goTo(index));
    const details = {
      keys,
      locale,
      ...(this.#given.isGiven ? {} : {show: (source: Source) => void this.#reading.showSource(source)}),
      urlOf: (id: string) => list.articles.find((article) => article.id === id)?.url,
    };
    return html`${this.#renderHeader(content, vertical)}
    ${this.#later.filter.module?.filterPanel(this, content) ?? nothing}
    ${this.#later.slides.module?.render(content, details) ?? nothing}
    ${this.#later.layouts.module?.eraList(content.eras, locale, vertical)}
    ${
      vertical
        ? listTemplate(this.#acts, [noMatch, this.#later.vertical.module!.render(content)])
        : plotTemplate(this.#acts, [
            this.#later.hands.module?.pointing.renderTip(content),
            noMatch,
            nothingHere,
          ])
    }
    ${this.#later.card.module?.render(chosen!, {...details, close: () => this.#closeCard(), isSheet: vertical}) ?? nothing}
    ${
      this.overview && !vertical
        ? html`<when-range part="overview" .store=${this.store}></when-range>`
        : nothing
    }
    ${vertical ? legendTemplate(content.legend, locale) : nothing}
    ${this.#later.told.module?.footerTemplate(list, keys, locale)}`;
  }

  #renderHeader(content: TimelineContent, vertical: boolean): TemplateResult {
    return headerTemplate(content, this.heading, vertical, {
      hands: this.#later.hands,
      canZoom: !vertical && !this.noZoom,
      slides: this.slides,
      more: this.#later.menu.module?.exportMenu({
        timeline: this,
        locale: content.locale,
        say: (words) => this.#say(words),
        failed: (code, reason, error) => this.#fail(code, reason, error),
      }),
    });
  }
}
