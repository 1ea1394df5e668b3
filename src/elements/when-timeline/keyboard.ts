// What keys do while the focus is in a timeline. Keys with a modifier are the page's, and so is whatever
// bubbles out of the articles that stand inside the element.

import type {LitElement} from 'lit';
import {sayAny} from '../../draw/words/say-any.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import type {MovingView} from './moving-view.js';
import {crowdOfChip} from './pointed.js';
import type {Choice} from './choice.js';
import {ZOOM_STEP} from '../../layout/view.js';
import {nearestBeside} from '../../layout/beside.js';
import type {Spot} from '../../layout/beside.js';
import {closest, indexIn, labelOf} from './label-elements.js';
import {findTitle, TypeSearch} from './type-search.js';
import type {VerticalPicture} from './vertical-picture.js';

export interface KeyboardOwner {
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  readonly view: MovingView;
  /** Where the timeline runs down the page. */
  vertical(): VerticalPicture | undefined;
  canZoom(): boolean;
  /** Closes the card, if it is open. @returns Whether it was. */
  closeCard(): boolean;
  locale(): string | undefined;
  /** Says it to who does not see the picture. */
  say(words: string): void;
}

/** Here keys mean something else. */
const ELSEWHERE = '.card, .slides, when-range, input, select';

export class Keyboard {
  readonly #host: LitElement;
  readonly #owner: KeyboardOwner;
  readonly #search = new TypeSearch();

  constructor(host: LitElement, owner: KeyboardOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  readonly onKey = (event: KeyboardEvent) => {
    const {target, key} = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    if (!(target instanceof Element) || target.getRootNode() !== this.#host.renderRoot) return;
    if (key === 'Escape') {
      if (this.#owner.closeCard()) take(event);
      return;
    }
    if (closest(event, ELSEWHERE) || this.#owner.choice.events.length === 0) return;
    const searching = this.#search.isOn(event.timeStamp);
    const action = (searching && key === '0' ? null : this.#actionFor(event)) ?? this.#searchFor(event);
    if (!action) return;
    take(event);
    action();
  };

  /** A space within what is searched for is no click on the label. */
  readonly onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && this.#search.isOn(event.timeStamp)) event.preventDefault();
  };

  #actionFor(event: KeyboardEvent): (() => void) | null {
    const {picture, view, choice} = this.#owner;
    const onLabel = closest(event, '[data-index], [data-chip]');
    const [zooms, flat] = [this.#owner.canZoom(), !this.#owner.vertical()];
    const go = (index: number) => () => this.goTo(index);
    // What has the focus stays in sight.
    const zoom = (factor: number) => () =>
      view.zoomBy(factor, true, view.middleOf(picture.timeOf(indexIn(event))));
    const beside = (up: boolean) => () => this.#goBeside(onLabel!, up);
    const [before, after] = onLabel ? this.#around(onLabel) : [0, 0];
    switch (event.key) {
      case 'ArrowLeft':
        return onLabel && go(before);
      case 'ArrowRight':
        return onLabel && go(after);
      case 'ArrowUp':
        return onLabel && (flat ? beside(true) : go(before));
      case 'ArrowDown':
        return onLabel && (flat ? beside(false) : go(after));
      case 'Home':
        return onLabel && go(0);
      case 'End':
        return onLabel && go(choice.events.length - 1);
      case '+':
      case '=':
        return zooms && flat ? zoom(ZOOM_STEP) : null;
      case '-':
        return zooms && flat ? zoom(1 / ZOOM_STEP) : null;
      case '0':
        return flat ? () => view.fit(true) : null;
      default:
        return null;
    }
  }

  #searchFor(event: KeyboardEvent): (() => void) | null {
    const isOn = this.#search.isOn(event.timeStamp);
    // On buttons a space is a click.
    if (event.key === ' ' && !isOn) return null;
    const typed = this.#search.add(event.key, event.timeStamp);
    if (typed === null) return null;
    const {choice} = this.#owner;
    const at = indexIn(event);
    return () => {
      const found = findTitle(choice.events, typed, Math.max(0, isOn ? at : at + 1));
      const said = found < 0 ? 'foundNowhere' : 'found';
      this.#owner.say(sayAny(said, this.#owner.locale(), {text: typed}));
      if (found >= 0) this.goTo(found);
    };
  }

  /** The numbers of the events before and after a label, or those around and in a chip. */
  #around(element: HTMLElement): [before: number, after: number] {
    const index = Number(element.dataset['index'] ?? -1);
    if (index >= 0) return this.#owner.vertical()?.around(index) ?? [index - 1, index + 1];
    const first = crowdOfChip(this.#owner.picture, Number(element.dataset['chip']))?.first ?? -1;
    return [first - 1, first];
  }

  #goBeside(from: HTMLElement, up: boolean): void {
    const root = this.#host.renderRoot;
    const plot = root.querySelector('.plot')!.getBoundingClientRect();
    const elements = [...root.querySelectorAll<HTMLElement>('.label, .chip')];
    const spots = elements.map((element): Spot => element.getBoundingClientRect());
    const inSight = ({left, right}: Spot) => right > plot.left && left < plot.right;
    const next = elements[nearestBeside(spots, elements.indexOf(from), up, inSight)];
    if (!next) return;
    const index = Number(next.dataset['index'] ?? -1);
    if (index >= 0) this.goTo(index);
    else next.focus();
  }

  /** Gives an event a label, in sight, and the focus. */
  goTo(index: number): void {
    const {picture, view, choice} = this.#owner;
    const next = Math.min(choice.events.length - 1, Math.max(0, index));
    picture.focused = next;
    const vertical = this.#owner.vertical();
    if (vertical) {
      vertical.show(next);
      void this.#host.updateComplete.then(() => labelOf(this.#host.renderRoot, next)?.focus());
      return;
    }
    view.reveal(picture.timeOf(next), true);
    picture.request(true);
    picture.draw();
    labelOf(this.#host.renderRoot, next)?.focus();
  }
}

function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
