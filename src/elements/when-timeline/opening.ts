// What opens when the reader clicks or presses a key: the card of an event; of events that are counted, the stretch
// of time in which they are told apart.

import type {Crowd} from '../../layout/crowd.js';
import type {Choice} from './choice.js';
import type {OnDemand} from '../shared/on-demand.js';
import type {CardController} from './card-controller.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import type {MovingView} from './moving-view.js';
import {crowdOfChip, partingDomainIn} from './pointed.js';

export interface OpeningOwner {
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  readonly view: MovingView;
  canZoom(): boolean;
  card(): OnDemand<CardController>;
  /** Gives an event a label, in sight, and the focus. */
  goTo(index: number): void;
}

export class Opening {
  readonly #owner: OpeningOwner;

  constructor(owner: OpeningOwner) {
    this.#owner = owner;
  }

  /** Opens the card of an event, which takes the focus. */
  card(index: number): void {
    this.#owner.choice.choose(index);
    void this.#owner
      .card()
      .load()
      .then((card) => card?.takeFocus());
  }

  chip(position: number, byKeyboard: boolean): void {
    const crowd = crowdOfChip(this.#owner.picture, position);
    if (crowd) this.crowd(crowd, byKeyboard);
  }

  /** Zooms to what is counted, or opens the first of it where no zoom parts them: the reader steps on from there. */
  crowd(crowd: Crowd, byKeyboard = false): void {
    const domain = partingDomainIn(this.#owner.picture, crowd);
    if (!domain || !this.#owner.canZoom()) {
      if (crowd.first >= 0) this.card(crowd.first);
      return;
    }
    this.#owner.view.zoomTo(domain, {byReader: true, glide: !byKeyboard});
    // The chip will be gone: the focus goes to what it stood for.
    if (byKeyboard) this.#owner.goTo(crowd.first);
  }
}
