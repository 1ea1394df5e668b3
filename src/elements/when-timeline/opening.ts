// What opens when the reader clicks or presses a key: the card of an event; of events that are counted, the stretch
// of time in which they are told apart.

import type {Crowd} from '../../layout/crowd.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import type {LaterParts} from './later-parts.js';

export interface OpeningOwner {
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  canZoom(): boolean;
  later(): Pick<LaterParts, 'card' | 'keyboard'>;
}

export class Opening {
  readonly #owner: OpeningOwner;

  constructor(owner: OpeningOwner) {
    this.#owner = owner;
  }

  /** Opens the card of an event, which takes the focus. */
  card(index: number): void {
    const {card} = this.#owner.later();
    this.#owner.choice.choose(index);
    void card.load().then((card) => card?.takeFocus());
  }

  /** Closes it. @returns Whether it was open. */
  readonly closeCard = (): boolean => this.#owner.later().card.module?.close() ?? false;

  chip(position: number, byKeyboard: boolean): void {
    const crowd = this.#owner.picture.chip(position);
    if (crowd) this.crowd(crowd, byKeyboard);
  }

  /** Zooms to what is counted, or opens the first of it where no zoom parts them: the reader steps on from there. */
  crowd(crowd: Crowd, byKeyboard = false): void {
    const {picture} = this.#owner;
    const domain = picture.partingDomain(crowd);
    if (!domain || !this.#owner.canZoom()) {
      if (crowd.first >= 0) this.card(crowd.first);
      return;
    }
    picture.view.zoomTo(domain, {byReader: true, glide: !byKeyboard});
    if (!byKeyboard) return;
    // The chip will be gone: the focus goes to what it stood for.
    const {keyboard} = this.#owner.later();
    void keyboard.load().then((keyboard) => keyboard?.goTo(crowd.first));
  }
}
