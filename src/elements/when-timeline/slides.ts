// Step-through: one event after another on a large card above the picture, which pans along. Loaded when a
// timeline has the attribute `slides`.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {hueOf} from '../../draw/article-key.js';
import {say} from '../../draw/messages.js';
import {sayAny} from '../../draw/say-any.js';
import type {TimelineEvent} from '../../events/event.js';
import type {TimelineContent} from '../../draw/timeline-content.js';
import type {Choice} from './choice.js';
import {detailsTemplate} from './details.js';
import type {DetailsOwner} from './details.js';
import {slidesStyles} from './styles/slides-styles.js';
import {Swipe, toTheRight} from './swipe.js';

export interface SlidesOwner {
  readonly choice: Choice;
  /** The reader turns to another event. */
  turnTo(index: number): void;
  closeSlides(): void;
}

/** What the element has of the slides once they are loaded. */
export interface Slides {
  readonly styles: typeof slidesStyles;
  render(content: TimelineContent, details: DetailsOwner): TemplateResult | typeof nothing;
}

/** Back and on, as paths in a square of 16. */
const ARROWS = {[-1]: 'M9.8 3.8 5.6 8l4.2 4.2', 1: 'M6.2 3.8 10.4 8l-4.2 4.2'} as const;

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

  function turnButton(by: 1 | -1, {marks: {events}, locale}: TimelineContent): TemplateResult {
    return html`<button
      class="turn"
      type="button"
      aria-label=${say(by > 0 ? 'next' : 'previous', locale)}
      aria-disabled=${!events[shown + by]}
      @click=${() => turn(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ARROWS[by]}></path></svg>
    </button>`;
  }

  function slide(event: TimelineEvent, total: number, details: DetailsOwner): TemplateResult {
    const position = sayAny('position', details.locale, {n: shown + 1, total});
    return html`<div
      class=${`slide ${way}`}
      part="slide"
      role="group"
      tabindex="0"
      aria-roledescription=${sayAny('slide', details.locale)}
      aria-label=${position}
    >
      <div class="position">${position}</div>
      ${detailsTemplate(event, details)}
    </div>`;
  }

  function render(content: TimelineContent, details: DetailsOwner): TemplateResult | typeof nothing {
    const {marks, locale} = content;
    const before = shown;
    shown = current();
    if (shown !== before) way = shown > before ? 'later' : 'earlier';
    const event = marks.events[shown];
    if (!event) return nothing;
    return html`<section
      class=${`slides hue-${hueOf(event, details.keys)}`}
      part="slides"
      aria-label=${say('slides', locale)}
      @keydown=${onKey}
      @pointerdown=${swipe.onDown}
      @pointermove=${swipe.onMove}
      @pointerup=${swipe.onUp}
      @pointercancel=${swipe.onUp}
    >
      ${turnButton(-1, content)} ${keyed(event.id, slide(event, marks.events.length, details))}
      ${turnButton(1, content)}
      <button
        class="close"
        type="button"
        aria-label=${sayAny('close', locale)}
        @click=${() => owner.closeSlides()}
      >
        ✕
      </button>
    </section>`;
  }

  return {styles: slidesStyles, render};
}
