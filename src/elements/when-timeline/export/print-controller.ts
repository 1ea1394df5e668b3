// Puts the timeline on paper: a picture made for it stands in for what is on the screen while the page is printed.
// Loaded when the page is idle, since a printer waits for nobody; before that, what is on the screen is printed.

import type {LitElement, ReactiveController} from 'lit';
import type {PictureSource} from './pictures.js';
import {printPicture} from './print-picture.js';

export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  readonly #source: () => PictureSource | null;
  #end: (() => void) | undefined;

  /** @param source - What is seen now; null where nothing has been rendered. */
  constructor(host: LitElement, source: () => PictureSource | null) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.#stop);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.#stop);
    this.#stop();
  }

  readonly #start = () => {
    const source = this.#source();
    if (source?.content) this.#end ??= printPicture(this.#host, source);
  };

  readonly #stop = () => {
    this.#end?.();
    this.#end = undefined;
  };
}
