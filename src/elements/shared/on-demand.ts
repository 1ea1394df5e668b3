// A part of an element that a page loads only when it is asked for, or when the page has nothing else to do.

import type {CSSResult, LitElement, ReactiveController} from 'lit';
import {addStyles} from './document-styles.js';
import {whenIdle} from './idle.js';

export interface OnDemandOptions<M> {
  /** Looked at on every update. */
  readonly wanted: () => boolean;
  /** Whether it may be wanted before long: then it is loaded while the page is idle. Defaults to never. */
  readonly likely?: () => boolean;
  readonly load: () => Promise<M>;
  readonly failed: (error: unknown) => void;
}

/** What did not come is asked for again after so long, in milliseconds, at the next update that wants it. */
const RETRY = 3000;

/** Loads a module and puts its `styles`, if it has any, into the host when it is first wanted; then updates the host. */
export class OnDemand<M extends object> implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: OnDemandOptions<M>;
  #module: M | undefined;
  #loading: Promise<M | undefined> | undefined;
  #isExpected = false;
  /** Where its styles have been put. */
  #styled: Document | undefined;
  #hasFailed = false;

  constructor(host: LitElement, options: OnDemandOptions<M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The module, where it is wanted and there. */
  get module(): M | undefined {
    return this.#options.wanted() ? this.#module : undefined;
  }

  /** The module, where it is there, wanted or not. */
  get loaded(): M | undefined {
    return this.#module;
  }

  /** Whether it is wanted and on its way. */
  get isComing(): boolean {
    return !this.#module && !this.#hasFailed && this.#options.wanted();
  }

  /** The module once it is there; undefined if it does not come. */
  load(): Promise<M | undefined> {
    if (this.#loading) return this.#loading;
    const {load, wanted, failed} = this.#options;
    this.#loading = load().then(
      (module) => (this.#module = module),
      (error) => {
        this.#hasFailed = true;
        setTimeout(() => (this.#loading = undefined), RETRY);
        // What nobody has asked for yet is missed by nobody.
        if (wanted()) failed(error);
        return undefined;
      },
    );
    // Not before what waits for it has been done. What is not wanted yet costs the page no new styles and no update.
    void this.#loading.then(() => wanted() && this.#host.requestUpdate());
    return this.#loading;
  }

  /** Does something with the module: at once where it is there, else when it has come. */
  with(act: (module: M) => void): void {
    if (this.#module) act(this.#module);
    else void this.load().then((module) => module && act(module));
  }

  hostUpdate(): void {
    if (!this.#options.wanted()) return;
    void this.load();
    if (this.#module && this.#styled !== this.#host.ownerDocument) this.#addStyles(this.#module);
  }

  #addStyles({styles}: {readonly styles?: CSSResult}): void {
    const {ownerDocument, shadowRoot} = this.#host;
    this.#styled = ownerDocument;
    if (shadowRoot && styles) addStyles(shadowRoot, [styles]);
  }

  hostUpdated(): void {
    if (this.#isExpected || !this.#options.likely?.()) return;
    this.#isExpected = true;
    whenIdle(() => void this.load());
  }
}

/** Waits until each of `parts` that is wanted is there, or has failed. @returns Whether one was on its way. */
export async function arrived(parts: readonly OnDemand<object>[]): Promise<boolean> {
  const coming = parts.filter((part) => part.isComing);
  await Promise.all(coming.map((part) => part.load()));
  return coming.length > 0;
}
