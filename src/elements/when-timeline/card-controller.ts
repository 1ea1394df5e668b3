// The card of the chosen event, loaded when the first is chosen: where it stands, where the focus goes and returns to, and what closes it: its
// button, Escape, or a click that means nothing to any view of the timeline.

import type {LitElement, ReactiveController} from 'lit';
import type {TimelineStore} from '../shared/timeline-store.js';
import {cardTemplate, placeCard} from './card.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import {labelOf} from './label-elements.js';
import {cardStyles} from './styles/card-styles.js';

export interface CardControllerOwner {
  readonly store: TimelineStore;
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  isVertical(): boolean;
}

export class CardController implements ReactiveController {
  readonly styles = cardStyles;
  readonly render = cardTemplate;

  readonly #host: LitElement;
  readonly #owner: CardControllerOwner;
  #takesFocus = false;
  #listening: AbortController | undefined;
  /** What was chosen when the pointer went down. */
  #chosenBefore: string | null = null;

  constructor(host: LitElement, owner: CardControllerOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get #card(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.card');
  }

  hostUpdated(): void {
    const card = this.#card;
    if (!card || !this.#host.isConnected) {
      this.#takesFocus = false;
      return this.hostDisconnected();
    }
    // Over everything, however the page is built: a sheet has no place of its own in it.
    if (card.popover && !card.matches(':popover-open')) card.showPopover();
    this.#listen();
    if (this.#takesFocus) this.#focus(card);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #focus(card: HTMLElement): void {
    this.#takesFocus = false;
    card.focus({preventScroll: true});
    // The sheet covers the lower part of the page: its event must stay above it.
    if (card.popover) this.#label()?.scrollIntoView({block: 'nearest'});
  }

  #label(): HTMLElement | null {
    return labelOf(this.#host.renderRoot, this.#owner.choice.chosen);
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const {store} = this.#owner;
    const down = () => (this.#chosenBefore = store.state.selected);
    document.addEventListener('pointerdown', down, {signal, capture: true});
    document.addEventListener('click', this.#onClick, {signal});
    document.addEventListener('keydown', this.#onKey, {signal});
  }

  readonly #onClick = (event: MouseEvent) => {
    const {store} = this.#owner;
    // What the click has chosen just now, in the text or a list, stays open; so does a selection of words.
    if (store.state.selected !== this.#chosenBefore || getSelection()?.isCollapsed === false) return;
    const isView = (node: EventTarget) =>
      node === this.#host || (node instanceof HTMLElement && 'store' in node && node.store === store);
    if (!event.composedPath().some(isView)) this.close();
  };

  /** Escape, where the focus is on nothing that might want it. */
  readonly #onKey = (event: KeyboardEvent) => {
    const {activeElement, body} = document;
    const isFree = activeElement === null || activeElement === body;
    if (event.key === 'Escape' && isFree && !event.defaultPrevented) this.close();
  };

  /** The reader has opened the card: it takes the focus once it is there. */
  takeFocus(): void {
    this.#takesFocus = true;
    this.#host.requestUpdate();
  }

  /** The reader closes it; the focus goes back to the event. @returns Whether it was open. */
  readonly close = (): boolean => {
    const card = this.#card;
    if (!card) return false;
    const hadFocus = card.contains(this.#host.shadowRoot!.activeElement);
    if (hadFocus) this.#label()?.focus();
    this.#takesFocus = false;
    this.#owner.choice.choose(-1);
    return true;
  };

  /** Puts the card beside its event. */
  place(): void {
    const card = this.#card;
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    if (!card) return;
    if (!plot || this.#owner.isVertical()) return void card.style.removeProperty('translate');
    const box = this.#owner.picture.boxOf(this.#owner.choice.chosen);
    const size = {width: card.offsetWidth, height: card.offsetHeight};
    const room = {width: plot.clientWidth, height: plot.clientHeight};
    const {x, y} = placeCard(box ?? {left: 0, right: -20, top: 0, bottom: 0}, size, room);
    const [left, top] = [plot.offsetLeft + x, plot.offsetTop + y];
    card.style.setProperty('translate', `${left.toFixed(1)}px ${top.toFixed(1)}px`);
  }
}
