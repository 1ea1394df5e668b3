// How wide a timeline is and how large its words are: what decides which picture it has, and how it is laid out.

import type {LitElement, ReactiveController} from 'lit';
import {mostStretches} from '../../layout/stretches.js';

/** Narrower than this, in pixels, a timeline that may choose runs down the page. */
const NARROW = 560;
/** Size of words where nobody sets another, in pixels. */
const USUAL_TEXT = 13;

export interface HostSizeOwner {
  /** Whether the picture runs down the page: then every width lays it out anew. */
  isVertical(): boolean;
  /** The words have another size. */
  textChanged(): void;
}

export class HostSize implements ReactiveController {
  /** In pixels. */
  width = 1000;
  /** How much larger the words are than usual, at least 1. */
  text = 1;

  readonly #host: LitElement;
  readonly #owner: HostSizeOwner;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: LitElement, owner: HostSizeOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.width < NARROW;
  }

  hostConnected(): void {
    // In the next frame: within the observer's call, what changes its own height would be reported as a loop.
    this.#observer = new ResizeObserver(() => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.take()) this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Looks. @returns Whether the picture must be laid out anew, not only drawn. */
  take(): boolean {
    const before = {width: this.width, text: this.text, isNarrow: this.isNarrow};
    const width = this.#host.clientWidth;
    const text = Math.max(1, parseFloat(getComputedStyle(this.#host, '::before').fontSize) / USUAL_TEXT || 1);
    if (width <= 0 || (width === before.width && text === before.text)) return false;
    [this.width, this.text] = [width, text];
    if (text !== before.text) this.#owner.textChanged();
    return (
      text !== before.text ||
      mostStretches(width) !== mostStretches(before.width) ||
      this.isNarrow !== before.isNarrow ||
      this.#owner.isVertical()
    );
  }
}
