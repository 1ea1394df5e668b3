// The reader's focus while the views change around it, by a filter, new events or another layout: it stays with its
// event, else goes to the nearest that is left; from a control that goes, to the nearest control.

import {ControlKeeper} from '../shared/control-keeper.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import {labelOf} from './label-elements.js';

/** What comes and goes with the event that is chosen. */
const CARD = '.card, .slide';
/** The label or the row of the event whose card is open. */
const CHOSEN = '[data-index]:is([aria-selected="true"], [aria-expanded="true"])';

export interface FocusOwner {
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  root(): ShadowRoot | null;
  /** What is drawn, and as what: other things when either has changed. */
  shown(): readonly unknown[];
  /** Gives an event a label, in sight, and the focus. */
  goTo(index: number): void;
}

export class FocusKeeper {
  readonly #owner: FocusOwner;
  readonly #controls = new ControlKeeper();
  /** What was drawn in the update before. */
  #shown: readonly unknown[];
  /** The button that shows all events is on its way, and gets the focus when it comes. */
  #awaitsWayBack = false;
  /** What had the focus before the update. */
  #held: {readonly id: string; readonly index: number; readonly onCard?: boolean} | null = null;

  constructor(owner: FocusOwner) {
    this.#owner = owner;
    // What was there before us has not changed: the first key may have moved the focus already.
    this.#shown = owner.shown();
  }

  /** Before the events or their views change. */
  before(): void {
    const {choice} = this.#owner;
    const root = this.#owner.root();
    if (root) this.#controls.before(root);
    const active = root?.activeElement;
    if (!(active instanceof HTMLElement)) return void (this.#held = null);
    const onCard = active.closest(CARD) !== null;
    const label = onCard ? root!.querySelector<HTMLElement>(CHOSEN) : active;
    const index = Number(label?.dataset['index'] ?? -1);
    const event = choice.events[index];
    // The button that shows all events again goes with its words; a slide is shown also where no event is chosen.
    const isWayBack = active.matches('.no-match .act, .slide');
    this.#held = event ? {id: event.id, index, onCard} : isWayBack ? {id: '', index: 0, onCard} : null;
  }

  /** When they have. */
  after(): void {
    const held = this.#held;
    const root = this.#owner.root();
    const shown = this.#owner.shown();
    const isSame = shown.every((part, i) => part === this.#shown[i]);
    this.#shown = shown;
    this.#held = null;
    if (!root) return;
    if (this.#awaitsWayBack) this.#toWayBack(root);
    if (!held || !shown[0]) return this.#controls.after(root, root.querySelector('.frame'));
    if (isSame) {
      // Another slide is in its place, or a script has closed the card. Rows that are scrolled out of sight take the focus
      // with them: the page is not scrolled back for it.
      const other = root.querySelector<HTMLElement>('.slide') ?? labelOf(root, held.index);
      if (held.onCard && !root.activeElement) other?.focus({preventScroll: true});
      return;
    }
    const {choice, picture} = this.#owner;
    const now = choice.indexOf(held.id);
    picture.focused = now >= 0 ? now : Math.min(held.index, choice.events.length - 1);
    if (picture.focused < 0) return this.#toWayBack(root);
    if (root.activeElement?.isConnected) return;
    this.#owner.goTo(picture.focused);
    // A picture that has just come is drawn in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) this.#owner.goTo(picture.focused);
      }),
    );
  }

  #toWayBack(root: ShadowRoot): void {
    const wayBack = root.querySelector<HTMLElement>('.act');
    // WebKit leaves the focus for a while with the event that is gone.
    const isLost = document.activeElement === document.body || root.activeElement?.matches('[data-index]');
    this.#awaitsWayBack = !wayBack && isLost === true;
    wayBack?.focus();
  }
}
