import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {scrollInBox} from '../../dom/scroll-to.js';
import type {EventList, Happening, TimelineEvent} from '../../events/event.js';
import type {GivenEvent, GivenList} from '../../formats/given-event.js';
import {normalizeList} from '../../formats/json.js';
import {isEventList} from '../../formats/sound-events.js';
import {restyle} from '../shared/document-styles.js';
import {WhenHoverEvent, WhenSelectEvent} from '../shared/events.js';
import {happeningOf, isDated} from '../shared/happenings.js';
import {LanguageController} from '../shared/language.js';
import {followScheme} from '../shared/page-scheme.js';
import {spokenIn} from '../shared/spoken-in.js';
import {sayAny} from '../../draw/words/say-any.js';
import {StoreLink} from '../shared/store-link.js';
import {TimelineStore, type TimelineState} from '../shared/timeline-store.js';
import {ControlKeeper} from '../shared/control-keeper.js';
import {clearFilter, filterTemplate} from '../shared/filter-template.js';
import {groupEvents} from './group-events.js';
import {ListContent, type Shown} from './list-content.js';
import {listStyles} from './list-styles.js';
import {
  countTemplate,
  moreTemplate,
  problemsTemplate,
  sectionTemplate,
  type ItemsLook,
} from './list-template.js';
import {extended, including, PAPER, START, type ListWindow} from './list-window.js';

/** How far each key moves the focus. */
const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity};

/**
 * @summary The events of a timeline as a list for reading, filtering and screen readers, in step with the picture.
 *
 * @fires {WhenSelectEvent} when-select - The reader chose an event of the list, or let go of it.
 * @fires {WhenHoverEvent} when-hover - The reader points at an event of the list or moves the focus to it, or no longer.
 * @fires {WhenErrorEvent} when-error - No element has the id in `for`.
 * @slot empty - Shown when there are no events.
 * @csspart tools - The filter box and the buttons for articles and statuses.
 * @csspart heading - The year, month or day over some events.
 * @csspart list - The list under one heading.
 * @csspart event - One event: a button.
 * @csspart date - Its date.
 * @csspart title - Its title.
 * @csspart facts - Its status, and the letters of its articles.
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
 * @cssprop [--when-space=0.25rem] - The unit of distances.
 * @cssprop [--when-radius=0.5rem] - Of corners.
 */
export class ListElement extends LitElement {
  static override styles = listStyles;

  readonly #ownStore = new TimelineStore();
  readonly #link = new StoreLink(this, this.#ownStore, (state, previous) => this.#onStore(state, previous));
  readonly #language = new LanguageController(this);
  /** The choice comes from here: it is in view already. */
  #choosing = false;
  #isRendering = false;
  #focusedId: string | null = null;
  #scrollTo: string | null = null;
  #focusTo: string | null = null;
  /** What had the focus before the update. */
  #held: {readonly id: string; readonly index: number} | null = null;
  /** Everything that passes the filter, in the order of the list. */
  #items: readonly (Happening | TimelineEvent)[] = [];
  #lastShown: Shown | null = null;
  #end: IntersectionObserver | null = null;
  #onScreen: ListWindow = START;
  readonly #content = new ListContent();
  readonly #controls = new ControlKeeper();

  @query('.body') private body?: HTMLElement;

  @state() private slice: ListWindow = START;

  /** The id of the `<when-timeline>` (or `<when-article>`) whose events are listed. */
  @property() for = '';

  /** Leaves out the filter box and the buttons. */
  @property({type: Boolean, attribute: 'no-filter', reflect: true}) noFilter = false;

  /** Level of the headings, 1–6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  constructor() {
    super();
    followScheme(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The state it shares with its timeline, or its own. */
  get store(): TimelineStore {
    return this.#link.store;
  }

  /** What is listed. Setting it has no effect on a list that is `for` a timeline. */
  @property({attribute: false})
  get eventList(): EventList | null {
    return this.store.state.eventList;
  }

  set eventList(list: GivenList | null) {
    const eventList = !list || isEventList(list) ? list : normalizeList(list, list.events);
    this.#ownStore.update({eventList, phase: eventList ? 'ready' : 'idle', selected: null, hovered: null});
    this.requestUpdate();
  }

  /** Events to list, in any order; those without a usable date are told in `eventList.problems`. */
  @property({attribute: false})
  get events(): readonly TimelineEvent[] {
    return this.eventList?.events ?? [];
  }

  set events(events: readonly GivenEvent[]) {
    this.eventList = {events};
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && before !== after) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#end = new IntersectionObserver((entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) this.slice = extended(this.slice, 'later');
    });
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrinted);
    this.requestUpdate();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.disconnect();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrinted);
    this.#onPrinted();
  }

  protected override willUpdate(): void {
    if (this.shadowRoot) this.#controls.before(this.shadowRoot);
    const id = idOf(this.shadowRoot?.activeElement);
    this.#held = id === undefined ? null : {id, index: this.#items.findIndex((item) => item.id === id)};
    const {eventList} = this.store.state;
    const shown = eventList && this.#shown(eventList);
    if (shown !== this.#lastShown) this.slice = START;
    this.#lastShown = shown;
    this.#items = shown ? [...shown.events, ...shown.unplaced] : [];
    const wanted = this.#focusTo ?? this.#scrollTo;
    if (wanted !== null)
      this.slice = including(
        this.slice,
        this.#items.findIndex(({id}) => id === wanted),
      );
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#isRendering = true;
    super.update(changed);
    this.#isRendering = false;
  }

  protected override updated(): void {
    const find = (id: string | null) => this.#buttons.find((button) => isOf(button, id));
    const shown = find(this.#scrollTo)?.closest('li');
    if (shown) scrollInBox(shown);
    this.#scrollTo = this.#focusTo = null;
    this.#keepFocus();
    this.#controls.after(this.shadowRoot!, this.renderRoot.querySelector('.empty'));
    this.#end?.disconnect();
    const later = this.renderRoot.querySelector('.later');
    if (later) this.#end?.observe(later);
  }

  /** Rows that other events take the place of leave the focus to the nearest: nothing is scrolled for it. */
  #keepFocus(): void {
    if (!this.#held || this.shadowRoot!.activeElement) return;
    const {id, index} = this.#held;
    const nearest = this.#items[Math.min(index, this.#items.length - 1)];
    const row = [id, nearest?.id ?? null].map((id) => this.#buttons.find((button) => isOf(button, id)));
    (row[0] ?? row[1])?.focus({preventScroll: true});
  }

  /** Moves the focus to an event of the list. */
  focusEvent(id: string): void {
    this.#focusTo = id;
    this.requestUpdate();
    // Afterwards: what has the focus is shown in another way.
    void this.updateComplete.then(() => this.#buttons.find((button) => isOf(button, id))?.focus());
  }

  /** On paper there is nothing to scroll. */
  readonly #onPrint = () => {
    if (this.slice !== PAPER) this.#onScreen = this.slice;
    this.slice = PAPER;
    this.performUpdate();
  };

  /** Thousands of rows would make each later change slow. */
  readonly #onPrinted = () => {
    if (this.slice === PAPER) this.slice = this.#onScreen;
  };

  get #buttons(): HTMLElement[] {
    return [...(this.body?.querySelectorAll<HTMLElement>('.event') ?? [])];
  }

  #onStore(state: TimelineState, previous: TimelineState): void {
    if (state.selected !== previous.selected && !this.#choosing) this.#scrollTo = state.selected;
    const keys = ['phase', 'eventList', 'selected', 'hovered', 'filter'] as const;
    if (keys.some((key) => state[key] !== previous[key])) this.requestUpdate();
  }

  #choose(id: string): void {
    const selected = this.store.state.selected === id ? null : id;
    this.#choosing = true;
    this.store.update({selected});
    this.#choosing = false;
    const happening = happeningOf(this.eventList, id);
    if (happening && isDated(happening)) this.dispatchEvent(new WhenSelectEvent(selected ? happening : null));
  }

  #hover(id: string | null): void {
    if (this.store.state.hovered === id) return;
    this.store.update({hovered: id});
    const happening = happeningOf(this.eventList, id);
    if (!happening || isDated(happening)) this.dispatchEvent(new WhenHoverEvent(happening ?? null));
  }

  readonly #onClick = (event: Event) => {
    const id = idAt(event);
    if (id !== undefined) this.#choose(id);
  };

  readonly #onOver = (event: Event) => this.#hover(idAt(event) ?? null);

  readonly #onLeave = () => this.#hover(null);

  /** A row that goes while it has the focus says so while the list is rendered; another may have the focus afterwards. */
  readonly #onBlur = () => {
    if (!this.#isRendering) this.#hover(null);
    else void this.updateComplete.then(() => this.renderRoot.querySelector(':focus') || this.#hover(null));
  };

  readonly #onFocus = (event: Event) => {
    const id = idAt(event);
    if (id === undefined) return;
    this.#focusedId = id;
    this.#hover(id);
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const id = idAt(event);
    if (step === undefined || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const last = this.#items.length - 1;
    const at = this.#items.findIndex((item) => item.id === id);
    const target = this.#items[Math.max(0, Math.min(last, at + step))]!.id;
    // Next to each other is what is so on screen; only beyond what is in the page the order of the list counts.
    const buttons = this.#buttons;
    const beside = Number.isFinite(step)
      ? buttons[buttons.findIndex((button) => isOf(button, id)) + step]
      : undefined;
    const next = beside ?? buttons.find((button) => isOf(button, target));
    if (next) next.focus();
    else this.focusEvent(target);
  };

  /** Where the button for more goes with the last, a key that pressed it goes on from what has come. */
  #bringIn(direction: 'earlier' | 'later', {detail}: MouseEvent): void {
    const next = this.#items[direction === 'later' ? this.slice.end : this.slice.first - 1];
    this.slice = extended(this.slice, direction);
    void this.updateComplete.then(() => {
      if (detail === 0 && next && !this.renderRoot.querySelector(`.${direction}`)) this.focusEvent(next.id!);
    });
  }

  readonly #showAll = (event: MouseEvent) => clearFilter(this.store)(event);

  #shown(list: EventList): Shown {
    return this.#content.shown(list, this.store.state.filter, this.#locale);
  }

  get #locale(): string | undefined {
    return this.#language.locale;
  }

  protected override render() {
    const {eventList, phase} = this.store.state;
    if (!eventList) {
      // The timeline says so, too.
      const live = spokenIn(this);
      const reading = html`<p class="empty" role="status" aria-live=${live}>
        ${sayAny('reading', this.#locale)}
      </p>`;
      return phase === 'reading' ? reading : html`<slot name="empty"></slot>`;
    }
    const total = eventList.events.length + eventList.unplaced.length;
    const problems = problemsTemplate(eventList.problems, this.#locale);
    if (total === 0) {
      return html`<slot name="empty"><p class="empty">${sayAny('noDates', this.#locale)}</p></slot
        >${problems}`;
    }
    const shown = this.#shown(eventList);
    const count = shown.events.length + shown.unplaced.length;
    return html`
      ${
        this.noFilter
          ? nothing
          : html`<div class="tools" part="tools">${filterTemplate(eventList, this.store, this.#locale)}</div>`
      }
      ${countTemplate({count, total}, spokenIn(this), this.#showAll, this.#locale)}
      <div
        class="body"
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerover=${this.#onOver}
        @pointerleave=${this.#onLeave}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
      >
        ${this.#groups(shown, eventList)}
      </div>
      ${problems}
    `;
  }

  #groups({events, unplaced}: Shown, list: EventList): TemplateResult {
    const locale = this.#locale;
    const {first, end} = this.slice;
    const placed = events.slice(first, end);
    const others = unplaced.slice(Math.max(0, first - events.length), Math.max(0, end - events.length));
    const groups = groupEvents(placed, this.#content.headingUnit(events), locale);
    const {selected, hovered} = this.store.state;
    const ids = new Set([...placed, ...others].map(({id}) => id));
    const current = [this.#focusedId, selected].find((id) => id !== null && ids.has(id));
    const look: ItemsLook = {
      context: this.#content.context(list, this.#language.current),
      language: this.#language.current,
      level: Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3)),
      selected,
      hovered,
      tabStop: current ?? groups[0]?.events[0]?.id ?? others[0]?.id,
    };
    const more = (direction: 'earlier' | 'later', n: number) =>
      moreTemplate(direction, n, (event) => this.#bringIn(direction, event), locale);
    return html`
      ${more('earlier', first)}
      ${repeat(
        groups,
        ({heading}) => heading,
        (group) => sectionTemplate(group.heading, group.events, look),
      )}
      ${others.length > 0 ? sectionTemplate(sayAny('notPlacedHeading', locale), others, look) : nothing}
      ${more('later', events.length + unplaced.length - end)}
    `;
  }
}

function idAt(event: Event): string | undefined {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest<HTMLElement>('.event')?.dataset['id'];
}

/** Of the event whose row has this element. */
function idOf(element: Element | null | undefined): string | undefined {
  return element?.closest('li')?.querySelector<HTMLElement>('.event')?.dataset['id'];
}

function isOf({dataset}: HTMLElement, id: string | null): boolean {
  return dataset['id'] === id;
}
