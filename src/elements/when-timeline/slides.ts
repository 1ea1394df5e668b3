// Step-through: one event after another on a large card above the picture, which pans along. Loaded when a
// timeline has the attribute `slides`.

import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {hueOf} from '../../draw/article-key.js';
import {say} from '../../draw/messages.js';
import type {TimelineContent} from '../../draw/timeline-content.js';
import {flickSpeed} from '../../layout/flick.js';
import type {HandSample} from '../../layout/flick.js';
import type {Choice} from './choice.js';
import {detailsTemplate} from './details.js';
import type {DetailsOwner} from './details.js';
import {detailsStyles} from './styles/details-styles.js';

export interface SlidesOwner {
  readonly choice: Choice;
  /** The reader turns to another event. */
  turnTo(index: number): void;
  closeSlides(): void;
}

/** What the element has of the slides once they are loaded. */
export interface Slides {
  readonly styles: typeof styles;
  render(content: TimelineContent, details: DetailsOwner): TemplateResult;
}

/** A slide that is dragged so far turns, in pixels; a flick turns from anywhere. */
const FAR = 60;

export function slidesOf(owner: SlidesOwner): Slides {
  const swipe = new Swipe((by) => turn(by));
  /** The event on show, and where it came from. */
  let shown = 0;
  let way: 'later' | 'earlier' | 'still' = 'still';

  /** The number of the event to show: the chosen one, or what was shown before. */
  function current(): number {
    const {chosen, events} = owner.choice;
    return Math.max(0, Math.min(events.length - 1, chosen < 0 ? shown : chosen));
  }

  function goTo(index: number): void {
    const next = Math.max(0, Math.min(owner.choice.events.length - 1, index));
    if (next !== current() || owner.choice.chosen < 0) owner.turnTo(next);
  }

  function turn(by: 1 | -1): void {
    goTo(current() + by);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const right = toTheRight(event);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => turn(right),
      ArrowLeft: () => turn(right === 1 ? -1 : 1),
      Home: () => goTo(0),
      End: () => goTo(owner.choice.events.length - 1),
      Escape: () => owner.closeSlides(),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  function render({marks: {events}, locale}: TimelineContent, details: DetailsOwner): TemplateResult {
    const before = shown;
    shown = current();
    if (shown !== before) way = shown > before ? 'later' : 'earlier';
    const event = events[shown];
    if (!event) return html``;
    const button = (by: 1 | -1, name: string, path: string) =>
      html`<button
        class="turn"
        type="button"
        aria-label=${name}
        aria-disabled=${!events[shown + by]}
        @click=${() => turn(by)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>
      </button>`;
    return html`<section
      class=${`slides hue-${hueOf(event, details.keys)}`}
      part="slides"
      aria-label=${say('slides', locale)}
      @keydown=${onKey}
    >
      ${button(-1, say('previous', locale), 'M9.8 3.8 5.6 8l4.2 4.2')}
      ${keyed(
        event.id,
        html`<div
          class=${`slide ${way}`}
          part="slide"
          role="group"
          tabindex="0"
          aria-roledescription=${say('slide', locale)}
          aria-label=${say('position', locale, {n: shown + 1, total: events.length})}
          @pointerdown=${swipe.onDown}
          @pointermove=${swipe.onMove}
          @pointerup=${swipe.onUp}
          @pointercancel=${swipe.onUp}
        >
          <div class="position">${say('position', locale, {n: shown + 1, total: events.length})}</div>
          ${detailsTemplate(event, details)}
        </div>`,
      )}
      ${button(1, say('next', locale), 'M6.2 3.8 10.4 8l-4.2 4.2')}
      <button
        class="close"
        type="button"
        aria-label=${say('close', locale)}
        @click=${() => owner.closeSlides()}
      >
        ✕
      </button>
    </section>`;
  }

  return {styles, render};
}

/** Turns slides by a sideways swipe; vertical swipes scroll. */
class Swipe {
  readonly #turn: (by: 1 | -1) => void;
  #pointer: number | undefined;
  #startX = 0;
  #samples: HandSample[] = [];

  constructor(turn: (by: 1 | -1) => void) {
    this.#turn = turn;
  }

  readonly onDown = (event: PointerEvent) => {
    // A mouse selects words.
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    this.#pointer = event.pointerId;
    this.#startX = event.clientX;
    this.#samples = [];
  };

  readonly onMove = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    this.#samples = [...this.#samples.slice(-9), {x: event.clientX, time: event.timeStamp}];
    slideOf(event).style.setProperty('translate', `${event.clientX - this.#startX}px`);
  };

  readonly onUp = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    slideOf(event).style.removeProperty('translate');
    if (event.type === 'pointercancel') return;
    const dx = event.clientX - this.#startX;
    const speed = flickSpeed(this.#samples, event.timeStamp);
    const isFlick = speed * dx > 0 && Math.abs(dx) > 10;
    if (Math.abs(dx) > FAR || isFlick) this.#turn(dx < 0 === (toTheRight(event) === 1) ? 1 : -1);
  };
}

/** Which way lies to the right: on, or back where the page is written from right to left. */
function toTheRight(event: Event): 1 | -1 {
  return (event.currentTarget as Element).matches(':dir(rtl)') ? -1 : 1;
}

function slideOf(event: Event): HTMLElement {
  return event.currentTarget as HTMLElement;
}

export const styles = css`
  ${detailsStyles}

  .slides {
    position: relative;
    display: flex;
    align-items: stretch;
    gap: var(--_s2);
    block-size: 17rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_panel);
    overflow: hidden;
  }

  .narrow .slides {
    block-size: 20rem;
    gap: 0;
  }

  .turn {
    flex: none;
    inline-size: 3rem;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .narrow .turn {
    inline-size: 2rem;
  }

  .turn:hover:not([aria-disabled='true']) {
    color: var(--_ink);
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }

  .turn[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  .turn svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .turn:dir(rtl) svg {
    scale: -1 1;
  }

  .turn:focus-visible,
  .slide:focus-visible {
    outline-offset: -2px;
  }

  .slide {
    flex: 1;
    min-inline-size: 0;
    box-sizing: border-box;
    padding: var(--_s4) var(--_s2);
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
    max-inline-size: 46rem;
    margin-inline-end: auto;
  }

  .slide.later,
  .slide.earlier {
    animation: when-turn 180ms ease-out;
    --_from: 1.5rem;
  }

  .slide.earlier {
    --_from: -1.5rem;
  }

  @keyframes when-turn {
    from {
      transform: translateX(var(--_from));
      opacity: 0;
    }
  }

  .position {
    margin-block-end: var(--_s2);
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .slide .date {
    font-size: var(--_large);
    line-height: 1.3;
    white-space: normal;
  }

  .slide .card-title {
    margin-block: var(--_s1) var(--_s2);
    font-family: var(--_heading-font);
    font-size: calc(var(--_size) * 1.85);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .slide blockquote {
    font-size: var(--_large);
    line-height: 1.45;
  }

  .slide p {
    margin: 0 0 var(--_s2);
  }

  .slides .close {
    position: absolute;
    inset: var(--_s1) var(--_s1) auto auto;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_muted);
    font-size: var(--_large);
    line-height: 1;
    cursor: pointer;
  }

  .slides .close:hover {
    color: var(--_ink);
  }

  @media (prefers-reduced-motion: reduce) {
    .slide {
      animation: none !important;
    }
  }

  @media print {
    .slides {
      display: none;
    }
  }
`;
