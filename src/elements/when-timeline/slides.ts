// Step-through: one event after another on a large card above the picture, which pans along. Loaded when a
// timeline has the attribute `slides`.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {hueOf} from '../../draw/words/article-key.js';
import {say} from '../../draw/words/messages.js';
import {sayAny} from '../../draw/words/say-any.js';
import type {TimelineEvent} from '../../events/event.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import type {Choice} from './choice.js';
import {detailsTemplate} from './details.js';
import type {DetailsOwner} from './details.js';
import {ICONS} from './header-template.js';
import {slidesStyles} from './styles/slides-styles.js';
import {Swipe, toTheRight} from './swipe.js';

export interface SlidesOwner {
  readonly choice: Choice;
  /** The reader turns to another event. */
  turnTo(index: number): void;
  closeSlides(): void;
}

export class Slides {
  readonly styles = slidesStyles;

  readonly #owner: SlidesOwner;
  readonly #swipe = new Swipe((by) => this.#turn(by));
  /** The event on show, and where it came from. */
  #shown = 0;
  #way: 'later' | 'earlier' | 'still' = 'still';

  constructor(owner: SlidesOwner) {
    this.#owner = owner;
  }

  /** The number of the event to show: the chosen one, or what was shown before. */
  get #current(): number {
    const {chosen} = this.#owner.choice;
    return this.#within(chosen < 0 ? this.#shown : chosen);
  }

  #within(index: number): number {
    return Math.max(0, Math.min(this.#owner.choice.events.length - 1, index));
  }

  #goTo(index: number): void {
    const next = this.#within(index);
    if (next === this.#current && this.#owner.choice.chosen >= 0) return;
    this.#owner.turnTo(next);
  }

  #turn(by: 1 | -1): void {
    this.#goTo(this.#current + by);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const right = toTheRight(event);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#turn(right),
      ArrowLeft: () => this.#turn(right === 1 ? -1 : 1),
      Home: () => this.#goTo(0),
      End: () => this.#goTo(this.#owner.choice.events.length - 1),
      Escape: () => this.#owner.closeSlides(),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  render({marks: {events}, locale}: TimelineContent, details: DetailsOwner): TemplateResult | typeof nothing {
    const before = this.#shown;
    const shown = (this.#shown = this.#current);
    if (shown !== before) this.#way = shown > before ? 'later' : 'earlier';
    const event = events[shown];
    if (!event) return nothing;
    const turnButton = (by: 1 | -1) => this.#turnButton(by, shown + by in events, locale);
    return html`<section
      class=${`slides hue-${hueOf(event, details.keys)}`}
      part="slides"
      aria-label=${say('slides', locale)}
      @keydown=${this.#onKey}
      @pointerdown=${this.#swipe.onDown}
      @pointermove=${this.#swipe.onMove}
      @pointerup=${this.#swipe.onUp}
      @pointercancel=${this.#swipe.onUp}
    >
      ${turnButton(-1)} ${keyed(event.id, this.#slide(event, events.length, details))} ${turnButton(1)}
      <button
        class="close"
        type="button"
        aria-label=${sayAny('close', locale)}
        @click=${() => this.#owner.closeSlides()}
      >
        ✕
      </button>
    </section>`;
  }

  #turnButton(by: 1 | -1, isThere: boolean, locale: string | undefined): TemplateResult {
    const way = by > 0 ? 'next' : 'previous';
    return html`<button
      class="turn"
      type="button"
      aria-label=${say(way, locale)}
      aria-disabled=${!isThere}
      @click=${() => this.#turn(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[way]}></path></svg>
    </button>`;
  }

  #slide(event: TimelineEvent, total: number, details: DetailsOwner): TemplateResult {
    const position = sayAny('position', details.locale, {n: this.#shown + 1, total});
    return html`<div
      class=${`slide ${this.#way}`}
      part="slide"
      role="group"
      tabindex="0"
      aria-roledescription=${sayAny('slide', details.locale)}
      aria-label=${position}
    >
      <div class="position"><bdi>${position}</bdi></div>
      ${detailsTemplate(event, details)}
    </div>`;
  }
}
