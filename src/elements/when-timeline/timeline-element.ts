import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {EventList, Source, TimelineEvent} from '../../events/event.js';
import type {Crowd} from '../../layout/crowd.js';
import type {GroupBy} from '../../layout/groupings.js';
import type {Era, Eras} from '../../layout/eras.js';
import type {ScaleMode} from '../../layout/time-scale.js';
import {mostStretches} from '../../layout/stretches.js';
import {WhenDomainEvent, WhenErrorEvent} from '../shared/events.js';
import {LazyReading} from '../shared/lazy-reading.js';
import {LanguageController} from '../shared/language.js';
import {say} from '../../draw/messages.js';
import type {MessageKey, MessageValues} from '../../draw/messages.js';
import {TimelineStore} from '../shared/timeline-store.js';
import {startOfToday} from '../shared/today.js';
import type {Domain, TimelineState} from '../shared/timeline-store.js';
import {Choice} from './choice.js';
import type {PictureOptions, PictureSource, PngOptions} from './export/pictures.js';
import {FocusKeeper} from './focus-keeper.js';
import {Failure} from './failure.js';
import {footerTemplate} from './footer-template.js';
import {domainBetween, domainOfAttributes} from './given-domain.js';
import {GivenEvents, givenEarly, plainList} from './given-events.js';
import {headerTemplate} from './header-template.js';
import {grouping, optionProblems, scaleMode} from './layout-options.js';
import {legendTemplate} from './legend-template.js';
import {eraList} from './eras-template.js';
import {HorizontalPicture} from './horizontal-picture.js';
import {HostSize} from './host-size.js';
import {indexIn} from './label-elements.js';
import {LaterParts} from './later-parts.js';
import {ZOOM_STEP} from './moving-view.js';
import {positionWords, viewWords} from './narration.js';
import {Pointing} from './pointing.js';
import {deriveContent, pictureOf} from '../../draw/timeline-content.js';
import {NO_FILTER} from '../../draw/filter-events.js';
import type {TimelineContent} from '../../draw/timeline-content.js';
import {timelineStyles} from './timeline-styles.js';

/** What of the store is seen in the template. */
const RENDERED = ['phase', 'progress', 'eventList', 'selected', 'filter'] as const;

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
 * @csspart title - Its title.
 * @csspart note - Its status, and the letters of its articles.
 * @csspart chip - Stands for events whose labels found no room.
 * @csspart band - The heading of a band, where events are grouped.
 * @csspart era - The name of an era.
 * @csspart tick - A date on the axis.
 * @csspart context - The month or year that dates on the axis belong to.
 * @csspart fold - The length of time that is folded.
 * @csspart nothing - Says that no event is in view.
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
export class TimelineElement extends LitElement {
  static override styles = timelineStyles;

  /** What the timeline shows; lists, ranges and articles that belong to it subscribe here. */
  readonly store = new TimelineStore();

  readonly #given = new GivenEvents(this.store);

  readonly #reading = new LazyReading(this, this.store, {
    enabled: () => !this.#given.isGiven,
  });

  readonly #failure = new Failure(this, () => this.#reading.reread());

  readonly #language = new LanguageController(this);

  readonly #choice = new Choice(this, this.store, () => this.#content?.marks);

  readonly #picture = new HorizontalPicture({
    canZoom: () => !this.noZoom,
    viewChanged: (domain, change) => this.#viewChanged(domain, change),
    drawn: () => this.#later.card.module?.place(),
    chosen: () => this.#choice.chosen,
    hovered: () => this.#choice.hovered,
  });

  readonly #size = new HostSize(this, {
    isVertical: () => this.#wantsVertical(),
    textChanged: () => this.#picture.restyle(),
  });

  readonly #pointing = new Pointing(this, {
    choice: this.#choice,
    picture: this.#picture,
    canZoom: () => !this.noZoom,
    open: (index) => this.#openCard(index),
    close: () => this.#closeCard(),
    openChip: (position, byKeyboard) => this.#openChip(position, byKeyboard),
    openCrowd: (crowd) => this.#openCrowd(crowd, false),
  });

  readonly #later: LaterParts = new LaterParts(this, {
    hasContent: () => this.#content !== undefined,
    hasChoice: () => this.#choice.chosen >= 0,
    wantsVertical: () => this.#wantsVertical(),
    wantsKeys: () => this.#wantsKeys,
    failed: (error) =>
      void this.dispatchEvent(new WhenErrorEvent('read', `A part could not be loaded: ${error}`, error)),
    vertical: {
      content: () => (this.#isVertical() ? this.#content : undefined),
      fonts: () => (this.probe ? this.#picture.fontsOf(this.probe) : undefined),
      chosen: () => this.#choice.chosen,
      focused: () => this.#picture.focused,
      restyle: () => this.#picture.restyle(),
    },
    card: {
      store: this.store,
      choice: this.#choice,
      picture: this.#picture,
      isVertical: () => this.#isVertical(),
    },
    keyboard: {
      choice: this.#choice,
      picture: this.#picture,
      vertical: () => this.#later.vertical.module,
      canZoom: () => !this.noZoom,
      close: () => this.#closeCard(),
      announce: (key, values) => (this.announced = this.#say(key, values)),
      root: () => this.shadowRoot!,
      updateComplete: () => this.updateComplete,
    },
    slides: {
      choice: this.#choice,
      turnTo: (index) => this.#turnTo(index),
      close: () => this.#toggleSlides(),
    },
    url: {
      store: this.store,
      key: () => this.urlState ?? undefined,
      isFitted: () => this.#isVertical() || this.#picture.view.isFitted,
      select: (id) => this.select(id),
      show: (domain) => this.#picture.view.zoomTo(domain, {glide: false}),
    },
    source: () => this.#source(),
  });

  readonly #focus = new FocusKeeper({
    choice: this.#choice,
    picture: this.#picture,
    root: () => this.shadowRoot,
    shown: () => [this.#content, this.#isVertical()],
    goTo: (index) => void this.#later.keyboard.load().then((keyboard) => keyboard?.goTo(index)),
  });

  #content: TimelineContent | undefined;
  /** The focus has been here. */
  #wantsKeys = false;
  #domain: Domain | null = null;
  #unsubscribe: (() => void) | undefined;

  @query('.plot') private plot!: HTMLElement | null;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.axis') private axisLayer!: HTMLElement | null;
  @query('.labels') private labelLayer!: HTMLElement | null;
  @query('.probe') private probe!: HTMLElement | null;
  @query('.theme') private theme!: HTMLElement | null;

  /** What has been said last to who does not see the picture. */
  @state() private announced = '';

  /** Articles already in the page: ids, or a CSS selector. */
  @property() for?: string;

  /** Address of an event list (JSON) or a plain text. */
  @property() src?: string;

  /** ISO 8601 date or date-time on which the articles were published. */
  @property() published?: string;

  /**
   * ISO date that counts as today: it is marked where it lies in the span of the events, and no date that is inferred
   * lies after it. Defaults to the reader's day.
   */
  @property() today?: string;

  /** First date to show, in EDTF: `2018-06`. Defaults to the first event. */
  @property() from?: string;

  /** Last date to show, in EDTF. Defaults to the last event. */
  @property() to?: string;

  /** `auto` is vertical where the timeline is narrow. */
  @property() layout: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /**
   * How time runs along the axis: `folded` folds long empty stretches, `linear` is one scale all over, `even` gives each
   * event the same step.
   */
  @property() scale: ScaleMode = 'folded';

  /** Parts the picture into bands, one above the other. Defaults to none. */
  @property({attribute: 'group-by'}) groupBy?: GroupBy | 'none';

  /** Named stretches of time behind the events, in EDTF: `[{title: 'The war', from: '1950-06', to: '1953'}]`. */
  @property({attribute: false}) eras: readonly Era[] = [];

  /** Above the timeline. Defaults to none. */
  @property() heading?: string;

  /** Turns off zooming by wheel, pinch, buttons and keyboard. */
  @property({type: Boolean, attribute: 'no-zoom', reflect: true}) noZoom = false;

  /** Shows one event after another on a large card above the picture. */
  @property({type: Boolean, reflect: true}) slides = false;

  /** Shows a box and buttons above that choose which events are shown: here, and in the list and the overview. */
  @property({type: Boolean, reflect: true}) filter = false;

  /** Adds a menu to the buttons: save as SVG or PNG, copy as an image, save the events. */
  @property({type: Boolean, reflect: true}) export = false;

  /**
   * Keeps the chosen event and the stretch of time in the fragment of the page's address, under this key. Without a
   * value it is `when`, and a second timeline of the same key is `when-2`.
   */
  @property({attribute: 'url-state'}) urlState?: string | null;

  /** Shows an overview of the whole span below, with a brush. */
  @property({type: Boolean, reflect: true}) overview = false;

  /**
   * Events to draw, in any order, instead of reading: ours, or anything that `normalizeEvents` can make ours.
   * What cannot be drawn is announced by `when-error`. Replace the array to redraw; `null` reads again.
   */
  get events(): readonly TimelineEvent[] | null {
    return this.eventList?.events ?? null;
  }

  set events(events: readonly TimelineEvent[] | null) {
    this.#given.give(events && {version: 1, articles: [], events, unplaced: [], problems: []});
  }

  /** The event list that is shown. Set one, with its articles, to draw it instead of reading; `null` reads again. */
  get eventList(): EventList | null {
    return plainList(this.store.state.eventList);
  }

  set eventList(list: EventList | null) {
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
    this.#unsubscribe = this.store.subscribe((now, before) => this.#storeChanged(now, before));
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#picture.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const layouts = this.#later.layouts.module;
    if (changed.has('eras') || !this.#eras) this.#eras = layouts?.readEras(this.eras);
    if (this.isConnected) this.#size.take();
    // Registers the strip when it is first asked for.
    if (this.overview) void import('../when-range/when-range.js');
    this.store.update({scale: scaleMode(this.scale)});
    this.#focus.before();
    this.#content = this.#derive();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('from') || changed.has('to')) this.#showFromTo();
    const {plot, canvas, axisLayer: axis, labelLayer: labels, probe, theme} = this;
    if (plot && canvas && axis && labels && probe && theme) {
      this.#picture.connect({plot, canvas, axis, labels, probe, theme});
      this.#show();
    } else {
      this.#picture.disconnect();
    }
    for (const {message} of this.#given.takeProblems()) {
      this.dispatchEvent(new WhenErrorEvent('event', message));
    }
    if (changed.has('scale') || changed.has('groupBy')) this.#tell(optionProblems(this));
    if (this.#eras !== this.#toldEras) this.#tell((this.#toldEras = this.#eras)?.problems);
    this.#later.card.module?.place();
    this.#focus.after();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (await this.#later.arrived()) done = await super.getUpdateComplete();
    return done;
  }

  #eras: Eras | undefined;

  #toldEras: Eras | undefined;

  #tell(problems: readonly string[] = []): void {
    for (const reason of problems) this.dispatchEvent(new WhenErrorEvent('parse', reason));
  }

  #derive(): TimelineContent | undefined {
    const {eventList: list, filter, scale: mode} = this.store.state;
    if (!list || list.events.length === 0 || this.#isHeld()) return undefined;
    const most = mostStretches(this.#isVertical() ? Infinity : this.#size.width);
    const groupBy = grouping(this.groupBy);
    const today = startOfToday(this.today);
    const shape = {
      mode,
      layouts: this.#later.layouts.module,
      groupBy,
      eras: this.#eras,
      most,
      text: this.#size.text,
      today,
    };
    return deriveContent({list, filter, ...this.#language.current, ...shape}, this.#content);
  }

  #shown: TimelineContent | undefined;
  #shownChoice: string | null = null;

  #show(): void {
    const {selected} = this.store.state;
    const isNew = this.#shown !== this.#content;
    const choosesAnew = this.#shownChoice !== selected;
    [this.#shown, this.#shownChoice] = [this.#content, selected];
    if (this.#content && isNew) this.#picture.show(pictureOf(this.#content));
    else if (choosesAnew) this.#picture.request(true);
  }

  #storeChanged(now: TimelineState, before: TimelineState): void {
    if (now.domain !== before.domain && now.domain && now.domain !== this.#domain) {
      this.#domain = now.domain;
      this.#picture.view.show(now.domain);
    }
    if (now.selected !== before.selected) this.#picture.reveal(this.#choice.chosen);
    if (now.hovered !== before.hovered) this.#picture.request();
    if (RENDERED.some((key) => now[key] !== before[key])) this.requestUpdate();
  }

  #wantsVertical(): boolean {
    return this.layout === 'vertical' || (this.layout !== 'horizontal' && this.#size.isNarrow);
  }

  #isVertical(): boolean {
    return this.#later.vertical.module !== undefined;
  }

  /** Whether what draws the first picture is still on its way. */
  #isHeld(): boolean {
    return this.#later.isPictureComing && !this.#content;
  }

  #viewChanged(domain: Domain, {byReader, settled}: {byReader: boolean; settled: boolean}): void {
    this.#domain = domain;
    this.store.update({domain});
    if (byReader && !settled) this.dispatchEvent(new WhenDomainEvent(domain));
    if (byReader && settled) {
      this.announced = viewWords(this.#content!.marks, domain, this.#content!.locale);
    }
  }

  #showFromTo(): void {
    const {domain, problems} = domainOfAttributes(this, this.#content?.marks);
    for (const reason of problems) this.dispatchEvent(new WhenErrorEvent('parse', reason));
    if (domain) this.#picture.view.zoomTo(domain, {glide: false});
  }

  #openChip(position: number, byKeyboard: boolean): void {
    const crowd = this.#picture.chip(position);
    if (crowd) this.#openCrowd(crowd, byKeyboard);
  }

  #openCrowd(crowd: Crowd, byKeyboard: boolean): void {
    const {first} = crowd;
    const domain = this.#picture.partingDomain(crowd);
    if (domain && !this.noZoom) {
      this.#picture.view.zoomTo(domain, {byReader: true, glide: !byKeyboard});
      // The chip will be gone: the focus goes to what it stood for.
      if (byKeyboard) void this.#later.keyboard.load().then((keyboard) => keyboard?.goTo(first));
      return;
    }
    // No zoom parts them: the reader steps through them instead.
    if (first >= 0) this.#openCard(first);
  }

  /** The reader opens the card of an event. */
  #openCard(index: number): void {
    this.#choice.choose(index);
    void this.#later.card.load().then((card) => card?.takeFocus());
  }

  /** The reader closes it. @returns Whether it was open. */
  readonly #closeCard = (): boolean => this.#later.card.module?.close() ?? false;

  readonly #onKey = (event: KeyboardEvent) => {
    const {target, key, altKey, ctrlKey, metaKey, isComposing} = event;
    this.#hasFocus();
    if (this.#later.keyboard.module) return this.#later.keyboard.module.onKey(event);
    if (!(target instanceof Node) || target.getRootNode() !== this.shadowRoot) return;
    // Nothing is there to answer it yet: it comes again, and only here.
    const again = new KeyboardEvent('keydown', {
      ...{key, altKey, ctrlKey, metaKey, isComposing},
      bubbles: true,
      cancelable: true,
    });
    void this.#later.keyboard.load().then((keyboard) => keyboard && target.dispatchEvent(again));
  };

  readonly #onKeyUp = (event: KeyboardEvent) => this.#later.keyboard.module?.onKeyUp(event);

  readonly #hasFocus = () => {
    this.#wantsKeys = true;
    void this.#later.keyboard.load();
  };

  readonly #onFocus = (event: Event) => {
    const index = indexIn(event);
    if (index < 0) return;
    this.#picture.focused = index;
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#choice.hover(index);
  };

  readonly #onBlur = () => this.#choice.hover(-1);

  /** Shows a stretch of time. @param from - EDTF (`2018-06`) or epoch milliseconds; `to` likewise, included. */
  zoomTo(from: string | number, to: string | number = from): void {
    this.#picture.view.zoomTo(domainBetween(from, to));
  }

  /** Shows all events. */
  fit(): void {
    this.#picture.view.fit();
  }

  zoomIn(): void {
    this.#picture.view.zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#picture.view.zoomBy(1 / ZOOM_STEP);
  }

  /** Chooses an event by its id and shows its card; `null` chooses none. Fires nothing. */
  select(id: string | null): void {
    this.#choice.select(id);
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

  readonly #step = (by: 1 | -1) => this.#turnTo(this.#choice.beside(by));

  #turnTo(index: number): void {
    this.#choice.choose(index);
    this.announced = positionWords(this.#choice.events, index, this.#content?.locale);
  }

  readonly #toggleSlides = () => {
    const {activeElement} = this.shadowRoot!;
    this.slides = !this.slides;
    if (this.slides) this.#turnTo(Math.max(0, this.#choice.chosen));
    // What had the focus is gone: back to the button that opened it.
    else if (activeElement?.closest('.slides')) {
      this.renderRoot.querySelector<HTMLElement>('.tools [aria-pressed]')?.focus();
    }
  };

  /**
   * The timeline as it is seen now, as a standalone SVG document: fonts by name, no script, no address.
   *
   * @throws {RangeError} If the width is impossible. @throws {Error} If nothing has been rendered yet.
   */
  async toSVG(options?: PictureOptions): Promise<string> {
    const {svgOf} = await import('./export/pictures.js');
    return svgOf(await this.#rendered(), options);
  }

  /** The same as a PNG image. @throws {Error} As `toSVG`, and if the browser makes no image of that size. */
  async toPNG(options?: PngOptions): Promise<Blob> {
    const {pngOf} = await import('./export/pictures.js');
    return pngOf(await this.#rendered(), options);
  }

  /** Puts the PNG image into the clipboard, on a click of the reader. @throws {Error} If the clipboard is refused. */
  async copyImage(options?: PngOptions): Promise<void> {
    const {copyImage} = await import('./export/copy-image.js');
    return copyImage(this.toPNG(options));
  }

  async #rendered(): Promise<PictureSource> {
    // Outside of a page, nothing is ever rendered.
    if (this.isConnected) await this.updateComplete;
    const source = this.#source();
    if (!source) throw new Error('there is no timeline to be drawn yet');
    return source;
  }

  #source(): PictureSource | null {
    const {probe} = this;
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
    const {phase, eventList} = this.store.state;
    const content = this.#content;
    const reading = phase === 'reading' && !content;
    const empty = phase === 'ready' && eventList?.events.length === 0;
    const ownArticles = this.querySelector('when-article') !== null;
    const fallback = !content && !reading && phase !== 'ready';
    // Where the page has said nothing for this case, we do.
    const failed = phase === 'failed' && !this.textContent?.trim() && !this.childElementCount;
    return html`<div
        class=${`frame ${this.#isVertical() ? 'narrow' : 'wide'}`}
        part="base"
        role="group"
        aria-label=${this.heading || this.#say('timeline')}
        @keydown=${this.#onKey}
        @keyup=${this.#onKeyUp}
        @focusin=${this.#hasFocus}
      >
        ${reading ? this.#renderLoading() : nothing} ${empty ? this.#renderEmpty(eventList) : nothing}
        ${content ? this.#renderContent(content) : nothing}
        ${failed ? this.#failure.render(this.#language.locale) : nothing}
        <slot ?hidden=${!fallback && !ownArticles}></slot>
        <span class="probe" aria-hidden="true"></span><span class="theme" aria-hidden="true"></span>
      </div>
      <div class="visually-hidden" aria-live="polite">${this.announced}</div>`;
  }

  #pictureFailed(error: unknown, isClipboard: boolean): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.announced = this.#say('notDone', {reason});
    this.dispatchEvent(new WhenErrorEvent(isClipboard ? 'clipboard' : 'picture', reason, error));
  }

  #say(key: MessageKey, values?: MessageValues): string {
    return say(key, this.#language.locale, values);
  }

  #renderLoading(): TemplateResult {
    return html`<div class="state" part="loading" role="status">
      ${this.#say('reading')}<br />
      <progress max="1" .value=${this.store.state.progress} aria-label=${this.#say('reading')}></progress>
    </div>`;
  }

  #renderEmpty(list: EventList): TemplateResult {
    return html`<div class="state" part="empty"><slot name="empty">${this.#say('noEvents')}</slot></div>
      ${footerTemplate(list, new Map(), this.#language.locale)}`;
  }

  #renderContent(content: TimelineContent): TemplateResult {
    const {list, keys, locale} = content;
    const vertical = this.#isVertical();
    const chosen = this.#choice.events[this.#choice.chosen];
    const details = {
      keys,
      locale,
      ...(this.#given.isGiven ? {} : {show: (source: Source) => void this.#reading.showSource(source)}),
      urlOf: (id: string) => list.articles.find((article) => article.id === id)?.url,
    };
    return html`${this.#renderHeader(content, vertical)}
    ${this.#later.filter.module?.filterPanel(this, content) ?? nothing}
    ${this.#later.slides.module?.render(content, details) ?? nothing}
    ${eraList(content.eras, locale, vertical)}
    ${vertical ? this.#renderVertical(content) : this.#renderPlot(content)}
    ${this.#later.card.module?.render(chosen!, {...details, close: this.#closeCard, isSheet: vertical}) ?? nothing}
    ${
      this.overview && !vertical
        ? html`<when-range part="overview" .store=${this.store}></when-range>`
        : nothing
    }
    ${vertical ? legendTemplate(content.legend, locale) : nothing} ${footerTemplate(list, keys, locale)}`;
  }

  #renderHeader(content: TimelineContent, vertical: boolean): TemplateResult {
    const zoom = {
      in: () => this.#picture.view.zoomBy(ZOOM_STEP, true),
      out: () => this.#picture.view.zoomBy(1 / ZOOM_STEP, true),
      fit: () => this.#picture.view.fit(true),
    };
    return headerTemplate(content, this.heading, vertical, {
      ...(vertical || this.noZoom ? {} : {zoom}),
      step: this.#step,
      slides: {isOn: this.slides, toggle: this.#toggleSlides},
      more: this.#later.menu.module?.exportMenu({
        pictures: this,
        list: () => this.eventList!,
        heading: this.heading,
        locale: content.locale,
        announce: (key, values) => (this.announced = this.#say(key, values)),
        failed: (error, isClipboard) => this.#pictureFailed(error, isClipboard),
      }),
    });
  }

  #renderPlot(content: TimelineContent): TemplateResult {
    return html`<div
      class="plot"
      part="plot"
      @click=${this.#pointing.onPlotClick}
      @dblclick=${this.#pointing.onDoubleClick}
      @pointermove=${this.#pointing.onPlotMove}
      @pointerleave=${this.#pointing.onPlotLeave}
    >
      <canvas aria-hidden="true"></canvas>
      <div class="axis" aria-hidden="true"></div>
      <div class="labels" @focusin=${this.#onFocus} @focusout=${this.#onBlur}></div>
      ${this.#pointing.renderTip(content)} ${this.#renderNoMatch(content)}
    </div>`;
  }

  #renderVertical(content: TimelineContent): TemplateResult {
    return html`<div
      class="list"
      @click=${this.#pointing.onClick}
      @pointerover=${this.#pointing.onListMove}
      @pointerleave=${this.#pointing.onListLeave}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      ${this.#renderNoMatch(content)} ${this.#later.vertical.module!.render(content)}
    </div>`;
  }

  #renderNoMatch({marks}: TimelineContent): TemplateResult | typeof nothing {
    if (marks.events.length > 0) return nothing;
    return html`<div class="no-match" part="nothing">
      ${this.#say('noMatch')}
      <button class="act" type="button" @click=${() => this.store.update({filter: NO_FILTER})}>
        ${this.#say('clearFilter')}
      </button>
    </div>`;
  }
}
