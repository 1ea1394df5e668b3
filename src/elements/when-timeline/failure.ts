// What went wrong when nothing could be read: the last error of a timeline. states.ts says it where the picture would be.

import type {LitElement, ReactiveController} from 'lit';
import type {WhenErrorEvent} from '../shared/events.js';

/** Remembers the last error of its host. */
export class Failure implements ReactiveController {
  last: WhenErrorEvent | undefined;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('when-error', this.#onError);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('when-error', this.#onError);
  }

  readonly #onError = (event: WhenErrorEvent) => {
    // Those of articles inside it come by as well.
    if (event.target !== this.#host) return;
    this.last = event;
    this.#host.requestUpdate();
  };
}
