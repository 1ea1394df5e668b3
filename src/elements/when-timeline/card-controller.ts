// The card of the chosen event, loaded when the first is chosen: where it stands, where the focus goes and returns
// to, and what closes it: its button, Escape, a pull on the sheet, a choice in another timeline, or a click that means
// nothing to any view of this one.

import type {LitElement, ReactiveController} from 'lit';
import type {WhenSelectEvent} from '../shared/events.js';
import type {TimelineStore} from '../shared/timeline-store.js';
import {eventBoxes} from '../../draw/picture/event-boxes.js';
import {placeCard} from '../../layout/place-card.js';
import {cardTemplate} from './card.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import {labelOf} from './label-elements.js';
import {listenToPulls} from './sheet-pull.js';
import {cardStyles} from './styles/card-styles.js';

export interface CardControllerOwner {
  readonly store: TimelineStore;
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  isVertical(): boolean;
  /** Gives an event a label, in sight, and the focus. */
  goTo(index: number): void;
}

/** Where a click in the timeline means something else, or is answered there. */
const OWN = '.card, .plot, .list, .slides, button, input, summary, label, a';

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
    listenToPulls(this.#card!, this.close, signal);
    this.#card!.addEventListener('focusout', this.#onLeave, {signal});
    document.addEventListener('when-select', this.#onChoice, {signal, capture: true});
    document.addEventListener('keydown', this.#onKey, {signal});
  }

  readonly #onClick = (event: MouseEvent) => {
    const {store} = this.#owner;
    // What the click has chosen just now, in the text or a list, stays open; so does a selection of words.
    if (store.state.selected !== this.#chosenBefore || getSelection()?.isCollapsed === false) return;
    const path = event.composedPath();
    const own = path.slice(0, Math.max(0, path.indexOf(this.#host)));
    const isOwn = own.some((node) => node instanceof Element && node.matches(OWN));
    if (!isOwn && !path.some((node) => node !== this.#host && this.#isView(node))) this.close();
  };

  /** Before anyone hears what was chosen elsewhere, so that what is heard last is what is open. */
  readonly #onChoice = (event: WhenSelectEvent) => {
    if (event.event && !event.composedPath().some((node) => this.#isView(node))) this.close();
  };

  /** Whether it shows the same timeline. */
  #isView(node: EventTarget): boolean {
    return node instanceof HTMLElement && 'store' in node && node.store === this.#owner.store;
  }

  /** A sheet would hide what has the focus now. */
  readonly #onLeave = ({relatedTarget}: FocusEvent) => {
    if (!this.#card?.popover || !(relatedTarget instanceof Node) || this.#isView(relatedTarget)) return;
    if (!this.#host.renderRoot.contains(relatedTarget) && !this.#host.contains(relatedTarget)) this.close();
  };

  /** Escape, where the focus is on nothing that might want it; a sheet may hide what has it. */
  readonly #onKey = (event: KeyboardEvent) => {
    const {activeElement, body} = document;
    const [target] = event.composedPath();
    const isTyping =
      target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    const isFree = activeElement === null || activeElement === body || (this.#card?.popover && !isTyping);
    if (event.key === 'Escape' && isFree && !event.defaultPrevented) this.close();
  };

  /** The reader has opened the card: it takes the focus once it is there. */
  takeFocus(): void {
    this.#takesFocus = this.#shows = true;
    this.#host.requestUpdate();
  }

  /** The reader closes it; the focus goes back to the event. @returns Whether it was open. */
  readonly close = (): boolean => {
    const card = this.#card;
    if (!card) return false;
    const hadFocus = card.contains(this.#host.shadowRoot!.activeElement);
    const [label, {chosen}] = [this.#label(), this.#owner.choice];
    // Below a sheet the page may have been scrolled, to the words of a quote: there it stays.
    if (hadFocus) label?.focus({preventScroll: card.popover !== null});
    this.#takesFocus = false;
    this.#owner.choice.choose(-1);
    // The picture has been panned away from it.
    if (hadFocus && !label && !card.popover) this.#owner.goTo(chosen);
    return true;
  };

  /** Puts the card beside its event. */
  place(): void {
    const card = this.#card;
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    if (!card) return;
    if (!plot || this.#owner.isVertical()) return void card.removeAttribute('style');
    card.style.setProperty('max-inline-size', `${plot.clientWidth}px`);
    const {drawn} = this.#owner.picture;
    const {chosen} = this.#owner.choice;
    const boxes = drawn ? eventBoxes(drawn, chosen) : null;
    const room = {width: plot.clientWidth, height: plot.clientHeight, spare: boxes ? [boxes.ground] : []};
    const spot = () =>
      placeCard(boxes?.parts ?? [], {width: card.offsetWidth, height: card.offsetHeight}, room);
    if (chosen !== this.#placed) card.removeAttribute('data-slim');
    this.#placed = chosen;
    let place = spot();
    // What is too wide to stand beside its event may be narrower.
    if (!place.isGood && card.toggleAttribute('data-slim', true)) place = spot();
    const [left, top] = [plot.offsetLeft + place.x, plot.offsetTop + place.y];
    card.style.setProperty('translate', `${left.toFixed(1)}px ${top.toFixed(1)}px`);
    if (!boxes || !this.#shows) return;
    this.#shows = false;
    card.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** The number of the event that the card stands beside. */
  #placed = -1;

  /** The reader has opened it: when it has its place, it is scrolled into view. */
  #shows = false;
}
