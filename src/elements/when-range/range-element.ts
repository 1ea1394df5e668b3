import {html, LitElement} from 'lit';
import type {TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {drawDensity} from '../../draw/pen/density.js';
import {HUE_COUNT} from '../../article/hues.js';
import {readPalette} from '../../draw/pen/read-palette.js';
import * as layouts from '../../draw/picture/optional-layouts.js';
import {filterEvents} from '../../draw/picture/filter-events.js';
import {deriveContent} from '../../draw/picture/timeline-content.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import * as told from '../../draw/picture/told.js';
import {
  boundBrush,
  centreBrush,
  HANDLE,
  handlePlaces,
  isWhole,
  keyStep,
  moveBrush,
  moveEnd,
} from '../../layout/brush.js';
import type {Brush, BrushEnd} from '../../layout/brush.js';
import {mostStretches} from '../../layout/stretches.js';
import {fitView} from '../../layout/view.js';
import type {View} from '../../layout/view.js';
import {densityColumns} from '../../layout/density.js';
import {formatInterval} from '../../time/format.js';
import {restyle} from '../shared/document-styles.js';
import {WhenDomainEvent} from '../shared/events.js';
import {LanguageController} from '../shared/language.js';
import {followScheme} from '../shared/page-scheme.js';
import {sayAny} from '../../draw/words/say-any.js';
import {domainGranularity} from '../shared/domain-words.js';
import {screenContext, watchScreenRatio} from '../shared/screen-ratio.js';
import {StoreLink} from '../shared/store-link.js';
import {themeWatch} from '../shared/theme-watch.js';
import {TimelineStore} from '../shared/timeline-store.js';
import type {Domain} from '../shared/timeline-store.js';
import {tokens} from '../shared/tokens.js';
import {localPoint} from '../shared/local-point.js';
import {place} from '../shared/place.js';
import {rangeStyles} from './range-styles.js';

/** A press that moves less is a click, in pixels. */
const SLOP = 4;
/** What of the store is seen in the strip. */
const FOLLOWED = ['domain', 'eventList', 'scale', 'filter'] as const;

/** What a pointer does to the brush. */
interface Drag {
  readonly pointer: number;
  readonly part: BrushEnd | 'both' | 'new';
  /** Where it began, in pixels, and the brush as it was. */
  readonly x: number;
  readonly brush: Brush;
  hasMoved: boolean;
}

/**
 * @summary The whole span of a timeline in a strip, with a brush for the part that the timeline shows.
 *
 * @fires {WhenDomainEvent} when-domain - The reader moved the brush.
 * @fires {WhenErrorEvent} when-error - No timeline has the id that `for` names.
 *
 * @csspart strip - The whole span.
 * @csspart brush - The part that is shown.
 * @csspart handle - Each end of the brush.
 *
 * @cssprop [--when-range-height=2.5rem] - Height of the strip.
 * @cssprop [--when-ink=light-dark(#1c1b1a, #f2f0ec)] - Words, the axis, and events told by several articles.
 * @cssprop [--when-muted=light-dark(#63615d, #a9a6a0)] - Lesser words.
 * @cssprop [--when-paper=light-dark(#ffffff, #141516)] - What everything lies on.
 * @cssprop [--when-panel=light-dark(#faf9f7, #1c1d1f)] - Stretches of time, buttons.
 * @cssprop [--when-line=light-dark(#dedbd5, #3a3b3e)] - Grid and borders.
 * @cssprop [--when-accent=light-dark(#1571b1, #87c6e6)] - Focus.
 * @cssprop [--when-hue-1=light-dark(#1571b1, #87c6e6)] - The first article.
 * @cssprop [--when-hue-2=light-dark(#b74a0d, #ffb38b)] - The second.
 * @cssprop [--when-hue-3=light-dark(#126248, #3ca782)] - The third.
 * @cssprop [--when-hue-4=light-dark(#a11d75, #ff73ba)] - The fourth.
 * @cssprop [--when-hue-5=light-dark(#544000, #e4d800)] - The fifth.
 * @cssprop [--when-hue-6=light-dark(#3d36c3, #a399fa)] - The sixth; the seventh starts again.
 * @cssprop [--when-radius=0.5rem] - Of corners.
 */
export class RangeElement extends LitElement {
  static override styles = [tokens, themeWatch, rangeStyles];

  /** Id of the `<when-timeline>` that it belongs to. Not needed where `store` is set. */
  @property() for?: string;

  /** The state of the timeline that it belongs to. */
  @property({attribute: false}) store?: TimelineStore;

  @query('.strip') private strip!: HTMLElement | null;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.probe') private probe!: HTMLElement | null;

  readonly #own = new TimelineStore();
  readonly #link = new StoreLink(this, this.#own, () => this.requestUpdate());
  readonly #language = new LanguageController(this);
  #followed: TimelineStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #observer: ResizeObserver | undefined;
  #stopRatio: (() => void) | undefined;
  #frame = 0;
  #width = 0;
  #content: TimelineContent | undefined;
  #drag: Drag | undefined;

  constructor() {
    super();
    followScheme(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What an observer is told is another width in Firefox 140 below `zoom`.
    this.#observer = new ResizeObserver(() => {
      this.#width = parseFloat(getComputedStyle(this).width) || 0;
      this.requestUpdate();
    });
    this.#observer.observe(this);
    this.#stopRatio = watchScreenRatio(() => this.requestUpdate());
    this.requestUpdate();
  }

  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#stopRatio?.();
    this.#unsubscribe?.();
    this.#unsubscribe = this.#followed = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#drag = undefined;
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#follow(this.store ?? this.#link.store);
    const {eventList: list, filter, scale: mode} = (this.#followed ?? this.#own).state;
    const most = mostStretches(this.#width);
    this.#content = list?.events.length
      ? deriveContent(
          {list, filter, sift: filterEvents, ...this.#language.current, mode, layouts, told, most},
          this.#content,
        )
      : undefined;
  }

  protected override updated(): void {
    if (!this.#frame) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
  }

  #follow(store: TimelineStore | undefined): void {
    if (store === this.#followed) return;
    this.#unsubscribe?.();
    this.#followed = store;
    this.#unsubscribe = store?.subscribe((now, before) => {
      if (FOLLOWED.some((key) => now[key] !== before[key])) this.requestUpdate();
    });
  }

  get #view(): View {
    return fitView(this.#content!.scale, this.#width);
  }

  #toX(ms: number): number {
    const {k, offset} = this.#view;
    return this.#content!.scale.at(ms, k) - offset;
  }

  #toMs(x: number): number {
    const {k, offset} = this.#view;
    return this.#content!.scale.invert(x + offset, k);
  }

  get #brush(): Brush {
    const {domain} = this.#followed!.state;
    if (!domain) return {from: 0, to: this.#width};
    return boundBrush({from: this.#toX(domain[0]), to: this.#toX(domain[1])}, this.#width);
  }

  #draw(): void {
    const {canvas, probe} = this;
    if (!canvas || !probe || !this.#content || this.#width < 8) return;
    const height = this.clientHeight;
    const context = screenContext(canvas, {width: this.#width, height});
    context.clearRect(0, 0, this.#width, height);
    const {marks, scale} = this.#content;
    const {hues, paper} = readPalette(probe, HUE_COUNT);
    drawDensity(context, densityColumns(marks, scale, this.#view, {step: 6}), {
      hues,
      paper,
      bottom: height - 5,
      height: height - 12,
    });
  }

  readonly #onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !this.#content) return;
    // One finger draws; another beside it does not begin anew.
    if (this.#drag && !event.isPrimary) return;
    const x = this.#xOf(event);
    const {from, to} = this.#brush;
    const end = (event.target as Element).closest<HTMLElement>('.handle')?.dataset['end'];
    const isOn = x > from && x < to && !isWhole({from, to}, this.#width);
    const part = end === 'from' || end === 'to' ? end : isOn ? 'both' : 'new';
    const brush = part === 'new' ? {from: x, to: x} : {from, to};
    this.#drag = {pointer: event.pointerId, part, x, brush, hasMoved: false};
    try {
      this.strip!.setPointerCapture(event.pointerId);
    } catch {
      // Pointers made by scripts cannot be captured; the drag works without.
    }
  };

  readonly #onMove = (event: PointerEvent) => {
    const drag = this.#drag;
    if (event.pointerId !== drag?.pointer) return;
    const x = this.#xOf(event);
    const {from, to} = drag.brush;
    const dx = x - drag.x;
    if (!drag.hasMoved && Math.abs(dx) < SLOP) return;
    drag.hasMoved = true;
    const {part, brush} = drag;
    if (part === 'new') this.#set({from: Math.min(from, x), to: Math.max(to, x)});
    else if (part === 'both') this.#set(moveBrush(brush, dx, this.#width));
    else this.#set(moveEnd(brush, part, dx, this.#width));
  };

  readonly #onUp = (event: PointerEvent) => {
    const drag = this.#drag;
    if (event.pointerId !== drag?.pointer) return;
    this.#drag = undefined;
    // A click beside the brush brings it there.
    if (event.type !== 'pointerup' || drag.hasMoved || drag.part !== 'new') return;
    const brush = this.#brush;
    if (!isWhole(brush, this.#width)) this.#set(centreBrush(brush, drag.x, this.#width));
  };

  readonly #onDoubleClick = () => {
    if (this.#content) this.#set({from: 0, to: this.#width});
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#content) return;
    const end = (event.target as HTMLElement).dataset['end'] === 'from' ? 'from' : 'to';
    const step = keyStep(event.key, this.#width);
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#set(moveEnd(this.#brush, end, step, this.#width));
  };

  #xOf(event: PointerEvent): number {
    return localPoint(this.strip!, event)[0];
  }

  #set(brush: Brush): void {
    const {from, to} = boundBrush(brush, this.#width);
    const domain: Domain = [this.#toMs(from), this.#toMs(to)];
    this.#followed!.update({domain});
    this.dispatchEvent(new WhenDomainEvent(domain));
  }

  protected override render(): TemplateResult {
    if (!this.#content || this.#width < 8) return html`<div class="strip" part="strip"></div>`;
    const brush = this.#brush;
    const {from, to} = brush;
    return html`<div
      class="strip"
      part="strip"
      role="group"
      aria-label=${sayAny('timeShown', this.#language.locale)}
      @pointerdown=${this.#onDown}
      @pointermove=${this.#onMove}
      @pointerup=${this.#onUp}
      @pointercancel=${this.#onUp}
      @dblclick=${this.#onDoubleClick}
      @keydown=${this.#onKey}
    >
      <canvas aria-hidden="true"></canvas>
      <div
        class=${isWhole(brush, this.#width) ? 'brush whole' : 'brush'}
        part="brush"
        .style=${place(from, 0, to - from)}
      ></div>
      ${this.#renderHandle('from', brush)}${this.#renderHandle('to', brush)}
      <span class="probe" aria-hidden="true"></span>
      <span class="theme" aria-hidden="true" @transitionrun=${() => this.requestUpdate()}></span>
    </div>`;
  }

  #renderHandle(end: BrushEnd, brush: Brush): TemplateResult {
    const {locale} = this.#language;
    const x = brush[end];
    const left = handlePlaces(brush, this.#width)[end];
    const start = this.#toMs(x);
    const granularity = domainGranularity([this.#toMs(brush.from), this.#toMs(brush.to)]);
    const words = formatInterval({start, end: start + 1, granularity}, {locale, weekday: false});
    return html`<div
      class="handle"
      part="handle"
      role="slider"
      tabindex="0"
      data-end=${end}
      aria-label=${sayAny(end === 'from' ? 'shownFrom' : 'shownTo', locale)}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round((100 * x) / this.#width)}
      aria-valuetext=${words}
      .style=${`${place(left, 0)}; --_knob: ${Math.max(4, Math.min(HANDLE - 4, x - left))}px`}
    ></div>`;
  }
}
