// The reader's way from event to event: by the buttons, or on slides.

import type {Choice} from './choice.js';
import {positionWords} from './narration.js';
import type {TimelineOptions} from './timeline-options.js';

export interface StepsOwner {
  readonly choice: Choice;
  locale(): string | undefined;
  /** Says it to who does not see the picture. */
  say(words: string): void;
  /** Where the timeline runs down the page. */
  vertical(): unknown;
}

/** In the header: shows the slides, and hides them. */
const BUTTON = '.tools [aria-pressed]';

export class Steps {
  readonly #host: TimelineOptions;
  readonly #owner: StepsOwner;

  constructor(host: TimelineOptions, owner: StepsOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** To the event before or after the chosen one. */
  readonly step = (by: 1 | -1) => this.turnTo(this.#owner.choice.beside(by));

  turnTo(index: number): void {
    const {choice} = this.#owner;
    choice.choose(index);
    this.#owner.say(positionWords(choice.events, index, this.#owner.locale()));
  }

  /** Shows the slides, or hides them. */
  readonly toggleSlides = () => {
    const host = this.#host;
    const root = host.shadowRoot!;
    const {activeElement} = root;
    const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
    host.slides = !host.slides;
    if (host.slides) {
      this.turnTo(Math.max(0, this.#owner.choice.chosen));
      // Arrows are to turn them at once.
      if (activeElement?.matches(BUTTON)) void host.updateComplete.then(() => focus('.slide'));
      return;
    }
    // What had the focus is gone: back to the button that opened it.
    if (activeElement?.closest('.slides')) focus(BUTTON);
    // A sheet in the window's foot would be the next thing to be closed.
    if (this.#owner.vertical()) this.#owner.choice.choose(-1);
  };
}
