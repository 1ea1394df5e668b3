// What answers the reader's hands: keys, pointer, fingers and wheel, the buttons for zooming and stepping, and who keeps
// the focus meanwhile. A first picture can do without: it is loaded when the page is idle, or at the reader's first act.

import {FocusKeeper} from './focus-keeper.js';
import {listenToGestures} from './gestures.js';
import {domainBetween} from './given-domain.js';
import {Keyboard} from './keyboard.js';
import type {KeyboardOwner} from './keyboard.js';
import {MovingView} from './moving-view.js';
import {viewWords} from './narration.js';
import {Opening} from './opening.js';
import type {OpeningOwner} from './opening.js';
import {Pointing} from './pointing.js';
import {Steps} from './steps.js';
import type {StepsOwner} from './steps.js';
import {tipStyles} from './styles/tip-styles.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import {viewOf} from '../../layout/view-changes.js';
import type {Domain} from '../shared/timeline-store.js';
import type {TimelineOptions} from './timeline-options.js';

export interface HandsOwner extends Omit<KeyboardOwner & OpeningOwner & StepsOwner, 'view'> {
  content(): TimelineContent | undefined;
}

export class Hands {
  readonly styles = tipStyles;

  readonly view: MovingView;
  readonly opening: Opening;
  readonly pointing: Pointing;
  readonly steps: Steps;
  readonly keyboard: Keyboard;
  readonly focus: FocusKeeper;

  readonly #owner: HandsOwner;

  constructor(host: TimelineOptions, owner: HandsOwner) {
    const {picture, choice} = owner;
    this.#owner = owner;
    picture.view.learn(viewOf);
    this.view = new MovingView({...owner, chosen: () => picture.timeOf(choice.chosen)});
    const {view} = this;
    this.keyboard = new Keyboard(host, {...owner, view});
    this.opening = new Opening({...owner, view});
    this.pointing = new Pointing(host, {...owner, view, opening: this.opening});
    this.steps = new Steps(host, owner);
    this.focus = new FocusKeeper({
      ...owner,
      root: () => host.shadowRoot,
      shown: () => [owner.content(), owner.vertical()],
    });
    picture.listen((plot) => listenToGestures(plot, view));
  }

  /** Brings an event into view. */
  reveal(index: number): void {
    this.view.reveal(this.#owner.picture.timeOf(index), false);
  }

  /** Shows a stretch of time that a script names. @throws {RangeError} Where it names none. */
  zoomTo(from: string | number, to: string | number): void {
    this.view.zoomTo(domainBetween(from, to));
  }

  /** What the reader has come to see. */
  viewWords(domain: Domain): string {
    const {marks, locale} = this.#owner.content()!;
    return viewWords(marks, domain, locale);
  }
}
