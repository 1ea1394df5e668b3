// What went wrong when nothing could be read, said where the picture would be; and a way to try again.

import {html, nothing} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {say} from '../../draw/messages.js';
import {english} from '../shared/english.js';
import type {WhenErrorCode, WhenErrorEvent} from '../shared/events.js';

/** What may go better another time. */
const PASSING: readonly WhenErrorCode[] = ['fetch', 'read'];

/** Remembers the last error of its host. */
export class Failure implements ReactiveController {
  readonly #host: LitElement;
  readonly #retry: () => void;
  #last: WhenErrorEvent | undefined;

  /** @param retry - Tries again. */
  constructor(host: LitElement, retry: () => void) {
    this.#host = host;
    this.#retry = retry;
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
    this.#last = event;
    this.#host.requestUpdate();
  };

  render(locale: string | undefined): TemplateResult {
    const {code, reason} = this.#last ?? {};
    const words = this.#last?.reasonIn(locale);
    return html`<div class="state" part="failed" role="alert">
      <p><strong>${say('failed', locale)}</strong></p>
      ${words ? html`<p class="reason" dir="auto" lang=${words === reason ? english(locale) : nothing}>${words}</p>` : nothing}
      ${
        code && PASSING.includes(code)
          ? html`<button class="act" type="button" @click=${this.#retry}>${say('retry', locale)}</button>`
          : nothing
      }
    </div>`;
  }
}
