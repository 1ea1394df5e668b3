import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {EventList, Problem, Source, TimelineEvent} from '../../events/event.js';
import type {ScaleMode} from '../../layout/time-scale.js';
import {mostStretches} from '../../layout/stretches.js';
import {layoutVertical} from '../../layout/vertical.js';
import type {VerticalLayout} from '../../layout/vertical.js';
import {DAY} from '../../time/calendar.js';
import {edtfToInterval} from '../../time/edtf.js';
import {formatInterval} from '../../time/format.js';
import {WhenDomainEvent, WhenErrorEvent, WhenHoverEvent, WhenSelectEvent} from '../shared/events.js';
import {LazyReading} from '../shared/lazy-reading.js';
import {LanguageController} from '../shared/language.js';
import {say} from '../../draw/messages.js';
import type {MessageKey} from '../../draw/messages.js';
import {TimelineStore} from '../shared/timeline-store.js';
import type {Domain, TimelineState} from '../shared/timeline-store.js';
import {cardTemplate, placeCard} from './card.js';
import {checkedEvents} from './checked-events.js';
import {footerTemplate} from './footer-template.js';
import {headerTemplate} from './header-template.js';
import {optionProblems, scaleMode} from './layout-options.js';
import {HorizontalPicture} from './horizontal-picture.js';
import {countWords, labelWords, rowWords} from '../../draw/label-words.js';
import {place, vars} from '../shared/place-directive.js';
import {deriveContent, pictureOf} from '../../draw/timeline-content.js';
import type {TimelineContent} from '../../draw/timeline-content.js';
import {timelineStyles} from './timeline-styles.js';
import {verticalTemplate} from './vertical-template.js';

/** Narrower than this, in pixels, `layout="auto"` is vertical. */
const NARROW = 560;
/** What of the store is seen in the template. */
const RENDERED = ['phase', 'progress', 'eventList', 'selected', 'hiddenArticles'] as const;
/** Of the problems of one list, so many are announced. */
const MOST_PROBLEMS = 20;
/** One press of a button zooms by. */
const ZOOM_STEP = 1.8;

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
 * @csspart plot - The horizontal picture.
 * @csspart list - The vertical picture.
 * @csspart label - The words of one event: a button.
 * @csspart date - Its date.
 * @csspart title - Its title.
 * @csspart note - Its status, and the letters of its articles.
 * @csspart chip - Stands for events whose labels found no room.
 * @csspart tick - A date on the axis.
 * @csspart context - The month or year that dates on the axis belong to.
 * @csspart fold - The length of time that is folded.
 * @csspart nothing - Says that no event is in view.
 * @csspart card - The details of the chosen event.
 * @csspart close - The button that closes the card.
 * @csspart source - The button that shows a quote in its article.
 * @csspart overview - The overview strip, a `<when-range>`.
 * @csspart footer - What could not be dated, and the articles.
 * @csspart empty - Shown when there are no events.
 * @csspart loading - Shown while reading.
 *
 * @cssprop [--when-ink=#1c1b1a] - Words, the axis, and events told by several articles.
 * @cssprop [--when-muted=#63615d] - Lesser words.
 * @cssprop [--when-paper=#ffffff] - Background.
 * @cssprop [--when-panel=#faf9f7] - Background of the stretches of time.
 * @cssprop [--when-line=#dedbd5] - Grid and borders.
 * @cssprop [--when-accent=#0b6a94] - Focus.
 * @cssprop [--when-hue-1=#0b6a94] - The first article; `--when-hue-2` … `--when-hue-6` the others.
 * @cssprop [--when-radius=0.5rem] - Of corners.
 * @cssprop [--when-font-size=0.8125rem] - Of all words that have no size of their own.
 * @cssprop [--when-padding=1rem] - Around everything.
 * @cssprop [--when-plot-height] - Least height of the horizontal picture; by default it follows the number of events.
 */
export class TimelineElement extends LitElement {
  static override styles = timelineStyles;

  /** What the timeline shows; lists, ranges and articles that belong to it subscribe here. */
  readonly store = new TimelineStore();

  readonly #reading = new LazyReading(this, this.store, {
    enabled: () => this.#given === null,
  });

  readonly #language = new LanguageController(this);

  readonly #picture = new HorizontalPicture({
    canZoom: () => !this.noZoom,
    viewChanged: (domain, change) => this.#viewChanged(domain, change),
    drawn: () => this.#placeCard(),
    chosen: () => this.#indexOf(this.store.state.selected),
    hovered: () => this.#indexOf(this.store.state.hovered),
  });

  #content: TimelineContent | undefined;
  #width = 1000;
  #domain: Domain | null = null;
  #unsubscribe: (() => void) | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #stopScroll: (() => void) | undefined;
  /** The reader opened the card: it takes the focus. */
  #focusCard = false;

  @query('.plot') private plot!: HTMLElement | null;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.axis') private axisLayer!: HTMLElement | null;
  @query('.labels') private labelLayer!: HTMLElement | null;
  @query('.probe') private probe!: HTMLElement | null;
  @query('.theme') private theme!: HTMLElement | null;
  @query('.card') private card!: HTMLElement | null;

  /** What has been said last of what is in view. */
  @state() private announced = '';
  /** The number of the event that a tip names; -1 for none. */
  @state() private tip = -1;
  /** What is in sight of the vertical picture, in pixels from its top. */
  @state() private sight: readonly [from: number, to: number] = [0, 1600];

  /** Articles already in the page: ids, or a CSS selector. */
  @property() for?: string;

  /** Address of an event list (JSON) or a plain text. */
  @property() src?: string;

  /** ISO 8601 date or date-time on which the articles were published. */
  @property() published?: string;

  /** ISO date that counts as today; only refuses futures when a date is inferred. Defaults to the reader's day. */
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

  /** Above the timeline. Defaults to none. */
  @property() heading?: string;

  /** Turns off zooming by wheel, pinch, buttons and keyboard. */
  @property({type: Boolean, attribute: 'no-zoom', reflect: true}) noZoom = false;

  /** Shows an overview of the whole span below, with a brush. */
  @property({type: Boolean, reflect: true}) overview = false;

  /**
   * Events to draw, in any order, instead of reading: ours, or anything that `normalizeEvents` can make ours.
   * What cannot be drawn is announced by `when-error`. Replace the array to redraw; `null` reads again.
   */
  @property({attribute: false})
  get events(): readonly TimelineEvent[] | null {
    return this.eventList?.events ?? null;
  }

  set events(events: readonly TimelineEvent[] | null) {
    this.#give(events && {version: 1, articles: [], events, unplaced: [], problems: []});
  }

  /** The event list that is shown. Set one, with its articles, to draw it instead of reading; `null` reads again. */
  @property({attribute: false})
  get eventList(): EventList | null {
    return this.store.state.eventList;
  }

  set eventList(list: EventList | null) {
    this.#give(list);
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
    this.#unsubscribe = this.store.subscribe((now, before) => this.#storeChanged(now, before));
    // In the next frame: within the observer's call, what changes its own height would be reported as a loop.
    this.#observer = new ResizeObserver(() => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.#takeWidth()) this.requestUpdate();
      });
    });
    this.#observer.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#stopScroll?.();
    this.#stopScroll = undefined;
    this.#picture.disconnect();
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#takeWidth();
    // Registers the strip when it is first asked for.
    if (this.overview) void import('../when-range/when-range.js');
    this.store.update({scale: scaleMode(this.scale)});
    this.#content = this.#derive();
  }

  protected override updated(changed: PropertyValues): void {
    const {plot, canvas, axisLayer: axis, labelLayer: labels, probe, theme} = this;
    if (plot && canvas && axis && labels && probe && theme) {
      this.#picture.connect({plot, canvas, axis, labels, probe, theme});
      this.#show();
    } else {
      this.#picture.disconnect();
    }
    this.#watchScroll();
    this.#tellProblems();
    if (changed.has('scale')) this.#tellOptions();
    if (changed.has('from') || changed.has('to')) this.#showFromTo();
    if (this.#focusCard && this.card) {
      this.#focusCard = false;
      this.card.focus({preventScroll: true});
      // On phones the card is a sheet over the page's lower part: its event must stay above it.
      if (this.#isVertical()) this.#label(this.#chosen)?.scrollIntoView({block: 'nearest'});
    }
    this.#placeCard();
  }

  /** What was given by property instead of articles. */
  #given: EventList | null = null;
  /** What of it cannot be drawn, to be told when the page has had time to listen. */
  #untold: readonly Problem[] = [];

  #give(list: EventList | null): void {
    const had = this.#given !== null;
    this.#given = list;
    if (!list) {
      if (had) this.store.update({phase: 'idle', eventList: null, selected: null, hovered: null});
      return;
    }
    const {events, problems} = checkedEvents(list.events);
    this.#untold = problems;
    this.store.update({
      phase: 'ready',
      progress: 1,
      eventList: {
        version: 1,
        articles: list.articles ?? [],
        events,
        unplaced: list.unplaced ?? [],
        problems: [...(list.problems ?? []), ...problems],
      },
      selected: null,
      hovered: null,
    });
  }

  #tellProblems(): void {
    const untold = this.#untold;
    this.#untold = [];
    for (const {message} of untold.slice(0, MOST_PROBLEMS)) {
      this.dispatchEvent(new WhenErrorEvent('event', message));
    }
  }

  #tellOptions(): void {
    for (const reason of optionProblems(this)) this.dispatchEvent(new WhenErrorEvent('parse', reason));
  }

  #derive(): TimelineContent | undefined {
    const {eventList: list, hiddenArticles: hidden, scale: mode} = this.store.state;
    if (!list || list.events.length === 0) return undefined;
    const most = mostStretches(this.#isVertical() ? Infinity : this.#width);
    return deriveContent({list, hidden, ...this.#language.current, mode, most}, this.#content);
  }

  #shown: TimelineContent | undefined;
  #shownChoice: string | null = null;

  #show(): void {
    const {selected} = this.store.state;
    const isNew = this.#shown !== this.#content;
    const choosesAnew = this.#shownChoice !== selected;
    [this.#shown, this.#shownChoice] = [this.#content, selected];
    if (!this.#content || !isNew) return this.#picture.request(choosesAnew);
    this.#picture.show(pictureOf(this.#content));
  }

  #storeChanged(now: TimelineState, before: TimelineState): void {
    if (now.domain !== before.domain && now.domain && now.domain !== this.#domain) {
      this.#domain = now.domain;
      this.#picture.follow(now.domain);
    }
    if (now.selected !== before.selected) this.#picture.reveal(this.#indexOf(now.selected));
    if (now.hovered !== before.hovered) this.#picture.request();
    if (RENDERED.some((key) => now[key] !== before[key])) this.requestUpdate();
  }

  /** @returns Whether the picture must be laid out anew, not only drawn. */
  #takeWidth(): boolean {
    const width = this.clientWidth;
    if (width <= 0 || width === this.#width) return false;
    const changes = mostStretches(width) !== mostStretches(this.#width) || width < NARROW !== this.#narrow;
    this.#width = width;
    return changes || this.#isVertical();
  }

  get #narrow(): boolean {
    return this.#width < NARROW;
  }

  #isVertical(): boolean {
    return this.layout === 'vertical' || (this.layout !== 'horizontal' && this.#narrow);
  }

  #indexOf(id: string | null): number {
    return id === null ? -1 : (this.#content?.marks.indexOf(id) ?? -1);
  }

  get #chosen(): number {
    return this.#indexOf(this.store.state.selected);
  }

  #viewChanged(domain: Domain, {byReader, settled}: {byReader: boolean; settled: boolean}): void {
    this.#domain = domain;
    this.store.update({domain});
    if (byReader && !settled) this.dispatchEvent(new WhenDomainEvent(domain));
    if (byReader && settled) this.announced = this.#viewWords(domain);
  }

  /** Says to who cannot see it what the picture shows now. */
  #viewWords([from, to]: Domain): string {
    const {marks, locale} = this.#content!;
    const days = (to - from) / DAY;
    const granularity = days > 1100 ? 'year' : days > 90 ? 'month' : days > 2 ? 'day' : 'minute';
    const words = formatInterval({start: from, end: to, granularity}, {locale});
    return `${words}: ${countWords(marks.count(from, to), 0, locale)}`;
  }

  #watchScroll(): void {
    if (!this.#isVertical() || !this.isConnected || !this.#content) {
      this.#stopScroll?.();
      this.#stopScroll = undefined;
      return;
    }
    if (this.#stopScroll) return;
    const look = () => {
      const list = this.renderRoot.querySelector('.vertical');
      if (!list) return;
      const {top} = list.getBoundingClientRect();
      // Coarse steps: a new sight is a new render.
      const from = Math.floor(-top / 400) * 400 - 800;
      const to = from + Math.ceil(innerHeight / 400) * 400 + 2000;
      if (from !== this.sight[0] || to !== this.sight[1]) this.sight = [from, to];
    };
    const abort = new AbortController();
    const {signal} = abort;
    document.addEventListener('scroll', look, {signal, capture: true, passive: true});
    window.addEventListener('resize', look, {signal});
    this.#stopScroll = () => abort.abort();
    look();
  }

  #showFromTo(): void {
    const from = this.from ? edtfToInterval(this.from) : null;
    const to = this.to ? edtfToInterval(this.to) : null;
    for (const [name, given, read] of [
      ['from', this.from, from],
      ['to', this.to, to],
    ] as const) {
      if (given && !read) this.dispatchEvent(new WhenErrorEvent('parse', `${name} is no date: ${given}`));
    }
    if (!from && !to) return;
    const events = this.#content?.marks;
    const start = from?.start ?? events?.starts[0] ?? to!.start;
    const end = to?.end ?? (events ? Math.max(...events.ends.slice(-1000)) : from!.end);
    this.#picture.zoomTo([start, end], {glide: false});
  }

  /** Chooses on the reader's behalf, and says so. */
  #choose(index: number, focusCard: boolean): void {
    const event = this.#content?.marks.events[index] ?? null;
    const same = event !== null && event.id === this.store.state.selected;
    this.#focusCard = focusCard && event !== null;
    this.store.update({selected: event?.id ?? null});
    if (same && focusCard) {
      this.#focusCard = false;
      this.card?.focus({preventScroll: true});
    }
    if (!same) this.dispatchEvent(new WhenSelectEvent(event));
  }

  readonly #close = () => {
    const index = this.#chosen;
    const hadFocus = this.card?.contains(this.shadowRoot!.activeElement) ?? false;
    if (hadFocus) this.#label(index)?.focus();
    this.#choose(-1, false);
  };

  #label(index: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-index="${index}"]`);
  }

  #hover(index: number): void {
    const event = this.#content?.marks.events[index] ?? null;
    if ((event?.id ?? null) === this.store.state.hovered) return;
    this.store.update({hovered: event?.id ?? null});
    this.dispatchEvent(new WhenHoverEvent(event));
  }

  readonly #onClick = (event: Event) => {
    const chip = closest(event, '[data-chip]');
    if (chip) return this.#openChip(Number(chip.dataset['chip']));
    const index = indexIn(event);
    if (index >= 0) this.#choose(index, true);
  };

  #openChip(position: number): void {
    const chip = this.#picture.chip(position);
    if (!chip) return;
    const domain = this.#picture.chipDomain(chip);
    if (domain && !this.noZoom) return this.#picture.zoomTo(domain, {byReader: true});
    // No zoom parts them: the reader steps through them instead.
    const {marks} = this.#content!;
    const [first, end] = marks.startsIn(chip.from, chip.to + 1);
    const labelled = new Set(this.#picture.labelled());
    for (let i = first; i < end; i++) if (!labelled.has(i)) return this.#choose(i, true);
  }

  readonly #onPoint = (event: Event) => this.#hover(indexIn(event));

  /** Where a pointer is in the plot, in pixels. */
  #placeOf(event: MouseEvent): [x: number, y: number] {
    const {left, top} = this.plot!.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  readonly #onPlotMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    const onLabel = closest(event, '[data-index], [data-chip]') !== null;
    const index = onLabel ? indexIn(event) : this.#picture.eventAt(...this.#placeOf(event));
    this.plot!.classList.toggle('over-mark', index >= 0);
    this.#hover(index);
    this.tip = onLabel || index < 0 || this.#picture.labelled().includes(index) ? -1 : index;
  };

  readonly #onPlotLeave = () => {
    this.tip = -1;
    this.#hover(-1);
  };

  readonly #onPlotClick = (event: MouseEvent) => {
    if (closest(event, '[data-index], [data-chip]')) return this.#onClick(event);
    const index = this.#picture.eventAt(...this.#placeOf(event));
    if (index >= 0) this.#choose(index, true);
    else if (this.#chosen >= 0) this.#close();
  };

  readonly #onDoubleClick = (event: MouseEvent) => {
    if (this.noZoom || closest(event, '[data-index], [data-chip]')) return;
    const [x, y] = this.#placeOf(event);
    if (this.#picture.eventAt(x, y) < 0)
      this.#picture.zoomBy(event.shiftKey ? 1 / ZOOM_STEP : ZOOM_STEP, true, x);
  };

  readonly #onLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') this.#hover(-1);
  };

  readonly #onFocus = (event: Event) => {
    const index = indexIn(event);
    if (index < 0) return;
    this.#picture.focused = index;
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#hover(index);
  };

  readonly #onBlur = () => this.#hover(-1);

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.key === 'Escape' && this.store.state.selected !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      return;
    }
    if (closest(event, '.card, when-range') || !this.#content) return;
    const {marks} = this.#content;
    const last = marks.events.length - 1;
    const index = indexIn(event);
    const goTo = (next: number) => this.#moveFocus(Math.min(last, Math.max(0, next)));
    const vertical = this.#isVertical();
    const actions: Readonly<Record<string, (() => void) | false>> = {
      ArrowRight: index >= 0 && (() => goTo(index + 1)),
      ArrowDown: index >= 0 && (() => goTo(index + 1)),
      ArrowLeft: index >= 0 && (() => goTo(index - 1)),
      ArrowUp: index >= 0 && (() => goTo(index - 1)),
      Home: index >= 0 && (() => goTo(0)),
      End: index >= 0 && (() => goTo(last)),
      '+': !this.noZoom && !vertical && (() => this.#picture.zoomBy(ZOOM_STEP, true)),
      '=': !this.noZoom && !vertical && (() => this.#picture.zoomBy(ZOOM_STEP, true)),
      '-': !this.noZoom && !vertical && (() => this.#picture.zoomBy(1 / ZOOM_STEP, true)),
      '0': !vertical && (() => this.#picture.fit(true)),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  /** Gives an event a label, in sight, and the focus. */
  #moveFocus(index: number): void {
    this.#picture.focused = index;
    if (this.#isVertical()) {
      const row = this.#verticalLayout()?.rows.find((row) => row.kind === 'event' && row.index === index);
      if (row && !this.#label(index)) {
        this.sight = [row.y - 1200, row.y + 1200];
      }
      void this.updateComplete.then(() => this.#label(index)?.focus());
      return;
    }
    this.#picture.reveal(index, true);
    this.#picture.request(true);
    this.#picture.draw();
    this.#label(index)?.focus();
  }

  #placeCard(): void {
    const {card} = this;
    if (!card || this.#isVertical()) {
      card?.style.removeProperty('translate');
      return;
    }
    const box = this.#picture.boxOf(this.#chosen);
    const frame = card.offsetParent;
    const {plot} = this;
    if (!plot || !frame) return;
    const [left, top] = [plot.offsetLeft, plot.offsetTop];
    const size = {width: card.offsetWidth, height: card.offsetHeight};
    const room = {width: plot.clientWidth, height: plot.clientHeight};
    const event = box ?? {left: 0, right: -20, top: 0, bottom: 0};
    const {x, y} = placeCard(event, size, room);
    card.style.setProperty('translate', `${(left + x).toFixed(1)}px ${(top + y).toFixed(1)}px`);
  }

  /** Shows a stretch of time. @param from - EDTF (`2018-06`) or epoch milliseconds; `to` likewise, included. */
  zoomTo(from: string | number, to: string | number = from): void {
    const start = typeof from === 'number' ? from : edtfToInterval(from)?.start;
    const end = typeof to === 'number' ? to : edtfToInterval(to)?.end;
    if (start === undefined || end === undefined || !Number.isFinite(start) || !Number.isFinite(end)) {
      throw new RangeError(`no stretch of time: ${from} to ${to}`);
    }
    this.#picture.zoomTo([start, end]);
  }

  /** Shows all events. */
  fit(): void {
    this.#picture.fit();
  }

  zoomIn(): void {
    this.#picture.zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#picture.zoomBy(1 / ZOOM_STEP);
  }

  /** Chooses an event by its id and shows its card; `null` chooses none. Fires nothing. */
  select(id: string | null): void {
    this.store.update({selected: id !== null && this.#indexOf(id) >= 0 ? id : null});
  }

  /** Chooses the event after the chosen one, or the first. */
  next(): void {
    this.#step(1);
  }

  /** Chooses the event before the chosen one, or the last. */
  previous(): void {
    this.#step(-1);
  }

  #step(by: 1 | -1): number {
    const count = this.#content?.marks.events.length ?? 0;
    if (count === 0) return -1;
    const at = this.#chosen;
    const index = at < 0 ? (by > 0 ? 0 : count - 1) : Math.min(count - 1, Math.max(0, at + by));
    this.select(this.#content!.marks.events[index]!.id);
    return index;
  }

  readonly #stepByHand = (by: 1 | -1) => {
    const before = this.store.state.selected;
    this.#step(by);
    const {selected} = this.store.state;
    if (selected !== before) {
      this.dispatchEvent(new WhenSelectEvent(this.#content!.marks.events[this.#chosen]!));
    }
  };

  /** Settles when what is to be read has been read. */
  get readingComplete(): Promise<void> {
    return this.#reading.complete;
  }

  protected override render(): TemplateResult {
    const {phase, eventList} = this.store.state;
    const content = this.#content;
    const reading = phase === 'reading' && !content;
    const empty = phase === 'ready' && eventList && !content;
    const ownArticles = this.querySelector('when-article') !== null;
    const fallback = !content && !reading && !empty;
    return html`<div
        class=${`frame ${this.#isVertical() ? 'narrow' : 'wide'}`}
        part="base"
        role="group"
        aria-label=${this.heading || this.#say('timeline')}
        @keydown=${this.#onKey}
      >
        ${reading ? this.#renderLoading() : nothing} ${empty ? this.#renderEmpty(eventList) : nothing}
        ${content ? this.#renderContent(content) : nothing}
        <slot ?hidden=${!fallback && !ownArticles}></slot>
        <span class="probe" aria-hidden="true"></span><span class="theme" aria-hidden="true"></span>
      </div>
      <div class="visually-hidden" aria-live="polite">${this.announced}</div>`;
  }

  #say(key: MessageKey): string {
    return say(key, this.#language.locale);
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
    const {list, keys, marks} = content;
    const vertical = this.#isVertical();
    const chosen = marks.events[this.#chosen];
    return html`${this.#renderHeader(content, vertical)}
    ${vertical ? this.#renderVertical(content) : this.#renderPlot()}
    ${
      chosen
        ? cardTemplate(chosen, {
            keys,
            locale: content.locale,
            close: this.#close,
            ...(this.#given ? {} : {show: (source: Source) => void this.#reading.showSource(source)}),
            urlOf: (id) => list.articles.find((article) => article.id === id)?.url,
          })
        : nothing
    }
    ${
      this.overview && !vertical
        ? html`<when-range part="overview" .store=${this.store}></when-range>`
        : nothing
    }
    ${footerTemplate(list, keys, content.locale)}`;
  }

  #renderHeader(content: TimelineContent, vertical: boolean): TemplateResult {
    const zoom = {
      in: () => this.#picture.zoomBy(ZOOM_STEP, true),
      out: () => this.#picture.zoomBy(1 / ZOOM_STEP, true),
      fit: () => this.#picture.fit(true),
    };
    return headerTemplate(content, this.heading, vertical, {
      ...(vertical || this.noZoom ? {} : {zoom}),
      step: this.#stepByHand,
    });
  }

  #renderPlot(): TemplateResult {
    return html`<div
      class="plot"
      part="plot"
      @click=${this.#onPlotClick}
      @dblclick=${this.#onDoubleClick}
      @pointermove=${this.#onPlotMove}
      @pointerleave=${this.#onPlotLeave}
    >
      <canvas aria-hidden="true"></canvas>
      <div class="axis" aria-hidden="true"></div>
      <div
        class="labels"
        role="group"
        aria-label=${this.#say('eventsLabel')}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
      ></div>
      ${this.#renderTip()}
    </div>`;
  }

  /** Names the mark under the pointer that has no label. */
  #renderTip(): TemplateResult | typeof nothing {
    const {marks, keys, locale} = this.#content!;
    const event = marks.events[this.tip];
    const box = event && this.#picture.boxOf(this.tip);
    if (!box) return nothing;
    const {date, title} = labelWords(event, keys, locale);
    const x = Math.max(4, Math.min(box.left, this.plot!.clientWidth - 330));
    return html`<div class=${`tip hue-${marks.hues[this.tip]!}`} aria-hidden="true" ${place(x, box.top - 46)}>
      <span class="date">${date}</span><span class="title" dir="auto">${title.slice(0, 80)}</span>
    </div>`;
  }

  #verticalCache: {content: TimelineContent; width: number; layout: VerticalLayout} | undefined;

  #verticalLayout(): VerticalLayout | undefined {
    const content = this.#content;
    const width = this.clientWidth - 32;
    if (!content) return undefined;
    if (this.#verticalCache?.content === content && this.#verticalCache.width === width) {
      return this.#verticalCache.layout;
    }
    const {marks, keys, locale} = content;
    const fonts = this.probe && this.#picture.fontsOf(this.probe);
    if (!fonts) return undefined;
    const layout = layoutVertical({
      marks,
      width,
      fonts,
      words: (i, before) =>
        rowWords(marks.events[i]!, before === null ? null : marks.events[before]!, keys, locale),
    });
    this.#verticalCache = {content, width, layout};
    return layout;
  }

  #renderVertical({marks, locale}: TimelineContent): TemplateResult {
    const layout = this.#verticalLayout();
    if (!layout) {
      // The first render makes the probe that the layout measures with.
      queueMicrotask(() => this.requestUpdate());
      return html``;
    }
    return html`<div
      class="list"
      ${vars({'--_list-height': `${layout.height}px`, '--_dates': `${layout.dateWidth}px`})}
      @click=${this.#onClick}
      @pointerover=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      ${verticalTemplate({
        layout,
        marks,
        from: this.sight[0],
        to: this.sight[1],
        chosen: this.#chosen,
        locale,
      })}
    </div>`;
  }
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** The number of the event whose label was meant; -1 for none. */
function indexIn(event: Event): number {
  return Number(closest(event, '[data-index]')?.dataset['index'] ?? -1);
}
